"""With what an item is compared, and what came of it.

`public`: a revision with what its original says now; shown is what an approval would
bring, so what the revision left alone follows the original. `submitted`: any item with
what it said when it was last submitted before. None: with nothing, all of it is new.
"""

from dataclasses import dataclass
from dataclasses import field
from eucpn.content.schema.completeness import fieldset
from eucpn.policy import _
from eucpn.policy.difference.compare import ADDED
from eucpn.policy.difference.compare import CHANGED
from eucpn.policy.difference.compare import compare
from eucpn.policy.difference.compare import CONFLICT
from eucpn.policy.difference.compare import merged
from eucpn.policy.difference.compare import REMOVED
from eucpn.policy.difference.compare import status_of
from eucpn.policy.difference.compare import UNCHANGED
from eucpn.policy.difference.edits import Budget
from eucpn.policy.difference.present import Presenter
from eucpn.policy.workflow import snapshots
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused
from plone import api
from plone.dexterity.utils import iterSchemata
from zope.i18n import translate
from zope.schema import getFieldsInOrder


SAFE_HTML = "text/x-html-safe"
PUBLIC, SUBMITTED = "public", "submitted"
FIRST = {"title": 0, "description": 1}


@dataclass
class Sides:
    """What an item says (`own`) and what it is compared with (`other`), each as
    `snapshots.content_of` has it; `begun`: what a revision began with."""

    against: str | None
    own: dict
    original: dict | None = None
    other: dict = field(default_factory=lambda: {"fields": {}, "files": {}})
    begun: dict | None = None


def sides(obj, against: str | None = None) -> Sides:
    """The two sides; without `against` the most telling comparison there is.

    :raises TransitionRefused: where there is nothing of that kind to compare with.
    """
    original = baseline_of(obj)
    submission = snapshots.last_submission(obj, state_of(obj))
    found = {
        PUBLIC: original is not None,
        SUBMITTED: submission is not None,
    }
    if against is not None and not found.get(against):
        raise TransitionRefused(
            _(
                "error_against",
                default="There is nothing of that kind to compare with.",
            ),
            field="against",
        )
    if against is None:
        against = next((name for name, there in found.items() if there), None)
    result = Sides(against, snapshots.content_of(obj))
    if original is not None:
        result.original = snapshots.content_of(original)
    if against == PUBLIC:
        result.other = result.original
        result.begun = snapshots.begun(obj)
    elif against == SUBMITTED:
        result.other = submission.content
    return result


def fields_json(obj, compared: Sides, request) -> list[dict]:
    """`[{"field", "title", "fieldset", "kind", "status", "old", "new", "diff"?,
    "format"?}]`: title and description, then in the order of the schemata.

    A `conflict` is a field that the revision changed and somebody else meanwhile.
    """
    presenter, budget = Presenter(obj, request), Budget()
    begun = compared.begun["fields"] if compared.begun else {}
    result = []
    for schema in iterSchemata(obj):
        for name, schema_field in getFieldsInOrder(schema):
            own = compared.own["fields"].get(name)
            if own is None:
                continue
            other = compared.other["fields"].get(name)
            own, conflict = merged(begun.get(name), other, own)
            told = compare(as_shown(other), as_shown(own), budget)
            told["status"] = status_of(other, own)
            if conflict:
                told["status"] = CONFLICT
            elif compared.against is None and told["new"] is False:
                told["status"] = UNCHANGED  # “No” is what a form begins with
            result.append({
                "field": name,
                "title": translate(schema_field.title, context=request),
                "fieldset": fieldset(schema, name),
                **presenter.compared(schema_field, told),
            })
    # Of a behavior, so not the first of the schemata, but of every form.
    return sorted(result, key=lambda told: FIRST.get(told["field"], len(FIRST)))


def as_shown(comparable: dict | None) -> dict | None:
    """Rich text as the public page has it: what a transform takes the tags from, it
    leaves the words of."""
    if comparable is None or comparable["kind"] != "rich":
        return comparable
    transforms = api.portal.get_tool("portal_transforms")
    cleaned = transforms.convertTo(
        SAFE_HTML, comparable["value"], mimetype="text/html", context=api.portal.get()
    )
    return {**comparable, "value": cleaned.getData() if cleaned else ""}


def files_json(compared: Sides) -> list[dict]:
    """`[{"title", "filename", "size", "checksum", "status", "old"?}]`: new ones and
    changed ones first."""
    own, other = compared.own["files"], compared.other["files"]
    begun = (compared.begun or {}).get("files", {})
    result = []
    for uid in dict.fromkeys([*own, *other]):
        mine, theirs = own.get(uid), other.get(uid)
        if compared.against == PUBLIC and uid in begun:
            # What the revision left as it was follows the original.
            if mine == begun[uid]:
                mine = theirs
        elif compared.against == PUBLIC and mine is None:
            mine = theirs  # came to the original meanwhile
        if mine is None and theirs is None:
            continue
        result.append(file_json(theirs, mine))
    order = (CHANGED, ADDED, REMOVED, UNCHANGED)
    return sorted(result, key=lambda told: order.index(told["status"]))


def file_json(old: dict | None, new: dict | None) -> dict:
    """What became of one file."""
    status = UNCHANGED
    if old is None:
        status = ADDED
    elif new is None:
        status = REMOVED
    elif old != new:
        status = CHANGED
    told = {**(new or old), "status": status}
    return {**told, "old": old} if status == CHANGED else told
