"""A contribution in JSON: what no field of it tells."""

from eucpn.content.behaviors.currency import is_overdue
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.interfaces import IContribution
from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.reading.origin import translation_json
from eucpn.content.reading.preference import preference_of
from eucpn.content.reading.related import best_versions
from eucpn.content.vocabularies.terms import asked_language
from plone.restapi.interfaces import ISerializeToJson
from plone.restapi.serializer.converters import json_compatible
from plone.restapi.serializer.dxcontent import SerializeFolderToJson
from zope.component import adapter
from zope.interface import implementer


@implementer(ISerializeToJson)
@adapter(IContribution, IEUCPNContentLayer)
class SerializeContribution(SerializeFolderToJson):
    """Stock, with `effective`: when it was published first, or null; and `overdue`:
    nobody has confirmed in time that it is still right; for a translation
    `translation`, what readers should know of its original, else null; and
    `best_versions` of the items that it relates to.

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
        language = asked_language(self.request)
        preference = preference_of(self.request, stored_value(obj, "language"))
        return {
            "effective": json_compatible(obj.effective_date),
            "overdue": is_overdue(obj),
            "translation": translation_json(obj, self.request, language),
            "best_versions": best_versions(obj, preference),
        }
