"""What somebody can do next with an item, from the workflow's table and their roles.

Told by columns of the catalog alone; whether a condition stands in the way (what is
missing, four eyes) is told by `@workflow` once it is asked for.
"""

from dataclasses import dataclass
from eucpn.policy import _
from eucpn.policy.localroles.countries import NATIONAL_REPRESENTATIVE
from eucpn.policy.settings import setting
from eucpn.policy.workflow.labels import title
from eucpn.policy.workflow.table import table
from zope.i18n import translate


EDIT, REVISE = "Modify portal content", "iterate : Check out content"
WRITTEN = ("draft", "returned")
# Who may say that a text is still right.
CONFIRMING = {
    "Country Editor",
    "Manager",
    "National Representative",
    "Secretariat Editor",
    "Secretariat Reviewer",
}
TITLES = {
    "edit": _("action_edit", default="Edit"),
    "review": _("action_review", default="Review"),
    "confirm": _("action_confirm", default="Still correct"),
    "revise": _("action_revise", default="Propose a revision"),
    "continue_revision": _("action_continue_revision", default="Continue the revision"),
}
# Pages and services below the item; transitions are found at `@workflow`.
PLACES = {
    "edit": "edit",
    "review": "review",
    "confirm": "@confirm-current",
    "revise": "@workingcopy",
}


@dataclass(frozen=True)
class Item:
    """What has to be known of an item to tell the next actions.

    `revision`: the address at which its revision is gone on with; empty where there
    is one that the asker does not see, None where there is none.
    """

    url: str
    portal_type: str
    state: str
    country: str | None
    is_translation: bool
    is_revision: bool
    due: bool
    revision: str | None = None


class Actions:
    """Makes the actions of items for one asker."""

    def __init__(self, request, language: str):
        self.request = request
        self.language = language
        self.rules = set(setting("endorsement_required") or ())
        self.titles: dict[str, str] = {}  # Translated once, shown in each row

    def __call__(self, item: Item, roles: set[str]) -> list[dict]:
        """`{"id", "title", "@id"}`, the main one first."""
        return [self.action(item, id_) for id_ in self.ids(item, roles)]

    def ids(self, item: Item, roles: set[str]):
        """The ids of the next actions."""
        state = table().states.get(item.state)
        if state is None:
            return
        if item.state in WRITTEN:
            yield from self.of_written(item, roles, state)
        elif item.state == "endorsement":
            yield from self.open(item, roles, "endorse")
            if NATIONAL_REPRESENTATIVE in roles:
                yield "review"
            yield from self.open(item, roles, "recall")
        elif item.state == "pending":
            if self.has(roles, table().transitions["approve"].roles):
                yield "review"
            yield from self.open(item, roles, "recall")
        elif item.state == "scheduled":
            yield from self.open(item, roles, "unschedule")
        elif item.state == "published" and not item.is_revision:
            yield from self.of_published(item, roles, state)

    def of_written(self, item, roles, state):
        """Go on with it, or hand it in."""
        if self.has(roles, state.permissions[EDIT]):
            yield "edit"
        handing_in = "request_endorsement" if self.needs(item) else "submit"
        yield from self.open(item, roles, handing_in)

    def of_published(self, item, roles, state):
        """Say that it is right, or revise it."""
        if item.due and not item.is_translation and roles & CONFIRMING:
            yield "confirm"
        if item.revision:
            yield "continue_revision"
        elif item.revision is None and self.has(roles, state.permissions[REVISE]):
            yield "revise"

    def needs(self, item: Item) -> bool:
        """Does the country's representative endorse it first? The same question as
        `conditions.needs_endorsement` asks of an object."""
        type_, country = item.portal_type, item.country
        if not country or item.is_translation:
            return False
        return not self.rules.isdisjoint((type_, f"*:{country}", f"{type_}:{country}"))

    @staticmethod
    def has(roles: set[str], allowed) -> bool:
        return bool(roles.intersection(allowed))

    def open(self, item: Item, roles: set[str], transition: str):
        """The transition, if it is open to the roles in the item's state."""
        known = table().transitions[transition]
        if item.state in known.sources and self.has(roles, known.roles):
            yield transition

    def action(self, item: Item, id_: str) -> dict:
        if id_ in table().transitions:
            return {
                "id": id_,
                "title": title("transitions", id_, self.language),
                "@id": f"{item.url}/@workflow/{id_}",
            }
        address = item.revision if id_ == "continue_revision" else None
        return {
            "id": id_,
            "title": self.title(id_),
            "@id": address or f"{item.url}/{PLACES[id_]}",
        }

    def title(self, id_: str) -> str:
        """What an action that is no transition is called."""
        if id_ not in self.titles:
            self.titles[id_] = translate(TITLES[id_], context=self.request)
        return self.titles[id_]
