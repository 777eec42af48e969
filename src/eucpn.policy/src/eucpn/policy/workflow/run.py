"""Run a transition for the current user, whichever service asks for it."""

from eucpn.content.interfaces import IContribution
from eucpn.policy import _
from eucpn.policy.workflow.approval import approve_revision
from eucpn.policy.workflow.approval import prepare
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import check_comment
from eucpn.policy.workflow.conditions import TransitionRefused
from plone import api


class NotAvailable(TransitionRefused):
    """The transition is not the asker's, or not one of the item's present state."""

    status = 403
    type = "Forbidden"


def run_transition(obj, transition: str, comment: str = "", **options):
    """Do the transition and answer the item in which it ended: for the approval of a
    revision its original.

    :param options: what comes with a decision; see `workflow.approval`.
    :raises NotAvailable: where it is not open to the user.
    :raises TransitionRefused: where a condition stands in the way.
    :raises BadRequest: where a revision cannot be brought back.
    """
    workflow = api.portal.get_tool("portal_workflow")
    if transition not in {t["id"] for t in workflow.getTransitionsFor(obj)}:
        raise NotAvailable(
            _(
                "error_transition_not_yours",
                default="You cannot do this with the item in its present state.",
            )
        )
    check_comment(transition, comment)
    if IContribution.providedBy(obj):
        prepare(obj, transition, options)
    if transition == "approve" and baseline_of(obj) is not None:
        return approve_revision(obj, comment)
    workflow.doActionFor(obj, transition, comment=comment)
    return obj
