"""`POST @workflow/<transition>`: do it, or say in a sentence why not.

Body: `{"comment": "…"}`; `schedule` takes `embargo_until` (ISO 8601 with offset).
Nothing is written before the transition is known to be open to the caller, and an
error leaves nothing written. Publication dates are the process's: the body cannot
set them.

200: the new entry of the history. 400: `{"error": {"type", "message", "field"?,
"missing"?}}`. 401 or 403 where the transition exists but is not the caller's.
404 where there is no such transition.
"""

from AccessControl import getSecurityManager
from datetime import datetime
from datetime import UTC
from eucpn.content.interfaces import IContribution
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import check_comment
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.effects import as_process
from eucpn.policy.workflow.table import labels
from plone import api
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.protect.interfaces import IDisableCSRFProtection
from plone.restapi.deserializer import json_body
from plone.restapi.exceptions import DeserializationError
from plone.restapi.serializer.converters import json_compatible
from plone.restapi.services import Service
from Products.CMFCore.WorkflowCore import WorkflowException
from zExceptions import BadRequest
from zope.interface import alsoProvides
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse
import transaction


@implementer(IPublishTraverse)
class WorkflowPost(Service):
    """Runs one transition on one item."""

    transition = None

    def publishTraverse(self, request, name):
        if self.transition is not None:
            raise BadRequest(f"Unexpected {name!r} behind the transition.")
        self.transition = name
        return self

    def reply(self):
        alsoProvides(self.request, IDisableCSRFProtection)
        workflow = api.portal.get_tool("portal_workflow")
        if not self.transition:
            return self.error(
                400,
                "BadRequest",
                _(
                    "error_which",
                    default="Which transition? Say it at the end of the address.",
                ),
            )
        known = {
            id_
            for definition in workflow.getWorkflowsFor(self.context)
            for id_ in definition.transitions.objectIds()
        }
        if self.transition not in known:
            return self.error(
                404,
                "NotFound",
                _(
                    "error_no_transition",
                    default="There is no transition “${id}”.",
                    mapping={"id": self.transition},
                ),
            )
        available = {t["id"] for t in workflow.getTransitionsFor(self.context)}
        if self.transition not in available:
            return self.not_available()
        try:
            body = json_body(self.request)
        except DeserializationError as error:
            return self.error(400, "BadRequest", str(error))
        comment = body.get("comment") or ""
        if not isinstance(comment, str):
            return self.error(
                400,
                "BadRequest",
                _("error_comment_text", default="The comment has to be a text."),
                field="comment",
            )
        if body.get("include_children"):
            return self.error(
                400,
                "BadRequest",
                _(
                    "error_include_children",
                    default="One request is for one item: "
                    "leave out “include_children”.",
                ),
            )
        savepoint = transaction.savepoint(optimistic=True)
        try:
            check_comment(self.transition, comment)
            if self.transition == "schedule":
                self.set_embargo(body)
            target = self.run(workflow, comment)
        except TransitionRefused as refused:
            savepoint.rollback()
            self.request.response.setStatus(400)
            return {"error": refused.to_json(self.request)}
        except (BadRequest, WorkflowException) as refused:
            savepoint.rollback()
            return self.error(400, "BadRequest", str(refused))
        return self.entry(workflow, target)

    def run(self, workflow, comment):
        """Do the transition; approving a revision brings it into the original."""
        if self.transition == "approve" and baseline_of(self.context) is not None:
            return ICheckinCheckoutPolicy(self.context).checkin(comment)
        workflow.doActionFor(self.context, self.transition, comment=comment)
        return self.context

    def set_embargo(self, body):
        """Take the time of publication from the body or from the item.

        :raises TransitionRefused: where it is missing, malformed or past.
        """
        if not IContribution.providedBy(self.context):
            return
        value = body.get("embargo_until")
        moment = getattr(self.context, "embargo_until", None)
        if value is not None:
            try:
                moment = datetime.fromisoformat(value)
                moment = moment and moment.tzinfo and moment.astimezone(UTC)
            except (TypeError, ValueError, OverflowError):
                raise TransitionRefused(
                    _(
                        "error_embargo_format",
                        default="A time like 2027-06-17T09:00:00+02:00 is expected.",
                    ),
                    field="embargo_until",
                ) from None
        if moment is None or moment.tzinfo is None:
            raise TransitionRefused(
                _(
                    "error_embargo_missing",
                    default="Say when it becomes public, with the offset from UTC.",
                ),
                field="embargo_until",
            )
        if moment <= datetime.now(UTC):
            raise TransitionRefused(
                _(
                    "error_embargo_past",
                    default="The time of publication has to lie ahead.",
                ),
                field="embargo_until",
            )
        self.context.embargo_until = moment.astimezone(UTC)

    def not_available(self):
        if getSecurityManager().getUser().getId() is None:
            return self.error(
                401, "Unauthorized", _("error_sign_in", default="Sign in to do this.")
            )
        return self.error(
            403,
            "Forbidden",
            _(
                "error_transition_not_yours",
                default="You cannot do this with the item in its present state.",
            ),
        )

    def entry(self, workflow, target):
        """The newest entry of the history, as stock clients know it."""
        with as_process():
            history = workflow.getInfoFor(target, "review_history", ())
        newest = dict(history[-1]) if history else {}
        state = newest.get("review_state")
        titles = labels()["states"].get(state, {"en": state})
        newest["title"] = titles.get(asked_language()) or titles["en"]
        newest["@id"] = target.absolute_url()
        return json_compatible(newest)

    def error(self, status, type_, message, **extra):
        self.request.response.setStatus(status)
        return {"error": {"type": type_, "message": sentence(message), **extra}}
