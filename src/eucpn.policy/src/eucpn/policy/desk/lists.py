"""A list that is filtered, counted and sorted, as sets of bits.

Each facet is counted with all other filters applied but not its own, so that it tells
what another choice would show.
"""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from eucpn.policy.desk.query import DeskQuery
from eucpn.policy.desk.sets import Sets
from eucpn.policy.mirror.bits import without


# What parameters are called in the catalog, where it is another name.
INDEXES = {"language": "Language"}
NOBODY, ME = "nobody", "me"
KINDS = ("new", "revision", "translation")


@dataclass(frozen=True)
class Listing:
    """What a query finds, in order, and the counts beside it.

    `facets` has `(value, count)` of each value that occurs.
    """

    rids: Sequence
    facets: dict[str, tuple[tuple[str, int], ...]]


class Filtered:
    """The members of a set that pass the filters of a query.

    :param found: the set, of what the asker may see.
    """

    def __init__(self, sets: Sets, found: int, query: DeskQuery):
        self.sets = sets
        self.found = found
        self.passing = {
            name: sets.matching(found, INDEXES.get(name, name), list(values))
            for name, values in query.filters
        }
        if query.text is not None:
            self.passing["SearchableText"] = found & sets.with_text(query.text)

    def among(self, found: int) -> "Filtered":
        """The same filters for a part of the set."""
        part = copy(self)
        part.found = found
        return part

    def add(self, name: str, passing: int):
        """One more filter, by the name of its parameter."""
        self.passing[name] = passing

    def all_but(self, name: str | None = None) -> int:
        """What passes all filters, or all but one."""
        found = self.found
        for other, passing in self.passing.items():
            if other != name:
                found &= passing
        return found

    def facet(self, name: str) -> tuple[tuple[str, int], ...]:
        """`(value, count)` for a parameter that is an index."""
        counts = self.sets.counts(self.all_but(name), INDEXES.get(name, name))
        return tuple(counts.items())

    def kinds_facet(self) -> tuple[tuple[str, int], ...]:
        """How many are new, revisions and translations."""
        among = self.all_but("kind")
        counts = [(kind, of_kind(self.sets, among, kind).bit_count()) for kind in KINDS]
        return tuple((kind, count) for kind, count in counts if count)

    def assigned_facet(self) -> tuple[tuple[str, int], ...]:
        """How many each reviewer has, and nobody."""
        among = self.all_but("assigned")
        counts = self.sets.counts(among, "assigned_reviewer")
        unassigned = among.bit_count() - sum(counts.values())
        return (*counts.items(), *([(NOBODY, unassigned)] if unassigned else []))


def of_kind(sets: Sets, found: int, kind: str) -> int:
    """Those that are new, revisions, or translations (that are no revision)."""
    revisions = sets.matching(found, "is_revision", True)
    if kind == "revision":
        return revisions
    others = without(found, revisions)
    translations = sets.matching(others, "is_source", False)
    return translations if kind == "translation" else without(others, translations)


def of_reviewer(sets: Sets, found: int, reviewer: str) -> int:
    """Those that are assigned to the account, or to nobody."""
    if reviewer != NOBODY:
        return sets.matching(found, "assigned_reviewer", reviewer)
    return without(found, sets.with_any(found, "assigned_reviewer"))


def united(*parts: int) -> int:
    """What is in one of the sets."""
    result = 0
    for part in parts:
        result |= part
    return result
