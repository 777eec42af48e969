"""A list that is filtered, counted and sorted, as sets of record ids.

Each facet is counted with all other filters applied but not its own, so that it tells
what another choice would show.
"""

from array import array
from BTrees.IIBTree import IISet
from BTrees.IIBTree import intersection
from BTrees.IIBTree import union
from dataclasses import dataclass
from eucpn.policy.desk.query import DeskQuery
from eucpn.policy.desk.sets import Sets


# What parameters are called in the catalog, where it is another name.
INDEXES = {"language": "Language"}
NOBODY, ME = "nobody", "me"
KINDS = ("new", "revision", "translation")


@dataclass(frozen=True)
class Listing:
    """What a query finds, in order, and the counts beside it.

    `facets` has `(value, count)` of each value that occurs.
    """

    rids: array
    facets: dict[str, tuple[tuple[str, int], ...]]


class Filtered:
    """The members of a set that pass the filters of a query.

    :param rids: the set, of what the asker may see.
    """

    def __init__(self, sets: Sets, rids: IISet, query: DeskQuery):
        self.sets = sets
        self.rids = rids
        self.passing = {
            name: sets.matching(rids, INDEXES.get(name, name), list(values))
            for name, values in query.filters
        }
        if query.text is not None:
            self.passing["SearchableText"] = intersection(
                rids, sets.with_text(query.text)
            )

    def add(self, name: str, passing: IISet):
        """One more filter, by the name of its parameter."""
        self.passing[name] = passing

    def all_but(self, name: str | None = None) -> IISet:
        """What passes all filters, or all but one."""
        found = self.rids
        for other, passing in self.passing.items():
            if other != name:
                found = intersection(found, passing)
        return found

    def facet(self, name: str) -> tuple[tuple[str, int], ...]:
        """`(value, count)` for a parameter that is an index."""
        counts = self.sets.counts(self.all_but(name), INDEXES.get(name, name))
        return tuple(counts.items())

    def kinds_facet(self) -> tuple[tuple[str, int], ...]:
        """How many are new, revisions and translations."""
        among = self.all_but("kind")
        counts = [(kind, len(of_kind(self.sets, among, kind))) for kind in KINDS]
        return tuple((kind, count) for kind, count in counts if count)

    def assigned_facet(self) -> tuple[tuple[str, int], ...]:
        """How many each reviewer has, and nobody."""
        among = self.all_but("assigned")
        counts = self.sets.counts(among, "assigned_reviewer")
        unassigned = len(among) - sum(counts.values())
        return (*counts.items(), *([(NOBODY, unassigned)] if unassigned else []))


def of_kind(sets: Sets, rids: IISet, kind: str) -> IISet:
    """Those that are new, revisions, or translations (that are no revision)."""
    revisions = sets.matching(rids, "is_revision", True)
    if kind == "revision":
        return revisions
    others = sets.without(rids, revisions)
    translations = sets.matching(others, "is_source", False)
    return translations if kind == "translation" else sets.without(others, translations)


def of_reviewer(sets: Sets, rids: IISet, reviewer: str) -> IISet:
    """Those that are assigned to the account, or to nobody."""
    if reviewer != NOBODY:
        return sets.matching(rids, "assigned_reviewer", reviewer)
    assigned = sets.counts(rids, "assigned_reviewer")
    if not assigned:
        return rids
    return sets.without(rids, sets.matching(rids, "assigned_reviewer", list(assigned)))


def united(*found: IISet) -> IISet:
    """What is in one of the sets."""
    result = IISet()
    for rids in found:
        result = union(result, rids)
    return result
