"""Since when an item is in its state, of what it is a revision, is it archived."""

from Acquisition import aq_base
from Acquisition import aq_chain
from Acquisition import aq_inner
from datetime import datetime
from datetime import UTC
from eucpn.content.interfaces import IContribution
from eucpn.policy.notifications.receivers import submitter
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.table import table
from plone.app.iterate.interfaces import IWorkingCopy
from plone.indexer import indexer
from zope.interface import Interface


ARCHIVED = "archived"


@indexer(IContribution)
def state_since(obj) -> datetime:
    """The moment (UTC) of the last step; a revision has its own.

    :raises AttributeError: for an item without a story; it has no value then.
    """
    history = getattr(aq_base(obj), "workflow_history", {}).get(table().id)
    if not history:
        raise AttributeError("state_since")
    moment = history[-1]["time"].asdatetime()
    return moment.astimezone(UTC).replace(microsecond=0)


@indexer(IContribution)
def submitted_by(obj) -> str:
    """The account that handed the item, or its last revision, in.

    :raises AttributeError: where nobody did.
    """
    for account in submitter(obj):
        return account
    raise AttributeError("submitted_by")


@indexer(IContribution)
def is_revision(obj) -> bool:
    """Is it a working copy of a published item?"""
    return IWorkingCopy.providedBy(obj)


@indexer(IWorkingCopy)
def revision_of(obj) -> str:
    """The UID of the item that it revises.

    :raises AttributeError: where that is gone.
    """
    baseline = baseline_of(obj)
    if baseline is None:
        raise AttributeError("revision_of")
    return baseline.UID()


@indexer(Interface)
def is_archived(obj) -> bool:
    """Is it, or what it lies in, kept for the record only?

    A value for all content: searches leave out what has the other one.
    """
    for place in aq_chain(aq_inner(obj)):
        if IContribution.providedBy(place):
            return state_of(place) == ARCHIVED
    return False


def after_transition(obj, event):
    """The moment of the last step is another one; the workflow re-indexes the state.

    What lies in it goes to the archive with it, and comes back with it.
    """
    if event.transition is None or event.workflow.getId() != table().id:
        return
    obj.reindexObject(idxs=["state_since", "submitted_by", "is_archived"])
    if ARCHIVED in (event.old_state.getId(), event.new_state.getId()):
        for child in obj.objectValues():
            child.reindexObject(idxs=["is_archived"])


def after_check_out(baseline, event):
    """The copy was indexed before it was known to be a revision."""
    event.working_copy.reindexObject(idxs=["is_revision", "revision_of"])
