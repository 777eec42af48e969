"""Until when each account has seen what there is to do.

Kept in an annotation of the site, one record for all: writing it touches neither an
item nor the catalog.
"""

from BTrees.OOBTree import OOBTree
from datetime import datetime
from plone import api
from zope.annotation.interfaces import IAnnotations


KEY = "eucpn.policy.todo_seen"


def seen_until(account: str) -> datetime | None:
    """The moment (UTC), None for who never said."""
    known = IAnnotations(api.portal.get()).get(KEY, {}).get(account)
    return datetime.fromisoformat(known) if known else None


def note_seen(account: str, moment: datetime):
    """Everything up to then is no news to the account; never goes back."""
    annotations = IAnnotations(api.portal.get())
    if KEY not in annotations:
        annotations[KEY] = OOBTree()
    before = seen_until(account)
    if before is None or before < moment:
        annotations[KEY][account] = moment.isoformat()
