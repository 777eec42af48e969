"""The files that lie in a contribution."""

from eucpn.content.content.base import IHoldsFiles
from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.serializers.terms import term_json
from plone.restapi.interfaces import IExpandableElement
from plone.restapi.services import Service
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.interface import implementer


# Fields of `eucpn.files` and the lists that their terms come from.
TERMS = {
    "document_language": "material_languages",
    "document_role": "document_roles",
    "accessible_pdf": "accessible_pdf",
}


@implementer(IExpandableElement)
@adapter(IHoldsFiles, IEUCPNContentLayer)
class Files:
    """The files that the asker may see, in the order of their container."""

    def __init__(self, context, request):
        self.context = context
        self.request = request

    def __call__(self, expand=False):
        result = {"files": {"@id": f"{self.context.absolute_url()}/@files"}}
        if expand:
            brains = getToolByName(self.context, "portal_catalog")(
                portal_type="File",
                path={"query": "/".join(self.context.getPhysicalPath()), "depth": 1},
                sort_on="getObjPositionInParent",
            )
            result["files"]["items"] = [self.item(b) for b in brains if b.file_info]
        return result

    def item(self, brain):
        url = brain.getURL()
        return {
            "@id": url,
            "title": brain.Title,
            "description": brain.Description,
            **brain.file_info,
            "download": f"{url}/@@download/file",
            **{
                field: term_json(name, getattr(brain, field), self.request)
                for field, name in TERMS.items()
            },
            "checksum": brain.checksum or None,
        }


class FilesGet(Service):
    """`GET <contribution>/@files`."""

    def reply(self):
        return Files(self.context, self.request)(expand=True)["files"]
