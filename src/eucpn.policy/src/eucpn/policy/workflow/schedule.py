"""Publication of what was scheduled, once its time has come.

A job of the clock, which runs it every minute; a missed run is made up for by the
next one, and a second run finds nothing left to do. Each item is published in a
transaction of its own, so that one that fails does not hold up the others.
"""

from datetime import datetime
from datetime import UTC
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.policy import logger
from eucpn.policy.interfaces import IClockJob
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.effects import force
from plone import api
from zope.interface import provider
import transaction


def due(now: datetime | None = None):
    """The scheduled originals whose time (UTC) has come."""
    now = now or datetime.now(UTC)
    return [
        item
        for item in scheduled()
        if not is_translation(item)
        and (moment := stored_value(item, "embargo_until")) is not None
        and moment <= now
    ]


def waiting():
    """The scheduled translations whose original is public by now: they have no time
    of their own, and wait for their original whatever becomes of it."""
    return [
        item
        for item in scheduled()
        if is_translation(item) and is_published(source_of(item))
    ]


def scheduled():
    """Everything scheduled, in the order of the paths."""
    catalog = api.portal.get_tool("portal_catalog")
    brains = catalog.unrestrictedSearchResults(review_state="scheduled")
    items = [brain._unrestrictedGetObject() for brain in brains]
    return sorted(items, key=lambda item: item.absolute_url_path())


def is_published(source) -> bool:
    """Is there an original, and is it published?"""
    return source is not None and state_of(source) == "published"


@provider(IClockJob)
def publish_due(now: datetime | None = None) -> list[str]:
    """Publish what is due and answer the paths; commits after each item."""
    return [*publish(due(now)), *publish(waiting())]


def publish(items) -> list[str]:
    """Publish each of the items and answer the paths of those that were."""
    published = []
    for item in items:
        path = "/".join(item.getPhysicalPath())
        try:
            force(item, "publish_scheduled", "")
            transaction.commit()
            published.append(path)
        except Exception:
            transaction.abort()
            logger.exception("%s could not be published at its time", path)
    return published
