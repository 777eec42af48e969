"""The catalog's indexes as sets of record ids.

`permitted` is the way in: a search of the catalog on behalf of the asker. The other
methods make a set smaller, count or order it; none wakes an object or reads a column.
"""

from AccessControl import getSecurityManager
from array import array
from BTrees.IIBTree import difference
from BTrees.IIBTree import IISet
from BTrees.IIBTree import intersection
from BTrees.IIBTree import multiunion
from collections import Counter
from eucpn.content.interfaces import IContribution
from eucpn.content.services.memory import remembered
from eucpn.content.services.parameters import BadParameter
from eucpn.content.services.works.text import NO_WORD
from functools import partial
from itertools import chain
from itertools import compress
from operator import is_not
from plone import api
from Products.ZCatalog.query import IndexQuery
from Products.ZCTextIndex.ParseTree import ParseError


# From here on it is cheaper to cut the set with each value's than to look at each id.
MANY = 1_000


class Sets:
    """Sets of contributions for one asker."""

    def __init__(self, request, asker):
        self.request = request
        self.asker = asker
        self.catalog = api.portal.get_tool("portal_catalog")

    def remembered(self, key, compute):
        """What `compute` makes, kept for this asker until the catalog changes."""
        key = (self.asker.principals, key)
        return remembered(self.catalog, self.request, key, compute)

    def permitted(self, *queries: dict) -> IISet:
        """The contributions that the asker may see and one of the queries finds.

        A query has an index and what it is asked for. What has expired or has a date
        of publication ahead has left the public lists only, and is found here.
        """
        self.catalog.getCounter()  # works off what waits to be indexed
        found = multiunion([self._all_of(query) for query in queries])
        return intersection(found, self._ask("allowedRolesAndUsers", self._allowed()))

    def _all_of(self, query: dict) -> IISet:
        """The contributions that pass the whole query."""
        found = self._ask("object_provides", IContribution.__identifier__)
        for name, value in query.items():
            found = intersection(found, self._ask(name, value))
        return found

    def _allowed(self) -> list[str]:
        """By what the catalog knows who may see an item: the asker's roles, groups
        and id, as in each of its searches."""
        user = getSecurityManager().getUser()
        return self.catalog._listAllowedRolesAndUsers(user)

    def of_country(self, country: str) -> IISet:
        """What the country contributes, by itself or with others."""
        return self.remembered(
            ("country", country),
            lambda: self.permitted(
                {"contributing_member_state": country},
                {"co_contributing_member_states": country},
            ),
        )

    def in_states(self, *states: str) -> IISet:
        """What is in one of the states."""
        return self.remembered(
            ("states", states),
            lambda: self.permitted({"review_state": list(states)}),
        )

    def with_text(self, text: str) -> IISet:
        """What contains the words.

        :param text: in the syntax of the text index.
        :raises BadParameter: where the index does not take it.
        """
        try:
            return self.permitted({"SearchableText": text})
        except ParseError:
            raise BadParameter("SearchableText", NO_WORD) from None

    def values(self, name: str):
        """The value of each record in the index, by record id."""
        return self.catalog.Indexes[name].documentToKeyMap()

    def matching(self, rids: IISet, name: str, query) -> IISet:
        """Those that the index finds.

        :param query: a value, a list of values, or a dict with `query` and `range`.
        """
        return intersection(self._ask(name, query, rids), rids)

    def known(self, name: str, values: list[str]) -> set[str]:
        """Those of the values that any record has in the index, seen or not."""
        if not values:
            return set()
        return set(map(self.values(name).get, self._ask(name, values)))

    def _ask(self, name: str, query, rids=None):
        index = self.catalog._catalog.getIndex(name)  # in its context, as text needs it
        asked = IndexQuery(
            {name: query},
            name,
            index.query_options,
            index.operators,
            index.useOperator,
        )
        return index.query_index(asked, rids)

    def without(self, rids: IISet, others: IISet) -> IISet:
        """Those that are not among the others."""
        return difference(rids, others)

    def counts(self, rids: IISet, name: str) -> Counter:
        """How many have each value; who has several counts for each of them."""
        index = self.catalog.Indexes[name]
        if len(rids) > MANY:
            values = index.uniqueValues()
            sizes = {v: len(self.matching(rids, name, v)) for v in values}
            return Counter({value: size for value, size in sizes.items() if size})
        found = map(self.values(name).get, rids)
        if index.meta_type == "KeywordIndex":
            found = chain.from_iterable(filter(None, found))
        counted = Counter(found)
        counted.pop(None, None)
        return counted

    def ordered(self, rids: IISet, name: str, descending: bool = False) -> array:
        """In the order of the values; what has none comes last."""
        values = self.values(name)
        has = list(map(partial(is_not, None), map(values.get, rids)))
        known = sorted(compress(rids, has), key=values.get, reverse=descending)
        unknown = difference(rids, IISet(known)) if len(known) < len(rids) else ()
        return array("i", chain(known, unknown))
