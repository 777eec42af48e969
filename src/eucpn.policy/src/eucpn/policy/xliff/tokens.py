"""HTML cut into tokens that together are the same text again, whatever it is."""

from dataclasses import dataclass
import re


TEXT, OPENING, CLOSING, OTHER = "text", "opening", "closing", "other"
# Elements that belong to the text around them; all others divide it.
INLINE = frozenset([
    "a",
    "abbr",
    "acronym",
    "b",
    "bdi",
    "bdo",
    "big",
    "br",
    "cite",
    "code",
    "data",
    "del",
    "dfn",
    "em",
    "font",
    "i",
    "img",
    "ins",
    "kbd",
    "label",
    "mark",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "time",
    "tt",
    "u",
    "var",
    "wbr",
])
VOID = frozenset({
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track",
    "wbr",
})
TOKEN = re.compile(
    r"""
      (?P<other><!--.*?(?:-->|\Z)
        | <(?P<raw>script|style|textarea|title|xmp|iframe|noscript)\b.*?
          (?:</(?P=raw)\s*>|\Z)
        | <[!?][^>]*+(?:>|\Z))
    | </(?P<closing>[a-z][^\s/>]*+)[^>]*+>
    | <(?P<opening>[a-z][^\s/<>]*+)(?:[^<>"']|"[^"]*+"|'[^']*+')*+>
    | (?P<text>[^<]++|<)
    """,
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
ATTRIBUTE = re.compile(
    r"""([^\s"'<>/=]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'=<>`]++))?"""
)
# Attributes that a person reads.
TEXTS = ("alt", "title", "aria-label")


@dataclass(frozen=True)
class Token:
    """`raw` is the mark-up as it stands; `name` of the element, in small letters."""

    kind: str
    raw: str
    name: str = ""

    @property
    def divides(self) -> bool:
        """Does it end the text before it?"""
        return self.kind in (OPENING, CLOSING) and self.name not in INLINE

    @property
    def is_void(self) -> bool:
        return self.name in VOID


def tokens(html: str) -> list[Token]:
    """`"".join(token.raw for token in tokens(html)) == html`."""
    found = []
    for match in TOKEN.finditer(html):
        kind = match.lastgroup if match.lastgroup != "raw" else OTHER
        name = (match[OPENING] or match[CLOSING] or "").lower()
        found.append(Token(kind, match[0], name))
    return found


def text_attributes(token: Token) -> list[tuple[str, int, int]]:
    """`(name, start, end)` of the values, without their quotes, that are texts."""
    if token.kind != OPENING:
        return []
    found, seen = [], set()
    for match in ATTRIBUTE.finditer(token.raw, 1 + len(token.name)):
        name, value = match[1].lower(), match[2]
        first = name not in seen
        seen.add(name)
        if first and name in TEXTS and value and value[0] in "\"'":
            found.append((name, match.start(2) + 1, match.end(2) - 1))
    return found
