"""The checklist of a type, kept with each item and gone on with at its revisions.

The criteria and their titles are in `data/checklists.json`.
"""

from eucpn.content.behaviors.storage import stored_value
from functools import cache
from importlib.resources import files
import json


@cache
def checklists() -> dict:
    """`{"criteria": {id: {language: title}}, "every": [id], "types": {type: [id]}}`."""
    path = files("eucpn.policy") / "data" / "checklists.json"
    return json.loads(path.read_text("utf-8"))


def criteria(portal_type: str) -> list[str]:
    """The ids of what is looked at in items of the type."""
    known = checklists()
    return [*known["types"].get(portal_type, ()), *known["every"]]


def ticks(obj) -> dict[str, bool]:
    """What is ticked off, by id; a revision begins where its original ended."""
    return dict(stored_value(obj, "review_checklist") or {})


def checklist_json(obj, language: str) -> list[dict]:
    """`[{"id", "title", "checked"}]`."""
    checked = ticks(obj)
    titles = checklists()["criteria"]
    return [
        {
            "id": id_,
            "title": titles[id_].get(language) or titles[id_]["en"],
            "checked": checked.get(id_, False),
        }
        for id_ in criteria(obj.portal_type)
    ]
