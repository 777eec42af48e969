"""What is missing in a contribution before it can be submitted or published.

`{"@id", "complete_for": ["submit"], "missing": [{"field", "title", "fieldset",
"stage"}]}`: titles in the asker's language, in the order of the form.
"""

from eucpn.content.interfaces import IContribution
from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.schema.completeness import missing
from eucpn.content.schema.directives import STAGES
from plone.restapi.interfaces import IExpandableElement
from plone.restapi.services import Service
from Products.CMFCore.permissions import ModifyPortalContent
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.interface import implementer


@implementer(IExpandableElement)
@adapter(IContribution, IEUCPNContentLayer)
class Completeness:
    """The expander; says nothing to those who may not edit."""

    def __init__(self, context, request):
        self.context = context
        self.request = request

    def __call__(self, expand=False):
        membership = getToolByName(self.context, "portal_membership")
        if not membership.checkPermission(ModifyPortalContent, self.context):
            return {}
        result = {"@id": f"{self.context.absolute_url()}/@completeness"}
        if expand:
            lacking = missing(self.context, STAGES[-1])
            open_stages = {field.stage for field in lacking}
            result["complete_for"] = complete_stages(open_stages)
            result["missing"] = [field.to_json(self.request) for field in lacking]
        return {"completeness": result}


def complete_stages(open_stages) -> list[str]:
    """The stages before the first for which something is missing."""
    complete = []
    for stage in STAGES:
        if stage in open_stages:
            break
        complete.append(stage)
    return complete


class CompletenessGet(Service):
    """`GET <contribution>/@completeness`; needs Modify portal content."""

    def reply(self):
        return Completeness(self.context, self.request)(expand=True)["completeness"]
