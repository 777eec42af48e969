"""`POST @bulk {"uids", "action", "comment"?, "reviewer"?, "replace"?}`, for reviewers.

`action`: `return` and `archive` (with a comment, their reason), `assign` (with
`reviewer`, an account or `me`, and `replace`), `unassign`. At most 100 items.

200: `{"results": [{"UID", "@id"?, "title"?, "status", "message"?}]}` in the order of
the UIDs. Each item is done or left by itself: `status` is 200, or what a request for
this item alone would answer, with its sentence; 404 for what is not there.
400: `{"error": {"type", "message", "field"}}`, with nothing done, where the request
itself is wrong. 401 for others.
"""

from eucpn.content.interfaces import IContribution
from eucpn.policy import _
from eucpn.policy.desk.asker import current_asker
from eucpn.policy.desk.assigning import assign
from eucpn.policy.desk.assigning import unassign
from eucpn.policy.services.bulk.order import Order
from eucpn.policy.services.bulk.order import order_of
from eucpn.policy.services.bulk.order import TRANSITIONS
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.run import run_transition
from eucpn.policy.workflow.table import table
from plone import api
import transaction


class BulkPost(RefusingService):
    """`POST <anything>/@bulk`."""

    def act(self):
        order = order_of(self.body(), current_asker())
        items = self.items(order)
        states = {uid: state_of(obj) for uid, obj in items.items()}
        return {
            "results": [
                self.result(uid, items.get(uid), states.get(uid), order)
                for uid in order.uids
            ]
        }

    def items(self, order: Order) -> dict:
        """The items that the asker may see, by UID."""
        catalog = api.portal.get_tool("portal_catalog")
        found = catalog.searchResults(
            UID=list(order.uids),
            object_provides=IContribution.__identifier__,
            show_inactive=True,
        )
        return {brain.UID: brain._unrestrictedGetObject() for brain in found}

    def result(self, uid: str, obj, before: str | None, order: Order) -> dict:
        """What became of one item; a refusal leaves it as it was."""
        told = {"UID": uid}
        if obj is not None:
            told |= {"@id": obj.absolute_url(), "title": obj.Title()}
        savepoint = transaction.savepoint(optimistic=True)
        try:
            self.do(obj, before, order)
        except TransitionRefused as refused:
            savepoint.rollback()
            sentence = refused.sentence(self.request)
            return {**told, "status": refused.status, "message": sentence}
        return {**told, "status": 200}

    def do(self, obj, before: str | None, order: Order):
        """Do it with one item.

        :raises TransitionRefused: where it cannot be done.
        """
        if obj is None:
            raise NotThere(_("error_no_item", default="There is no such item."))
        if order.action == "assign":
            assign(obj, order.reviewer, order.replace)
        elif order.action == "unassign":
            unassign(obj)
        elif order.action in TRANSITIONS and not followed(obj, before, order.action):
            run_transition(obj, order.action, order.comment)


def followed(obj, before: str | None, transition: str) -> bool:
    """Did the item come along with its original, which was done before it?"""
    known = table().transitions[transition]
    return before in known.sources and state_of(obj) == known.target
