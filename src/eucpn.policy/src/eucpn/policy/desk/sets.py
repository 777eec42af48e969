"""The catalog's indexes as sets of record ids.

`permitted` is the way in: a search of the catalog on behalf of the asker. The other
methods make a set smaller, count or order it; none wakes an object or reads a column.
"""

from array import array
from BTrees.IIBTree import difference
from BTrees.IIBTree import IISet
from BTrees.IIBTree import intersection
from collections import Counter
from eucpn.content.interfaces import IContribution
from eucpn.content.services.parameters import BadParameter
from eucpn.content.services.works.text import NO_WORD
from eucpn.policy.desk.memory import remembered
from functools import partial
from itertools import chain
from itertools import compress
from operator import is_not
from operator import itemgetter
from plone import api
from Products.ZCatalog.query import IndexQuery
from Products.ZCTextIndex.ParseTree import ParseError


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

        What has expired or has a date of publication ahead has left the public lists
        only, and is found here.
        """
        found = chain.from_iterable(map(self._search, queries))
        return IISet(map(itemgetter(1), found))

    def _search(self, query: dict):
        """`(value, record id, …)` of what the catalog finds, in no order."""
        return self.catalog.searchResults(
            {**query, "object_provides": IContribution.__identifier__},
            show_inactive=True,
            sort_on="UID",
            _merge=False,
        )

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
        index = self.catalog.Indexes[name]
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
        found = map(self.values(name).get, rids)
        if self.catalog.Indexes[name].meta_type == "KeywordIndex":
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
