"""What was computed from the catalog, kept for as long as the catalog stays as it is.

Kept under the transaction that last changed the catalog, so that a new one, on
whichever back end, makes everything before it unreachable. Bounded and shared by the
threads of the process; what is kept is never changed.
"""

from collections import OrderedDict
from collections.abc import Callable
from collections.abc import Hashable
from threading import Lock


# A list of 10,000 items takes some 40 KB.
SIZE = 200


class Memory:
    """The values that were asked for last, by key."""

    def __init__(self, size: int = SIZE):
        self.size = size
        self._values = OrderedDict()
        self._lock = Lock()

    def __len__(self):
        return len(self._values)

    def recall(self, key: Hashable, compute: Callable):
        """The value of the key; computed, outside of the lock, where it is unknown."""
        with self._lock:
            if key in self._values:
                self._values.move_to_end(key)
                return self._values[key]
        value = compute()
        with self._lock:
            self._values[key] = value
            while len(self._values) > self.size:
                self._values.popitem(last=False)
        return value


memory = Memory()


def state_of_catalog(catalog) -> tuple | None:
    """What stands for the catalog as this transaction sees it.

    None where the transaction has changed it itself: what it sees may never be.
    """
    catalog.getCounter()  # works off what waits to be indexed
    counter = catalog._counter  # changed with every change of the catalog
    if counter is None or counter._p_jar is None:
        return None
    counter._p_activate()
    if counter._p_changed:
        return None
    return catalog._p_jar.db().database_name, counter._p_oid, counter._p_serial


def remembered(catalog, request, key: Hashable, compute: Callable):
    """The value that `compute` makes of the catalog, from memory where it is known.

    Only requests that write nothing use the memory: after a savepoint a change of
    their own could not be told.
    """
    state = state_of_catalog(catalog)
    if state is None or request.get("REQUEST_METHOD") != "GET":
        return compute()
    return memory.recall((state, key), compute)
