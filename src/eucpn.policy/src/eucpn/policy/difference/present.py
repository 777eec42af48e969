"""Comparable values as the asker reads them.

Terms of lists become `{"token", "title"}` in the asker's language, related items
`{"UID", "title", "@id"}` (only a note where the asker may not see one), cells of rows
stand under the titles of their columns, rich text is safe mark-up. Comparisons are
made before, on what does not depend on who asks.
"""

from contextlib import suppress
from eucpn.content.schema.rows import IRows
from eucpn.policy import _
from eucpn.policy.difference.markup import safe_html
from eucpn.policy.security.visibility import hidden_uids
from plone import api
from zope.i18n import translate
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IDate
from zope.schema.interfaces import IDatetime


class Presenter:
    """Presents values of the fields of one item."""

    def __init__(self, obj, request):
        self.obj = obj
        self.request = request
        self._items: dict[str, dict] = {}

    def compared(self, field, told: dict) -> dict:
        """The answer of `compare` for a field, readable."""
        kind = told["kind"]
        readable = {
            **told,
            "old": self.value(field, kind, told["old"]),
            "new": self.value(field, kind, told["new"]),
        }
        if kind in ("list", "relations", "rows") and "diff" in told:
            readable["diff"] = self.entries(field, kind, told["diff"])
        if form := day_or_time(field):
            readable["format"] = form
        return readable

    def entries(self, field, kind: str, diff: dict) -> dict:
        """What was added, removed and changed of a list, readable."""
        result = dict(diff)
        for name in ("added", "removed"):
            result[name] = self.value(field, kind, diff[name])
        if "changed" in diff:
            result["changed"] = [
                self.value(field, kind, list(pair)) for pair in diff["changed"]
            ]
        return result

    def value(self, field, kind: str, value):
        """One value of that kind."""
        if value is None:
            return None
        if kind == "rich":
            return safe_html(value)
        if kind == "relations":
            return self.items(value)
        if kind == "rows" and IRows.providedBy(field):
            return [self.row(field, row) for row in value]
        if kind == "list" and ICollection.providedBy(field):
            return [self.entry(field.value_type, entry) for entry in value]
        return self.entry(field, value)

    def entry(self, field, value):
        """One entry of a list, or a single value."""
        if IChoice.providedBy(field) and value is not None:
            return self.term(field, value)
        return value

    def row(self, field, row) -> dict:
        """`{title of the column: cell}` in the order of the columns."""
        if not isinstance(row, dict):
            return row
        return {
            translate(column.title, context=self.request): self.entry(column, row[name])
            for name, column in field.columns
            if row.get(name) is not None
        }

    def term(self, choice, token) -> dict:
        """`{"token", "title"}`; what the list does not know is its own title."""
        vocabulary = choice.bind(self.obj).vocabulary
        title = str(token)
        if vocabulary is not None:
            with suppress(LookupError):
                title = vocabulary.getTerm(token).title or title
        return {"token": token, "title": translate(title, context=self.request)}

    def items(self, uids: list[str]) -> list[dict]:
        """Related items in their order."""
        unknown = set(uids) - self._items.keys()
        if unknown:
            self._items |= self.looked_up(unknown)
        return [self._items[uid] for uid in uids]

    def looked_up(self, uids: set[str]) -> dict[str, dict]:
        hidden = hidden_uids(uids)
        note = _("related_hidden", default="An item that you may not see")
        told = {
            uid: {"UID": uid, "title": translate(note, context=self.request)}
            for uid in hidden
        }
        catalog = api.portal.get_tool("portal_catalog")
        for brain in catalog(UID=sorted(uids - hidden), show_inactive=True):
            told[brain.UID] = {
                "UID": brain.UID,
                "title": brain.Title or brain.getId,
                "@id": brain.getURL(),
            }
        return told


def day_or_time(field) -> str | None:
    """`date` or `datetime`, of a field that holds one as an ISO 8601 text."""
    if IDate.providedBy(field):
        return "date"
    return "datetime" if IDatetime.providedBy(field) else None
