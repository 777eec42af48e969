"""Works and what has become of them in a language, as sets of the originals.

A work counts once its original was approved and is public or scheduled; a translation
where the asker may see it. What somebody else prepares in a language, unseen by the
asker, is neither listed nor missing.
"""

from dataclasses import dataclass
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy.desk.lists import united
from eucpn.policy.desk.sets import Sets
from eucpn.policy.mirror import bits
from eucpn.policy.mirror.bits import without
from eucpn.policy.mirror.groups import APPROVED
from eucpn.policy.mirror.groups import CURRENT
from eucpn.policy.mirror.groups import IN_PROGRESS
from eucpn.policy.mirror.groups import MISSING
from eucpn.policy.mirror.groups import OUTDATED
from eucpn.policy.mirror.groups import WAITING
from functools import cached_property


STATUSES = (MISSING, OUTDATED, IN_PROGRESS, WAITING, CURRENT)
# A promise weighs more than being asked for in every language.
PROMISED = len(LANGUAGES)


@dataclass(frozen=True)
class Versions:
    """What has become of the works in one language.

    `statuses`: the originals by status; `works`: all that have one; `expected`: those
    that were promised in the language.
    """

    statuses: dict[str, int]
    works: int
    expected: int


class Translations:
    """The works and their versions for one asker."""

    def __init__(self, sets: Sets):
        self.sets = sets
        self.asker = sets.asker
        self._known: dict[str, Versions] = {}

    def works(self, language: str) -> int:
        """The originals that the asker has to do with in the language.

        The secretariat with all; who translates into the language with what is
        public; who writes for a country with what it contributes.
        """
        found = self.originals
        if not self.asker.sees_queue:
            mine = self.public if language in self.asker.languages else 0
            found &= mine | self.own
        return without(found, self.sets.matching(found, "Language", language))

    @cached_property
    def own(self) -> int:
        """What the asker's countries contribute."""
        return united(*map(self.sets.of_country, self.asker.countries))

    @cached_property
    def originals(self) -> int:
        """The originals that were approved, no revisions."""
        found = self.sets.permitted({"review_state": list(APPROVED), "is_source": True})
        return without(found, self.sets.matching(found, "is_revision", True))

    @cached_property
    def public(self) -> int:
        """The originals that anybody can read."""
        return self.sets.matching(self.originals, "review_state", "published")

    def _having(self, language: str, word: str, values) -> int:
        """The originals whose translation has one of the values: see `groups`."""
        rows = self.sets.table.translations
        return united(*(rows.get((language, word, value), 0) for value in values))

    def _seen(self, language: str) -> int:
        """The originals whose translation the asker may see."""
        return self._having(language, "seen", self.sets.allowed)

    @cached_property
    def asked_for(self) -> list[int]:
        """In how many languages a translation can be read, as `planes` of originals."""
        return bits.planes(
            self._seen(language) & self._having(language, "public", [True])
            for language in LANGUAGES
        )

    def demand(self, rid: int, language: str) -> int:
        """What a translation is sorted by first: how much it is asked for."""
        sets = self.sets
        promised = sets.holds(self.versions(language).expected, rid)
        readable = sum(
            sets.holds(plane, rid) << n for n, plane in enumerate(self.asked_for)
        )
        return PROMISED * promised + readable

    def versions(self, language: str) -> Versions:
        """What has become of the works in the language."""
        if language not in self._known:
            self._known[language] = self._versions(language)
        return self._known[language]

    def _versions(self, language: str) -> Versions:
        sets, works = self.sets, self.works(language)
        translated = sets.matching(works, "translated_languages", language)
        seen = translated & self._seen(language)
        revised = seen & self._having(language, "revision seen", sets.allowed)
        plain = without(seen, revised)
        statuses = {
            status: (plain & self._having(language, "plain", [status]))
            | (revised & self._having(language, "revised", [status]))
            for status in STATUSES
        }
        statuses[MISSING] = without(works, translated)
        expected = sets.matching(works, "planned_languages", language)
        return Versions(statuses, united(*statuses.values()), expected)

    def target(self, rid: int, language: str) -> int | None:
        """The record of what was, or is being, made of an original in the language:
        the revision of a translation where there is one that the asker may see."""
        indexes = self.sets.catalog._catalog.indexes
        group = indexes["TranslationGroup"]
        for part in group._index.get(group.getEntryForObject(rid), ()):
            if self._translates(part, language):
                uid = indexes["UID"].getEntryForObject(part)
                revisions = indexes["revision_of"]._index.get(uid, ())
                return next(filter(self._revises, revisions), part)
        return None

    def _translates(self, rid: int, language: str) -> bool:
        """Is it a translation into the language, no revision, that the asker sees?"""
        return (
            self.sets.holds(self.sets.seen, rid)
            and self.sets.values("Language").get(rid) == language
            and self.sets.values("is_source").get(rid) == 0
            and not self.sets.values("is_revision").get(rid)
        )

    def _revises(self, rid: int) -> bool:
        """Is it the revision of a translation that the asker sees?"""
        return (
            self.sets.holds(self.sets.seen, rid)
            and self.sets.values("is_source").get(rid) == 0
            and bool(self.sets.values("is_revision").get(rid))
        )
