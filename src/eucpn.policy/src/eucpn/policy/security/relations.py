"""Relations and links between items: told where both ends may be seen."""

from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.visibility import hidden_uids
from eucpn.policy.security.visibility import may
from eucpn.policy.security.visibility import may_view
from plone.dexterity.interfaces import IDexterityContent
from plone.restapi.interfaces import IFieldSerializer
from plone.restapi.interfaces import IJsonCompatible
from plone.restapi.serializer.relationfield import RelationListFieldSerializer
from plone.restapi.serializer.relationfield import relationvalue_converter
from plone.restapi.services.linkintegrity.get import LinkIntegrityGet
from Products.CMFCore.utils import getToolByName
from z3c.relationfield.interfaces import IRelationList
from z3c.relationfield.interfaces import IRelationValue
from zExceptions import Unauthorized
from zope.component import adapter
from zope.interface import implementer


@implementer(IJsonCompatible)
@adapter(IRelationValue)
def visible_target(value):
    """The summary of the target, or None where the asker may not see it."""
    target = value.to_object
    if target is None or not may_view(target):
        return None
    return relationvalue_converter(value)


@implementer(IFieldSerializer)
@adapter(IRelationList, IDexterityContent, IEUCPNLayer)
class VisibleRelations(RelationListFieldSerializer):
    """The targets that the asker may see, without gaps for the others."""

    def get_value(self, default=None):
        return [v for v in super().get_value(default) if may_view(v.to_object)]


class LinksToWhatIsDeleted(LinkIntegrityGet):
    """`GET @linkintegrity?uids=…`: who links to items that the asker may delete.

    Sources that the asker may not see are left out.
    """

    def reply(self):
        uids = self.request.form.get("uids") or []
        uids = [uids] if isinstance(uids, str) else uids
        catalog = getToolByName(self.context, "portal_catalog")
        for uid in uids:
            brains = catalog(UID=uid, show_inactive=True) if uid else ()
            if not brains or not may("Delete objects", brains[0].getObject()):
                raise Unauthorized("@linkintegrity")
        result = super().reply()
        for item in result:
            breaches = item["breaches"]
            hidden = hidden_uids(source["uid"] for source in breaches)
            item["breaches"] = [b for b in breaches if b["uid"] not in hidden]
        return result
