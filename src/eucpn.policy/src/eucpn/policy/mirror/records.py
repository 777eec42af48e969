"""Which bit stands for which record."""

from collections.abc import Iterable
from threading import Lock


class Records:
    """Gives each record id a number, and keeps it; shared by mirrors that follow one
    another, so nothing is ever taken away."""

    def __init__(self, rids: Iterable[int]):
        self.rids = list(rids)
        self.numbers = {rid: number for number, rid in enumerate(self.rids)}
        # The groups of translations to which each record ever belonged.
        self.groups: dict[int, str | frozenset] = {}
        self._lock = Lock()

    def number(self, rid: int) -> int:
        """The number of the record, a new one where it has none."""
        with self._lock:
            if rid not in self.numbers:
                self.rids.append(rid)
                self.numbers[rid] = len(self.rids) - 1
            return self.numbers[rid]

    def belongs(self, rid: int, group: str):
        """Note that the record belongs to the group."""
        known = self.groups.get(rid)
        if known is None:
            self.groups[rid] = group
        elif group not in self.groups_of(rid):
            self.groups[rid] = frozenset({group, *self.groups_of(rid)})

    def groups_of(self, rid: int) -> Iterable[str]:
        """All groups to which the record ever belonged."""
        known = self.groups.get(rid)
        if known is None:
            return ()
        return (known,) if isinstance(known, str) else known
