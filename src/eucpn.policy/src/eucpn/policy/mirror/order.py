"""Records in the order of an index, and a set of them in that order."""

from bisect import bisect_left
from bisect import bisect_right
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from eucpn.policy.mirror import bits
from functools import cached_property
from itertools import compress
from operator import itemgetter


SIZE = 256
HIGHEST = 1 << 40  # above all record ids


@dataclass(frozen=True, eq=False)
class Chunk:
    """Neighbours in the order: `keys` are `(value, record id)`, sorted, `numbers` the
    places of their bits."""

    keys: tuple
    numbers: tuple[int, ...]
    bits: int

    @classmethod
    def of(cls, entries: Sequence[tuple]) -> "Chunk":
        """:param entries: `((value, rid), number)`, sorted."""
        numbers = tuple(map(itemgetter(1), entries))
        return cls(tuple(map(itemgetter(0), entries)), numbers, bits.of(numbers))

    def entries(self):
        return zip(self.keys, self.numbers, strict=True)

    def among(self, marks: bytes) -> list[int]:
        """The record ids of those in the set of which these are the `marks`."""
        chosen = map(marks.__getitem__, self.numbers)
        return [rid for _value, rid in compress(self.keys, chosen)]


def cut(entries: Sequence[tuple]) -> list[Chunk]:
    """Sorted entries in chunks."""
    return [Chunk.of(entries[n : n + SIZE]) for n in range(0, len(entries), SIZE)]


class Order:
    """All records that have a value in an index; never changed.

    Those of the same value are in the order of their ids, so that each process has the
    same order.
    """

    def __init__(self, chunks: list[Chunk], known: int):
        self.chunks = chunks
        self.first = [chunk.keys[0] for chunk in chunks]
        self.known = known

    @classmethod
    def of(cls, entries: Iterable[tuple]) -> "Order":
        """:param entries: `((value, rid), number)`."""
        found = sorted(entries)
        return cls(cut(found), bits.of(number for _key, number in found))

    def _place(self, key) -> int:
        """The chunk in which a key is, or would be."""
        return max(bisect_right(self.first, key) - 1, 0)

    def __contains__(self, entry) -> bool:
        key, number = entry
        if not self.chunks:
            return False
        chunk = self.chunks[self._place(key)]
        place = bisect_left(chunk.keys, key)
        return (
            place < len(chunk.keys)
            and chunk.keys[place] == key
            and chunk.numbers[place] == number
        )

    def exchanged(self, gone: int, entries: list[tuple]) -> "Order":
        """The same with other values of some records.

        :param gone: those that had, or have, another value.
        :param entries: their values now, of those that have one.
        """
        same = [entry for entry in entries if entry in self]
        if len(same) == len(entries) and (gone & self.known).bit_count() == len(same):
            return self
        numbers = set(bits.members(gone))
        touched: dict[int, list] = {
            place: [e for e in chunk.entries() if e[1] not in numbers]
            for place, chunk in enumerate(self.chunks)
            if chunk.bits & gone
        }
        for entry in entries:
            place = self._place(entry[0])
            if place not in touched:
                chunk = self.chunks[place : place + 1]
                touched[place] = list(chunk[0].entries()) if chunk else []
            touched[place].append(entry)
        chunks: list[Chunk] = []
        for place in range(max(len(self.chunks), 1)):
            if place not in touched:
                chunks.append(self.chunks[place])
                continue
            found = sorted(touched[place])
            chunks += cut(found) if len(found) > 2 * SIZE else whole(found)
        known = bits.without(self.known, gone)
        return Order(chunks, known | bits.of(number for _key, number in entries))

    def between(self, lowest=None, highest=None) -> int:
        """Those whose value lies between the two, which count as well."""
        low = (lowest, -HIGHEST) if lowest is not None else None
        high = (highest, HIGHEST) if highest is not None else None
        first = 0 if low is None else self._place(low)
        last = len(self.chunks) - 1 if high is None else self._place(high)
        found = 0
        for place, chunk in enumerate(self.chunks[first : last + 1], first):
            start = bisect_left(chunk.keys, low) if low and place == first else 0
            end = len(chunk.keys)
            if high and place == last:
                end = bisect_left(chunk.keys, high)
            if start == 0 and end == len(chunk.keys):
                found |= chunk.bits
            elif start < end:
                found |= bits.of(chunk.numbers[start:end])
        return found


def whole(entries: list) -> list[Chunk]:
    """One chunk, or none where nothing is left."""
    return [Chunk.of(entries)] if entries else []


class Sorted(Sequence):
    """The record ids of a set in an order, read as far as they are asked for.

    What has no value comes last, whatever the direction.

    :param rids: the record id of each bit.
    """

    def __init__(self, found: int, order: Order, rids: Sequence[int], descending=False):
        self.found, self.rids = found, rids
        self.chunks = order.chunks[::-1] if descending else order.chunks
        self.descending = descending
        self.unknown = bits.without(found, order.known)
        self.length = found.bit_count()
        self._ends: list[int] = []  # how many come up to and with each chunk
        self._read: dict[int, list[int]] = {}

    @cached_property
    def marks(self) -> bytes:
        return bits.marks(self.found, len(self.rids))

    def __len__(self):
        return self.length

    def _chunk(self, place: int) -> list[int]:
        """The members of the chunk in this direction; after the last one the rest."""
        if place not in self._read:
            if place < len(self.chunks):
                found = self.chunks[place].among(self.marks)
                self._read[place] = found[::-1] if self.descending else found
            else:
                self._read[place] = sorted(
                    self.rids[number] for number in bits.members(self.unknown)
                )
        return self._read[place]

    def _find(self, index: int) -> int:
        """The chunk in which the index-th member lies."""
        while not self._ends or self._ends[-1] <= index:
            place = len(self._ends)
            before = self._ends[-1] if self._ends else 0
            if place >= len(self.chunks):
                return place
            count = (self.found & self.chunks[place].bits).bit_count()
            self._ends.append(before + count)
        return bisect_right(self._ends, index)

    def __getitem__(self, index):
        if isinstance(index, slice):
            start, stop, step = index.indices(self.length)
            return [self[n] for n in range(start, stop, step)]
        if not 0 <= index < self.length:
            raise IndexError(index)
        place = self._find(index)
        before = self._ends[place - 1] if place else 0
        return self._chunk(place)[index - before]
