"""HTML as blocks and words, of which nothing but safe mark-up can be made again."""

from dataclasses import dataclass
from dataclasses import field
from html import escape
from lxml.etree import ParserError
from lxml.html import fragment_fromstring
import re


def names(text: str) -> frozenset[str]:
    """The words of the text, for lists of elements."""
    return frozenset(text.split())


BLOCKS = names(
    "address article aside blockquote caption center dd details div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre "
    "section summary table tbody td tfoot th thead tr ul"
)
# What comes out again; other elements leave their content behind.
KEPT_BLOCKS = names(
    "blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre "
    "table tbody td tfoot th thead tr ul"
)
KEPT_INLINE = names(
    "a abbr b bdi bdo cite code em i kbd mark q s samp small span strong sub sup u var"
)
# Their content is no text.
DROPPED = names(
    "script style template noscript head title textarea select option svg math"
)
# Shown as the address of what is embedded.
EMBEDDED = names("audio embed iframe object source video")
ATTRIBUTES = {
    "a": ("href", "hreflang", "title"),
    "abbr": ("title",),
    "bdo": ("dir",),
    "img": ("src", "alt"),
    "ol": ("start",),
    "td": ("colspan", "rowspan"),
    "th": ("colspan", "rowspan", "scope"),
}
EVERYWHERE = ("lang", "dir")
ADDRESSES = ("href", "src")
SCHEMES = ("http", "https", "mailto", "tel")
WORD = re.compile(r"\S+\s*|\s+")
# Deeper mark-up is nobody's text.
MAX_DEPTH = 40


@dataclass(frozen=True)
class Word:
    """A word, picture or break, with the inline elements around it."""

    html: str
    around: tuple = ()


@dataclass(frozen=True)
class Block:
    """A paragraph or the like; it has words, or else blocks (`words` is None).

    `tag` is None for text that stands in no block of its own.
    """

    tag: str | None
    attributes: tuple = ()
    words: tuple | None = None
    children: tuple = field(default=())


def parse(text: str) -> list[Block]:
    """The blocks of a text; never fails on what a browser would show."""
    try:
        root = fragment_fromstring(text or "", create_parent="div")
    except (ParserError, ValueError):
        # What cannot be parsed is shown as it was typed.
        return [Block("p", (), words_of(text))]
    return list(children_of(root, 0))


def blocks_of(block: Block) -> list[Block]:
    """What a block consists of, where it is compared with one that has blocks."""
    if block.words is None:
        return list(block.children)
    return [Block(None, (), block.words)] if block.words else []


def words_of(text: str | None, around=()) -> tuple[Word, ...]:
    """The words of a plain text."""
    return tuple(Word(escape(w), around) for w in WORD.findall(text or ""))


def children_of(element, depth: int):
    """The blocks in an element; text between them is a block without tag."""
    loose: list[Word] = list(words_of(element.text))
    for child in element:
        if tag_of(child) in BLOCKS and depth < MAX_DEPTH:
            yield from closed(loose)
            loose = []
            yield from block_from(child, depth + 1)
        else:
            loose += inline_words(child, (), depth + 1)
        loose += words_of(child.tail)
    yield from closed(loose)


def closed(loose: list[Word]):
    """The loose words as a block, unless they are white space."""
    while loose and not loose[0].html.strip():
        loose.pop(0)
    if any(word.html.strip() for word in loose):
        # The last word compares with the same one that others follow.
        loose[-1] = Word(f"{loose[-1].html.rstrip()} ", loose[-1].around)
        yield Block(None, (), tuple(loose))


def block_from(element, depth: int):
    """The block that an element is, or those it holds where it is not kept."""
    children = tuple(children_of(element, depth))
    tag = tag_of(element)
    if tag == "hr":
        return
    if tag not in KEPT_BLOCKS:
        yield from children
        return
    attributes = attributes_of(element)
    if not children:
        yield Block(tag, attributes, ())
    elif len(children) == 1 and children[0].tag is None:
        yield Block(tag, attributes, children[0].words)
    else:
        yield Block(tag, attributes, None, children)


def inline_words(element, around: tuple, depth: int) -> list[Word]:
    """The words in an inline element, each with the elements around it."""
    tag = tag_of(element)
    if tag is None or tag in DROPPED:  # comments and the like have no tag
        return []
    if tag == "br":
        return [Word("<br>", around)]
    if tag == "img":
        return [Word(f"<img{attributes_html(attributes_of(element))}>", around)]
    if tag in EMBEDDED:
        shown = words_of(address_in(element), around)
        return [*shown, *inner_words(element, around, depth)]
    if tag in KEPT_INLINE and depth < MAX_DEPTH:
        around = (*around, (tag, attributes_of(element)))
    return inner_words(element, around, depth)


def inner_words(element, around: tuple, depth: int) -> list[Word]:
    words = list(words_of(element.text, around))
    if depth > 4 * MAX_DEPTH:
        return words + list(words_of(element.text_content(), around))
    for child in element:
        words += inline_words(child, around, depth + 1)
        words += words_of(child.tail, around)
    return words


def tag_of(element) -> str | None:
    """The name of an element; None for comments and instructions."""
    return element.tag.lower() if isinstance(element.tag, str) else None


def address_in(element) -> str:
    return element.get("src") or element.get("data") or ""


def attributes_of(element) -> tuple:
    """The attributes that come out again, addresses only with a known scheme."""
    names = (*ATTRIBUTES.get(tag_of(element), ()), *EVERYWHERE)
    found = ((name, element.get(name)) for name in names)
    return tuple(
        (name, value)
        for name, value in found
        if value is not None and (name not in ADDRESSES or is_address(value))
    )


def is_address(value: str) -> bool:
    """Is it a relative address or one of a scheme that runs nothing?"""
    # Browsers overlook white space and control characters in a scheme.
    bare = re.sub(r"[\x00-\x20\x7f-\xa0]", "", value).lower()
    scheme, colon, _rest = bare.partition(":")
    return not colon or scheme in SCHEMES or any(c in scheme for c in "/?#")


def attributes_html(attributes) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes)


def open_(tag: str | None, attributes=()) -> str:
    """The start tag; nothing for loose text."""
    return f"<{tag}{attributes_html(attributes)}>" if tag else ""


def close(tag: str | None) -> str:
    """The end tag."""
    return f"</{tag}>" if tag else ""
