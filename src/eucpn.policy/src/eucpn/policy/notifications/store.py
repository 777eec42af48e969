"""What is remembered about receivers: their choices, and what the daily mail needs.

One object in an annotation of the site, made when the site is set up or first needed.
"""

from BTrees.OOBTree import OOBTree
from persistent import Persistent
from plone import api
from zope.annotation.interfaces import IAnnotations
import secrets


KEY = "eucpn.policy.notifications"
LAST = "\U0010ffff"


class Store(Persistent):
    """All of it, by the id of the account.

    `modes`: `{kind: mode}` that somebody chose. `entries`: what is kept for the daily
    mail, keys `(account, time, random)`. `told`: keys of what the daily job has told
    and still finds. `done`: the day of somebody's last daily mail. `day`: the last
    day on which the job came to its end.
    """

    def __init__(self):
        self.modes = OOBTree()
        self.entries = OOBTree()
        self.told = OOBTree()
        self.done = OOBTree()
        self.day = ""

    def keep(self, account: str, entry: dict):
        """Keep an entry (plain values; `time` in ISO 8601) for the daily mail."""
        self.entries[account, entry["time"], secrets.token_hex(8)] = entry

    def waiting(self) -> set[str]:
        """The accounts for which something is kept."""
        return {key[0] for key in self.entries}

    def take(self, account: str) -> list[dict]:
        """Take out what is kept for somebody, oldest first."""
        keys = list(self.entries.keys((account,), (account, LAST)))
        return [self.entries.pop(key) for key in keys]

    def forget(self, account: str):
        """Remove all about an account."""
        self.take(account)
        for tree in (self.modes, self.told, self.done):
            tree.pop(account, None)


def store() -> Store:
    """The site's store; made where there is none."""
    annotations = IAnnotations(api.portal.get())
    if KEY not in annotations:
        annotations[KEY] = Store()
    return annotations[KEY]


def stored_modes(account: str) -> dict[str, str]:
    """What somebody chose; writes nothing."""
    found = IAnnotations(api.portal.get()).get(KEY)
    return dict(found.modes.get(account, {})) if found is not None else {}
