"""Revisions of what is public: working copies that only a review brings back.

The public page keeps its state, address and identity; a revision that is approved
raises the version, unless it is minor or no translatable text changed.
"""

from DateTime import DateTime
from datetime import date
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import independent_fields
from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import problem
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.effects import spread
from eucpn.policy.workflow.table import table
from plone import api
from plone.app.iterate.dexterity.copier import FolderishContentCopier
from plone.app.textfield.interfaces import IRichText
from plone.app.textfield.interfaces import IRichTextValue
from plone.dexterity.interfaces import IDexterityContainer
from plone.dexterity.utils import createContentInContainer
from plone.dexterity.utils import iterSchemata
from z3c.relationfield.interfaces import IRelationChoice
from z3c.relationfield.interfaces import IRelationList
from zExceptions import BadRequest
from zope.component import adapter
from zope.globalrequest import getRequest
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IText
import hashlib
import json


# Set by the process on each item, not taken over from a revision.
OWN_VALUES = (
    "content_version",
    "last_substantive_update",
    "confirmed_current_on",
    "confirmed_by",
    "assigned_reviewer",
    "review_checklist",
    "submission_note",
    "change_summary",
    "minor_change",
)


def translatable_text(obj) -> str:
    """A hash of all text of the item that a translation would have to follow."""
    independent = {name for _schema, name in independent_fields(obj)}
    texts = {}
    for schema in iterSchemata(obj):
        for name, field in getFieldsInOrder(schema):
            if name in independent or name in OWN_VALUES or field.readonly:
                continue
            value = getattr(schema(obj), name, None)
            if IRichTextValue.providedBy(value):
                value = value.raw
            if IText.providedBy(field) or IRichText.providedBy(field):
                texts[name] = value or ""
            elif isinstance(value, list | dict) and name not in ("relatedItems",):
                texts[name] = repr(value)
    texts.pop("changeNote", None)
    texts.pop("id", None)
    digest = json.dumps(texts, sort_keys=True, default=str).encode()
    return hashlib.sha256(digest).hexdigest()


def before_check_in(working_copy, event):
    """Only what was submitted and passes the conditions of an approval comes back.

    :raises BadRequest: otherwise, with the reason.
    """
    baseline = event.baseline
    if state_of(working_copy) != "pending":
        raise BadRequest(
            sentence(
                _(
                    "error_revision_not_submitted",
                    default="Only a revision that was submitted can be approved.",
                )
            )
        )
    if state_of(baseline) != "published":
        raise BadRequest(
            sentence(
                _(
                    "error_original_not_public",
                    default="The original is no longer published.",
                )
            )
        )
    refused = problem(working_copy, "approve")
    if refused is not None:
        raise BadRequest(refused.sentence(getRequest()))
    if not (working_copy.change_summary or "").strip():
        raise BadRequest(
            sentence(
                _(
                    "error_change_summary",
                    default="Say in “What changed” what is new in this revision.",
                )
            )
        )
    baseline._v_before_revision = translatable_text(baseline)
    baseline._v_version = stored_value(baseline, "content_version", 0)
    baseline._v_substantive = stored_value(baseline, "last_substantive_update")
    keep_trail(working_copy, baseline)


def keep_trail(working_copy, baseline):
    """Append the revision's states and comments to those of the original.

    The last entry keeps the original in the state in which it is.
    """
    id_ = table().id
    history = dict(baseline.workflow_history)
    state = state_of(baseline)
    trail = [*history.get(id_, ()), *working_copy.workflow_history.get(id_, ())]
    trail.append({
        "action": "approve",
        "actor": api.user.get_current().getId(),
        "comments": working_copy.change_summary,
        "review_state": state,
        "time": DateTime(),
    })
    history[id_] = tuple(trail)
    baseline.workflow_history = type(baseline.workflow_history)(history)


def after_check_in(baseline, event):
    """Count the version and tell the translations."""
    version = getattr(baseline, "_v_version", 0)
    baseline.content_version = version
    baseline.last_substantive_update = getattr(baseline, "_v_substantive", None)
    changed = translatable_text(baseline) != getattr(baseline, "_v_before_revision", "")
    if changed and not stored_value(baseline, "minor_change"):
        if not is_translation(baseline):
            baseline.content_version = version + 1
        baseline.last_substantive_update = date.today()
    if not is_translation(baseline):
        spread(baseline)
    baseline.reindexObject()


def after_check_out(baseline, event):
    """A revision belongs to whom the original belongs to, and starts its own story."""
    working_copy = event.working_copy
    for name in ("contributing_member_state", "co_contributing_member_states"):
        setattr(working_copy, name, stored_value(baseline, name))
    working_copy.change_summary = None
    working_copy.minor_change = False
    working_copy.submission_note = None
    working_copy.reindexObject()
    working_copy.reindexObjectSecurity()


@adapter(IDexterityContainer)
class RevisionCopier(FolderishContentCopier):
    """Upstream's copier keeps a relation that the revision emptied and asks the
    person who revises for the right to add an item of that type."""

    def _createWorkingCopyObject(self, container):
        if self.context.portal_type in ("Plone Site", "LRF"):
            return super()._createWorkingCopyObject(container)
        return createContentInContainer(
            container,
            self.context.portal_type,
            checkConstraints=False,
            id=f"working_copy_of_{self.context.id}",
        )

    def _replaceBaseline(self, baseline):
        for schema in iterSchemata(baseline):
            for name, field in getFieldsInOrder(schema):
                relation = IRelationList.providedBy(
                    field
                ) or IRelationChoice.providedBy(field)
                if relation and not getattr(schema(self.context), name, None):
                    empty = [] if IRelationList.providedBy(field) else None
                    setattr(schema(baseline), name, empty)
        # Moving what the revision holds is the process's business: the reviewer
        # has no right to delete from a revision.
        with api.env.adopt_roles(["Manager"]):
            return super()._replaceBaseline(baseline)
