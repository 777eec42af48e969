"""What is asked for, checked before anything is done."""

from dataclasses import dataclass
from eucpn.policy import _
from eucpn.policy.desk.asker import Asker
from eucpn.policy.desk.people import checked_reviewer
from eucpn.policy.workflow.approval import flag_of
from eucpn.policy.workflow.conditions import check_comment
from eucpn.policy.workflow.conditions import TransitionRefused


MAX_ITEMS = 100
MAX_UID = 100
TRANSITIONS = ("return", "archive")
ACTIONS = ("return", "assign", "unassign", "archive")


@dataclass(frozen=True)
class Order:
    """One thing to do with some items."""

    uids: tuple[str, ...]
    action: str
    comment: str = ""
    reviewer: str | None = None
    replace: bool = False


def order_of(body: dict, asker: Asker) -> Order:
    """The order that the body of a request gives.

    :raises TransitionRefused: naming the first member that is wrong.
    """
    action = body.get("action")
    if action not in ACTIONS:
        raise TransitionRefused(
            _(
                "error_bulk_action",
                default="One of these is expected: ${choices}.",
                mapping={"choices": ", ".join(ACTIONS)},
            ),
            field="action",
        )
    comment = body.get("comment") or ""
    if not isinstance(comment, str):
        raise TransitionRefused(
            _("error_comment_text", default="The comment has to be a text."),
            field="comment",
        )
    uids = checked_uids(body.get("uids"))
    check_comment(action, comment)
    reviewer = None
    if action == "assign":
        reviewer = checked_reviewer(body.get("reviewer"), asker)
    return Order(uids, action, comment, reviewer, bool(flag_of(body, "replace")))


def checked_uids(value) -> tuple[str, ...]:
    """The UIDs, each once.

    :raises TransitionRefused: where they are no list, none, or too many.
    """
    if (
        not isinstance(value, list)
        or not 0 < len(value) <= MAX_ITEMS
        or not all(isinstance(uid, str) and 0 < len(uid) <= MAX_UID for uid in value)
    ):
        raise TransitionRefused(
            _(
                "error_bulk_uids",
                default="A list of 1 to ${count} UIDs is expected.",
                mapping={"count": MAX_ITEMS},
            ),
            field="uids",
        )
    return tuple(dict.fromkeys(value))
