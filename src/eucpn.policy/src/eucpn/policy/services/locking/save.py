"""Saving what somebody else may have changed meanwhile.

`PATCH` of an item. Beside what plone.restapi answers:

403 `{"error": {"type": "Locked", "message"}, "lock": {…}}` where somebody else holds
the lock, naming who.
409 `{"error": {"type": "Conflict", "message"}, "modified": ISO}` where the request has
`If-Unmodified-Since` and the item was saved later. Nothing is written. The header is
how a form asks; without it the last one wins, as with any client of plone.restapi.
"""

from datetime import UTC
from email.utils import parsedate_to_datetime
from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.security.serialize import discreet_lock
from plone.restapi.serializer.converters import json_compatible
from plone.restapi.services.content.update import ContentPatch
from plone.restapi.services.locking import is_locked


def seconds(request) -> int | None:
    """What `If-Unmodified-Since` says, as a timestamp; None where it says nothing."""
    try:
        moment = parsedate_to_datetime(request.getHeader("If-Unmodified-Since") or "")
    except ValueError:
        # A header that is no date is as good as none (RFC 9110).
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return int(moment.timestamp())


class ContentPatchChecked(ContentPatch):
    """`PATCH` of an item."""

    def reply(self):
        if is_locked(self.context, self.request):
            return self.locked()
        seen = seconds(self.request)
        modified = self.context.modified()
        if seen is not None and int(modified.timeTime()) > seen:
            return self.conflict(modified)
        return super().reply()

    def locked(self):
        lock = discreet_lock(self.context)
        message = _(
            "error_locked_by",
            default="${who} is editing this now. Your changes were not saved.",
            mapping={"who": lock.get("creator_name") or ""},
        )
        self.request.response.setStatus(403)
        return {
            "error": {"type": "Locked", "message": sentence(message)},
            "lock": lock,
        }

    def conflict(self, modified):
        message = _(
            "error_saved_meanwhile",
            default="This was saved from elsewhere since you opened it. Your changes "
            "were not saved.",
        )
        self.request.response.setStatus(409)
        return {
            "error": {"type": "Conflict", "message": sentence(message)},
            "modified": json_compatible(modified),
        }
