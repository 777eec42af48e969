"""Vocabularies that are a part of a fixed list, or more than it."""

from eucpn.content import _
from eucpn.content.vocabularies.terms import load
from eucpn.content.vocabularies.terms import vocabulary
from zope.interface import implementer
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm
from zope.schema.vocabulary import SimpleVocabulary


# The value of a campaign material that is meant for every country.
GENERIC = "generic"


def part(name, keep):
    """The terms of a fixed list that `keep(term)` keeps."""
    terms = load(name).terms
    return SimpleVocabulary([t for t in vocabulary(name) if keep(terms[t.value])])


@implementer(IVocabularyFactory)
class MemberStates:
    """The Member States of today, in protocol order."""

    def __call__(self, context=None):
        return part("countries", lambda t: t.attributes["kind"] == "member-state")


@implementer(IVocabularyFactory)
class OfficialLanguages:
    """The 24 official languages of the EU."""

    def __call__(self, context=None):
        return part("languages", lambda t: t.attributes["official"])


@implementer(IVocabularyFactory)
class MaterialLanguages:
    """All languages in which materials exist, EU and others."""

    def __call__(self, context=None):
        return vocabulary("languages")


@implementer(IVocabularyFactory)
class MaterialCountries:
    """A country, or `generic` for a material made for all of them."""

    def __call__(self, context=None):
        generic = SimpleTerm(GENERIC, GENERIC, _("All countries"))
        return SimpleVocabulary([generic, *vocabulary("countries")])
