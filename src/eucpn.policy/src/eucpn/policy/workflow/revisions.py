"""Revisions of what is public: working copies that only a review brings back.

The public page keeps its state, address and identity; a revision that is approved
raises the version, unless it is minor or no translatable text changed. How values and
files go over and back is told in `copier`.
"""

from AccessControl import getSecurityManager
from DateTime import DateTime
from eucpn.content.behaviors.storage import stored_value
from eucpn.policy import _
from eucpn.policy.difference.compare import changed_names
from eucpn.policy.multilingual import origins
from eucpn.policy.multilingual import workload
from eucpn.policy.multilingual.independent import restore_independent_values
from eucpn.policy.multilingual.origins import note_version
from eucpn.policy.remarks import storage as remarks
from eucpn.policy.workflow import snapshots
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import problem
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.effects import spread
from eucpn.policy.workflow.table import table
from plone import api
from plone.app.iterate.dexterity.utils import get_relations
from plone.app.iterate.event import CancelCheckoutEvent
from plone.app.iterate.interfaces import IBaseline
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.iterate.interfaces import IWorkingCopy
from zc.relation.interfaces import ICatalog
from zope.component import getUtility
from zope.event import notify
from zope.interface import noLongerProvides


def working_copy_of(obj):
    """The revision that is under way of the item, or None."""
    policy = ICheckinCheckoutPolicy(obj, None)
    if policy is None or IWorkingCopy.providedBy(obj):
        return None
    return policy.getWorkingCopy()


def changed_since_begun(working_copy, baseline) -> list[str]:
    """The fields of the original, and `files`, that are no longer as they were when
    the revision was begun."""
    return changed_between(
        snapshots.begun(working_copy), snapshots.content_of(baseline)
    )


def changed_between(begun: dict | None, now: dict) -> list[str]:
    """The same of two contents; nothing where nobody noted the first."""
    if begun is None:
        return []
    names = changed_names(begun["fields"], now["fields"])
    return [*names, *(["files"] if begun["files"] != now["files"] else [])]


def before_check_in(working_copy, event):
    """Only what was submitted and passes the conditions of an approval comes back.

    :raises TransitionRefused: otherwise, with the reason.
    """
    baseline = event.baseline
    if state_of(working_copy) != "pending":
        raise TransitionRefused(
            _(
                "error_revision_not_submitted",
                default="Only a revision that was submitted can be approved.",
            )
        )
    refused = problem(working_copy, "approve")
    if refused is not None:
        raise refused
    summary = (working_copy.change_summary or "").strip()
    if not summary and not working_copy.minor_change:
        raise TransitionRefused(
            _(
                "error_change_summary",
                default="Say in “What changed” what is new in this revision.",
            ),
            field="change_summary",
        )
    keep_trail(working_copy, baseline, event.message)
    remarks.move(working_copy, baseline)


def keep_trail(working_copy, baseline, comment=""):
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
        "comments": comment or working_copy.change_summary or "",
        "review_state": state,
        "time": DateTime(),
    })
    history[id_] = tuple(trail)
    baseline.workflow_history = type(baseline.workflow_history)(history)


def after_check_in(baseline, event):
    """Tell the translations; the copier has counted the version.

    What a revision of a translation did to values of its source is undone.
    """
    if is_translation(baseline):
        restore_independent_values(baseline)
    else:
        note_version(baseline)
        spread(baseline)
    baseline.reindexObject()


def after_check_out(baseline, event):
    """A revision belongs to whom the original belongs to, and starts its own story."""
    working_copy = event.working_copy
    for name in ("contributing_member_state", "co_contributing_member_states"):
        setattr(working_copy, name, stored_value(baseline, name))
    working_copy.last_edited_by = getSecurityManager().getUser().getId()
    snapshots.note_begun(working_copy, baseline)
    working_copy.reindexObject()
    working_copy.reindexObjectSecurity()


def copied(obj, event):
    """A copy of a revision is none, and has nobody's remarks and snapshots."""
    for marker in (IWorkingCopy, IBaseline):
        if marker.providedBy(obj):
            noLongerProvides(obj, marker)
    remarks.forget(obj)
    snapshots.forget(obj)
    origins.forget(obj)
    workload.forget(obj)
    obj.what_changed = []


def before_removal(obj, event):
    """Let go of what ties a revision and its original to each other.

    Upstream leaves the relation of a revision that is deleted plainly, and with it an
    original that can never be revised again. Cancelling twice does no harm.
    """
    relations = get_relations(obj)
    baseline = baseline_of(obj)
    if baseline is not None:
        notify(CancelCheckoutEvent(obj, baseline))
    for relation in relations:
        getUtility(ICatalog).unindex(relation)
