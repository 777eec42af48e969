"""The files that lie in a contribution.

`items` are its own; `other_versions` those of its other language versions in languages
in which it has none: a reader of the English page learns of the Romanian document.
"""

from eucpn.content.content.base import IHoldsFiles
from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.serializers.terms import term_json
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import NOTG
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
            items = self.items(["/".join(self.context.getPhysicalPath())])
            result["files"]["items"] = items
            known = {token_of(item) for item in items}
            result["files"]["other_versions"] = [
                item
                for item in self.items(self.other_versions())
                if token_of(item) and token_of(item) not in known
            ]
        return result

    def items(self, paths) -> list[dict]:
        """The files in what lies at the paths."""
        if not paths:
            return []
        brains = getToolByName(self.context, "portal_catalog")(
            portal_type="File",
            path={"query": paths, "depth": 1},
            sort_on="getObjPositionInParent",
        )
        return [self.item(brain) for brain in brains if brain.file_info]

    def other_versions(self) -> list[str]:
        """The paths of the other language versions that the asker may see."""
        group = ITG(self.context, None)
        if not group or group == NOTG or IWorkingCopy.providedBy(self.context):
            return []
        brains = getToolByName(self.context, "portal_catalog")(
            TranslationGroup=group,
            object_provides={"not": [IWorkingCopy.__identifier__]},
        )
        own = "/".join(self.context.getPhysicalPath())
        return sorted({brain.getPath() for brain in brains} - {own})

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


def token_of(item: dict) -> str | None:
    """The language of a file; None where nobody says which."""
    return (item["document_language"] or {}).get("token")


class FilesGet(Service):
    """`GET <contribution>/@files`."""

    def reply(self):
        return Files(self.context, self.request)(expand=True)["files"]
