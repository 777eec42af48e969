"""Puts example items into their state, with the history that would have led there.

A work of the example content may lack what the process asks for today (the report
names no mailbox): conditions of completeness are not looked at, order and reasons are.
"""

from contextlib import nullcontext
from DateTime import DateTime
from eucpn.policy.workflow.conditions import check_comment
from eucpn.policy.workflow.effects import published
from eucpn.policy.workflow.table import table
from plone import api


REVIEWERS = ("reviewer-1", "reviewer-2")

# The way to each state that example items have: transitions and who makes them.
WAYS = {
    "draft": (),
    "pending": ("submit",),
    "returned": ("submit", "return"),
    "published": ("submit", "approve"),
}


def steps_to(state: str, author: str, comment: str | None = None) -> list[tuple]:
    """`(transition, account, comment)` of each step from a draft to `state`."""
    steps = []
    for transition in WAYS[state]:
        actor = author if transition == "submit" else reviewer_of(author)
        steps.append((transition, actor, ""))
    if steps and comment:
        steps[-1] = (*steps[-1][:2], comment)
    return steps


def reviewer_of(author: str) -> str:
    """The one reviewer for the secretariat's own texts, the other for the rest."""
    return REVIEWERS[0 if author.startswith("secretariat") else 1]


def acting_as(login: str):
    """Act as an example account; as oneself where it does not exist."""
    user = api.user.get(username=login)
    return api.env.adopt_user(user=user) if user else nullcontext()


def advance(item, steps: list[tuple]):
    """Go the steps, each possible in the state reached, and bring about their effects.

    :raises ValueError: for a step that the workflow does not have there.
    """
    workflow = api.portal.get_tool("portal_workflow")
    state = workflow.getInfoFor(item, "review_state")
    for transition_id, actor, comment in steps:
        transition = table().transitions[transition_id]
        if state not in transition.sources:
            raise ValueError(f"{transition_id} is not possible in state {state}")
        check_comment(transition_id, comment)
        state = transition.target
        workflow.setStatusOf(
            table().id,
            item,
            {
                "action": transition_id,
                "actor": actor,
                "comments": comment,
                "review_state": state,
                "time": DateTime(),
            },
        )
    workflow[table().id].updateRoleMappingsFor(item)
    if table().states[state].public:
        published(item)
    else:
        item.reindexObject()
    item.reindexObjectSecurity()
