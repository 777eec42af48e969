"""The other language versions of an item, and the language folders.

The stock expander wakes every translation to read an address and a language that the
catalog has. Same shape, with `title` and `translation_status` of each version, and
`expected`: the languages in which a version was promised and is not to be seen yet.
"""

from eucpn.content.behaviors.storage import stored_value
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
                result["expected"] = self.expected(result["items"])
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

    def expected(self, items) -> list[dict]:
        """`[{"token", "title"}]` in the official order.

        Told from the promise alone, which every reader of the item is told: whether
        somebody works on a version already makes no difference. Nothing more is to
        come for a work that is archived or superseded.
        """
        promised = set(stored_value(self.context, "planned_languages") or ())
        production = stored_value(self.context, "production_status")
        if not promised or production == "superseded" or self.is_archived():
            return []
        own = ILanguage(self.context).get_language()
        promised -= {own, *(item["language"] for item in items)}
        return [
            self.label("languages", language)
            for language in LANGUAGES
            if language in promised
        ]

    def is_archived(self) -> bool:
        workflow = getToolByName(self.context, "portal_workflow")
        return workflow.getInfoFor(self.context, "review_state", None) == "archived"

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
