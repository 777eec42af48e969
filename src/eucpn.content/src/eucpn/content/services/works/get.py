"""`GET @works`: one entry a work, in the best language for the reader.

Works are found on the whole site, whichever address is asked: a policy that was only
written in French is listed on the English page as well. The address tells the
language of the reader; where a work has no version in it, the browser's order of
languages decides, then the source. Parameters: see `query`; an entry: see `entry`.

200: `{"@id", "items_total", "items", "batching"?, "searched_languages"?}`. The last
where words are asked for: the languages that they are taken to be in, `{"token",
"title", "inflections"}`, with `inflections` false where no stemmer knows them.
400: `{"error": {"type": "BadRequest", "message", "field"}}`.
"""

from AccessControl import getSecurityManager
from Acquisition import aq_chain
from dataclasses import replace
from eucpn.content.content.call_status import now
from eucpn.content.reading.preference import folder_language
from eucpn.content.reading.preference import preference_of
from eucpn.content.serializers.labels import Labels
from eucpn.content.services.batching import batching
from eucpn.content.services.batching import page_address
from eucpn.content.services.compact import CompactService
from eucpn.content.services.memory import remembered
from eucpn.content.services.parameters import BadParameter
from eucpn.content.services.works.entry import Entries
from eucpn.content.services.works.query import parse
from eucpn.content.services.works.search import Works
from eucpn.content.vocabularies.terms import asked_language
from eucpn.content.words.stems import ALGORITHMS
from Products.CMFCore.utils import getToolByName
from zope.i18n import translate


def reading_language(context, request) -> str:
    """The language of the folder in which `context` lies, else the negotiated one."""
    return folder_language(aq_chain(context)) or asked_language(request)


def searched(languages, reading: str) -> list[dict]:
    """The languages in which words were looked for, named in the reader's."""
    label = Labels(reading)
    return [
        label("languages", language) | {"inflections": language in ALGORITHMS}
        for language in languages
    ]


class WorksGet(CompactService):
    """`GET <anything>/@works`; needs View of the context."""

    def reply(self):
        at = now()
        language = reading_language(self.context, self.request)
        catalog = getToolByName(self.context, "portal_catalog")
        try:
            query = parse(self.request.form, language)
            works = Works(catalog, query, preference_of(self.request, language), at)
            shown = self.shown(catalog, works)
        except BadParameter as refused:
            return self.refuse(refused)
        page = works.versions(shown[query.start : query.start + query.size])
        entries = Entries(self.request, language, at)
        available = works.languages_of(page)
        documents = works.documents_of(page)
        url = f"{self.context.absolute_url()}/@works"
        result = {
            "@id": page_address(url, self.request.form),
            "items_total": len(shown),
            "items": [
                entries.entry(
                    brain,
                    available.get(version.work, []),
                    documents.get(version.work, []),
                )
                for version, brain in zip(page, works.brains(page), strict=True)
            ],
        }
        if query.text:
            result["searched_languages"] = searched(query.text_languages, language)
        links = batching(url, self.request.form, query.start, query.size, len(shown))
        if links:
            result["batching"] = links
        return result

    def shown(self, catalog, works: Works):
        """Record ids of all that is listed, in order.

        Kept for who has the same rights until the catalog changes, but not for longer
        than a minute: dates take items off the lists.
        """
        user = getSecurityManager().getUser()
        key = (
            "works",
            frozenset(catalog._listAllowedRolesAndUsers(user)),
            replace(works.query, start=0, size=1),
            works.preference.wanted,
            works.at.replace(second=0, microsecond=0),
        )
        return remembered(catalog, self.request, key, works.shown)

    def refuse(self, refused: BadParameter):
        self.request.response.setStatus(400)
        message = translate(refused.message, context=self.request)
        return {
            "error": {"type": "BadRequest", "message": message, "field": refused.field}
        }
