"""How often somebody may try: failures counted in memory, by account and address.

`LIMIT` failures within `WINDOW` seconds, and the pair has to wait until the oldest of
them is that old; a success forgets them. At most `KEPT` pairs are remembered, of which
the one that was silent longest goes first. The count is a process's own and ends with
it. Behind a proxy that is not trusted (`trusted_proxy`) all addresses are the proxy's.
"""

from collections import deque
from collections import OrderedDict
from threading import Lock
import time


LIMIT = 10
WINDOW = 15 * 60
KEPT = 10_000


class Attempts:
    """Failures by key; safe for several threads."""

    def __init__(self, limit=LIMIT, window=WINDOW, kept=KEPT, clock=time.monotonic):
        self.limit = limit
        self.window = window
        self.kept = kept
        self.clock = clock
        self.lock = Lock()
        self.failures: OrderedDict[tuple, deque] = OrderedDict()

    def wait(self, key: tuple) -> int:
        """Seconds until the next attempt; 0 where one is free."""
        with self.lock:
            failed = self.failures.get(key)
            if failed is None or len(failed) < self.limit:
                return 0
            return max(0, int(failed[0] + self.window - self.clock()) + 1)

    def failed(self, key: tuple):
        """Count a failure; only the last `limit` matter."""
        with self.lock:
            failed = self.failures.setdefault(key, deque(maxlen=self.limit))
            failed.append(self.clock())
            self.failures.move_to_end(key)
            while len(self.failures) > self.kept:
                self.failures.popitem(last=False)

    def forget(self, key: tuple):
        """After a success."""
        with self.lock:
            self.failures.pop(key, None)


logins = Attempts()
