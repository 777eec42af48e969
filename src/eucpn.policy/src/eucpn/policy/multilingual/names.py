"""The same id in every language."""

from eucpn.policy.interfaces import ISection
from plone.app.content.namechooser import NormalizingNameChooser
from zope.component import adapter
from zope.globalrequest import getRequest


# In the request that creates a translation: the id of its original.
WANTED_ID = "eucpn.translation.id"


@adapter(ISection)
class SectionNameChooser(NormalizingNameChooser):
    """A translation takes the id of its original where it is free."""

    def chooseName(self, name, obj):
        request = getRequest()
        wanted = request.get(WANTED_ID) if request is not None else None
        if wanted and wanted not in self.context:
            return wanted
        return super().chooseName(name, obj)
