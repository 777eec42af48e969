"""What has become of an original in each language, as values of the original.

The values are `(language, word, value)`:

- `plain`, a status: what the translation is by itself;
- `seen`, one of its `allowedRolesAndUsers`: who may see it;
- `public`, True: it is published;
- `revised`, a status: what it is where its revision counts;
- `revision seen`: who may see that revision.
"""

from collections.abc import Iterable
from collections.abc import Iterator
from eucpn.policy.mirror.records import Records


MISSING, OUTDATED, IN_PROGRESS, WAITING, CURRENT = (
    "missing",
    "outdated",
    "in-progress",
    "waiting",
    "current",
)
APPROVED = ("published", "scheduled")
# What has not been approved yet; a withdrawn or archived translation is nobody's work.
UNDER_WAY = {
    "draft": IN_PROGRESS,
    "returned": IN_PROGRESS,
    "endorsement": WAITING,
    "pending": WAITING,
}
EVERYBODY = "Anonymous"


class Groups:
    """Reads groups of translations from the indexes of one catalog.

    :param values: of each index that is read, the values by record id.
    :param members: the record ids that have a value, by index and value.
    """

    def __init__(self, values, members, records: Records):
        self.values, self.members, self.records = values, members, records

    def _get(self, name: str, rid: int, default=None):
        return self.values[name].get(rid, default)

    def touched(self, rids: Iterable[int]) -> set[str]:
        """The groups of which one of the records is, or ever was, a part; a revision
        is a part of the group of what it revises."""
        for rid in rids:
            for group in self._now(rid):
                self.records.belongs(rid, group)
        return {group for rid in rids for group in self.records.groups_of(rid)}

    def _now(self, rid: int) -> Iterator[str]:
        uid = self._get("revision_of", rid)
        revised = self.members("UID", uid) if uid else ()
        for part in (rid, *revised):
            if group := self._get("TranslationGroup", part):
                yield group

    def originals(self, groups: Iterable[str]) -> Iterator[tuple[int, set]]:
        """`(record id, its values)` of the originals of the groups."""
        for group in groups:
            parts = [
                rid
                for rid in self.members("TranslationGroup", group)
                if not self._get("is_revision", rid) and rid in self.records.numbers
            ]
            for rid in parts:
                if self._get("is_source", rid):
                    yield rid, set(self._values(rid, parts))

    def _values(self, original: int, parts: list[int]) -> Iterator[tuple]:
        version = self._get("content_version", original, 0) or 0
        for rid in parts:
            if self._get("is_source", rid) is None or self._get("is_source", rid):
                continue
            language = self._get("Language", rid)
            state = self._get("review_state", rid)
            made_from = self._get("translated_from_version", rid, 0) or 0
            approved = None
            if state in APPROVED:
                approved = OUTDATED if made_from < version else CURRENT
            if status := UNDER_WAY.get(state, approved):
                yield language, "plain", status
            if state == "published":
                yield language, "public", True
            for value in self._who(rid):
                yield language, "seen", value
            for revision in self._revisions(rid):
                state = self._get("review_state", revision)
                if status := UNDER_WAY.get(state, approved):
                    yield language, "revised", status
                for value in self._who(revision):
                    yield language, "revision seen", value

    def _who(self, rid: int) -> Iterable[str]:
        allowed = self._get("allowedRolesAndUsers", rid, ())
        return (EVERYBODY,) if EVERYBODY in allowed else allowed

    def _revisions(self, rid: int) -> list[int]:
        found = self.members("revision_of", self._get("UID", rid))
        return [
            revision
            for revision in found
            if self._get("is_revision", revision)
            and not self._get("is_source", revision, True)
        ]
