"""`POST @machine-translation-callback {"job", "token", "texts" | "error"}` on the site.

For asynchronous services; the token of the job is all that is asked for. It works once:
with texts, whether they can be used or not, or with an error the job is over.

200: `{"status": "done" | "failed"}`. 400 for a body of another shape, 404 for an
unknown job or token, 409 where it was answered before, the original has changed, a
person's text is there by now or who asked may no longer translate it; 410 where it
comes too late, 502 where the texts cannot be used.
"""

from eucpn.policy import _
from eucpn.policy.machine import jobs
from eucpn.policy.machine.drafts import plan_of_machine
from eucpn.policy.machine.drafts import write_draft
from eucpn.policy.multilingual.drafts import CHANGE
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.locks import locked_by
from eucpn.policy.xliff.documents import Origin
from eucpn.policy.xliff.jobs import origin_of
from eucpn.policy.xliff.returns import item_of
from plone import api
from zExceptions import BadRequest
import transaction


class MachineTranslationCallback(RefusingService):
    """See the module."""

    def act(self):
        body = self.body()
        id_, token, texts = body.get("job"), body.get("token"), body.get("texts")
        if not isinstance(id_, str) or not isinstance(token, str):
            raise TransitionRefused(
                _("error_machine_callback", default="Send “job” and “token” as texts.")
            )
        job = jobs.take(id_, token)
        if "error" in body:
            job.answered = jobs.FAILED
            return {"status": job.state}
        if not isinstance(texts, dict):
            raise TransitionRefused(
                _(
                    "error_machine_texts",
                    default="Send “texts”, an object of units and their translations.",
                ),
                field="texts",
            )
        return self.answered(job, texts)

    def answered(self, job, texts: dict) -> dict:
        """Write the draft in the name of who asked; the token is used up anyway."""
        savepoint = transaction.savepoint(optimistic=True)
        try:
            self.write(job, texts)
        except (TransitionRefused, BadRequest) as refused:
            savepoint.rollback()
            job.answered = jobs.FAILED
            if not isinstance(refused, TransitionRefused):
                refused = TransitionRefused(str(refused))
            if isinstance(refused, Denied):  # it was not the service that had no right
                refused = Conflict(refused.message)
            return self.refuse(refused)
        job.answered = jobs.DONE
        return {"status": job.state}

    def write(self, job, texts: dict):
        """:raises TransitionRefused: where it can no longer be written."""
        user = api.user.get(userid=job.asker)
        if user is None:
            raise Denied(
                _("error_machine_asker", default="Who asked for it has no account now.")
            )
        origin = Origin.parse(job.origin)
        with api.env.adopt_user(user=user):
            source = item_of(origin.uid)
            if source is None or origin_of(source).text != origin.text:
                raise Conflict(
                    _(
                        "error_machine_changed",
                        default="The original has changed since it was sent.",
                    )
                )
            plan = plan_of_machine(source, job.language)
            if plan.action == CHANGE and locked_by(
                plan.place
            ):  # by who asked as well, in another window
                raise Conflict(
                    _(
                        "error_machine_locked",
                        default="Somebody is editing the translation just now.",
                    )
                )
            write_draft(plan, texts)
