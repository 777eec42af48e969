"""What the JSON of an item says about accounts, locks and its container.

Every serialiser of content that the site uses has `Discreet` among its bases.
"""

from AccessControl import getSecurityManager
from Acquisition import aq_inner
from Acquisition import aq_parent
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.queries import refuse
from eucpn.policy.security.visibility import INTERNAL
from eucpn.policy.security.visibility import may
from eucpn.policy.security.visibility import may_view
from eucpn.policy.security.visibility import sees_internal
from plone.app.contenttypes.interfaces import ICollection
from plone.base.interfaces import IPloneSiteRoot
from plone.dexterity.interfaces import IDexterityContainer
from plone.dexterity.interfaces import IDexterityContent
from plone.restapi.interfaces import ISerializeToJson
from plone.restapi.serializer.collection import SerializeCollectionToJson
from plone.restapi.serializer.dxcontent import SerializeFolderToJson
from plone.restapi.serializer.dxcontent import SerializeToJson
from plone.restapi.serializer.site import SerializeSiteRootToJson
from plone.restapi.services.locking import creation_date
from plone.restapi.services.locking import lock_info
from Products.CMFEditions.interfaces.IArchivist import ArchivistRetrieveError
from zope.component import adapter
from zope.interface import implementer


def locked_since(lock: dict) -> str | None:
    """When the lock was made: plone.restapi tells when it was last kept alive."""
    moment = lock["token"].rpartition(":")[2]
    try:
        return creation_date(float(moment))
    except ValueError:
        return lock["created"]


def discreet_lock(obj, lock: dict | None = None) -> dict:
    """Who holds the lock is told to those who may edit; who works on the item learns
    that there is one. To all others nothing is locked: that a public text is being
    revised is nobody else's business.

    To those: what plone.restapi tells, `created` being when the lock was made, `active`
    when it was last kept alive, `mine`, and the token only to who holds it; with
    another's token one would save over what they are writing.
    """
    lock = lock_info(obj) if lock is None else lock
    if not lock:
        return lock
    if not may("Modify portal content", obj):
        return {"locked": bool(lock.get("locked")) and sees_internal(obj)}
    if not lock["locked"]:
        return lock
    told = {**lock, "active": lock["created"], "created": locked_since(lock)}
    told["mine"] = lock["creator"] == getSecurityManager().getUser().getId()
    if not told["mine"]:
        del told["token"]
    return told


class Discreet:
    """Mixed into a serialiser: takes out what the asker is not to know."""

    def __call__(self, *args, **kw):
        result = super().__call__(*args, **kw)
        if "lock" in result:
            result["lock"] = discreet_lock(self.context, result["lock"])
        parent = aq_parent(aq_inner(self.context))
        if result.get("parent") and not may_view(parent):
            result["parent"] = {"@id": result["parent"]["@id"]}
        if not sees_internal(self.context):
            for name in INTERNAL.intersection(result):
                del result[name]
        return result

    def getVersion(self, version):
        """:raises BadRequest: where there is no such version."""
        if version != "current" and not str(version).isdecimal():
            refuse("version")
        try:
            return super().getVersion(version)
        except ArchivistRetrieveError:
            refuse("version")


@implementer(ISerializeToJson)
@adapter(IDexterityContent, IEUCPNLayer)
class ItemToJson(Discreet, SerializeToJson):
    """Content that holds nothing."""


@implementer(ISerializeToJson)
@adapter(IDexterityContainer, IEUCPNLayer)
class FolderToJson(Discreet, SerializeFolderToJson):
    """Content that holds other content: contributions, sections, pages."""


@implementer(ISerializeToJson)
@adapter(ICollection, IEUCPNLayer)
class CollectionToJson(Discreet, SerializeCollectionToJson):
    """A stored search."""


@implementer(ISerializeToJson)
@adapter(IPloneSiteRoot, IEUCPNLayer)
class SiteToJson(Discreet, SerializeSiteRootToJson):
    """The site itself."""
