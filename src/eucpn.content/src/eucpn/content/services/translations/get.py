"""The other language versions of an item, and the language folders.

The stock expander wakes every translation to read an address and a language that the
catalog has. Same shape, with `title` and `translation_status` of each version.
"""

from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.serializers.labels import Labels
from eucpn.content.services.compact import CompactService
from eucpn.content.vocabularies.terms import asked_language
from eucpn.content.vocabularies.terms import LANGUAGES
from functools import cached_property
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import ITranslatable
from plone.app.multilingual.interfaces import NOTG
from plone.base.interfaces import ILanguage
from plone.base.interfaces import IPloneSiteRoot
from plone.base.navigationroot import get_navigation_root_object
from plone.restapi.interfaces import IExpandableElement
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

    @cached_property
    def label(self) -> Labels:
        """Labels in the language that is asked for."""
        return Labels(asked_language(self.request), self.request)

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
        """Records of all versions of an item.

        A revision is none of them: it has a group of its own.
        """
        group = ITG(obj, None)
        if not group or group == NOTG:
            return []
        catalog = getToolByName(self.context, "portal_catalog")
        brains = catalog.searchResults(TranslationGroup=group)
        return sorted(brains, key=lambda b: POSITION.get(b.Language, len(POSITION)))

    def item(self, brain) -> dict:
        return {
            "@id": brain.getURL(),
            "language": brain.Language,
            "title": brain.Title,
            "translation_status": self.label(
                "translation_statuses", brain.translation_status or None
            ),
        }


class TranslationsGet(CompactService):
    """`GET @translations`."""

    def reply(self):
        return Translations(self.context, self.request)(expand=True)["translations"]
