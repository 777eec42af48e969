"""`POST @todo {"seen": "<ISO 8601 with offset>"}`: all up to then has been seen.

204. 400 where it is no such time or lies ahead. 401 for others.
"""

from AccessControl import getSecurityManager
from datetime import datetime
from datetime import UTC
from eucpn.policy import _
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.todo.seen import note_seen
from eucpn.policy.workflow.conditions import TransitionRefused


class TodoPost(RefusingService):
    """`POST <anything>/@todo`."""

    def act(self):
        note_seen(
            getSecurityManager().getUser().getId(), self.moment(self.body().get("seen"))
        )
        return self.reply_no_content()

    def moment(self, value) -> datetime:
        """:raises TransitionRefused: where it is no time, or one to come."""
        try:
            moment = datetime.fromisoformat(value).astimezone(UTC)
        except (TypeError, ValueError, OverflowError):
            moment = None
        if moment is None or moment > datetime.now(UTC):
            raise TransitionRefused(
                _(
                    "error_seen_time",
                    default="A time in the past like 2026-06-17T09:00:00+02:00 is "
                    "expected.",
                ),
                field="seen",
            )
        return moment
