"""The two items that lie side by side, and who may look at them."""

from AccessControl import getSecurityManager
from Acquisition import aq_inner
from Acquisition import aq_parent
from dataclasses import dataclass
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import _
from eucpn.policy.multilingual.guards import may_translate
from eucpn.policy.services.translations.offer import as_translation
from eucpn.policy.services.translations.offer import may_add
from eucpn.policy.services.translations.offer import places
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import Denied
from eucpn.policy.workflow.conditions import is_public
from eucpn.policy.workflow.conditions import NotThere
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.revisions import working_copy_of
from plone import api
from zope.component import getMultiAdapter


VIEW, MODIFY = "View", "Modify portal content"


@dataclass
class Pair:
    """An original and its version in `language`.

    `target` is the revision where there is one that the asker sees; None: none yet.
    `container`: the address at which the asker may create the version, or None.
    """

    source: object
    language: str
    target: object = None
    container: str | None = None


def allowed(permission: str, obj) -> bool:
    """May the asker do that with it?"""
    return bool(getSecurityManager().checkPermission(permission, obj))


def pair_of(context, language: str | None) -> Pair:
    """The pair to which any version or revision belongs.

    :raises TransitionRefused: for no language, an unknown one, the original's own, an
        original that is not approved.
    :raises NotThere: where the original is gone.
    :raises Denied: for who may not translate it into that language.
    """
    if api.user.is_anonymous():
        raise Denied(_("error_sign_in", default="Sign in to do this."))
    version = baseline_of(context)
    source = source_of(context if version is None else version)
    if source is None:
        raise NotThere(_("error_no_original", default="There is no such original."))
    check_language(source, language)
    if not may_translate(source, language):
        raise Denied(
            _(
                "error_link_rights",
                default="You may not translate this text into that language.",
            )
        )
    approved = stored_value(source, "content_version") and is_public(source)
    if not approved and state_of(source) != "scheduled":
        raise TransitionRefused(
            _(
                "error_source_not_approved",
                default="It can be translated once it is approved.",
            )
        )
    taken = places(source).get(language)
    if taken is None:
        return Pair(source, language, container=container_of(source, language))
    return Pair(source, language, target=newest(taken._unrestrictedGetObject()))


def check_language(source, language: str | None):
    """:raises TransitionRefused: where nothing can be translated into it."""
    if language not in LANGUAGES:
        raise TransitionRefused(
            _(
                "error_translate_language",
                default="Name the language to translate into: “language=” and one of "
                "${languages}.",
                mapping={"languages": ", ".join(LANGUAGES)},
            ),
            field="language",
        )
    if language == source.language:
        raise TransitionRefused(
            _(
                "error_translate_own_language",
                default="The original is in this language; choose another one.",
            ),
            field="language",
        )


def newest(translation):
    """The translation, or its revision where the asker sees that.

    :raises Denied: where the asker sees neither.
    """
    revision = working_copy_of(translation)
    for version in (revision, translation):
        if version is not None and allowed(VIEW, version):
            return version
    raise Denied(
        _(
            "error_translation_hidden",
            default="There is a version in this language which you may not see.",
        )
    )


def container_of(source, language: str) -> str | None:
    """Where the asker may create the version, None where they may not."""
    section = places(aq_parent(aq_inner(source))).get(language)
    if section is None:
        return None
    with as_translation():
        return section.getURL() if may_add(section, source.portal_type) else None


def may_edit(target) -> bool:
    """May the asker write into it as it is? What is public is changed by a revision."""
    return not is_public(target) and allowed(MODIFY, target)


def may_revise(target, request) -> bool:
    """May the asker begin a revision of it?"""
    if not is_public(target):
        return False
    control = getMultiAdapter((target, request), name="iterate_control")
    return bool(control.checkout_allowed())
