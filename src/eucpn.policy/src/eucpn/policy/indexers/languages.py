"""Into which languages an original is translated, and how much text that is."""

from eucpn.content.behaviors.translation import source_of
from eucpn.content.interfaces import IContribution
from eucpn.policy.multilingual.workload import workload
from eucpn.policy.workflow.conditions import is_translation
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.indexer import indexer
from Products.CMFCore.indexing import processQueue
from zope.component.hooks import getSite


@indexer(IContribution)
def translated_languages(obj) -> list[str]:
    """The languages of the original's translations, in whatever state they are.

    :raises AttributeError: for a translation and for a revision; they have no value.
    """
    if IWorkingCopy.providedBy(obj) or is_translation(obj):
        raise AttributeError("translated_languages")
    found = getSite().portal_catalog.unrestrictedSearchResults(
        TranslationGroup=ITG(obj, None) or "", is_source=False
    )
    return sorted({b.Language for b in found if not b.is_revision})


@indexer(IContribution)
def translation_load(obj) -> dict:
    """See `workload`; of originals only.

    :raises AttributeError: where nothing was counted yet.
    """
    load = None if is_translation(obj) else workload(obj)
    if load is None:
        raise AttributeError("translation_load")
    return load


def languages_changed(source):
    """Index the languages of an original again.

    What waits to be indexed is worked off first: the answer comes from the catalog.
    """
    processQueue()
    source.reindexObject(idxs=["translated_languages"])


def translation_linked(obj, event):
    """A translation was linked to the group of `obj`."""
    _tell_source(event.target)


def translation_unlinked(obj, event):
    """A translation was taken from the group of `obj`."""
    if IContribution.providedBy(obj):
        languages_changed(source_of(obj) or obj)


def came_or_went(obj, event):
    """A translation was added, as one that is restored, or deleted."""
    if getattr(getSite(), "portal_catalog", None) is not None:
        _tell_source(obj)


def _tell_source(obj):
    if IWorkingCopy.providedBy(obj) or not is_translation(obj):
        return
    processQueue()
    source = source_of(obj)
    if source is not None:
        languages_changed(source)
