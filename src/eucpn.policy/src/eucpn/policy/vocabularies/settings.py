"""What the secretariat chooses from in the settings, with readable titles."""

from eucpn.content.vocabularies.terms import asked_language
from eucpn.content.vocabularies.terms import load
from eucpn.policy import _
from eucpn.policy.workflow.labels import title
from eucpn.policy.workflow.labels import type_ids
from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm
from zope.schema.vocabulary import SimpleVocabulary


def _types() -> list[tuple[str, str]]:
    """`(id, title)` of the types."""
    language = asked_language()
    return [(id_, title("types", id_, language)) for id_ in type_ids()]


@provider(IVocabularyFactory)
def types(context=None) -> SimpleVocabulary:
    """The types that countries could begin."""
    return SimpleVocabulary([SimpleTerm(id_, id_, name) for id_, name in _types()])


@provider(IVocabularyFactory)
def endorsement_rules(context=None) -> SimpleVocabulary:
    """A type, a country (`*:BE`), or both (`NationalPolicy:BE`)."""
    language = asked_language()
    kinds = _types()
    rules = [
        (
            id_,
            _(
                "rule_type",
                default="All countries: ${type}",
                mapping={"type": name},
            ),
        )
        for id_, name in kinds
    ]
    for code, term in load("countries").terms.items():
        country = term.label(language)
        rules.append((
            f"*:{code}",
            _(
                "rule_country",
                default="${country}: everything",
                mapping={"country": country},
            ),
        ))
        rules += [(f"{id_}:{code}", f"{country}: {name}") for id_, name in kinds]
    return SimpleVocabulary([SimpleTerm(id_, id_, name) for id_, name in rules])
