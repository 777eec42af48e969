"""The one mail a day: what was kept for it, and what has waited or will be due.

However often it runs, on however many back ends, each receiver gets one a day: what
was told and the day are written in the transaction that puts the mail into the queue,
and of two that do so at once one is a conflict, whose mail is not written.
"""

from collections import defaultdict
from datetime import datetime
from datetime import UTC
from eucpn.content.clock import BRUSSELS
from eucpn.policy import logger
from eucpn.policy.interfaces import IClockJob
from eucpn.policy.notifications.due import all_due
from eucpn.policy.notifications.due import Due
from eucpn.policy.notifications.facts import letter_of
from eucpn.policy.notifications.facts import note_of
from eucpn.policy.notifications.facts import overview_subject
from eucpn.policy.notifications.letters import Note
from eucpn.policy.notifications.preferences import mode_of
from eucpn.policy.notifications.queue import enqueue
from eucpn.policy.notifications.receivers import may_view
from eucpn.policy.notifications.receivers import Person
from eucpn.policy.notifications.receivers import person
from eucpn.policy.notifications.receivers import receivers
from eucpn.policy.notifications.store import store
from eucpn.policy.notifications.table import kinds
from eucpn.policy.notifications.table import OFF
from plone import api
from zope.interface import provider
import transaction


# Before that hour in Brussels nothing is looked for.
HOUR = 6


@provider(IClockJob)
def daily_mails(now: datetime | None = None) -> list[str]:
    """Write today's mails, if that was not done; answers the accounts that get one.

    Commits after each receiver. A receiver whose mail fails is tried again at the
    next run; the others keep theirs.
    """
    now = now or datetime.now(UTC)
    local = now.astimezone(BRUSSELS)
    day = local.date().isoformat()
    if local.hour < HOUR or store().day >= day:
        return []
    found = by_receiver(now)
    told, whole = [], True
    for account in sorted({*found, *store().waiting(), *store().told}):
        try:
            if tell_of_day(account, found.get(account, []), day):
                told.append(account)
            transaction.commit()
        except Exception:
            transaction.abort()
            whole = False
            logger.exception("%s could not be told what waits", account)
    if whole:
        store().day = day
        transaction.commit()
    return told


def by_receiver(now: datetime) -> dict[str, list[Due]]:
    """What is due, by the account that is to be told."""
    found = defaultdict(list)
    for due in all_due(now):
        for receiver in receivers(kinds()[due.kind], due.obj, again=due.again):
            found[receiver.id].append(due)
    return found


def tell_of_day(account: str, found: list[Due], day: str) -> bool:
    """Put somebody's mail of the day into the queue, if there is anything to tell.

    Does not commit. :returns: whether a mail was written.
    """
    kept = store()
    if kept.done.get(account, "") >= day:
        return False
    before = kept.told.get(account, frozenset())
    keys = frozenset(due.key for due in found)
    if keys != before:
        remember(account, keys)
    entries = kept.take(account)
    receiver = person(account)
    if receiver is None:
        return False
    new = [due for due in found if due.key not in before]
    notes = [*entry_notes(receiver, entries), *due_notes(receiver, new)]
    if not notes:
        return False
    language = receiver.language
    subject = overview_subject(language, len(notes))
    enqueue(letter_of(subject, notes, language), receiver)
    kept.done[account] = day
    return True


def remember(account: str, keys: frozenset[str]):
    """Keep what is told; nothing for whom there is nothing."""
    if keys:
        store().told[account] = keys
    else:
        store().told.pop(account, None)


def wanted(account: str, kind: str) -> bool:
    """Has the account not switched this kind off?"""
    return mode_of(account, kinds()[kind]) != OFF


def entry_notes(receiver: Person, entries: list[dict]) -> list[Note]:
    """What was kept, about items that are still there and still theirs to see."""
    notes = []
    for entry in entries:
        if entry["kind"] not in kinds() or not wanted(receiver.id, entry["kind"]):
            continue
        brains = api.portal.get_tool("portal_catalog").unrestrictedSearchResults(
            UID=entry["uid"]
        )
        for brain in brains:
            obj = brain._unrestrictedGetObject()
            if may_view(receiver.id, obj):
                notes.append(
                    note_of(
                        obj,
                        entry["kind"],
                        receiver.language,
                        entry["step"],
                        entry["comment"],
                    )
                )
    return notes


def due_notes(receiver: Person, found: list[Due]) -> list[Note]:
    """What is due."""
    return [
        note_of(due.obj, due.kind, receiver.language)
        for due in found
        if wanted(receiver.id, due.kind)
    ]
