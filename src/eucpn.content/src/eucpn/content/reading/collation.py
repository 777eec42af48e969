"""The alphabetical order of a language. Knows nothing of Plone.

A list has titles in several languages and one reader, so all of them are sorted as the
reader's language has it: on a Swedish page an Estonian *Ä* comes after *Z* as well.
The rules are those of CLDR, by ICU, which browsers go by too.
"""

from collections.abc import Callable
from functools import cache
from icu import Collator
from icu import Locale
from icu import UCollAttribute
from icu import UCollAttributeValue


@cache
def sort_key(language: str | None) -> Callable[[str], bytes]:
    """A function that gives the key to sort a text by.

    Numbers are sorted by what they count: *Toolbox 9* before *Toolbox 10*. Without a
    language, or in one without rules of its own, the order is that of Unicode.
    """
    collator = Collator.createInstance(Locale(language or "root"))
    collator.setAttribute(UCollAttribute.NUMERIC_COLLATION, UCollAttributeValue.ON)
    return collator.getSortKey
