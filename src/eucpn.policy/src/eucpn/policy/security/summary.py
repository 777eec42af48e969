"""What lists may say of an item."""

from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.queries import refuse
from eucpn.policy.security.visibility import INTERNAL
from eucpn.policy.security.visibility import sees_internal
from plone.restapi.interfaces import IJSONSummarySerializerMetadata
from plone.restapi.interfaces import ISerializeToJsonSummary
from plone.restapi.serializer.summary import DefaultJSONSummarySerializer
from zope.component import adapter
from zope.interface import implementer
from zope.interface import Interface


# What the catalog has in the place of a date that is not set, by its day.
DATES = frozenset({"effective", "expires", "EffectiveDate", "ExpirationDate"})
NEVER = ("1969-12-31", "2499-12-31", "None")


@implementer(IJSONSummarySerializerMetadata)
class InternalColumns:
    """Keeps columns with accounts from those who may not see internal values."""

    def blocklisted_attributes(self):
        return set() if sees_internal() else set(INTERNAL)


@implementer(ISerializeToJsonSummary)
@adapter(Interface, IEUCPNLayer)
class Summary(DefaultJSONSummarySerializer):
    """Which columns there are is the site's to say, not a parameter's.

    A date that is not set is null, not the catalog's earliest or latest one.
    """

    def __init__(self, context, request):
        for name in ("summary_serializer_metadata", "_summary_fields_cache"):
            if name in request.form:
                refuse(name)
        super().__init__(context, request)

    def __call__(self):
        return {
            name: None if name in DATES and str(value)[:10] in NEVER else value
            for name, value in super().__call__().items()
        }
