"""Contributions in JSON: what eucpn.content tells, less what is not for the asker."""

from eucpn.content.interfaces import IContribution
from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.serializers.contribution import SerializeContribution
from eucpn.policy.security.serialize import Discreet
from plone.restapi.interfaces import ISerializeToJson
from zope.component import adapter
from zope.interface import implementer


@implementer(ISerializeToJson)
@adapter(IContribution, IEUCPNContentLayer)
class ContributionToJson(Discreet, SerializeContribution):
    """A contribution and what it holds."""
