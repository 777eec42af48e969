"""The other language versions of an item, and the language folders.

The stock expander wakes every translation to read an address and a language that the
catalog has. Same shape, with `title` and `translation_status` of each version.
"""

from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.serializers.labels import Labels
from eucpn.content.vocabularies.terms import asked_language
from eucpn.content.vocabularies.terms import LANGUAGES
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import ITranslatable
from plone.app.multilingual.interfaces import NOTG
from plone.base.interfaces import ILanguage
from plone.base.interfaces import IPloneSiteRoot
from plone.base.navigationroot import get_navigation_root_object
from plone.restapi.interfaces import IExpandableElement
from plone.restapi.services import Service
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.component.hooks import getSite
from zope.interface import implementer


POSITION = {language: number for number, language in enumerate(LANGUAGES)}


@implementer(IExpandableElement)
@adapter(ITranslatable, IEUCPNContentLayer)
class Translations:
    """What the asker may see of the translation group, in the official order."""

    def __init__(self, context, request):
        self.context = context
        self.request = request

    def __call__(self, expand=False):
        result = {"@id": f"{self.context.absolute_url()}/@translations"}
        if expand:
            root = get_navigation_root_object(self.context, getSite())
            if not IPloneSiteRoot.providedBy(root):
                own = ILanguage(self.context).get_language()
                result["items"] = [
                    self.item(brain)
                    for brain in self.versions(self.context)
                    if brain.Language != own
                ]
                result["root"] = {
                    brain.Language: brain.getURL() for brain in self.versions(root)
                }
        return {"translations": result}

    def versions(self, obj):
        """Records of all versions of an item; a revision is none of them."""
        group = ITG(obj, None)
        if not group or group == NOTG:
            return []
        brains = getToolByName(self.context, "portal_catalog").searchResults(
            TranslationGroup=group,
            object_provides={"not": [IWorkingCopy.__identifier__]},
        )
        return sorted(brains, key=lambda b: POSITION.get(b.Language, len(POSITION)))

    def item(self, brain) -> dict:
        label = Labels(asked_language(self.request), self.request)
        return {
            "@id": brain.getURL(),
            "language": brain.Language,
            "title": brain.Title,
            "translation_status": label(
                "translation_statuses", brain.translation_status or None
            ),
        }


class TranslationsGet(Service):
    """`GET @translations`."""

    def reply(self):
        return Translations(self.context, self.request)(expand=True)["translations"]
