"""Where deleted drafts are kept: an annotation of the site, an entry for each UID."""

from Acquisition import aq_base
from BTrees.OOBTree import OOBTree
from collections.abc import Iterator
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.policy.settings import setting
from persistent import Persistent
from plone import api
from zope.annotation.interfaces import IAnnotations


KEY = "eucpn.policy.recycle"


class Entry(Persistent):
    """A deleted item (`content`, without its place) and what is known about it.

    `groups` are those whose members write it; `versions` the ids of the histories of
    the item and what lies in it, by UID; `revision_of` the UID of the original of a
    discarded revision. Titles are told only to who could see the item.
    """

    def __init__(self, content, deleted_by: str | None, **about):
        self.content = aq_base(content)
        self.uid = content.UID()
        self.id = content.getId()
        self.title = content.title
        self.portal_type = content.portal_type
        self.language = content.language
        self.deleted_at = datetime.now(UTC)
        self.deleted_by = deleted_by
        self.country: str | None = about["country"]
        self.groups: tuple[str, ...] = about["groups"]
        self.parent_uid: str = about["parent_uid"]
        self.place: tuple[str, ...] = about["place"]
        self.revision_of: str | None = None
        self.versions: dict = about["versions"]

    @property
    def expires(self) -> datetime:
        """When it is gone for good."""
        return self.deleted_at + timedelta(days=setting("recycle_days"))


def _entries(create=False) -> OOBTree | dict:
    annotations = IAnnotations(api.portal.get())
    if create and KEY not in annotations:
        annotations[KEY] = OOBTree()
    return annotations.get(KEY, {})


def entries() -> Iterator[Entry]:
    """All that is kept, whoever may see it."""
    return iter(list(_entries().values()))


def find(uid: str) -> Entry | None:
    """What is kept under the UID."""
    return _entries().get(uid)


def keep(entry: Entry):
    """Put it into the recycle area."""
    _entries(create=True)[entry.uid] = entry


def drop(entry: Entry):
    """Take it out of the recycle area."""
    del _entries()[entry.uid]
