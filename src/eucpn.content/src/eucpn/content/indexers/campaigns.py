"""What campaign materials are found by."""

from Acquisition import aq_inner
from Acquisition import aq_parent
from eucpn.content.content.campaign_material import ICampaignMaterial
from plone.indexer import indexer


@indexer(ICampaignMaterial)
def campaign(obj):
    """The id of the campaign it lies in: the same in every language."""
    return aq_parent(aq_inner(obj)).getId()
