"""Into which languages the asker can translate an item: what a form may offer.

The answer holds the conditions under which `POST` accepts a translation, so that
nobody writes a text which is then refused.
"""

from Acquisition import aq_inner
from Acquisition import aq_parent
from contextlib import contextmanager
from eucpn.content.interfaces import IContribution
from eucpn.content.services.translations.get import TranslationsGet
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy.interfaces import ITranslating
from eucpn.policy.multilingual.guards import is_approved
from eucpn.policy.multilingual.guards import may_translate
from eucpn.policy.workflow.conditions import is_translation
from plone import api
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.base.interfaces import ILanguage
from plone.base.interfaces import IPloneSiteRoot
from Products.CMFCore.utils import getToolByName
from zope.globalrequest import getRequest
from zope.interface import alsoProvides
from zope.interface import noLongerProvides


@contextmanager
def as_translation():
    """Ask what is open to a translation, which sections answer unlike a new text."""
    request = getRequest()
    alsoProvides(request, ITranslating)
    try:
        yield
    finally:
        noLongerProvides(request, ITranslating)


def places(obj) -> dict:
    """Language to record of the version in it, whoever may see it."""
    group = ITG(obj, None)
    if not group:
        return {}
    brains = getToolByName(obj, "portal_catalog").unrestrictedSearchResults(
        TranslationGroup=group
    )
    return {brain.Language: brain for brain in brains}


def is_translated(obj) -> bool:
    """Can it be translated now, into any language?"""
    if IWorkingCopy.providedBy(obj) or is_translation(obj):
        return False
    if not IContribution.providedBy(obj):
        return True
    return is_approved(obj)


def may_add(brain, portal_type: str) -> bool:
    """May the asker add the type to the container?"""
    container = brain._unrestrictedGetObject()
    allowed = getattr(container, "allowedContentTypes", tuple)()
    return portal_type in {fti.getId() for fti in allowed}


def addable(obj) -> list[str]:
    """Languages in which the asker can create a version of `obj`, in official order.

    Empty for a draft, a revision and what is itself a translation.
    """
    parent = aq_parent(aq_inner(obj))
    if api.user.is_anonymous() or parent is None or IPloneSiteRoot.providedBy(parent):
        return []
    if not is_translated(obj):
        return []
    taken = {ILanguage(obj).get_language(), *places(obj)}
    containers = places(parent)
    with as_translation():
        return [
            language
            for language in LANGUAGES
            if language not in taken
            and language in containers
            and (not IContribution.providedBy(obj) or may_translate(obj, language))
            and may_add(containers[language], obj.portal_type)
        ]


class TranslationsGetOffering(TranslationsGet):
    """`GET @translations`; `addable`: languages, for who is signed in.

    Only here, not in the expander, which comes with every page.
    """

    def reply(self):
        result = super().reply()
        if not api.user.is_anonymous():
            result["addable"] = addable(self.context)
        return result
