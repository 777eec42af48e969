"""What comes with a decision: remarks with a return, a summary with an approval.

`prepare` checks all of it before anything is written. It belongs into the same
savepoint as the transition that follows.
"""

from eucpn.policy import _
from eucpn.policy.remarks import rules
from eucpn.policy.workflow import snapshots
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.revisions import changed_since_begun
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
import hashlib
import json


RETURNING = ("return", "return_by_representative")
MAX_SUMMARY = 2_000


def seen_token(obj, *contents) -> str:
    """Stands for what a reviewer saw: the item and the public text it is to replace.

    :param contents: of the item and its original, where they are known already.
    """
    if not contents:
        contents = [snapshots.content_of(obj)]
        original = baseline_of(obj)
        if original is not None:
            contents.append(snapshots.content_of(original))
    text = json.dumps(contents, sort_keys=True).encode()
    return hashlib.sha256(text).hexdigest()[:32]


def prepare(obj, transition: str, body: dict):
    """Check and do what the body of a request asks for beside the transition.

    :raises TransitionRefused: for a malformed member of the body.
    :raises Conflict: where the text is not the one that was looked at.
    """
    if transition in RETURNING and body.get("remarks") is not None:
        rules.add_all(obj, body["remarks"])
    elif transition == "schedule":
        check_seen(obj, body.get("seen"))
    elif transition in ("approve", "republish"):
        summary, minor = summary_of(body), flag_of(body, "minor")
        check_seen(obj, body.get("seen"))
        if summary is not None:
            obj.change_summary = summary or None
        if minor is not None:
            obj.minor_change = minor


def approve_revision(working_copy, comment: str):
    """Bring a revision into its original; answers the original.

    :raises BadRequest: where the conditions of an approval are not met.
    """
    return ICheckinCheckoutPolicy(working_copy).checkin(comment)


def check_seen(obj, seen):
    """:raises Conflict: where the item, or what it is to replace, is another by now."""
    if seen is not None and not isinstance(seen, str):
        raise TransitionRefused(
            _("error_seen", default="Send back “seen” as the review told it."),
            field="seen",
        )
    original = baseline_of(obj)
    if seen:
        if seen != seen_token(obj):
            raise Conflict(
                _(
                    "error_changed_meanwhile",
                    default="The text was changed since you looked at it. "
                    "Look at it again before you decide.",
                ),
                field="seen",
            )
    elif original is not None and changed_since_begun(obj, original):
        raise Conflict(
            _(
                "error_original_changed",
                default="The published text was changed since this revision was begun. "
                "Look at the comparison before you approve.",
            ),
            field="seen",
        )


def summary_of(body: dict) -> str | None:
    """The summary of the change that was sent; None: none was."""
    summary = body.get("change_summary")
    if summary is None:
        return None
    if not isinstance(summary, str) or len(summary) > MAX_SUMMARY:
        raise TransitionRefused(
            _(
                "error_summary_text",
                default="“What changed” is a text of at most ${count} characters.",
                mapping={"count": MAX_SUMMARY},
            ),
            field="change_summary",
        )
    return summary.strip()


def flag_of(body: dict, name: str) -> bool | None:
    """A yes or no that was sent; None: neither was."""
    value = body.get(name)
    if value is not None and not isinstance(value, bool):
        raise TransitionRefused(
            _("error_flag", default="This is true or false."), field=name
        )
    return value
