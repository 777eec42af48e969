"""Locks of forms: whoever leaves a form without saving leaves one behind."""

from AccessControl import getSecurityManager
from plone import api
from plone.locking.interfaces import ILockable
from plone.locking.interfaces import ITTWLockable


def lock_of(obj) -> dict | None:
    """The lock of the item, as plone.locking tells of it; None where there is none."""
    lockable = ILockable(obj, None) if ITTWLockable.providedBy(obj) else None
    return next(iter(lockable.lock_info()), None) if lockable is not None else None


def holder(obj) -> str | None:
    """Id of the account that holds the lock; None where nobody does."""
    lock = lock_of(obj)
    return lock and lock["creator"]


def locked_by(obj) -> str | None:
    """The name of who has it locked."""
    account = holder(obj)
    if account is None:
        return None
    member = api.user.get(userid=account)
    name = member.getProperty("fullname") if member is not None else None
    return name or account


def locked_by_another(obj) -> str | None:
    """The name of who has it locked, unless it is the current user."""
    own = holder(obj) == getSecurityManager().getUser().getId()
    return None if own else locked_by(obj)


def writing(obj) -> str | None:
    """The name of somebody else who has its form open."""
    lock = lock_of(obj)
    is_form = lock is not None and lock["type"].stealable
    return locked_by_another(obj) if is_form else None


def let_go(obj):
    """Take away the current user's own lock of a form: they are elsewhere by now.

    Locks that are no form's, as that of a revision, stay.
    """
    lock = lock_of(obj)
    user = getSecurityManager().getUser().getId()
    if lock and lock["creator"] == user and lock["type"].stealable:
        ILockable(obj).unlock()


def after_transition(obj, event):
    """What was handed on is edited by who has it now."""
    if event.transition is not None:
        let_go(obj)
