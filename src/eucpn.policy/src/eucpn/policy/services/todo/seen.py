"""Up to when an account has seen what there is to do, and what news it ticked off.

Kept in an annotation of the site, by account: nothing of it is indexed, and two
accounts that write at once do not meet.
"""

from BTrees.OOBTree import OOBTree
from datetime import datetime
from plone import api
from zope.annotation.interfaces import IAnnotations


KEY = "eucpn.policy.todo.seen"
TICKED = "eucpn.policy.todo.ticked"


def last_seen(account: str | None) -> datetime | None:
    """The moment (UTC); None where the account has seen nothing yet."""
    return IAnnotations(api.portal.get()).get(KEY, {}).get(account)


def remember_seen(account: str, moment: datetime) -> datetime:
    """Keep the moment, unless a later one is kept already; answers the kept one."""
    annotations = IAnnotations(api.portal.get())
    if KEY not in annotations:
        annotations[KEY] = OOBTree()
    kept = annotations[KEY].get(account)
    if kept is None or kept < moment:
        annotations[KEY][account] = kept = moment
    return kept


def ticked(account: str | None) -> dict[str, datetime]:
    """`{UID: moment}`: of which items the account ticked off news, and since when there
    was that news."""
    return IAnnotations(api.portal.get()).get(TICKED, {}).get(account) or {}


def tick(account: str, uid: str, moment: datetime, oldest: datetime):
    """Tick off the news that there is of an item since the moment; what is older than
    `oldest` is no news any more and is forgotten."""
    annotations = IAnnotations(api.portal.get())
    if TICKED not in annotations:
        annotations[TICKED] = OOBTree()
    kept = {u: m for u, m in ticked(account).items() if m >= oldest}
    annotations[TICKED][account] = {**kept, uid: moment}
