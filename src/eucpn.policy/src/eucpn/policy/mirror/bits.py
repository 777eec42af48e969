"""Sets of small numbers as integers: bit `n` is set where `n` is a member.

`a & b` and `a | b` cut and unite, `a.bit_count()` counts.
"""

from collections.abc import Iterable
from collections.abc import Iterator
from itertools import compress


DIGITS = bytes.maketrans(b"01", b"\0\1")


def of(numbers: Iterable[int]) -> int:
    """The set of the numbers."""
    numbers = list(numbers)
    if not numbers:
        return 0
    data = bytearray(max(numbers) // 8 + 1)
    for number in numbers:
        data[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(data, "little")


def without(bits: int, others: int) -> int:
    """What is not among the others; faster than with their complement."""
    return bits ^ (bits & others)


def marks(bits: int, size: int) -> bytes:
    """A byte for each number below the size: 1 for a member, else 0."""
    return format(bits, "b")[::-1].encode().translate(DIGITS).ljust(size, b"\0")


def members(bits: int) -> Iterator[int]:
    """The numbers, the smallest first."""
    found = marks(bits, 0)
    return compress(range(len(found)), found)


def planes(sets: Iterable[int]) -> list[int]:
    """In how many of the sets each number is, in binary: the n-th plane holds the
    numbers whose count has bit `n`."""
    result: list[int] = []
    for carry in sets:
        for place, plane in enumerate(result):
            if not carry:
                break
            result[place], carry = plane ^ carry, plane & carry
        if carry:
            result.append(carry)
    return result


def total(planes: list[int], among: int) -> int:
    """The sum of the counts of the members of `among`."""
    return sum((plane & among).bit_count() << n for n, plane in enumerate(planes))


def levels(planes: list[int], among: int) -> Iterator[tuple[int, int]]:
    """`(count, members of among with that count)`, the highest first, no empty one."""
    if not among:
        return
    if not planes:
        yield 0, among
        return
    *lower, top = planes
    high = 1 << len(lower)
    for count, found in levels(lower, among & top):
        yield count + high, found
    yield from levels(lower, without(among, top))
