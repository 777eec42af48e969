"""Notes events during a transaction, and writes them when it is committed.

An event: `{"time", "request", "who", "what", "item", "path"?, "type"?, "from"?,
"to"?}`. `time` is UTC, `who` and `item` ids (or null), `path` is told of public items
only, as ids are made of titles.
"""

from AccessControl import getSecurityManager
from AccessControl.PermissionRole import rolesForPermissionOn
from AccessControl.users import system
from datetime import datetime
from datetime import UTC
from eucpn.policy.audit import log
from plone.uuid.interfaces import IUUID
from transaction.interfaces import IDataManagerSavepoint
from transaction.interfaces import ISavepointDataManager
from uuid import uuid4
from zope.component.hooks import getSite
from zope.globalrequest import getRequest
from zope.interface import implementer
import re
import transaction


PROCESS = "process"
REQUEST_KEY = "eucpn.audit.request"
REQUEST_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{7,63}")
_KEY = object()


@implementer(IDataManagerSavepoint)
class Mark:
    """How many events there were at a savepoint."""

    def __init__(self, pending):
        self.pending, self.count = pending, len(pending.events)

    def rollback(self):
        del self.pending.events[self.count :]


@implementer(ISavepointDataManager)
class Pending:
    """The events of one transaction; written behind all that can still fail."""

    transaction_manager = transaction.manager

    def __init__(self):
        self.events: list[dict] = []
        self.joined = False

    def savepoint(self):
        return Mark(self)

    def abort(self, trans):
        # Also after a rollback to a savepoint that came before the first event.
        self.events.clear()
        self.joined = False

    tpc_abort = abort

    def tpc_begin(self, trans):
        pass

    def commit(self, trans):
        pass

    def tpc_vote(self, trans):
        pass

    def tpc_finish(self, trans):
        for event in self.events:
            log.write(event)
        self.events.clear()

    def sortKey(self):
        return "~eucpn.audit"


def request_id() -> str | None:
    """The id that the request brought along, if it is a sane one, else a new one."""
    request = getRequest()
    other = getattr(request, "other", None)
    if other is None:
        return None
    if REQUEST_KEY not in other:
        brought = request.getHeader("X-Request-Id") or ""
        sane = REQUEST_ID.fullmatch(brought)
        other[REQUEST_KEY] = brought if sane else str(uuid4())
    return other[REQUEST_KEY]


def who() -> str | None:
    """The account that acts; `process`: the site itself, None: nobody signed in."""
    user = getSecurityManager().getUser()
    if user is system or (user is not None and user.getUserName() == str(system)):
        return PROCESS
    return user.getId() if user is not None else None


def event(what: str, item: str | None = None, **told) -> dict:
    """An event of this moment."""
    found = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "request": request_id(),
        "who": who(),
        "what": what,
        "item": item,
    }
    return found | {
        name.rstrip("_"): value for name, value in told.items() if value is not None
    }


def record(what: str, item: str | None = None, **told):
    """Note an event, to be written when the transaction is committed.

    :param item: the UID of the item, or the id of an account or group.
    :param told: `path`, `type`, `from_` and `to`; no text that somebody wrote.
    """
    if log.path() is None:
        return
    current = transaction.get()
    try:
        pending = current.data(_KEY)
    except KeyError:
        pending = Pending()
        current.set_data(_KEY, pending)
    if not pending.joined:
        current.join(pending)
        pending.joined = True
    pending.events.append(event(what, item, **told))


def recorded(obj, *what: str) -> bool:
    """Has this transaction noted one of these events of the item?"""
    try:
        pending = transaction.get().data(_KEY)
    except KeyError:
        return False
    item = IUUID(obj, None)
    return any(e["item"] == item and e["what"] in what for e in pending.events)


def record_now(what: str, item: str | None = None, **told):
    """Write an event at once, whatever becomes of the transaction."""
    if log.path() is not None:
        log.write(event(what, item, **told))


def record_item(what: str, obj, **told):
    """Note an event about an item."""
    record(
        what,
        IUUID(obj, None),
        path=public_path(obj),
        type=getattr(obj, "portal_type", None),
        **told,
    )


def public_path(obj) -> str | None:
    """The path below the site, of what everybody can see."""
    if "Anonymous" not in rolesForPermissionOn("View", obj):
        return None
    site = getSite()
    own, root = obj.getPhysicalPath(), site.getPhysicalPath() if site else ()
    return "/" + "/".join(own[len(root) :])
