"""`POST` and `DELETE @translations`: link an existing text, or cut a link.

The rights on both ends are asked first, so that nobody learns from a refusal what
there is in another language. Then the rules of `multilingual.guards`.

400: malformed, no such text, a wrong combination. 403: no right on the original.
409: the language is taken; `@id` of what has it where the caller may see that.
"""

from eucpn.content.interfaces import IContribution
from eucpn.policy import _
from eucpn.policy.multilingual.guards import check_link
from eucpn.policy.multilingual.guards import check_original
from eucpn.policy.multilingual.guards import check_rights
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.multilingual.independent import translations_of
from eucpn.policy.services.translations.create import version_in
from plone.restapi.deserializer import json_body
from plone.restapi.services.multilingual.pam import LinkTranslations
from plone.restapi.services.multilingual.pam import UnlinkTranslations
from zExceptions import BadRequest


class ContributionLink(LinkTranslations):
    """Links one existing text as a translation of this original."""

    def reply(self):
        if not IContribution.providedBy(self.context):
            return super().reply()
        source, target = self.context, self.target()
        check_original(source)
        check_rights(source, target.language)
        check_link(source, target, target.language)
        if any(True for _other in translations_of(target)):
            raise BadRequest(
                sentence(
                    _(
                        "error_link_group",
                        default="It is linked with other languages already.",
                    )
                )
            )
        if taken := version_in(source, target.language):
            self.request.response.setStatus(409)
            message = _(
                "error_language_taken",
                default="There is already a version in this language.",
            )
            error = {"type": "Conflict", "message": sentence(message), **taken}
            return {"error": error}
        return super().reply()

    def target(self):
        """The text that is to be linked, another than this.

        :raises BadRequest: where there is none.
        """
        key = json_body(self.request).get("id")
        target = self.get_object(key) if isinstance(key, str) and key else None
        if target is None or not IContribution.providedBy(target):
            raise BadRequest(
                sentence(_("error_no_original", default="There is no such original."))
            )
        if target.UID() == self.context.UID():
            raise BadRequest(
                sentence(
                    _(
                        "error_link_itself",
                        default="A text is not a translation of itself.",
                    )
                )
            )
        return target


class ContributionUnlink(UnlinkTranslations):
    """Takes the version in one language out of the group."""

    def reply(self):
        if IContribution.providedBy(self.context):
            language = json_body(self.request).get("language")
            if not isinstance(language, str) or not language:
                raise BadRequest(
                    sentence(
                        _(
                            "error_unlink_language",
                            default="Say which “language” is to be taken out.",
                        )
                    )
                )
            check_rights(self.context, language)
        return super().reply()
