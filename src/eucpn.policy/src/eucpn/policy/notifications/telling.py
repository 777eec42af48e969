"""Tells what happened in a transaction, just before it is committed.

By then all is as it will be: versions are counted and a revision is in its original.
A failure is logged and hinders nothing; only a conflict makes the request run anew.
"""

from datetime import datetime
from datetime import UTC
from eucpn.policy import logger
from eucpn.policy.notifications.facts import letter_of
from eucpn.policy.notifications.facts import note_of
from eucpn.policy.notifications.facts import subject_of
from eucpn.policy.notifications.outbox import Event
from eucpn.policy.notifications.outbox import note
from eucpn.policy.notifications.preferences import mode_of
from eucpn.policy.notifications.queue import enqueue
from eucpn.policy.notifications.receivers import Person
from eucpn.policy.notifications.receivers import receivers
from eucpn.policy.notifications.store import store
from eucpn.policy.notifications.table import CHECK_IN
from eucpn.policy.notifications.table import DAILY
from eucpn.policy.notifications.table import kind_after
from eucpn.policy.notifications.table import kinds
from eucpn.policy.notifications.table import NOW
from eucpn.policy.workflow.table import table
from plone import api
from ZODB.POSException import ConflictError


def after_transition(obj, event):
    """Subscriber of every transition of a contribution."""
    if event.transition is not None and event.workflow.getId() == table().id:
        happened(obj, event.transition.getId(), event.kwargs.get("comment", ""))


def after_check_in(baseline, event):
    """Subscriber: a revision was approved and is in its original."""
    happened(baseline, CHECK_IN)


def happened(obj, step: str, comment: str = ""):
    """Note what is to be told of the step, if anything."""
    kind = kind_after(step)
    if kind is None:
        return
    told = comment.strip() if kind.comment and comment else ""
    actor = api.user.get_current().getId()
    note(Event(kind.id, step, obj, actor, told), tell_all)


def tell_all(events: list[Event]):
    """Tell each event to each of its receivers; each failure is logged alone."""
    for event in events:
        try:
            people = receivers(kinds()[event.kind], event.obj, event.actor)
        except ConflictError:
            raise
        except Exception:
            logger.exception("Nobody could be told of a %s", event.step)
            continue
        for person in people:
            try:
                tell(event, person)
            except ConflictError:
                raise
            except Exception:
                logger.exception("%s could not be told of a %s", person.id, event.step)


def tell(event: Event, person: Person):
    """Put a mail into the queue, or keep the event for the daily mail."""
    mode = mode_of(person.id, kinds()[event.kind])
    obj, language = event.obj, person.language
    if mode == NOW:
        item = note_of(obj, event.kind, language, event.step, event.comment)
        subject = subject_of(obj, event.kind, language)
        enqueue(letter_of(subject, [item], language), person)
    elif mode == DAILY:
        store().keep(
            person.id,
            {
                "kind": event.kind,
                "step": event.step,
                "uid": obj.UID(),
                "comment": event.comment,
                "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            },
        )
