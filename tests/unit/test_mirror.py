"""Sets of bits, orders in chunks and the notes of changes are what they stand for."""

from eucpn.policy.mirror import bits
from eucpn.policy.mirror.changes import Changes
from eucpn.policy.mirror.changes import LENGTH
from eucpn.policy.mirror.order import Order
from eucpn.policy.mirror.order import Sorted
from eucpn.policy.services.translation_desk.order import Parts
from hypothesis import given
from hypothesis import strategies as st
import pytest


NUMBERS = st.sets(st.integers(0, 2_000))
VALUES = st.dictionaries(st.integers(0, 1_500), st.integers(0, 40), max_size=900)


@given(NUMBERS, NUMBERS)
def test_bits_are_sets(some, others):
    a, b = bits.of(some), bits.of(others)

    assert list(bits.members(a)) == sorted(some)
    assert list(bits.members(bits.without(a, b))) == sorted(some - others)
    assert (a & b).bit_count() == len(some & others)
    assert [n for n, mark in enumerate(bits.marks(a, 2_001)) if mark] == sorted(some)


@given(st.lists(NUMBERS, max_size=6), NUMBERS)
def test_planes_count_in_how_many_sets_a_number_is(sets, among):
    planes = bits.planes(map(bits.of, sets))
    counts = {n: sum(n in one for one in sets) for n in among}

    assert bits.total(planes, bits.of(among)) == sum(counts.values())
    found = list(bits.levels(planes, bits.of(among)))
    assert [count for count, _members in found] == sorted(
        set(counts.values()), reverse=True
    )
    for count, members in found:
        assert set(bits.members(members)) == {n for n in among if counts[n] == count}


def entries(values: dict) -> list:
    """Entries of an order; the record ids are the numbers, the other way round."""
    return [((value, -number), number) for number, value in values.items()]


@given(VALUES, VALUES, st.sets(st.integers(0, 1_500), max_size=300))
def test_an_order_follows_changes(values, changes, gone):
    touched = {*changes, *gone}
    now = {n: v for n, v in values.items() if n not in touched} | changes

    order = Order.of(entries(values)).exchanged(bits.of(touched), entries(changes))

    found = [e for chunk in order.chunks for e in chunk.entries()]
    assert found == sorted(entries(now))
    assert order.known == bits.of(now)
    assert all(chunk.bits == bits.of(chunk.numbers) for chunk in order.chunks)
    for low, high in ((None, 20), (10, None), (5, 30)):
        between = {
            n
            for n, v in now.items()
            if (low is None or v >= low) and (high is None or v <= high)
        }
        assert order.between(low, high) == bits.of(between)


@given(VALUES, st.sets(st.integers(0, 1_500)), st.booleans())
def test_a_set_is_read_in_its_order_what_has_no_value_last(values, chosen, descending):
    found = Sorted(
        bits.of(chosen),
        Order.of(entries(values)),
        [-number for number in range(1_501)],
        descending,
    )

    known = sorted(((values[n], -n) for n in chosen if n in values), reverse=descending)
    expected = [rid for _value, rid in known] + sorted(
        -n for n in chosen if n not in values
    )
    assert len(found) == len(expected)
    assert found[:] == expected
    assert found[3:9] == expected[3:9]
    if expected:
        assert found[len(expected) - 1] == expected[-1]
    with pytest.raises(IndexError):
        found[len(expected)]


@given(st.lists(st.lists(st.integers(), max_size=4)), st.integers(0, 9))
def test_parts_are_one_list_and_made_when_they_are_reached(parts, start):
    made, whole = [], [each for part in parts for each in part]

    def make(part):
        made.append(part)
        return part

    found = Parts(len(whole), ((len(p), lambda p=p: make(p)) for p in parts))

    assert made == []
    assert found[start : start + 3] == whole[start : start + 3]
    assert sum(map(len, made)) <= len(whole)


def test_two_transactions_note_their_changes_one_after_the_other():
    changes = Changes("changes")
    changes.index_object(1, None)
    old = {"entries": changes.entries}
    theirs, mine = (11, (2,)), (12, (3, 4))

    resolved = changes._p_resolveConflict(
        old,
        {"entries": (*old["entries"], theirs)},
        {"entries": (*old["entries"], mine)},
    )

    assert resolved["entries"] == (*old["entries"], theirs, mine)


def test_old_changes_are_forgotten_and_the_last_is_kept():
    changes = Changes("changes")

    for rid in range(3 * LENGTH):
        changes.index_object(rid, None)

    assert len(changes.entries) <= LENGTH
    assert changes.entries[-1][1] == (3 * LENGTH - 1,)
    tokens = [token for token, _rids in changes.entries]
    assert len(set(tokens)) == len(tokens)


def test_a_cleared_catalog_changed_everywhere():
    changes = Changes("changes")
    changes.unindex_object(1)

    changes.clear()

    assert changes.entries[-1][1] is None
