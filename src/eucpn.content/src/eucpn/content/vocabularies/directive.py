"""`<eucpn:vocabularies />`: one named vocabulary for each file of fixed terms."""

from eucpn.content.vocabularies.terms import names
from eucpn.content.vocabularies.terms import PREFIX
from eucpn.content.vocabularies.terms import TermsVocabulary
from zope.component.zcml import utility
from zope.interface import Interface
from zope.schema.interfaces import IVocabularyFactory


class IVocabulariesDirective(Interface):
    """Takes no attribute: the files in `eucpn/content/data` are the list."""


def vocabularies(context):
    """Register `eucpn.content.vocabularies.<name>` for every file."""
    for name in names():
        utility(
            context,
            provides=IVocabularyFactory,
            component=TermsVocabulary(name),
            name=PREFIX + name,
        )
