"""`Table`: the mirrored indexes as one transaction sees them."""

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import replace
from eucpn.content.interfaces import IContribution
from eucpn.policy.mirror import bits
from eucpn.policy.mirror.groups import Groups
from eucpn.policy.mirror.names import ORDERS
from eucpn.policy.mirror.names import READ
from eucpn.policy.mirror.names import ROWS
from eucpn.policy.mirror.order import Order
from eucpn.policy.mirror.records import Records


CONTRIBUTION = IContribution.__identifier__


@dataclass(frozen=True, eq=False)
class Table:
    """Never changed; a change makes another one that shares what is the same.

    `everything`: all contributions; `rows`: by index the records that have a value, by
    value; `translations`: the same for the values of `groups`; `orders`: by index.
    `token`: of the last change; `stamp`: of the indexes themselves.
    """

    token: int
    stamp: tuple
    records: Records
    everything: int
    rows: Mapping[str, Mapping]
    translations: Mapping[tuple, int]
    orders: Mapping[str, Order]

    @property
    def sparse(self) -> bool:
        """Are most of the bits of records that are gone?"""
        return len(self.records.rids) > 2 * self.everything.bit_count() + 1000


class Indexes:
    """What the indexes of a catalog hold."""

    def __init__(self, catalog):
        self.indexes = catalog._catalog.indexes
        names = ("object_provides", *ROWS, *ORDERS, *READ)
        self.values = {n: self.indexes[n].documentToKeyMap() for n in names}

    def members(self, name: str, value) -> Iterable[int]:
        """The records that have the value."""
        found = self.indexes[name]._index.get(value, ())
        return (found,) if isinstance(found, int) else found

    def listed(self, name: str, value) -> Iterable:
        """The values of which one record's value consists."""
        if value is None:
            return ()
        return (value,) if self.is_plain(name) else value

    def is_plain(self, name: str) -> bool:
        """Has a record one value at most?"""
        return self.indexes[name].meta_type != "KeywordIndex"

    @property
    def stamp(self) -> tuple:
        """Another one once an index was emptied or made anew."""
        return tuple(values._p_oid for values in self.values.values())

    def is_contribution(self, rid: int) -> bool:
        return CONTRIBUTION in self.values["object_provides"].get(rid, ())


def read(indexes: Indexes, token: int) -> Table:
    """The table of all there is."""
    sources = indexes.values["is_source"]
    # Originals first: sets of them are short numbers then.
    found = sorted(
        indexes.members("object_provides", CONTRIBUTION),
        key=lambda rid: (not sources.get(rid), rid),
    )
    records = Records(found)
    numbers = records.numbers
    rows, orders = {}, {}
    for name in ROWS:
        having = defaultdict(list)
        for rid, value in indexes.values[name].items():
            number = numbers.get(rid)
            if number is not None:
                for one in indexes.listed(name, value):
                    having[one].append(number)
        rows[name] = {value: bits.of(found) for value, found in having.items()}
    for name in ORDERS:
        orders[name] = Order.of(
            ((value, rid), numbers[rid])
            for rid, value in indexes.values[name].items()
            if rid in numbers and value is not None
        )
    groups = Groups(indexes.values, indexes.members, records)
    having = defaultdict(list)
    for rid, values in groups.originals(groups.touched(found)):
        for value in values:
            having[value].append(numbers[rid])
    return Table(
        token=token,
        stamp=indexes.stamp,
        records=records,
        everything=bits.of(range(len(found))),
        rows=rows,
        translations={value: bits.of(found) for value, found in having.items()},
        orders=orders,
    )


def follow(table: Table, indexes: Indexes, token: int, rids: Iterable[int]) -> Table:
    """The table after a change of some records."""
    records, rids = table.records, set(rids)
    now = {rid for rid in rids if indexes.is_contribution(rid)}
    number = {
        rid: records.number(rid) for rid in rids if rid in now or rid in records.numbers
    }
    if not number:
        return replace(table, token=token)
    touched = bits.of(number.values())
    there = [(rid, number[rid]) for rid in now]
    rows, orders = {}, {}
    for name in ROWS:
        values = indexes.values[name]
        wanted = defaultdict(int)
        for rid, bit in there:
            for one in indexes.listed(name, values.get(rid)):
                wanted[one] |= 1 << bit
        rows[name] = table.rows[name]
        if not same(rows[name], touched, wanted, indexes.is_plain(name)):
            rows[name] = exchanged(rows[name], touched, wanted)
    for name in ORDERS:
        values = indexes.values[name]
        entries = [
            ((values[r], r), bit) for r, bit in there if values.get(r) is not None
        ]
        orders[name] = table.orders[name].exchanged(touched, entries)
    groups = Groups(indexes.values, indexes.members, records)
    wanted = defaultdict(int)
    originals = touched
    for rid, values in groups.originals(groups.touched(rids)):
        originals |= 1 << records.numbers[rid]
        for value in values:
            wanted[value] |= 1 << records.numbers[rid]
    return Table(
        token=token,
        stamp=table.stamp,
        records=records,
        everything=bits.without(table.everything, touched)
        | bits.of(number[rid] for rid in now),
        rows=rows,
        translations=exchanged(table.translations, originals, wanted),
        orders=orders,
    )


def same(rows: Mapping, touched: int, wanted: Mapping, plain: bool) -> bool:
    """Is it plain to see, without a look at each row, that all is as wanted? It is
    where each of the records has the one value that it can have."""
    found = 0
    for value, wants in wanted.items():
        if rows.get(value, 0) & touched != wants:
            return False
        found |= wants
    return plain and found == touched


def exchanged(rows: Mapping, touched: int, wanted: Mapping) -> Mapping:
    """The rows where the touched records have the wanted values and no others."""
    new = {}
    for value, found in rows.items():
        has, wants = found & touched, wanted.get(value, 0)
        if has != wants:
            new[value] = found ^ has | wants
    new |= {value: wants for value, wants in wanted.items() if value not in rows}
    if not new:
        return rows
    return {value: found for value, found in {**rows, **new}.items() if found}
