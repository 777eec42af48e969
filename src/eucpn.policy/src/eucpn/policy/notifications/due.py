"""What has waited or will soon be due: looked for once a day.

A key stands for one occasion: while it is found it is told once. What waits on is told
anew each time the interval has passed again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import OUTDATED
from eucpn.content.behaviors.translation import source_of
from eucpn.content.clock import today
from eucpn.policy.desk.workdays import working_days
from eucpn.policy.settings import setting
from eucpn.policy.workflow.table import table
from plone import api
from plone.app.iterate.interfaces import IWorkingCopy
from typing import Any


@dataclass(frozen=True)
class Due:
    """Something of the kind is to be told about the item; `again`, since nothing was
    done when it was told before."""

    kind: str
    obj: Any
    key: str
    again: bool = False


def found(**query) -> Iterator[Any]:
    """The items of a query, whoever may see them."""
    catalog = api.portal.get_tool("portal_catalog")
    for brain in catalog.unrestrictedSearchResults(**query):
        yield brain._unrestrictedGetObject()


def times(age: int, interval: int) -> int:
    """How often the interval was exceeded: 0 up to it, 1 up to twice of it, …"""
    return max(0, age - 1) // max(1, interval)


def all_due(now: datetime) -> Iterator[Due]:
    """All that is due at the moment."""
    yield from waiting_long(now)
    yield from revision_old(now)
    yield from review_due(now)
    yield from translation_outdated()


def waiting_long(now: datetime) -> Iterator[Due]:
    """Submitted more than `waiting_days` working days ago."""
    for obj in found(review_state="pending"):
        history = obj.workflow_history.get(table().id, ())
        since = history[-1]["time"].asdatetime().astimezone(UTC)
        count = times(working_days(since, now), setting("waiting_days"))
        if count:
            key = f"waiting:{obj.UID()}:{since}:{count}"
            yield Due("waiting_long", obj, key, again=count > 1)


def revision_old(now: datetime) -> Iterator[Due]:
    """Revisions that were begun more than `revision_days` ago and not handed in."""
    query = {"object_provides": IWorkingCopy.__identifier__}
    for obj in found(review_state=["draft", "returned"], **query):
        age = now - obj.created().asdatetime().astimezone(UTC)
        count = times(age.days, setting("revision_days"))
        if count:
            yield Due("revision_old", obj, f"revision:{obj.UID()}:{count}")


def review_due(now: datetime) -> Iterator[Due]:
    """Originals to be confirmed within `review_notice_days`; again when it is late."""
    day = today(now)
    last = day + timedelta(days=setting("review_notice_days"))
    limit = datetime.combine(last, datetime.max.time())
    query = {"review_due": {"query": limit, "range": "max"}, "is_source": True}
    for obj in found(review_state="published", **query):
        due = stored_value(obj, "review_due")
        if due is not None and due <= last:
            phase = "late" if due < day else "soon"
            yield Due("review_due", obj, f"review:{obj.UID()}:{due}:{phase}")


def translation_outdated() -> Iterator[Due]:
    """Public translations of an older version than that of their original."""
    for obj in found(review_state="published", translation_status=OUTDATED):
        source = source_of(obj)
        version = stored_value(source, "content_version") if source else 0
        key = f"translation:{obj.UID()}:{version}"
        yield Due("translation_outdated", obj, key)
