"""`@lock`: telling, keeping, taking over and giving back the lock of an item.

Every answer is what `discreet_lock` tells of the lock; the token, with which one saves,
only to who holds it.

`POST @lock {"take_over"?: bool}`: locks an item that is free; with `take_over` also one
that somebody else holds (403 where the lock cannot be taken). Else whoever holds it
stays so, and the answer tells who.
`PATCH @lock`: keeps one's own lock alive, or gets it again where it has run out and
nobody else came; never keeps another's.
`DELETE @lock {"force"?: bool}`: gives one's own lock back, another's with `force`.
"""

from abc import abstractmethod
from AccessControl import getSecurityManager
from eucpn.policy import _
from eucpn.policy.security.serialize import discreet_lock
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.locks import holder
from plone.locking.interfaces import IRefreshableLockable
from plone.restapi.services.locking import delete


class LockService(RefusingService):
    """What the ways to change a lock have in common."""

    def act(self):
        lockable = IRefreshableLockable(self.context, None)
        if lockable is not None:
            self.change(lockable, getSecurityManager().getUser().getId())
        return discreet_lock(self.context)

    @abstractmethod
    def change(self, lockable, user: str):
        """Do it for the user."""


class LockPost(LockService):
    """`POST @lock`."""

    def change(self, lockable, user):
        held = holder(self.context)
        if held not in (None, user) and self.body().get("take_over") is True:
            if not lockable.stealable():
                raise Denied(
                    _(
                        "error_lock_kept",
                        default="This lock cannot be taken over.",
                    )
                )
            lockable.unlock()
        lockable.lock()


class LockPatch(LockService):
    """`PATCH @lock`."""

    def change(self, lockable, user):
        held = holder(self.context)
        if held == user:
            lockable.refresh_lock()
        elif held is None:
            lockable.lock()


class LockDelete(delete.Lock):
    """`DELETE @lock`."""

    def reply(self):
        super().reply()
        return discreet_lock(self.context)
