"""Values that follow from the shared behaviors."""

from eucpn.content.behaviors.classification import empact_cycles
from eucpn.content.behaviors.classification import IClassified
from eucpn.content.behaviors.translation import ITranslated
from eucpn.content.behaviors.translation import ITranslation
from eucpn.content.vocabularies.terms import load
from plone.indexer import indexer


@indexer(IClassified)
def crime_phenomena(obj):
    """The chosen terms and all broader ones: who looks for `cybercrime` finds
    `online-fraud` as well."""
    terms = load("crime_phenomena").terms
    found = set()
    for id_ in obj.crime_phenomena or ():
        while id_ in terms and id_ not in found:
            found.add(id_)
            id_ = terms[id_].broader
    return sorted(found)


@indexer(IClassified)
def empact_cycle_priorities(obj):
    """EMPACT cycles of which one of the phenomena is a priority."""
    return sorted(empact_cycles(obj.crime_phenomena))


@indexer(ITranslated)
def is_source(obj):
    """Is this the item from which the others of its group are translated?"""
    return ITranslation(obj).is_source


@indexer(ITranslated)
def translation_status(obj):
    """source, current, outdated or in-progress; approval re-indexes the siblings."""
    return ITranslation(obj).translation_status
