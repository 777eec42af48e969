"""The rows of the translation desk, `(original, language, status)`, in an order.

No row is made before it is shown: parts of the list are counted as sets until the one
is reached in which the page lies.
"""

from bisect import bisect_right
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence
from eucpn.policy.desk.lists import united
from eucpn.policy.mirror import bits
from eucpn.policy.mirror.order import Order
from eucpn.policy.mirror.records import Records


class Parts(Sequence):
    """A list of which the parts are counted before they are made.

    :param length: of the whole.
    :param parts: `(count, function that makes the members)` of each, in order.
    """

    def __init__(self, length: int, parts: Iterable[tuple[int, Callable]]):
        self.length = length
        self._parts = iter(parts)
        self._made: list = []
        self._ends: list[int] = []

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[n] for n in range(*index.indices(self.length))]
        if not 0 <= index < self.length:
            raise IndexError(index)
        while not self._ends or self._ends[-1] <= index:
            count, make = next(self._parts)
            self._ends.append((self._ends[-1] if self._ends else 0) + count)
            self._made.append(make)
        place = bisect_right(self._ends, index)
        if callable(self._made[place]):
            self._made[place] = list(self._made[place]())
        return self._made[place][index - (self._ends[place - 1] if place else 0)]


class Shown:
    """The rows of a list.

    :param by_status: by language and status the originals.
    """

    def __init__(self, by_status: dict[str, dict[str, int]], records: Records):
        self.by_status = by_status
        self.records = records
        self.by_language = {
            language: united(*statuses.values())
            for language, statuses in by_status.items()
        }

    @property
    def length(self) -> int:
        return sum(found.bit_count() for found in self.by_language.values())

    def only(self, wanted: dict[str, int]) -> "Shown":
        """The rows of some originals, by language."""
        return Shown(
            {
                language: {s: found & wanted[language] for s, found in statuses.items()}
                for language, statuses in self.by_status.items()
            },
            self.records,
        )

    def without(self, others: "Shown") -> "Shown":
        """The rows that are not among the others."""
        return self.only({
            language: bits.without(found, others.by_language[language])
            for language, found in self.by_language.items()
        })

    def plain(self) -> Iterator[tuple[int, Callable]]:
        """Parts by language and status."""
        for language, statuses in self.by_status.items():
            for status, found in statuses.items():
                if found:
                    make = self._rows_of(language, status, found)
                    yield found.bit_count(), make

    def _rows_of(self, language: str, status: str, found: int) -> Callable:
        rids = self.records.rids
        return lambda: [
            (rid, language, status)
            for rid in sorted(rids[number] for number in bits.members(found))
        ]

    def in_order(self, order: Order, descending: bool, levels=None):
        """Parts in the order of an index, what has no value last.

        :param levels: sets of originals that come one after the other.
        """
        planes = bits.planes(self.by_language.values())
        everything = united(*planes)
        chunks = order.chunks[::-1] if descending else order.chunks
        for level in (everything,) if levels is None else levels:
            for chunk in chunks:
                if common := level & everything & chunk.bits:
                    yield (
                        bits.total(planes, common),
                        self._make(chunk, common, descending),
                    )
            if rest := bits.without(level & everything, order.known):
                yield bits.total(planes, rest), self._make(None, rest, descending)

    def _make(self, chunk, found: int, descending: bool) -> Callable:
        def make():
            if chunk is None:
                rids = sorted(self.records.rids[n] for n in bits.members(found))
            else:
                marks = bits.marks(found, len(self.records.rids))
                rids = chunk.among(marks)
            for rid in reversed(rids) if descending else rids:
                yield from self._rows(rid)

        return make

    def _rows(self, rid: int) -> Iterator[tuple]:
        """The rows of an original, in the order of the languages."""
        bit = 1 << self.records.numbers[rid]
        for language, found in self.by_language.items():
            if found & bit:
                for status, of_status in self.by_status[language].items():
                    if of_status & bit:
                        yield rid, language, status
