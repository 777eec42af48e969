"""Since when an item is in its state, and of what it is a revision."""

from Acquisition import aq_base
from datetime import datetime
from datetime import UTC
from eucpn.content.interfaces import IContribution
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.table import table
from plone.app.iterate.interfaces import IWorkingCopy
from plone.indexer import indexer


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


def after_transition(obj, event):
    """The moment of the last step is another one; the workflow re-indexes the state."""
    if event.transition is not None and event.workflow.getId() == table().id:
        obj.reindexObject(idxs=["state_since"])


def after_check_out(baseline, event):
    """The copy was indexed before it was known to be a revision."""
    event.working_copy.reindexObject(idxs=["is_revision", "revision_of"])
