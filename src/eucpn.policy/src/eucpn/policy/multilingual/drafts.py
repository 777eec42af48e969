"""Where a translation that comes from outside goes; `writing` writes it there.

A translation into a language that has none is a new draft beside its siblings. A draft
is changed, a published text gets a revision; whatever is being reviewed stays as it is.
"""

from AccessControl import getSecurityManager
from Acquisition import aq_inner
from Acquisition import aq_parent
from dataclasses import dataclass
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.interfaces import IContribution
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import _
from eucpn.policy.interfaces import ITranslating
from eucpn.policy.multilingual.guards import may_translate
from eucpn.policy.multilingual.guards import OPEN_STATES
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import Denied
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.locks import locked_by_another
from eucpn.policy.workflow.revisions import working_copy_of
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.iterate.permissions import CheckoutPermission
from plone.app.multilingual.interfaces import ITG
from Products.CMFCore.utils import getToolByName
from zope.globalrequest import getRequest
from zope.interface import alsoProvides
from zope.interface import noLongerProvides


CREATE, CHANGE, REVISE = "create", "change", "revise"


@dataclass(frozen=True)
class Plan:
    """What has to be done; `place` is the folder, the draft or the published text."""

    action: str
    source: object
    language: str
    place: object


def check_source(source, language: str):
    """May the asker have that item translated into the language?

    :raises TransitionRefused: where it is no approved original, or of that language.
    :raises Denied: where the asker may not translate it.
    """
    if not IContribution.providedBy(source) or is_translation(source):
        raise TransitionRefused(
            _(
                "error_not_original",
                default="This is itself a translation, or a revision: "
                "translate the original.",
            )
        )
    if IWorkingCopy.providedBy(source):
        raise TransitionRefused(
            _(
                "error_link_revision",
                default="A revision is not translated: its original is.",
            )
        )
    if language not in LANGUAGES:
        raise TransitionRefused(
            _(
                "xliff_language_unknown",
                default="“${language}” is no language of this site.",
                mapping={"language": str(language)[:20]},
            )
        )
    if language == source.language:
        raise TransitionRefused(
            _(
                "xliff_language_same",
                default="The original itself is in this language.",
            )
        )
    if not may_translate(source, language):
        raise Denied(
            _(
                "error_link_rights",
                default="You may not translate this text into that language.",
            )
        )
    if not stored_value(source, "content_version"):
        raise TransitionRefused(
            _(
                "error_source_not_approved",
                default="It can be translated once it is approved.",
            )
        )


def version_in(source, language: str):
    """The version of the work in that language, whoever may see it, or None."""
    catalog = getToolByName(source, "portal_catalog")
    for brain in catalog.unrestrictedSearchResults(
        TranslationGroup=ITG(source), Language=language
    ):
        found = brain._unrestrictedGetObject()
        if not IWorkingCopy.providedBy(found):
            return found
    return None


def plan_for(source, language: str) -> Plan:
    """What writing a translation would do, with nothing done yet.

    :raises TransitionRefused: with the reason, where the asker cannot write one now.
    """
    check_source(source, language)
    existing = version_in(source, language)
    if existing is None:
        return Plan(CREATE, source, language, folder_for(source, language))
    if state_of(existing) == "published":
        return plan_of_revision(source, language, existing)
    check_changeable(existing)
    return Plan(CHANGE, source, language, existing)


def folder_for(source, language: str):
    """The folder for a new version.

    :raises TransitionRefused: where there is none, or the asker may not add to it.
    """
    parent = aq_parent(aq_inner(source))
    container = version_in(parent, language)
    if container is None:
        raise TransitionRefused(
            _(
                "error_no_parent",
                default="“${title}”, in which it lies, is not there in this language.",
                mapping={"title": parent.Title()},
            )
        )
    with translating():
        allowed = {fti.getId() for fti in container.allowedContentTypes()}
    if source.portal_type not in allowed:
        raise Denied(
            _(
                "error_link_rights",
                default="You may not translate this text into that language.",
            )
        )
    return container


def check_changeable(obj):
    """:raises TransitionRefused: where the asker cannot change the text now."""
    manager = getSecurityManager()
    state = state_of(obj)
    if state not in OPEN_STATES or not manager.checkPermission(
        "Modify portal content", obj
    ):
        raise Conflict(
            _(
                "error_version_not_open",
                default="There is a version in this language that you cannot change "
                "now: it is under review, or not yours.",
            )
        )
    lock_checked(obj)


def lock_checked(obj):
    """:raises Conflict: where somebody else is editing it."""
    if who := locked_by_another(obj):
        raise Conflict(
            _(
                "error_locked_who",
                default="${who} is editing this item just now.",
                mapping={"who": who},
            )
        )


def plan_of_revision(source, language: str, existing) -> Plan:
    """A published text is changed in its revision.

    :raises TransitionRefused: where the asker may not revise it.
    """
    revision = working_copy_of(existing)
    if revision is not None:
        check_changeable(revision)
        return Plan(CHANGE, source, language, revision)
    if not getSecurityManager().checkPermission(CheckoutPermission, existing):
        raise Denied(_("error_revision_rights", default="This revision is not yours."))
    lock_checked(existing)
    return Plan(REVISE, source, language, existing)


class translating:
    """The request creates a translation, the rights of which were checked."""

    def __enter__(self):
        self.request = getRequest()
        self.before = ITranslating.providedBy(self.request)
        alsoProvides(self.request, ITranslating)

    def __exit__(self, *error):
        if not self.before:
            noLongerProvides(self.request, ITranslating)
