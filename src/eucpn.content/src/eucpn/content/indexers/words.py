"""In which language the full text of an item is."""

from eucpn.content.behaviors.files import IDescribedFile
from eucpn.content.words.pipeline import language_mark
from eucpn.content.words.stems import ALGORITHMS
from plone.dexterity.interfaces import IDexterityContent
from plone.indexer import indexer


def mark(language: str | None) -> str | None:
    """The mark of the language, or None where words have no stems in it."""
    return language_mark(language) if language in ALGORITHMS else None


@indexer(IDexterityContent)
def text_language(obj):
    """Stands before `SearchableText` in the index of that name."""
    return mark(obj.Language())


@indexer(IDescribedFile)
def file_text_language(obj):
    """A file's text is in the language of the document, on whatever page it lies."""
    return mark(obj.document_language or obj.Language())
