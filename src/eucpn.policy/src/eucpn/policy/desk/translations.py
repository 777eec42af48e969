"""Works and what has become of them in a language, as sets of the originals.

A work counts once its original was approved and is public or scheduled; a translation
where the asker may see it. What somebody else prepares in a language, unseen by the
asker, is neither listed nor missing.
"""

from BTrees.IIBTree import IISet
from BTrees.IIBTree import intersection
from collections import Counter
from dataclasses import dataclass
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy.desk.lists import united
from eucpn.policy.desk.sets import Sets
from functools import cached_property


MISSING, OUTDATED, IN_PROGRESS, WAITING, CURRENT = (
    "missing",
    "outdated",
    "in-progress",
    "waiting",
    "current",
)
STATUSES = (MISSING, OUTDATED, IN_PROGRESS, WAITING, CURRENT)
APPROVED = ("published", "scheduled")
# What has not been approved yet; a withdrawn or archived translation is nobody's work.
UNDER_WAY = {
    "draft": IN_PROGRESS,
    "returned": IN_PROGRESS,
    "endorsement": WAITING,
    "pending": WAITING,
}
# A promise weighs more than being asked for in every language.
PROMISED = len(LANGUAGES)


@dataclass(frozen=True)
class Versions:
    """What has become of the works in one language.

    `statuses`: the originals by status; `targets`: by original what was, or is being,
    made of it: the revision of a translation where there is one; `expected`: the
    originals that were promised in the language.
    """

    statuses: dict[str, IISet]
    targets: dict[int, int]
    expected: IISet

    @property
    def works(self) -> IISet:
        """All originals that have a status."""
        return united(*self.statuses.values())


class Translations:
    """The works and their versions for one asker."""

    def __init__(self, sets: Sets):
        self.sets = sets
        self.asker = sets.asker
        self._known: dict[str, Versions] = {}

    def works(self, language: str) -> IISet:
        """The originals that the asker has to do with in the language.

        The secretariat with all; who translates into the language with what is
        public; who writes for a country with what it contributes.
        """
        sets, everything = self.sets, self.originals()
        if not self.asker.sees_queue:
            own = [sets.of_country(country) for country in self.asker.countries]
            mine = self.public() if language in self.asker.languages else IISet()
            found = united(mine, *own)
            everything = intersection(everything, found)
        return sets.without(everything, sets.matching(everything, "Language", language))

    def originals(self) -> IISet:
        """The originals that were approved, no revisions."""
        return self.sets.remembered(
            "originals", lambda: self._no_revisions(*APPROVED, is_source=True)
        )

    def public(self) -> IISet:
        """The originals that anybody can read."""
        return self.sets.matching(self.originals(), "review_state", "published")

    def _no_revisions(self, *states: str, **query) -> IISet:
        found = self.sets.permitted({"review_state": list(states), **query})
        revisions = self.sets.matching(found, "is_revision", True)
        return self.sets.without(found, revisions)

    @cached_property
    def groups(self) -> dict[str, int]:
        """The originals by their translation group."""
        group = self.sets.values("TranslationGroup")
        return self.sets.remembered(
            "groups of originals",
            lambda: {group.get(rid): rid for rid in self.originals()},
        )

    @cached_property
    def asked_for(self) -> Counter:
        """By original, in how many languages its translation can be read."""
        return self.sets.remembered("asked for", self._count_public)

    def _count_public(self) -> Counter:
        group = self.sets.values("TranslationGroup")
        public = self._no_revisions("published", is_source=False)
        originals = self.groups
        return Counter(originals.get(group.get(rid)) for rid in public)

    def demand(self, rid: int, language: str) -> int:
        """What a translation is sorted by first: how much it is asked for."""
        promised = PROMISED if rid in self.versions(language).expected else 0
        return promised + self.asked_for[rid]

    def versions(self, language: str) -> Versions:
        """What has become of the works in the language."""
        if language not in self._known:
            self._known[language] = self.sets.remembered(
                ("versions", language), lambda: self._versions(language)
            )
        return self._known[language]

    def _versions(self, language: str) -> Versions:
        sets = self.sets
        works = self.works(language)
        statuses = {status: IISet() for status in STATUSES}
        translated = sets.matching(works, "translated_languages", language)
        statuses[MISSING] = sets.without(works, translated)
        targets = {}
        for rid, target, status in self._translations(language, translated):
            statuses[status].insert(rid)
            targets[rid] = target
        expected = sets.matching(works, "planned_languages", language)
        return Versions(statuses, targets, expected)

    def _translations(self, language: str, translated: IISet):
        """`(original, what is worked on, status)` of each that the asker sees."""
        sets, originals = self.sets, self.groups
        seen = sets.permitted({"is_source": False, "Language": language})
        revisions = sets.matching(seen, "is_revision", True)
        group, uid, state = map(
            sets.values, ("TranslationGroup", "UID", "review_state")
        )
        of, made_from, version = map(
            sets.values, ("revision_of", "translated_from_version", "content_version")
        )
        revised = {of.get(rid): rid for rid in revisions}
        for rid in sets.without(seen, revisions):
            original = originals.get(group.get(rid))
            if original is None or original not in translated:
                continue
            worked_on = revised.get(uid.get(rid), rid)
            status = UNDER_WAY.get(state.get(worked_on))
            if status is None and state.get(rid) in APPROVED:
                behind = (made_from.get(rid) or 0) < (version.get(original) or 0)
                status = OUTDATED if behind else CURRENT
            if status is not None:
                yield original, worked_on, status
