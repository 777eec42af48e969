"""What has to be true before a transition, beyond the roles of the table.

`problem()` answers the first sentence that stands in the way; the REST service
shows it beside the transition, the subscriber refuses the transition with it, by
whatever way it is asked for.
"""

from AccessControl import getSecurityManager
from AccessControl.PermissionRole import rolesForPermissionOn
from Acquisition import aq_parent
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.content.schema.completeness import missing
from eucpn.policy import _
from eucpn.policy.settings import setting
from eucpn.policy.workflow.locks import writing
from eucpn.policy.workflow.reasons import visible
from eucpn.policy.workflow.table import MIN_COMMENT
from eucpn.policy.workflow.table import table
from plone import api
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.iterate.interfaces import IWorkingCopy
from Products.CMFCore.WorkflowCore import WorkflowException
from zope.i18n import translate


# Which fields have to be filled before a transition.
STAGES = {
    "submit": "submit",
    "request_endorsement": "submit",
    "endorse": "submit",
    "approve": "publish",
    "schedule": "publish",
}
PUBLISHING = ("approve", "schedule", "publish_scheduled", "republish")


class TransitionRefused(WorkflowException):
    """A transition is not possible now.

    :param message: the sentence to show.
    :param field: the field of the request that is wrong, if one is.
    :param missing: the fields of the item that have to be filled first.
    """

    # Of the answer to a request that asked for it.
    status = 400

    def __init__(self, message, field=None, missing=()):
        if isinstance(message, TransitionRefused):
            # The workflow tool raises an error anew, as type(error)(error).
            message, field, missing = message.message, message.field, message.missing
        super().__init__(message)
        self.message = message
        self.field = field
        self.missing = missing

    @property
    def type(self) -> str:
        """What clients tell errors apart by."""
        return "Incomplete" if self.missing else "TransitionRefused"

    def to_json(self, request) -> dict:
        """`{"type", "message", "field"?, "missing"?}` in the asker's language."""
        told = {"type": self.type, "message": self.sentence(request)}
        if self.field:
            told["field"] = self.field
        if self.missing:
            told["missing"] = [field.to_json(request) for field in self.missing]
        return told

    def sentence(self, request) -> str:
        """The message in the asker's language, naming what is missing."""
        if not self.missing:
            return translate(self.message, context=request)
        titles = [field.to_json(request)["title"] for field in self.missing]
        message = _(
            "error_incomplete",
            default="These fields have to be filled before this step: ${fields}.",
            mapping={"fields": ", ".join(titles)},
        )
        return translate(message, context=request)


class Conflict(TransitionRefused):
    """Somebody else was quicker: what was decided on is no longer so."""

    status = 409
    type = "Conflict"


class Locked(TransitionRefused):
    """Somebody else is writing it."""

    status = 409
    type = "Locked"


class Denied(TransitionRefused):
    """It is not the asker's to do."""

    status = 403
    type = "Forbidden"


class NotThere(TransitionRefused):
    """There is nothing of that name."""

    status = 404
    type = "NotFound"


def needs_endorsement(obj) -> bool:
    """Does the secretariat ask for the country's endorsement of this item?"""
    country = stored_value(obj, "contributing_member_state")
    if not country or is_translation(obj):
        return False
    rules = set(setting("endorsement_required") or ())
    wanted = {obj.portal_type, f"*:{country}", f"{obj.portal_type}:{country}"}
    return bool(rules & wanted)


def is_translation(obj) -> bool:
    """Is another item of the group its source?"""
    source = stored_value(obj, "source_language")
    return bool(source) and source != obj.language


def state_of(obj) -> str | None:
    """The workflow state of the item."""
    return api.content.get_state(obj, default=None)


def baseline_of(obj):
    """The item of which this is a revision, if it is one."""
    if not IWorkingCopy.providedBy(obj):
        return None
    return ICheckinCheckoutPolicy(obj).getBaseline()


def is_public(obj) -> bool:
    """Can everybody see the item?"""
    return getattr(table().states.get(state_of(obj)), "public", False)


def last_editor(obj) -> str | None:
    """The account that last changed the item's text."""
    return stored_value(obj, "last_edited_by")


def problem(obj, transition: str) -> TransitionRefused | None:
    """The first thing that stands in the way of the transition, if any.

    Roles are not looked at: DCWorkflow does that.
    """
    for check in (
        _endorsement,
        _working_copy,
        _four_eyes,
        _surroundings,
        _written,
        _complete,
    ):
        found = check(obj, transition)
        if found is not None:
            return found
    return None


def _endorsement(obj, transition):
    if transition == "submit" and needs_endorsement(obj):
        return TransitionRefused(
            _(
                "error_needs_endorsement",
                default="Your national representative has to endorse this first: "
                "ask for the endorsement instead.",
            )
        )
    if transition == "request_endorsement" and (
        is_translation(obj) or not stored_value(obj, "contributing_member_state")
    ):
        return TransitionRefused(
            _(
                "error_nothing_to_endorse",
                default="Only a country's own text is endorsed by its representative.",
            )
        )
    return None


def _written(obj, transition):
    """What is handed on is no longer theirs to save who are still writing it."""
    who = writing(obj) if transition in (*STAGES, "republish") else None
    if who is None:
        return None
    return Locked(
        _(
            "error_written_by",
            default="${who} is editing this now. Wait until it is saved, or take it "
            "over: choose “Edit”.",
            mapping={"who": who},
        )
    )


# Where a revision goes on towards what its original says.
HANDED_ON = ("approve", "endorse", "request_endorsement", "submit")


def _working_copy(obj, transition):
    if IWorkingCopy.providedBy(obj) and transition in (
        "schedule",
        "publish_scheduled",
        "republish",
    ):
        return TransitionRefused(
            _(
                "error_revision_not_published",
                default="A revision is not published beside the original: approve it.",
            )
        )
    original = baseline_of(obj) if transition in HANDED_ON else None
    if original is not None and state_of(original) != "published":
        return TransitionRefused(
            _(
                "error_original_not_public",
                default="The original is no longer published.",
            )
        )
    return None


def _four_eyes(obj, transition):
    decisions = ("approve", "schedule", "republish")
    if transition not in decisions or not setting("four_eyes"):
        return None
    if getSecurityManager().getUser().getId() == last_editor(obj):
        return TransitionRefused(
            _(
                "error_four_eyes",
                default="You were the last to edit this; somebody else approves it.",
            )
        )
    return None


def _surroundings(obj, transition):
    """Nothing is public below or beside what is not."""
    if transition not in PUBLISHING:
        return None
    parent = aq_parent(obj)
    if not is_open_to_all(parent):
        return TransitionRefused(
            _(
                "error_parent_not_public",
                default="“${title}”, in which this lies, is not public.",
                mapping={"title": parent.Title()},
            )
        )
    original = baseline_of(obj) or obj
    if is_translation(original):
        source = source_of(original)
        state = state_of(source) if source is not None else None
        if transition == "schedule":
            if state == "scheduled":
                return None
            return TransitionRefused(
                _(
                    "error_schedule_translation",
                    default="A translation is scheduled together with its original, "
                    "which is not scheduled.",
                )
            )
        if state != "published":
            return TransitionRefused(
                _(
                    "error_source_not_public",
                    default="The text of which this is a translation is not public.",
                )
            )
    return None


def is_open_to_all(obj) -> bool:
    """Can everybody view the page or item?"""
    return "Anonymous" in rolesForPermissionOn("View", obj)


def _complete(obj, transition):
    if transition not in STAGES:
        return None
    fields = missing(obj, STAGES[transition])
    if not fields:
        return None
    names = ", ".join(field.field for field in fields)
    return TransitionRefused(f"Incomplete: {names}", missing=fields)


def check_comment(transition: str, comment: str):
    """:raises TransitionRefused: where a reason is required and too short."""
    entry = table().transitions.get(transition)
    if entry is None or not entry.comment_required:
        return
    if len(visible(comment or "")) < MIN_COMMENT:
        raise TransitionRefused(
            _(
                "error_comment_required",
                default="A reason of at least ${count} characters is required.",
                mapping={"count": MIN_COMMENT},
            ),
            field="comment",
        )


def before_transition(obj, event):
    """Refuse what must not happen, however it is asked for."""
    if event.transition is None or event.workflow.getId() != table().id:
        return
    transition = event.transition.getId()
    if transition == "approve" and IWorkingCopy.providedBy(obj):
        raise TransitionRefused(
            _(
                "error_revision_not_published",
                default="A revision is not published beside the original: approve it.",
            )
        )
    check_comment(transition, event.kwargs.get("comment", ""))
    refused = problem(obj, transition)
    if refused is not None:
        raise refused
