"""`@machine-translation` of an original.

`GET`: 200 `{"@id", "languages": [code], "jobs": [{"job", "language", "status",
"expires"}]}`: the languages in which the asker can have it, and what is under way in
languages into which they translate.

`POST {"language"}`: 201 `{"@id", "UID"}` of the draft that a service wrote at once, or
202 `{"job", "status", "expires"}` where it will answer later. 400 for a wrong language
or an original that was never approved, 403 for who may not translate it, 404 where no
service translates it, 409 where a person's text is there or a job is under way, 502
where the service fails.

401 for who is not signed in.
"""

from AccessControl import getSecurityManager
from datetime import datetime
from datetime import UTC
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import _
from eucpn.policy.machine import jobs
from eucpn.policy.machine.choosing import languages_from
from eucpn.policy.machine.choosing import service_for
from eucpn.policy.machine.drafts import contents_of
from eucpn.policy.machine.drafts import plan_of_machine
from eucpn.policy.machine.drafts import Unusable
from eucpn.policy.machine.drafts import write_draft
from eucpn.policy.machine.interfaces import IAsynchronousTranslationService
from eucpn.policy.machine.interfaces import JobRequest
from eucpn.policy.multilingual.guards import may_translate
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff.jobs import origin_of
from plone import api
import logging
import transaction


logger = logging.getLogger(__name__)


class MachineTranslationService(RefusingService):
    """What both have in common."""

    def asker(self) -> str:
        """:raises Denied: for who is not signed in."""
        found = getSecurityManager().getUser().getId()
        if found is None:
            raise Denied(_("error_sign_in", default="Sign in to do this."))
        return found


class MachineTranslationGet(MachineTranslationService):
    """`GET @machine-translation`."""

    def act(self):
        self.asker()
        offered = languages_from(self.context.language)
        return {
            "@id": f"{self.context.absolute_url()}/@machine-translation",
            "languages": [
                language
                for language in LANGUAGES
                if language in offered and self.is_open(language)
            ],
            "jobs": [
                told(job)
                for job in jobs.jobs_of(self.context.UID())
                if may_translate(self.context, job.language)
            ],
        }

    def is_open(self, language: str) -> bool:
        try:
            plan_of_machine(self.context, language)
        except TransitionRefused:
            return False
        return True


class MachineTranslationPost(MachineTranslationService):
    """`POST @machine-translation`."""

    def act(self):
        asker, language = self.asker(), self.body().get("language")
        if not isinstance(language, str):
            raise TransitionRefused(
                _("error_machine_language", default="Say which “language”."),
                field="language",
            )
        plan = plan_of_machine(self.context, language)
        service = service_for(self.context.language, language)
        if service is None:
            raise NotThere(
                _(
                    "error_machine_none",
                    default="No machine translates this into that language here.",
                )
            )
        if IAsynchronousTranslationService.providedBy(service):
            return self.ask_later(service, language, asker)
        draft = write_draft(plan, self.answers(service, language))
        self.request.response.setStatus(201)
        self.request.response.setHeader("Location", draft.absolute_url())
        return {"@id": draft.absolute_url(), "UID": draft.UID()}

    def answers(self, service, language: str) -> dict:
        """What the service says of each text.

        :raises Unusable: where it fails.
        """
        source = self.context.language
        try:
            return {
                unit: service.translate_content(content, source, language)
                for unit, content in contents_of(self.context).items()
            }
        except Exception as error:
            # Whatever a foreign service raises, it is not the asker's fault.
            logger.exception("Machine translation into %s failed", language)
            raise Unusable(
                _("error_machine_failed", default="The service did not answer.")
            ) from error

    def ask_later(self, service, language: str, asker: str) -> dict:
        """Store a job and ask for it once it is stored."""
        for job in jobs.jobs_of(self.context.UID()):
            if job.language == language and job.state == jobs.WAITING:
                raise Conflict(
                    _(
                        "error_machine_waiting",
                        default="This has been asked for already; wait for the answer.",
                    )
                )
        origin = str(origin_of(self.context))
        job, token = jobs.open_job(origin, language, asker, service.timeout)
        asked = JobRequest(
            id=job.id,
            token=token,
            callback=f"{api.portal.get().absolute_url()}"
            "/++api++/@machine-translation-callback",
            source_language=self.context.language,
            target_language=language,
            texts=contents_of(self.context),
        )
        transaction.get().addAfterCommitHook(send, args=(service, asked))
        self.request.response.setStatus(202)
        return told(job)


def send(committed: bool, service, asked: JobRequest):
    """Ask, unless the job was not stored after all."""
    if not committed:
        return
    try:
        service.request(asked)
    except Exception:
        # Nobody is there any more to be told; the job expires.
        logger.exception("Machine translation could not be asked for")


def told(job) -> dict:
    """A job as JSON."""
    expires = datetime.fromtimestamp(job.expires, UTC)
    return {
        "job": job.id,
        "language": job.language,
        "status": job.state,
        "expires": expires.isoformat(timespec="seconds"),
    }
