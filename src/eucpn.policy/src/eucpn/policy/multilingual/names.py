"""The same id in every language.

A new text gets an id that is free beside all translations of its section, so that its
own translations find it free. Whoever may not see what has an id is not told of it.
"""

from Acquisition import aq_base
from eucpn.content.interfaces import IContribution
from eucpn.policy.interfaces import ISection
from eucpn.policy.multilingual.rights import is_manager
from itertools import count
from plone.app.content.namechooser import NormalizingNameChooser
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import NOTG
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.globalrequest import getRequest


# In the request that creates a translation: the id of its original.
WANTED_ID = "eucpn.translation.id"
# Revisions lie beside their originals, and are in no group.
REVISION = "working_copy_of_"


def counterparts(container) -> dict:
    """Language to container: the same section, or page, in each language, itself
    among them, whoever may see them."""
    group = ITG(container, None)
    if not group or group == NOTG:
        return {}
    catalog = getToolByName(container, "portal_catalog")
    return {
        brain.Language: brain._unrestrictedGetObject()
        for brain in catalog.unrestrictedSearchResults(TranslationGroup=group)
    }


def is_reserved(name: str, container) -> bool:
    """Is there an item of that id beside, in the section of another language?"""
    if name.startswith(REVISION):
        return False
    own = aq_base(container)
    return any(
        name in other
        for other in counterparts(container).values()
        if aq_base(other) is not own
    )


def is_taken(name: str, container) -> bool:
    """Is there an item of that id in the section, in whichever language?"""
    return name in container or is_reserved(name, container)


def free_name(name: str, container) -> str:
    """`name`, or the first of `name-1`, `name-2` … that is free in every language."""
    if not is_taken(name, container):
        return name
    return next(
        numbered
        for number in count(1)
        if not is_taken(numbered := f"{name}-{number}", container)
    )


class NameChooser(NormalizingNameChooser):
    """A translation takes the id of its original; another text takes one that is free
    in every language. Set-up and imports by a manager take what they say."""

    def chooseName(self, name, obj):
        request = getRequest()
        wanted = request.get(WANTED_ID) if request is not None else None
        if wanted and IContribution.providedBy(obj):
            if wanted not in self.context:
                return wanted
            name = wanted
        return super().chooseName(name, obj)

    def _getCheckId(self, obj):
        check = super()._getCheckId(obj)
        request = getRequest()
        is_translated = request is not None and request.get(WANTED_ID)
        if is_translated or is_manager() or not IContribution.providedBy(obj):
            return check
        container = self.context

        def in_every_language(name, required):
            return check(name, required) or is_reserved(name, container)

        return in_every_language


@adapter(ISection)
class SectionNameChooser(NameChooser):
    """For what lies in sections."""


@adapter(IContribution)
class ContributionNameChooser(NameChooser):
    """For the materials of a campaign."""
