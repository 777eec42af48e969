"""`POST` on a container: stock creation, with the rules of translation first.

With `translation_of` (UID, path or address) the new item becomes a translation:
`language` has to be given and to be that of the folder, the caller needs the right
on the original, and the language has to be free. Values that are the same in all
languages come from the original; what is sent for them is not looked at.
`translated_from_version` may say of which version of the original the text is; without
it, of the present one. A lower one counts as outdated at once.

The id of a new text is free in the sections of all languages, so that its
translations can have the same; where it is taken by what the caller may not see, or
in another language, the next free one is.

400: `translation_of` without `language`, wrong language, unknown original, an
original that was never approved, a version (`field`) that there never was.
403: no right on the original. 409: there is one already; `@id` of it beside the
message where the caller may see it.
"""

from AccessControl import getSecurityManager
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.interfaces import IContribution
from eucpn.policy import _
from eucpn.policy.interfaces import ISection
from eucpn.policy.interfaces import ITranslating
from eucpn.policy.multilingual.guards import check_original
from eucpn.policy.multilingual.guards import is_approved
from eucpn.policy.multilingual.guards import may_translate
from eucpn.policy.multilingual.guards import SEEN_VERSION
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.multilingual.marking import version_of
from eucpn.policy.multilingual.names import free_name
from eucpn.policy.multilingual.names import is_reserved
from eucpn.policy.multilingual.names import WANTED_ID
from eucpn.policy.multilingual.rights import is_manager
from eucpn.policy.security.services import set_body
from eucpn.policy.workflow.conditions import TransitionRefused
from plone.app.multilingual.interfaces import ITG
from plone.base.interfaces import ILanguage
from plone.restapi.deserializer import json_body
from plone.restapi.exceptions import DeserializationError
from plone.restapi.services.content.add import FolderPost
from Products.CMFCore.utils import getToolByName
from zope.interface import alsoProvides


# The member of the body that tells from which version a translation was made.
SEEN = "translated_from_version"


def version_in(source, language) -> dict:
    """What is known of the version that has the place, `{}` where it is free."""
    catalog = getToolByName(source, "portal_catalog")
    query = {"TranslationGroup": ITG(source), "Language": language}
    if not catalog.unrestrictedSearchResults(**query):
        return {}
    seen = catalog(**query)
    return {"@id": seen[0].getURL() if seen else None}


class ContributionPost(FolderPost):
    """Creates content; see the module."""

    def reply(self):
        try:
            data = json_body(self.request)
        except DeserializationError as error:
            return self.error(400, "BadRequest", str(error))
        refused = self.check_translation(data)
        if refused:
            return refused
        self.settle_name(data)
        return super().reply()

    def settle_name(self, data):
        """A translation has the id of its original, whatever was sent. Another text
        gets the next free one where that which was sent is another text's that the
        caller may not see, or that lies in the section of another language."""
        name = data.get("id")
        if not name or not isinstance(name, str):
            return
        if ITranslating.providedBy(self.request):
            set_body(self.request, {k: v for k, v in data.items() if k != "id"})
        elif self.is_silently_taken(name):
            set_body(self.request, data | {"id": free_name(name, self.context)})

    def is_silently_taken(self, name) -> bool:
        """Is the id taken by what the caller is not told of?"""
        if name in self.context:
            user = getSecurityManager()
            return not user.checkPermission("View", self.context[name])
        holds = ISection.providedBy(self.context) or IContribution.providedBy(
            self.context
        )
        return holds and not is_manager() and is_reserved(name, self.context)

    def check_translation(self, data):
        """The error to answer with, or None."""
        key, language = data.get("translation_of"), data.get("language")
        if not key:
            return None
        if not isinstance(key, str) or not isinstance(language, str) or not language:
            return self.error(
                400,
                "BadRequest",
                _(
                    "error_translation_language",
                    default="A translation needs “translation_of” and “language”, "
                    "both as texts.",
                ),
            )
        if ILanguage(self.context).get_language() != language:
            return self.error(
                400,
                "BadRequest",
                _(
                    "error_link_language",
                    default="It lies in the folder of another language than "
                    "“${language}”.",
                    mapping={"language": language},
                ),
            )
        source = self.get_object(key)
        if source is None:
            return self.error(
                400,
                "BadRequest",
                _("error_no_original", default="There is no such original."),
            )
        if source.portal_type != data.get("@type"):
            return self.error(
                400,
                "BadRequest",
                _(
                    "error_link_type",
                    default="A translation is of the same type as its original.",
                ),
            )
        if not IContribution.providedBy(source):
            return None
        if not may_translate(source, language):
            return self.error(
                403,
                "Forbidden",
                _(
                    "error_link_rights",
                    default="You may not translate this text into that language.",
                ),
            )
        check_original(source)
        if not is_approved(source):
            return self.error(
                400,
                "BadRequest",
                _(
                    "error_source_not_approved",
                    default="It can be translated once it is approved.",
                ),
            )
        if taken := version_in(source, language):
            return self.error(
                409,
                "Conflict",
                _(
                    "error_language_taken",
                    default="There is already a version in this language.",
                ),
                **taken,
            )
        alsoProvides(self.request, ITranslating)
        self.request.set(WANTED_ID, source.getId())
        return self.note_version_seen(data.get(SEEN), source)

    def note_version_seen(self, seen, source):
        """Keep for the link what the translation was made from; the error, or None."""
        if seen is None:
            return None
        present = stored_value(source, "content_version") or 0
        try:
            self.request.set(SEEN_VERSION, version_of(seen, present, SEEN))
        except TransitionRefused as refused:
            return self.error(400, "BadRequest", refused.message, field=SEEN)
        return None

    def error(self, status, type_, message, **extra):
        self.request.response.setStatus(status)
        return {"error": {"type": type_, "message": sentence(message), **extra}}
