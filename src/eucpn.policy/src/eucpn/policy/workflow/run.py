"""Run a transition for the current user, whichever service asks for it."""

from eucpn.content.interfaces import IContribution
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy import _
from eucpn.policy.workflow.approval import approve_revision
from eucpn.policy.workflow.approval import prepare
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import check_comment
from eucpn.policy.workflow.conditions import Denied
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.labels import title
from plone import api
from Products.CMFCore.WorkflowCore import WorkflowException
from zExceptions import BadRequest


def check_open(obj, transition: str):
    """:raises Denied: where it is not open to the user in the item's state."""
    workflow = api.portal.get_tool("portal_workflow")
    if transition not in {t["id"] for t in workflow.getTransitionsFor(obj)}:
        state = title("states", state_of(obj) or "", asked_language())
        raise Denied(
            _(
                "error_transition_closed",
                default="This step is not open to you. The item is now: ${state}.",
                mapping={"state": state},
            ),
            field="transition",
        )


def run_transition(obj, transition: str, comment: str = "", body: dict | None = None):
    """Do the transition and answer the item in which it ended: for the approval of a
    revision its original.

    :param body: what comes with a decision; see `workflow.approval`.
    :raises Denied: where it is not open to the user in the item's state.
    :raises TransitionRefused: where a condition stands in the way.

    Belongs into a savepoint of the caller: what was begun is not taken back here.
    """
    check_open(obj, transition)
    check_comment(transition, comment)
    try:
        if IContribution.providedBy(obj):
            prepare(obj, transition, body or {})
        if transition == "approve" and baseline_of(obj) is not None:
            return approve_revision(obj, comment)
        workflow = api.portal.get_tool("portal_workflow")
        workflow.doActionFor(obj, transition, comment=comment)
    except TransitionRefused:
        raise
    except (BadRequest, WorkflowException) as refused:
        raise TransitionRefused(str(refused)) from refused
    return obj
