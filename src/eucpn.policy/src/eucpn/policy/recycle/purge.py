"""After its days a deleted draft is gone for good: a job of the clock."""

from datetime import datetime
from datetime import UTC
from eucpn.policy.audit import record
from eucpn.policy.interfaces import IClockJob
from eucpn.policy.recycle import histories
from eucpn.policy.recycle import storage
from zope.interface import provider
import transaction


def purge(entry: storage.Entry):
    """Throw the item away, with the versions of it.

    Nothing leads to its files any more: they leave the disk when the database is
    packed, but for those that other items share with it.
    """
    histories.purge(entry.versions)
    storage.drop(entry)
    record("content.purge", entry.uid, type=entry.portal_type)


@provider(IClockJob)
def purge_due(now: datetime | None = None) -> list[str]:
    """Throw away what has been kept long enough; answers the UIDs, commits."""
    now = now or datetime.now(UTC)
    due = [entry for entry in storage.entries() if entry.expires <= now]
    for entry in due:
        purge(entry)
    transaction.commit()
    return [entry.uid for entry in due]
