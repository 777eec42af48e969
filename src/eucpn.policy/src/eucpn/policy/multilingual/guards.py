"""Who may link what to what as a translation, and what a link brings about."""

from AccessControl import getSecurityManager
from Acquisition import aq_base
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.content.interfaces import IContribution
from eucpn.policy import _
from eucpn.policy.interfaces import ITranslating
from eucpn.policy.localroles.countries import countries_of_item
from eucpn.policy.localroles.countries import countries_of_user
from eucpn.policy.localroles.countries import translation_language
from eucpn.policy.localroles.countries import translators_group
from eucpn.policy.multilingual.independent import copy_independent_values
from eucpn.policy.multilingual.moves import take_name
from eucpn.policy.multilingual.rights import is_manager
from eucpn.policy.multilingual.sentences import sentence
from plone import api
from plone.app.iterate.interfaces import IWorkingCopy
from zExceptions import BadRequest
from zExceptions import Forbidden
from zope.component.hooks import getSite
from zope.globalrequest import getRequest


# States in which a text is being written.
OPEN_STATES = ("draft", "returned")
# In a request that creates a translation: the version of the original it was made from.
SEEN_VERSION = "eucpn.policy.seen_version"
# Who may say whose a text is works for the network as a whole.
SET_PROVENANCE = "eucpn.content: Set Provenance"


def in_secretariat() -> bool:
    """Does the user work for the network as a whole?"""
    return bool(getSecurityManager().checkPermission(SET_PROVENANCE, getSite()))


def may_translate(source, language: str) -> bool:
    """May the current user make or link a translation of `source`?

    The secretariat, the countries whose item it is, and the translators into that
    language may, provided that they see the source.
    """
    manager = getSecurityManager()
    if not manager.checkPermission("View", source):
        return False
    user = manager.getUser()
    if in_secretariat():
        return True
    if countries_of_item(source) & set(countries_of_user(user)):
        return True
    return translators_group(language) in user.getGroups()


def check_type(source, translation):
    """:raises BadRequest: for another type."""
    if source.portal_type != translation.portal_type:
        raise BadRequest(
            sentence(
                _(
                    "error_link_type",
                    default="A translation is of the same type as its original.",
                )
            )
        )


def check_link(source, translation, language: str):
    """Refuse a wrong link before anything is written.

    :raises BadRequest: for another type, a wrong language, a revision.
    :raises Forbidden: without the right on both ends.
    """
    check_type(source, translation)
    if translation.language != language:
        raise BadRequest(
            sentence(
                _(
                    "error_link_language",
                    default="It lies in the folder of another language than "
                    "“${language}”.",
                    mapping={"language": language},
                )
            )
        )
    if IWorkingCopy.providedBy(source) or IWorkingCopy.providedBy(translation):
        raise BadRequest(
            sentence(
                _(
                    "error_link_revision",
                    default="A revision is not translated: its original is.",
                )
            )
        )
    check_open(translation)
    check_rights(source, language)


def check_rights(source, language: str):
    """:raises Forbidden: for who may not translate it into that language."""
    if not may_translate(source, language):
        raise Forbidden(
            sentence(
                _(
                    "error_link_rights",
                    default="You may not translate this text into that language.",
                )
            )
        )


def check_original(source):
    """:raises BadRequest: for a translation, or a revision, in the place of an
    original."""
    if IWorkingCopy.providedBy(source) or translation_language(source):
        raise BadRequest(
            sentence(
                _(
                    "error_not_original",
                    default="This is itself a translation, or a revision: "
                    "translate the original.",
                )
            )
        )


def is_approved(source) -> bool:
    """Was it ever public, or is it approved to be so at its time?"""
    if source.effective_date is not None:
        return True
    return api.content.get_state(source, default=None) == "scheduled"


def check_approved(source):
    """:raises BadRequest: where no version of the original was ever approved."""
    if not is_manager() and not is_approved(source):
        raise BadRequest(
            sentence(
                _(
                    "error_source_not_approved",
                    default="It can be translated once it is approved.",
                )
            )
        )


def check_open(translation):
    """An existing item is linked and unlinked only while it is being written.

    :raises BadRequest: in any other state. Set-up and imports by a manager may.
    """
    if is_manager() or ITranslating.providedBy(getRequest()):
        return
    if api.content.get_state(translation, default=None) not in OPEN_STATES:
        raise BadRequest(
            sentence(
                _(
                    "error_link_state",
                    default="Links between languages change while a text is a draft.",
                )
            )
        )
    if not getSecurityManager().checkPermission("Modify portal content", translation):
        raise Forbidden(
            sentence(
                _(
                    "error_link_rights",
                    default="You may not translate this text into that language.",
                )
            )
        )


def translation_registered(obj, event):
    """A link was made: check it, make the newcomer a translation of the source.

    An error here aborts the request, so that nothing is half written.
    """
    translation = event.target
    if aq_base(translation) is aq_base(obj):
        return
    if not IContribution.providedBy(obj):
        if IContribution.providedBy(translation):
            check_type(obj, translation)
        return
    source = source_of(obj) or obj
    check_approved(source)
    check_link(source, translation, event.language)
    language = stored_value(source, "source_language") or source.language
    source.source_language = language
    translation.source_language = language
    seen = getRequest().get(SEEN_VERSION) if getRequest() is not None else None
    present = stored_value(source, "content_version", 0)
    translation.translated_from_version = present if seen is None else seen
    if not stored_value(translation, "translation_method"):
        translation.translation_method = "human"
    copy_independent_values(source, translation)
    translation.reindexObject()
    translation.reindexObjectSecurity()
    source.reindexObject(idxs=["is_source", "translation_status"])
    take_name(source, translation)


def translation_removed(obj, event):
    """A link was cut: what remains alone is a text of its own."""
    if not IContribution.providedBy(obj):
        return
    orphan = event.old_object
    check_open(orphan)
    if not may_translate(obj, orphan.language):
        raise Forbidden(
            sentence(
                _(
                    "error_unlink_rights",
                    default="You may not take this translation from its original.",
                )
            )
        )
    if stored_value(orphan, "source_language") == orphan.language:
        raise BadRequest(
            sentence(
                _(
                    "error_unlink_source",
                    default="This is the original; its translations hang on it.",
                )
            )
        )
    orphan.source_language = orphan.language
    orphan.translated_from_version = None
    orphan.reindexObject()
    orphan.reindexObjectSecurity()


def translation_updated(obj, event):
    """Another item would lose its place in the group to this one: never by itself."""
    if IContribution.providedBy(obj):
        raise BadRequest(
            sentence(
                _(
                    "error_language_taken",
                    default="There is already a version in this language.",
                )
            )
        )
