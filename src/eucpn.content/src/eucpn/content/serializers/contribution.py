"""A contribution in JSON: what no field of it tells."""

from eucpn.content.behaviors.currency import is_overdue
from eucpn.content.interfaces import IContribution
from eucpn.content.interfaces import IEUCPNContentLayer
from plone.restapi.interfaces import ISerializeToJson
from plone.restapi.serializer.converters import json_compatible
from plone.restapi.serializer.dxcontent import SerializeFolderToJson
from zope.component import adapter
from zope.interface import implementer


@implementer(ISerializeToJson)
@adapter(IContribution, IEUCPNContentLayer)
class SerializeContribution(SerializeFolderToJson):
    """Stock, with `effective`: when it was published first, or null; and `overdue`:
    nobody has confirmed in time that it is still right.

    A site extends it by a subclass on its own layer.
    """

    def __call__(self, version=None, include_items=True, include_expansion=True):
        result = super().__call__(
            version=version,
            include_items=include_items,
            include_expansion=include_expansion,
        )
        return result | self.extras(self.getVersion(result["version"]))

    def extras(self, obj) -> dict:
        """What is told beyond the fields."""
        return {
            "effective": json_compatible(obj.effective_date),
            "overdue": is_overdue(obj),
        }
