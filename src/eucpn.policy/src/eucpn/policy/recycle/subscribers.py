"""Into the recycle area goes what may be deleted: drafts, by whatever way."""

from AccessControl import getSecurityManager
from Acquisition import aq_base
from Acquisition import aq_chain
from Acquisition import aq_parent
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.interfaces import IContribution
from eucpn.policy.localroles.countries import CountryRoles
from eucpn.policy.multilingual.guards import OPEN_STATES
from eucpn.policy.recycle import histories
from eucpn.policy.recycle import storage
from eucpn.policy.workflow.conditions import state_of
from plone import api
from plone.base.interfaces import IPloneSiteRoot
from plone.locking.interfaces import ILockable
from plone.uuid.interfaces import IUUID
from zope.annotation.interfaces import IAnnotations


# On an item that is being deleted: its entry; on a revision: its original's UID.
LEAVING = "eucpn.policy.recycle.leaving"
DISCARDED = "eucpn.policy.recycle.revision_of"


def discarded(working_copy, event):
    """A revision is about to be discarded: of what was it one?"""
    IAnnotations(working_copy)[DISCARDED] = IUUID(event.baseline)


def is_recycled(obj, event) -> bool:
    """Is it an item of its own that is deleted as a draft, other than with its site?

    What lies in a deleted item goes where that goes. A revision that is brought into
    its original is not a draft.
    """
    if IPloneSiteRoot.providedBy(event.object):
        return False
    itself = aq_base(event.object) is aq_base(obj)
    if not itself and IContribution.providedBy(aq_parent(obj)):
        return False
    return state_of(obj) in OPEN_STATES


def will_be_removed(obj, event):
    """Note what only its place tells, and keep the histories from being purged."""
    if not is_recycled(obj, event):
        return
    annotations = IAnnotations(obj)
    lockable = ILockable(obj, None)
    if lockable is not None and lockable.locked():
        lockable.clear_locks()
    parent = aq_parent(obj)
    annotations[LEAVING] = storage.Entry(
        obj,
        getSecurityManager().getUser().getId(),
        country=stored_value(obj, "contributing_member_state"),
        groups=tuple(group for group, _roles in CountryRoles(obj).getAllRoles()),
        parent_uid=IUUID(parent),
        place=titles(parent),
        versions=histories.detach(obj),
    )


def removed(obj, event):
    """Keep what has left its place."""
    annotations = IAnnotations(obj, None)
    entry = annotations.pop(LEAVING, None) if annotations is not None else None
    if entry is not None:
        entry.revision_of = annotations.pop(DISCARDED, None)
        # A stored parent would keep the place alive as long as the item.
        vars(entry.content).pop("__parent__", None)
        storage.keep(entry)


def titles(container) -> tuple[str, ...]:
    """Titles of the place, from below the language folder down to it."""
    root = api.portal.get().getPhysicalPath()
    chain = [
        each
        for each in aq_chain(container)
        if hasattr(each, "getPhysicalPath")
        and len(each.getPhysicalPath()) > len(root) + 1
    ]
    return tuple(each.Title() for each in reversed(chain))
