"""Publication of what was scheduled, once its time has come.

A job of the clock, which runs it every minute; a missed run is made up for by the
next one, and a second run finds nothing left to do. Each item is published in a
transaction of its own, so that one that fails does not hold up the others.
"""

from datetime import datetime
from datetime import UTC
from eucpn.content.behaviors.storage import stored_value
from eucpn.policy import logger
from eucpn.policy.interfaces import IClockJob
from eucpn.policy.workflow.effects import force
from plone import api
from zope.interface import provider
import transaction


def due(now: datetime | None = None):
    """The scheduled items whose time (UTC) has come, sources before translations."""
    now = now or datetime.now(UTC)
    catalog = api.portal.get_tool("portal_catalog")
    brains = catalog.unrestrictedSearchResults(review_state="scheduled")
    items = [brain._unrestrictedGetObject() for brain in brains]
    ready = [
        item
        for item in items
        if (moment := stored_value(item, "embargo_until")) is not None and moment <= now
    ]
    return sorted(
        ready,
        key=lambda item: (
            stored_value(item, "source_language") != item.language,
            item.absolute_url_path(),
        ),
    )


@provider(IClockJob)
def publish_due(now: datetime | None = None) -> list[str]:
    """Publish what is due and answer the paths; commits after each item."""
    published = []
    for item in due(now):
        path = "/".join(item.getPhysicalPath())
        try:
            force(item, "publish_scheduled", "")
            transaction.commit()
            published.append(path)
        except Exception:
            transaction.abort()
            logger.exception("%s could not be published at its time", path)
    return published
