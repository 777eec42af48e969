"""Deleting what somebody else edits: 423 `{"error": {"type": "Locked", "message"}}`.

One's own lock, left behind by a form, is in nobody's way.
"""

from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.workflow.locks import let_go
from eucpn.policy.workflow.locks import locked_by
from plone.restapi.services.content.delete import ContentDelete


LOCKED = 423


class ContentDeleteChecked(ContentDelete):
    """`DELETE` of an item."""

    def reply(self):
        let_go(self.context)
        if who := locked_by(self.context):
            self.request.response.setStatus(LOCKED)
            message = _(
                "error_locked_who",
                default="${who} is editing this item just now.",
                mapping={"who": who},
            )
            return {"error": {"type": "Locked", "message": sentence(message)}}
        return super().reply()
