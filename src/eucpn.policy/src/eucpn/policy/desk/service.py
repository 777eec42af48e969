"""What the services with lists share: refusals, pages and the facets' labels."""

from datetime import datetime
from datetime import UTC
from eucpn.content.serializers.labels import Labels
from eucpn.content.services.batching import batching
from eucpn.content.services.batching import page_address
from eucpn.content.services.compact import CompactService
from eucpn.content.services.parameters import BadParameter
from eucpn.policy import _
from eucpn.policy.desk.asker import current_asker
from eucpn.policy.desk.lists import KINDS
from eucpn.policy.desk.lists import NOBODY
from eucpn.policy.desk.people import People
from eucpn.policy.desk.query import known_values
from eucpn.policy.desk.query import LISTS
from eucpn.policy.desk.rows import Rows
from eucpn.policy.desk.sets import Sets
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.labels import labelled
from functools import cached_property
from zope.i18n import translate


TITLES = {
    "new": _("kind_new", default="New"),
    "revision": _("kind_revision", default="Revision"),
    "translation": _("kind_translation", default="Translation"),
    NOBODY: _("assigned_nobody", default="Nobody"),
}


class DeskService(RefusingService, CompactService):
    """A service that answers a list; `name` is its name in the address."""

    name: str

    def __init__(self, context, request):
        super().__init__(context, request)
        self.now = datetime.now(UTC)

    @cached_property
    def asker(self):
        """The account of the request."""
        return current_asker()

    @cached_property
    def sets(self) -> Sets:
        """The catalog's sets for the asker."""
        return Sets(self.request, self.asker)

    @cached_property
    def rows(self) -> Rows:
        """Makes rows for the asker."""
        return Rows(self.sets, self.now)

    @property
    def people(self) -> People:
        """Accounts: in rows and facets they are often the same."""
        return self.rows.people

    def reply(self):
        try:
            return super().reply()
        except BadParameter as refused:
            return self.refuse_parameter(refused)

    def refuse_parameter(self, refused: BadParameter) -> dict:
        """400 with the name of the parameter."""
        self.request.response.setStatus(400)
        message = translate(refused.message, context=self.request)
        return {
            "error": {"type": "BadRequest", "message": message, "field": refused.field}
        }

    def paged(self, start: int, size: int, total: int, items: list[dict]) -> dict:
        """The members that each list has."""
        url = f"{self.context.absolute_url()}/@{self.name}"
        form = self.request.form
        result = {
            "@id": page_address(url, form),
            "items_total": total,
            "items": items,
        }
        if links := batching(url, form, start, size, total):
            result["batching"] = links
        return result

    def facets(self, counted: dict) -> dict:
        """`{name: [{"token", "title", "count"}]}`, each in the order of its list."""
        language, label = self.rows.language, self.rows.label
        return {
            name: [
                {**self.value(name, token, language, label), "count": count}
                for token, count in sorted(counts, key=order(name))
            ]
            for name, counts in counted.items()
        }

    def value(self, name: str, token: str, language: str, label: Labels) -> dict:
        """`{"token", "title"}` of a value of a facet."""
        if name in LISTS:
            return label(LISTS[name], token)
        if name == "portal_type":
            return labelled("types", token, language)
        if token in TITLES:
            title = translate(TITLES[token], context=self.request)
        else:
            title = self.people(token)["title"]
        return {"token": token, "title": title}


def order(name: str):
    """A key that brings the values of a facet into the order of their list."""
    known = known_values(name) if name in (*LISTS, "portal_type") else KINDS
    places = {id_: place for place, id_ in enumerate(known)}
    return lambda value: (places.get(value[0], len(places)), value[0])
