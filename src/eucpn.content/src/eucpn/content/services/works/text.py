"""What a reader types, as a query for the text index. Knows nothing of Plone.

Words and “quoted phrases” are understood; all of them have to occur. Words of three
letters or more also find longer words that begin with them, and, where it is known in
which language they are, their inflections; a star asks for the longer words alone.
There are no operators: `and`, `or` and brackets are words and punctuation like others.
"""

from eucpn.content import _
from eucpn.content.words.stems import SIGN
from eucpn.content.words.stems import stems
from Products.ZCTextIndex.StopDict import get_stopdict
import re
import unicodedata


MAX_LENGTH = 200
MAX_WORDS = 20
MIN_PREFIX = 3

# A phrase, a word that may end in a star, or a sign that stands where it cannot.
PIECE = re.compile(r'"(?P<phrase>[^"]*)"|(?P<word>\w+)(?P<star>\*?)|(?P<stray>["*])')
WORD = re.compile(r"\w+")
COMMON = frozenset(get_stopdict())


class MalformedText(ValueError):
    """No query can be made of the text; `args[0]` is the sentence that says why."""


NO_WORD = _(
    "error_text_no_word", default="Enter at least one word that is not too common."
)
STAR = _("error_text_star", default="A star needs three letters in front of it.")
UNBALANCED = _("error_text_quotes", default="A quotation mark is left open.")
TOO_LONG = _(
    "error_text_too_long",
    default="Enter at most ${words} words and ${characters} characters.",
    mapping={"words": MAX_WORDS, "characters": MAX_LENGTH},
)


def text_query(text: str, languages=()) -> str:
    """The text as a query that the index parses without fail.

    :param languages: in which inflections of its words are looked for.
    :raises MalformedText: for an open quotation mark, a star after less than three
        letters, more than the index should have to bear, or nothing to look for.
    """
    if len(text) > MAX_LENGTH:
        raise MalformedText(TOO_LONG)
    # As the index has it; the sign of stems is no letter of a reader's.
    text = unicodedata.normalize("NFKC", text).replace(SIGN, " ")
    pieces, count = [], 0
    for match in PIECE.finditer(text):
        if match["stray"]:
            raise MalformedText(UNBALANCED if match["stray"] == '"' else STAR)
        if match["phrase"] is not None:
            words = WORD.findall(match["phrase"])
            if telling(words):
                pieces.append('"' + " ".join(words) + '"')
                count += len(words)
            continue
        word = match["word"]
        if match["star"] and len(word) < MIN_PREFIX:
            raise MalformedText(STAR)
        if telling([word]):
            pieces.append(with_stems(word, () if match["star"] else languages))
            count += 1
    if not pieces:
        raise MalformedText(NO_WORD)
    if count > MAX_WORDS:
        raise MalformedText(TOO_LONG)
    return " AND ".join(pieces)


def with_stems(word: str, languages) -> str:
    """A word, longer ones that begin with it, and what has the same stem."""
    if len(word) < MIN_PREFIX:
        return word
    found = [word + "*"]
    for language in languages:
        found += stems(word, language)
    return f"({' OR '.join(found)})" if len(found) > 1 else found[0]


def telling(words) -> bool:
    """Is there a word that the index does not leave out as too common?"""
    return any(word.lower() not in COMMON for word in words)
