"""`GET @sitemap`: the pages of the site, those of one work together.

Parameters: `b_start`, `b_size` (of works, 500 at most).

200: `{"@id", "items_total", "items": [[{"@id", "language", "modified", "is_source"}]]}`
with the versions of each work in the official order.
400: `{"error": {"type", "message", "field"}}`.
"""

from eucpn.content.services.parameters import BadParameter
from eucpn.content.services.parameters import check_names
from eucpn.content.services.parameters import MAX_START
from eucpn.content.services.parameters import number
from eucpn.content.vocabularies.terms import LANGUAGES
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import NOTG
from plone.restapi.serializer.converters import json_compatible
from plone.restapi.services import Service
from Products.CMFCore.utils import getToolByName
from zope.i18n import translate


SIZE = 500
POSITION = {language: number for number, language in enumerate(LANGUAGES)}
# Read and looked at in the pages that hold them.
NO_PAGES = ("File", "Image", "Plone Site")


class SitemapGet(Service):
    """What the asker may see; needs View of the site."""

    def reply(self):
        form = self.request.form
        try:
            check_names(form, {"b_start", "b_size"})
            start = number(form, "b_start", 0, 0, MAX_START)
            size = number(form, "b_size", SIZE, 1, SIZE)
        except BadParameter as refused:
            self.request.response.setStatus(400)
            message = translate(refused.message, context=self.request)
            return {
                "error": {
                    "type": "BadRequest",
                    "message": message,
                    "field": refused.field,
                }
            }
        works = self.works()
        shown = sorted(works)[start : start + size]
        return {
            "@id": f"{self.context.absolute_url()}/@sitemap",
            "items_total": len(works),
            "items": [self.versions(works[work]) for work in shown],
        }

    def works(self) -> dict[str, list]:
        """Functions that make the records of the versions, by work."""
        catalog = getToolByName(self.context, "portal_catalog")
        types = getToolByName(self.context, "plone_utils").getUserFriendlyTypes()
        query = {
            "portal_type": [name for name in types if name not in NO_PAGES],
            "object_provides": {"not": [IWorkingCopy.__identifier__]},
        }
        groups = catalog.Indexes["TranslationGroup"].documentToKeyMap()
        works = {}
        for uid, rid, brain in catalog.search(query, "UID", merge=False):
            group = groups.get(rid)
            work = uid if group in (None, NOTG) else group
            works.setdefault(work, []).append((brain, rid))
        return works

    def versions(self, found) -> list[dict]:
        """One work."""
        brains = [brain(rid) for brain, rid in found]
        brains.sort(key=lambda b: POSITION.get(b.Language, len(POSITION)))
        return [
            {
                "@id": brain.getURL(),
                "language": brain.Language,
                "modified": json_compatible(brain.modified),
                "is_source": brain.is_source is True,
            }
            for brain in brains
        ]
