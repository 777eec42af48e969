"""The catalog's contributions as sets of bits: see `eucpn.policy.mirror`.

`permitted` is the way in: a search of the catalog on behalf of the asker. The other
methods make a set smaller, count or order it; none wakes an object or reads a column.
"""

from AccessControl import getSecurityManager
from collections import Counter
from eucpn.content.services.memory import remembered
from eucpn.content.services.parameters import BadParameter
from eucpn.content.services.works.text import NO_WORD
from eucpn.policy.mirror import bits
from eucpn.policy.mirror.order import Sorted
from eucpn.policy.mirror.store import store
from functools import cached_property
from plone import api
from Products.ZCatalog.query import IndexQuery
from Products.ZCTextIndex.ParseTree import ParseError


class Sets:
    """Sets of contributions for one asker."""

    def __init__(self, request, asker):
        self.request = request
        self.asker = asker
        self.catalog = api.portal.get_tool("portal_catalog")
        self.table = store.table(self.catalog)

    def remembered(self, key, compute):
        """What `compute` makes, kept for this asker until the catalog changes."""
        key = (self.asker.principals, key)
        return remembered(self.catalog, self.request, key, compute)

    @cached_property
    def seen(self) -> int:
        """The contributions that the asker may see.

        By the asker's roles, groups and id, as in each search of the catalog. What has
        expired or has a date of publication ahead has left the public lists only, and
        is found here.
        """
        found = self._having("allowedRolesAndUsers", self.allowed)
        return found & self.table.everything

    @cached_property
    def allowed(self) -> list[str]:
        """By what the catalog knows who may see an item."""
        user = getSecurityManager().getUser()
        return self.catalog._listAllowedRolesAndUsers(user)

    def _having(self, name: str, values) -> int:
        """Those that have one of the values, whoever may see them."""
        rows, found = self.table.rows[name], 0
        for value in values:
            found |= rows.get(value, 0)
        return found

    def permitted(self, *queries: dict) -> int:
        """The contributions that the asker may see and one of the queries finds.

        A query has an index and what it is asked for.
        """
        found = 0
        for query in queries:
            part = self.seen
            for name, value in query.items():
                part = self.matching(part, name, value)
            found |= part
        return found

    def of_country(self, country: str) -> int:
        """What the country contributes, by itself or with others."""
        return self.permitted(
            {"contributing_member_state": country},
            {"co_contributing_member_states": country},
        )

    def in_states(self, *states: str) -> int:
        """What is in one of the states."""
        return self.permitted({"review_state": list(states)})

    def with_text(self, text: str) -> int:
        """What contains the words.

        :param text: in the syntax of the text index.
        :raises BadParameter: where the index does not take it.
        """
        name = "SearchableText"
        index = self.catalog._catalog.getIndex(name)  # in its context, as it needs it
        asked = IndexQuery(
            {name: text},
            name,
            index.query_options,
            index.operators,
            index.useOperator,
        )
        try:
            found = index.query_index(asked, None)
        except ParseError:
            raise BadParameter(name, NO_WORD) from None
        numbers = map(self.table.records.numbers.get, found.keys())
        return bits.of(n for n in numbers if n is not None) & self.seen

    def values(self, name: str):
        """The value of each record in the index, by record id."""
        return self.catalog.Indexes[name].documentToKeyMap()

    def matching(self, found: int, name: str, query) -> int:
        """Those that the index finds.

        :param query: a value, a list of values, or a dict with `query` and `range`.
        """
        if isinstance(query, dict):
            return found & self._between(name, query["query"], query["range"])
        values = query if isinstance(query, list) else [query]
        return found & self._having(name, values)

    def _between(self, name: str, query, side: str) -> int:
        """Those of at least (`min`) or at most (`max`) the value."""
        value = self.catalog._catalog.indexes[name]._convert(query)
        lowest, highest = (value, None) if side == "min" else (None, value)
        return self.table.orders[name].between(lowest, highest)

    def with_any(self, found: int, name: str) -> int:
        """Those that have any value in the index."""
        return found & self._having(name, self.table.rows[name])

    def known(self, name: str, values: list[str]) -> set[str]:
        """Those of the values that any record has in the index, seen or not."""
        index = self.catalog._catalog.indexes[name]._index
        return {value for value in values if value in index}

    def counts(self, found: int, name: str) -> Counter:
        """How many have each value; who has several counts for each of them."""
        rows = self.table.rows[name].items()
        return Counter({
            value: common.bit_count() for value, row in rows if (common := row & found)
        })

    def ordered(self, found: int, name: str, descending: bool = False) -> Sorted:
        """The record ids in the order of the values; what has none comes last."""
        return Sorted(
            found, self.table.orders[name], self.table.records.rids, descending
        )

    def holds(self, found: int, rid: int) -> bool:
        """Is the record a member?"""
        number = self.table.records.numbers.get(rid)
        return number is not None and bool(found >> number & 1)
