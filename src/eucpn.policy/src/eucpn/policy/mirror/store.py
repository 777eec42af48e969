"""The tables of this process, each thread getting the one of its transaction."""

from collections.abc import Callable
from eucpn.policy.mirror.table import follow
from eucpn.policy.mirror.table import Indexes
from eucpn.policy.mirror.table import read
from eucpn.policy.mirror.table import Table
from threading import RLock


INDEX = "changes"
# Threads whose transactions began earlier ask for what was before.
KEEP = 3


class Store:
    """The last tables of each catalog.

    :param keep: how many.
    """

    def __init__(self, keep: int = KEEP):
        self.keep = keep
        self._tables: dict[tuple, list[Table]] = {}
        self._lock = RLock()

    def table(self, catalog) -> Table:
        """What the catalog holds, as this transaction sees it.

        What it has changed itself is in it, but is kept for nobody else.
        """
        catalog.getCounter()  # works off what waits to be indexed
        changes = catalog._catalog.indexes.get(INDEX)
        if changes is None:  # A site that was made before there was one
            return read(Indexes(catalog), 0)
        entries = changes.entries
        with self._lock:
            known = self._known(changes)
            indexes = Indexes(catalog)
            table = newest(known, entries, indexes)
            if table not in known and not changes._p_changed:
                known.append(table)
                del known[: -self.keep]
        return table

    def _known(self, changes) -> list[Table]:
        if changes._p_jar is None:
            return []
        name = changes._p_jar.db().database_name
        return self._tables.setdefault((name, changes._p_oid), [])


def newest(known: list[Table], entries: tuple, indexes: Indexes) -> Table:
    """The table of the last of the entries: known, or made from one that is."""
    tokens = [token for token, _rids in entries]
    stamp = indexes.stamp
    for table in reversed(known):
        if table.token not in tokens or table.stamp != stamp:
            continue
        after = entries[tokens.index(table.token) + 1 :]
        if not after:
            return table
        if any(rids is None for _token, rids in after) or table.sparse:
            break
        changed = {rid for _token, rids in after for rid in rids}
        return follow(table, indexes, tokens[-1], changed)
    return read(indexes, tokens[-1])


store = Store()
current: Callable = store.table
