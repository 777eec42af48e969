"""`Changes`: an index of the catalog that notes which records were indexed last.

It finds nothing. Whoever keeps something made of the indexes sees from it which records
to look at again.
"""

from Acquisition import aq_base
from eucpn.policy.mirror.names import MIRRORED
from OFS.SimpleItem import SimpleItem
from Products.PluginIndexes.interfaces import IPluggableIndex
from Products.PluginIndexes.interfaces import ITransposeQuery
from zope.interface import implementer
import secrets


# How many records are remembered: what is older is not followed but read anew.
LENGTH = 400


def entry(rids) -> tuple:
    """What one transaction noted, under a name that never comes again.

    :param rids: record ids; None for all there are.
    """
    return secrets.randbits(62), rids


def newest(entries: tuple) -> tuple:
    """Those of the entries that are kept."""
    room = LENGTH
    for count, (_token, rids) in enumerate(reversed(entries)):
        room -= 1 + len(rids or ())
        if count and room < 0:
            return entries[-count:]
    return entries


@implementer(IPluggableIndex, ITransposeQuery)
class Changes(SimpleItem):
    """The record ids of the last changes.

    `entries`: `((token, rids or None), …)` in the order of the commits. An entry never
    changes once it was stored; two states that end with the same token are the same.
    """

    meta_type = "EUCPN Changes"
    query_options = ()

    def __init__(self, id, extra=None, caller=None):  # noqa: A002
        self.id = id
        self.indexed_attrs = []
        self.clear()

    def getId(self):
        return self.id

    def clear(self):
        """Everything changed."""
        self._add(None)

    def _add(self, rids):
        base, new = aq_base(self), entry(rids)
        base.entries = newest((*getattr(base, "entries", ()), new))
        base._v_own = new[0]

    def _note(self, rid: int):
        base = aq_base(self)
        token, rids = base.entries[-1]
        # Only what this transaction has begun and no savepoint has stored goes on.
        if not base._p_changed or getattr(base, "_v_own", None) != token:
            self._add((rid,))
        elif rids is not None and rid not in rids:
            rids = (*rids, rid) if len(rids) < LENGTH else None
            base.entries = newest((*base.entries[:-1], (token, rids)))

    def index_object(self, documentId, obj, threshold=None):
        """The catalog indexes the record; says that nothing was indexed here."""
        self._note(documentId)
        return 0

    def unindex_object(self, documentId):
        """The record leaves the catalog."""
        self._note(documentId)

    def getEntryForObject(self, documentId, default=None):
        return default

    def getIndexSourceNames(self):
        return ()

    def getIndexQueryNames(self):
        return ()

    def getIndexNames(self):
        """The catalog calls `index_object` also where it is to index one of these
        alone."""
        return MIRRORED

    def make_query(self, query):
        return query

    def numObjects(self):
        return 0

    def indexSize(self):
        return 0

    def _p_resolveConflict(self, old, committed, new):
        """What two transactions noted at once: one after the other."""
        known = {token for token, _rids in old["entries"]}
        mine = tuple(e for e in new["entries"] if e[0] not in known)
        return {**new, "entries": newest((*committed["entries"], *mine))}
