"""Letters that count as the same in a search. Knows nothing of Plone.

Upper and lower case, accents, Greek with and without tonos, ß and ss. Cyrillic й is a
letter of its own, no и with an accent, and stays.
"""

import unicodedata


# Letters that Unicode does not take apart.
LETTERS = {
    "æ": "ae",
    "ð": "d",
    "ø": "o",
    "þ": "th",
    "đ": "d",
    "ħ": "h",
    "ı": "i",  # noqa: RUF001
    "ł": "l",
    "œ": "oe",
}
OWN_LETTERS = frozenset("й")


class Foldings(dict):
    """From the number of a letter to what it is folded to, learnt letter by letter."""

    def __missing__(self, number: int) -> str:
        folded = self[number] = "".join(map(folded_letter, chr(number).casefold()))
        return folded


def folded_letter(letter: str) -> str:
    """A letter in lower case without its marks."""
    if letter in OWN_LETTERS:
        return letter
    parts = unicodedata.normalize("NFKD", letter)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return LETTERS.get(plain, plain)


FOLDINGS = Foldings()


def fold(text: str) -> str:
    """The text with all letters folded; expects composed letters (NFC or NFKC)."""
    return text.translate(FOLDINGS)
