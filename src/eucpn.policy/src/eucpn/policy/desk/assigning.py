"""Who reviews an item: not an edit, so neither its date nor its last editor change."""

from eucpn.content.behaviors.storage import stored_value
from eucpn.policy import _
from eucpn.policy.desk.people import full_name
from eucpn.policy.desk.people import is_reviewer
from eucpn.policy.workflow.conditions import Conflict


def assign(obj, reviewer: str, replace: bool = False):
    """Give the item to a reviewer.

    :param reviewer: the id of somebody who reviews.
    :raises Conflict: where another reviewer has it and `replace` is not said.
    """
    current = stored_value(obj, "assigned_reviewer")
    if current == reviewer:
        return
    if current and not replace and is_reviewer(current):
        raise Conflict(
            _(
                "error_assigned_to_other",
                default="${who} has taken this already.",
                mapping={"who": full_name(current) or current},
            ),
            field="reviewer",
        )
    _set(obj, reviewer)


def unassign(obj):
    """Take the item from whoever has it."""
    if stored_value(obj, "assigned_reviewer"):
        _set(obj, None)


def _set(obj, reviewer):
    obj.assigned_reviewer = reviewer
    obj.reindexObject(idxs=["assigned_reviewer"])
