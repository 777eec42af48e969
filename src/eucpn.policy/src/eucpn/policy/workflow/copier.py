"""How a revision is made of an item, and how it is brought back.

A revision takes all values and files along. Back come those that it changed: what it
left as it was follows what is public by then. Process values stay where they are, and
annotations (locks, remarks, snapshots) are nobody else's.
"""

from Acquisition import aq_parent
from eucpn.content.interfaces import IContribution
from eucpn.policy.difference.comparable import comparables
from eucpn.policy.difference.compare import merged
from eucpn.policy.difference.compare import status_of
from eucpn.policy.difference.compare import UNCHANGED
from eucpn.policy.multilingual.marking import carry_mark
from eucpn.policy.multilingual.methods import carry_method
from eucpn.policy.workflow import snapshots
from eucpn.policy.workflow.files import bring_files
from eucpn.policy.workflow.files import bring_whatever_is_new
from eucpn.policy.workflow.files import carry_files
from eucpn.policy.workflow.process import PROCESS_VALUES
from eucpn.policy.workflow.process import SELF_DESCRIPTION
from eucpn.policy.workflow.values import copy_values
from eucpn.policy.workflow.versions import count_version
from eucpn.policy.workflow.versions import translatable_text
from plone import api
from plone.app.iterate.dexterity.copier import ContentCopier
from plone.app.iterate.dexterity.copier import FolderishContentCopier
from plone.app.iterate.dexterity.copier import update_relation_catalog
from plone.dexterity.interfaces import IDexterityContainer
from plone.dexterity.interfaces import IDexterityContent
from plone.dexterity.utils import createContentInContainer
from zope.component import adapter


# What a revision does not begin with.
FRESH = frozenset({
    "assigned_reviewer",
    "change_summary",
    "creators",
    "embargo_until",
    "last_edited_by",
    "minor_change",
    "review_checklist",
    "submission_note",
    "what_changed",
})
# Copied in Plone's own way.
SITES = ("Plone Site", "LRF")


class CarriesWhole:
    """Mixed into upstream's copiers, which keep a relation that the revision emptied,
    copy no files, copy every annotation, and ask the person who revises for the right
    to add an item of that type."""

    def _createWorkingCopyObject(self, container):
        if self.context.portal_type in SITES:
            return super()._createWorkingCopyObject(container)
        return createContentInContainer(
            container,
            self.context.portal_type,
            checkConstraints=False,
            id=f"working_copy_of_{self.context.id}",
        )

    def _copyBaseline(self, container):
        if self.context.portal_type in SITES:
            return super()._copyBaseline(container)
        working_copy = self._createWorkingCopyObject(container)
        copy_values(self.context, working_copy, leave=FRESH)
        update_relation_catalog(working_copy)
        if IContribution.providedBy(self.context):
            carry_files(self.context, working_copy)
        working_copy.reindexObject()
        return working_copy

    def _replaceBaseline(self, baseline):
        if self.context.portal_type in SITES:
            return super()._replaceBaseline(baseline)
        text = translatable_text(baseline)
        names = names_to_bring(self.context, baseline)
        # What the revision holds is moved by the process: the reviewer has no right
        # to delete from a revision.
        with api.env.adopt_roles(["Manager"]):
            copy_values(self.context, baseline, only=names, leave=PROCESS_VALUES)
            update_relation_catalog(baseline)
            if IContribution.providedBy(baseline):
                baseline.review_checklist = self.context.review_checklist
                baseline.last_edited_by = self.context.last_edited_by
                carry_method(self.context, baseline)
                carry_mark(self.context, baseline)
                bring_files(self.context, baseline)
                count_version(baseline, translatable_text(baseline) != text)
            else:
                bring_whatever_is_new(self.context, baseline)
            baseline.reindexObject()
            aq_parent(self.context)._delObject(self.context.getId())
        return baseline


def names_to_bring(working_copy, baseline) -> set[str]:
    """The fields whose values the revision brings: what it changed itself."""
    own, public = comparables(working_copy), comparables(baseline)
    begun = (snapshots.begun(working_copy) or {}).get("fields")
    names = set(SELF_DESCRIPTION)
    for name, value in own.items():
        before = begun.get(name) if begun else None
        result, _conflict = merged(before, public.get(name), value)
        if status_of(public.get(name), result) != UNCHANGED:
            names.add(name)
    if "blocks" in names:
        names.add("blocks_layout")
    return names


@adapter(IDexterityContainer)
class RevisionCopier(CarriesWhole, FolderishContentCopier):
    """For what can hold files."""


@adapter(IDexterityContent)
class ItemRevisionCopier(CarriesWhole, ContentCopier):
    """For what holds nothing, such as a material of a campaign."""
