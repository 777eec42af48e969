"""What the inflections of a word have in common. Knows nothing of Plone.

The stemmers are Snowball's. A stem is kept as a word of its own, which begins with a
sign that no written word begins with and the code of the language: `ʘfrpolit`.
"""

from eucpn.content.words.folding import fold
from functools import lru_cache
from threading import local
import re
import Stemmer


# The languages of the site that Snowball has a stemmer for. In the others (Bulgarian,
# Croatian, Latvian, Maltese, Slovak, Slovenian) words are found as they are written,
# and longer words that begin with them.
ALGORITHMS = {
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hu": "hungarian",
    "it": "italian",
    "lt": "lithuanian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "sv": "swedish",
}
# A letter for the index's splitter and for regular expressions; see `pipeline`.
SIGN = "ʘ"
# Shorter words have no stem, nor have longer ones, which are addresses and the like.
LENGTHS = range(3, 41)
# rikos, rikoksen, rikosten: the Finnish stemmer leaves the endings of this large group
# of nouns as they are.
FINNISH_S = re.compile(r"(?:kst?|st)$")
CEDILLAS = str.maketrans("şţ", "șț")

_stemmers = local()


def stemmer(language: str) -> Stemmer.Stemmer:
    """The stemmer of a language, one for each thread: they cannot be shared."""
    found = getattr(_stemmers, language, None)
    if found is None:
        found = Stemmer.Stemmer(ALGORITHMS[language], 0)
        setattr(_stemmers, language, found)
    return found


def stem(word: str, language: str) -> str:
    """The folded stem of one word in lower case."""
    found = stemmer(language).stemWord(word)
    if language == "fi":
        found = FINNISH_S.sub("s", found)
    return fold(found)


@lru_cache(maxsize=1 << 16)
def stems(word: str, language: str) -> tuple[str, ...]:
    """The stems of a word as words of the index; none without a stemmer.

    Stemmers go by accents and readers often leave them out: where a word has some,
    its stem without them is added.
    """
    if language not in ALGORITHMS or len(word) not in LENGTHS or not word.isalpha():
        return ()
    word = word.lower()
    if language == "ro":
        word = word.translate(CEDILLAS)
    plain = fold(word)
    found = {stem(word, language): None}
    if plain != word:
        found[stem(plain, language)] = None
    return tuple(f"{SIGN}{language}{each}" for each in found)
