"""What the text index makes of a text: words, their stems, all folded.

Elements of a ZCTextIndex lexicon, named in `profiles/default/catalog.xml`. All
instances of an element are equal, so that a profile that is imported again finds its
lexicon as it should be and does not empty it.
"""

from contextlib import suppress
from eucpn.content.words.folding import fold
from eucpn.content.words.stems import SIGN
from eucpn.content.words.stems import stems
from itertools import chain
from Products.CMFPlone.UnicodeSplitter.splitter import process_unicode
from Products.CMFPlone.UnicodeSplitter.splitter import process_unicode_glob
from Products.ZCTextIndex.interfaces import ISplitter
from Products.ZCTextIndex.PipelineFactory import element_factory
from zope.interface import implementer


def language_mark(language: str) -> str:
    """What stands before a text to tell its language to `Stems`."""
    return SIGN + language


class Element:
    """Without a state: all of a class are the same."""

    def __eq__(self, other):
        return type(self) is type(other)

    def __hash__(self):
        return hash(type(self))


@implementer(ISplitter)
class Words(Element):
    """Plone's splitter, without its detour by bytes."""

    def process(self, texts):
        return list(chain.from_iterable(map(process_unicode, texts)))

    def processGlob(self, texts):
        return list(chain.from_iterable(map(process_unicode_glob, texts)))

    def process_post_glob(self, texts):
        return [text.replace("*", "").replace("?", "") for text in texts]


class Stems(Element):
    """Adds the stems of all words, where the text begins with a mark of its language.

    They come after the last word, so that phrases are found as they are written.
    Queries have no mark: they name the stems that they look for.
    """

    def process(self, words):
        if not words or len(words[0]) != 3 or words[0][0] != SIGN:
            return words
        language, words = words[0][1:], words[1:]
        return words + [stem for word in words for stem in stems(word, language)]


class Folding(Element):
    """Folds case and accents."""

    def process(self, words):
        return [fold(word) for word in words]


for group, name, element in (
    ("Word Splitter", "EUCPN words", Words),
    ("Stems", "EUCPN stems by language", Stems),
    ("Case Normalizer", "EUCPN folded case and accents", Folding),
):
    with suppress(ValueError):  # Registered before
        element_factory.registerFactory(group, name, element)
