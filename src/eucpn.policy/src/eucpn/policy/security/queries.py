"""Questions to the catalog: what may be asked, and a sentence to what is no question.

A query that cannot be read is the asker's mistake: 400 with its name, never an error
of the server.

The date of publication is no embargo and is not treated as one. An item whose date
lies ahead, or that has expired, has only left the lists; its address answers. What
must not be read yet stays in a state that is not public (`scheduled`). Therefore
nobody widens a list by asking for inactive content: the right to see it is all that
counts.
"""

from DateTime.interfaces import DateTimeError
from eucpn.policy import _
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.security.visibility import INTERNAL
from eucpn.policy.security.visibility import sees_internal
from plone import api
from plone.app.querystring.querybuilder import QueryBuilder
from plone.restapi.exceptions import QueryParsingError
from plone.restapi.interfaces import IZCatalogCompatibleQuery
from plone.restapi.search.handler import SearchHandler
from plone.restapi.search.query import ZCatalogCompatibleQueryAdapter
from Products.ZCatalog.Catalog import CatalogError
from Products.ZCTextIndex.ParseTree import ParseError
from Products.ZCTextIndex.ParseTree import QueryError
from zExceptions import BadRequest
from zope.component import adapter
from zope.interface import implementer
from zope.interface import Interface


# How many items one answer holds; whole objects are some hundred times as dear.
MAX_ITEMS = 100
MAX_OBJECTS = 25
# Decided by permission (see above).
INACTIVE = frozenset({"effectiveRange", "show_inactive"})
# What catalog, indexes and operations raise at values that they cannot use.
# Levels below a path; the deepest item of the site lies six below the root.
MAX_DEPTH = 10
NOT_A_QUERY = (
    AttributeError,
    CatalogError,
    DateTimeError,
    LookupError,
    OverflowError,
    ParseError,
    QueryError,
    QueryParsingError,
    RuntimeError,
    TypeError,
    ValueError,
)


def refuse(name: str):
    """:raises BadRequest: with the parameter that cannot be used as its `field`."""
    message = _(
        "error_parameter",
        default="The value of “${name}” cannot be used here.",
        mapping={"name": name},
    )
    refused = BadRequest(sentence(message))
    refused.field = name
    raise refused


def refuse_query():
    """:raises BadRequest: where it is not one parameter's fault."""
    raise BadRequest(
        sentence(_("error_query", default="This query cannot be understood."))
    )


def check_batch(data: dict, limit: int):
    """Whole numbers for `b_start`, `b_size` and `limit`; no more than `limit` items.

    :param data: the parameters; a size that is too large is made smaller in them.
    :raises BadRequest: where one is no number, or a negative one.
    """
    for name, least in (("b_start", 0), ("b_size", 1), ("limit", 0)):
        if data.get(name) is None:
            continue
        try:
            number = int(data[name])
        except (TypeError, ValueError):
            refuse(name)
        if number < least:
            refuse(name)
        if name == "b_size":
            data[name] = min(number, limit)


def check_index(name):
    """:raises BadRequest: where there is no such index, or it is an internal one."""
    if not isinstance(name, str):
        refuse("sort_on")
    if name in INTERNAL and not sees_internal():
        refuse(name)
    if name not in api.portal.get_tool("portal_catalog").indexes():
        refuse(name)


def check_sort(sort_on):
    """:raises BadRequest: where lists cannot be sorted by it."""
    for name in sort_on if isinstance(sort_on, list | tuple) else [sort_on]:
        check_index(name)
        index = api.portal.get_tool("portal_catalog").Indexes[name]
        if not hasattr(index, "documentToKeyMap"):
            refuse("sort_on")


def check_depth(value):
    """:raises BadRequest: for a depth that no tree of this site has.

    The index looks at every level up to it, whether it exists or not.
    """
    try:
        depth = int(value)
    except (TypeError, ValueError):
        refuse("path")
    if not -1 <= depth <= MAX_DEPTH:
        refuse("path")


def check_rows(rows) -> list[dict]:
    """The rows of a query as forms write them, less what permissions decide.

    :raises BadRequest: where they are no rows, or ask for internal values.
    """
    if not isinstance(rows, list) or not rows:
        refuse("query")
    kept = []
    for row in rows:
        if not isinstance(row, dict) or not isinstance(row.get("o"), str):
            refuse("query")
        name = row.get("i")
        if not isinstance(name, str):
            refuse("query")
        if name in INACTIVE:
            continue
        check_index(name)
        if isinstance(row.get("v"), str) and "::" in row["v"]:
            check_depth(row["v"].rsplit("::", 1)[1])
        kept.append(row)
    return kept


@implementer(IZCatalogCompatibleQuery)
@adapter(Interface, IEUCPNLayer)
class CatalogQuery(ZCatalogCompatibleQueryAdapter):
    """A query from an address, one parameter after the other."""

    def __call__(self, query):
        parsed = {}
        for name, value in query.items():
            if name in INACTIVE:
                continue
            if name in INTERNAL:
                check_index(name)
            if name == "sort_on":
                check_sort(value)
            try:
                parsed.update(super().__call__({name: value}))
            except NOT_A_QUERY:
                refuse(name)
        return parsed


# Who asks for one of these knows what to look for; other questions do not find archived
# texts, unless they are for what lies in a folder.
SAYS_WHICH = frozenset({"UID", "getId", "id", "is_archived", "review_state"})


class CheckedCatalog:
    """The catalog, with a sentence in place of its errors; what is archived is found
    where the query says which texts it wants, or lists a folder."""

    def __init__(self, catalog):
        self.catalog = catalog

    def searchResults(self, **query):
        path = query.get("path")
        in_folder = isinstance(path, dict) and "depth" in path
        if in_folder:
            check_depth(path["depth"])
        elif SAYS_WHICH.isdisjoint(query):
            query["is_archived"] = False
        try:
            return self.catalog.searchResults(**query)
        except NOT_A_QUERY:
            refuse_query()


class Search(SearchHandler):
    """Stock search behind the checks."""

    def __init__(self, context, request):
        super().__init__(context, request)
        self.catalog = CheckedCatalog(self.catalog)


class StoredQuery(QueryBuilder):
    """Runs the query of a list or collection (`@@querybuilderresults`)."""

    def _makequery(self, query=None, **kw):
        rows = [r for r in query or () if r.get("i") not in INACTIVE]
        asked = {row.get("i") for row in rows}
        if SAYS_WHICH.isdisjoint(asked):
            kw["custom_query"] = {
                **(kw.get("custom_query") or {}),
                "is_archived": False,
            }
        try:
            return super()._makequery(query=rows, **kw)
        except NOT_A_QUERY:
            refuse_query()
