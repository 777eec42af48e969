"""What of a reason or remark can be seen: the rest does not count."""

from icu import Char
from icu import UProperty


# Shown as a blank, though it is none to Unicode.
BLANK_PATTERN = "\N{BRAILLE PATTERN BLANK}"


def visible(text: str) -> str:
    """The text without blanks around it and without characters that nobody sees."""
    return "".join(filter(is_seen, text)).strip()


def is_seen(char: str) -> bool:
    """Is anything, or a blank, shown for the character?"""
    ignorable = Char.hasBinaryProperty(char, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
    return char.isprintable() and not ignorable and char != BLANK_PATTERN
