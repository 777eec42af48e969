"""What calls and programmes are found by."""

from eucpn.content.content.call_status import NO_MANUAL_STATUS
from eucpn.content.content.funding_call import IFundingCall
from eucpn.content.content.funding_programme import IFundingProgramme
from plone.indexer import indexer


@indexer(IFundingCall)
def manual_status(obj):
    """Always a term: queries for what the dates tell ask for `none`."""
    return obj.manual_status or NO_MANUAL_STATUS


@indexer(IFundingCall)
def funding_programme(obj):
    """The programme's code: it finds the programme's page and its calls."""
    return obj.programme


@indexer(IFundingProgramme)
def programme_funding_programme(obj):
    return obj.programme_code
