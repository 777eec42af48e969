"""`POST @workflow/<transition>`: do it, or say in a sentence why not.

Body: `{"comment": "…"}`; `schedule` takes `embargo_until` (ISO 8601 with offset; a
translation has the time of its original),
`return` and `return_by_representative` take `remarks` (`[{"field", "text"}]`),
`approve` and `republish` take `change_summary`, `minor` and `seen`, the token of
`@review`.
Nothing is written before the transition is known to be open to the caller, and an
error leaves nothing written. Publication dates are the process's: the body cannot
set them.

200: the new entry of the history. 400: `{"error": {"type", "message", "field"?,
"missing"?}}`; where no value is to blame, `field` is `transition`. 401 or 403 where
the transition exists but is not the caller's. 404 where there is no such transition.
409 where the text is another one than was seen, or a revision of what has changed since
is approved without having been looked at.
"""

from datetime import datetime
from datetime import UTC
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.content.interfaces import IContribution
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy import _
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.effects import as_process
from eucpn.policy.workflow.labels import title
from eucpn.policy.workflow.run import check_open
from eucpn.policy.workflow.run import run_transition
from plone import api
from plone.restapi.serializer.converters import json_compatible
from zExceptions import BadRequest
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


@implementer(IPublishTraverse)
class WorkflowPost(RefusingService):
    """Runs one transition on one item."""

    transition = None

    def publishTraverse(self, request, name):
        if self.transition is not None:
            raise BadRequest(f"Unexpected {name!r} behind the transition.")
        self.transition = name
        return self

    def act(self):
        workflow = api.portal.get_tool("portal_workflow")
        self.check_transition(workflow)
        body = self.body()
        comment = self.comment(body)
        if self.transition == "schedule":
            self.set_embargo(body)
        target = run_transition(self.context, self.transition, comment, body)
        return self.entry(workflow, target)

    def check_transition(self, workflow):
        """:raises TransitionRefused: where it is unknown, or not open to the caller."""
        if not self.transition:
            raise TransitionRefused(
                _(
                    "error_which",
                    default="Which transition? Say it at the end of the address.",
                )
            )
        known = {
            id_
            for definition in workflow.getWorkflowsFor(self.context)
            for id_ in definition.transitions.objectIds()
        }
        if self.transition not in known:
            raise NotThere(
                _(
                    "error_no_transition",
                    default="There is no transition “${id}”.",
                    mapping={"id": self.transition},
                )
            )
        check_open(self.context, self.transition)

    def refuse(self, refused: TransitionRefused) -> dict:
        """What is not the fault of a value is that of the transition asked for."""
        if not refused.missing:
            refused.field = refused.field or "transition"
        return super().refuse(refused)

    def comment(self, body) -> str:
        """:raises TransitionRefused: where the body asks for more than one item."""
        comment = body.get("comment") or ""
        if not isinstance(comment, str):
            raise TransitionRefused(
                _("error_comment_text", default="The comment has to be a text."),
                field="comment",
            )
        if body.get("include_children"):
            raise TransitionRefused(
                _(
                    "error_include_children",
                    default="One request is for one item: "
                    "leave out “include_children”.",
                ),
                field="include_children",
            )
        return comment

    def set_embargo(self, body):
        """Take the time of publication from the body or from the item.

        :raises TransitionRefused: where it is missing, malformed or past.
        """
        if not IContribution.providedBy(self.context):
            return
        if is_translation(self.context):
            # It has the time of its original, and is refused where that has none.
            source = source_of(self.context)
            if source is not None:
                self.context.embargo_until = stored_value(source, "embargo_until")
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

    def entry(self, workflow, target):
        """The newest entry of the history, as stock clients know it."""
        with as_process():
            history = workflow.getInfoFor(target, "review_history", ())
        newest = dict(history[-1]) if history else {}
        newest["title"] = title("states", newest.get("review_state"), asked_language())
        newest["@id"] = target.absolute_url()
        return json_compatible(newest)
