"""The sections of My country, from the table `data/desk.json`."""

from dataclasses import dataclass
from datetime import date
from datetime import timedelta
from eucpn.policy import _
from eucpn.policy.desk.sets import Sets
from eucpn.policy.mirror.bits import without
from eucpn.policy.settings import setting
from eucpn.policy.workflow.labels import title
from functools import cache
from importlib.resources import files
from zope.i18n import translate
import json


TITLES = {
    "revisions": _("section_revisions", default="Revisions"),
    "to_confirm": _("section_to_confirm", default="To confirm"),
    "deleted": _("section_deleted", default="Deleted"),
}


@dataclass(frozen=True)
class Section:
    """A part of the list.

    `states`: empty for all; `revisions`: only them, none of them, or both (None);
    `due`: only what has to be confirmed as current; `sort_on`: an index, None where
    the section is no part of the catalog.
    """

    id: str
    states: tuple[str, ...] = ()
    revisions: bool | None = None
    due: bool = False
    sort_on: str | None = None
    sort_order: str = "ascending"

    @property
    def catalogued(self) -> bool:
        """Are its items found in the catalog?"""
        return self.sort_on is not None

    def title(self, request, language: str) -> str:
        """The title in the asker's language; a state's own where it is one."""
        if self.id in TITLES:
            return translate(TITLES[self.id], context=request)
        return title("states", self.id, language)

    def members(self, sets: Sets, found: int, today: date) -> int:
        """Those of a country's items that belong to the section."""
        if not self.catalogued:
            return 0
        if self.states:
            found = sets.matching(found, "review_state", list(self.states))
        if self.revisions is not None:
            revisions = sets.matching(found, "is_revision", True)
            found = revisions if self.revisions else without(found, revisions)
        return due(sets, found, today) if self.due else found


def due(sets: Sets, found: int, today: date) -> int:
    """Originals of which somebody has to say soon, or should have said, whether they
    are still right."""
    soon = today + timedelta(days=setting("review_notice_days"))
    found = sets.matching(found, "review_due", {"query": soon, "range": "max"})
    return sets.matching(found, "is_source", True)


@cache
def sections() -> dict[str, Section]:
    """All sections by id, in their order."""
    raw = json.loads((files("eucpn.policy") / "data" / "desk.json").read_text("utf-8"))
    return {
        row["id"]: Section(**{**row, "states": tuple(row.get("states", ()))})
        for row in raw["sections"]
    }
