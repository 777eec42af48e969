"""What happened in a transaction and has to be told, if it comes to be.

A data manager, so that a savepoint that is rolled back takes along what was noted
after it: the mail of a step that did not happen is never written.
"""

from collections.abc import Callable
from dataclasses import dataclass
from transaction.interfaces import IDataManagerSavepoint
from transaction.interfaces import ISavepointDataManager
from typing import Any
from zope.interface import implementer
import transaction


@dataclass(frozen=True)
class Event:
    """`step` was done with `obj` by the account `actor` (None: the process)."""

    kind: str
    step: str
    obj: Any
    actor: str | None
    comment: str = ""


@implementer(IDataManagerSavepoint)
class Rollback:
    """Forgets what was noted after it."""

    def __init__(self, outbox):
        self.outbox = outbox
        self.length = len(outbox.events)

    def rollback(self):
        del self.outbox.events[self.length :]


@implementer(ISavepointDataManager)
class Outbox:
    """The events of one transaction."""

    transaction_manager = transaction.manager

    def __init__(self):
        self.events: list[Event] = []
        self.joined = False

    def savepoint(self):
        return Rollback(self)

    def abort(self, txn):
        """Also called for a rollback to before the first event; then it has left."""
        self.events.clear()
        self.joined = False

    def tpc_begin(self, txn):
        """Nothing: the events are told before the commit."""

    commit = tpc_vote = tpc_begin

    def tpc_finish(self, txn):
        self.events.clear()

    tpc_abort = tpc_finish

    def sortKey(self):
        return "~eucpn.policy.notifications"


def note(event: Event, tell: Callable[[list[Event]], None]):
    """Note an event; `tell` gets all of them before the transaction is committed."""
    txn = transaction.get()
    try:
        outbox = txn.data(note)
    except KeyError:
        outbox = Outbox()
        txn.set_data(note, outbox)
        txn.addBeforeCommitHook(_before_commit, (outbox, tell))
    if not outbox.joined:
        txn.join(outbox)
        outbox.joined = True
    outbox.events.append(event)


def _before_commit(outbox, tell):
    if outbox.events:
        tell(list(outbox.events))
