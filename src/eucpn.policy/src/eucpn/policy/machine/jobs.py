"""What asynchronous services were asked, kept until some time after the answer is due.

In an annotation of the site: `{id: Job}`. The token of a job is known to the service
alone; its hash is kept. A job takes one answer, in time.
"""

from BTrees.OOBTree import OOBTree
from collections.abc import Iterator
from eucpn.policy import _
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import NotThere
from eucpn.policy.workflow.conditions import TransitionRefused
from persistent import Persistent
from plone import api
from zope.annotation.interfaces import IAnnotations
import hashlib
import hmac
import secrets
import time


KEY = "eucpn.policy.machine.jobs"
WAITING, DONE, FAILED, LATE = "waiting", "done", "failed", "late"
DAY = 86_400
# No service is waited for any longer, whatever it says.
LONGEST = 7 * DAY
# How long a job is remembered after it expired.
KEPT = 30 * DAY


class Gone(TransitionRefused):
    """It came too late."""

    status = 410
    type = "Gone"


class Job(Persistent):
    """One item asked for in one language; `expires` is a time in seconds.

    `origin` is the text that was sent, as `documents.Origin` writes it; `asker` the id
    of the account in whose name the draft is written.
    """

    def __init__(self, id_, token, origin, language, asker, expires):
        self.id = id_
        self.token_hash = hashed(token)
        self.origin = origin
        self.language = language
        self.asker = asker
        self.expires = expires
        self.answered = None

    @property
    def state(self) -> str:
        """`waiting`, `done`, `failed` or `late`."""
        if self.answered is None and time.time() > self.expires:
            return LATE
        return self.answered or WAITING


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def stored(create: bool = False):
    """All jobs by their ids."""
    annotations = IAnnotations(api.portal.get())
    if create and KEY not in annotations:
        annotations[KEY] = OOBTree()
    return annotations.get(KEY, {})


def open_job(origin: str, language: str, asker: str, timeout: float):
    """A new job and its token. Jobs that expired long ago are forgotten."""
    jobs, now = stored(create=True), time.time()
    for id_ in [id_ for id_, job in jobs.items() if job.expires < now - KEPT]:
        del jobs[id_]
    id_, token = secrets.token_hex(16), secrets.token_urlsafe(32)
    expires = now + min(max(timeout, 0), LONGEST)
    jobs[id_] = Job(id_, token, origin, language, asker, expires)
    return jobs[id_], token


def jobs_of(uid: str) -> Iterator[Job]:
    """The jobs for an item, oldest first."""
    found = [job for job in stored().values() if of_item(job, uid)]
    yield from sorted(found, key=lambda job: job.expires)


def of_item(job: Job, uid: str) -> bool:
    return job.origin.startswith(f"eucpn:{uid}?")


def take(id_: str, token: str) -> Job:
    """The job that waits for an answer with that token.

    :raises NotThere: for an unknown job or a wrong token, which look the same.
    :raises Conflict: where it was answered before.
    :raises Gone: where it expired.
    """
    job = stored().get(id_)
    # An unknown job takes as long as a wrong token.
    known = job.token_hash if job is not None else hashed(secrets.token_hex(16))
    right = hmac.compare_digest(known, hashed(token))
    if job is None or not right:
        raise NotThere(
            _("error_machine_job", default="There is no such job, or not this token.")
        )
    if job.answered is not None:
        raise Conflict(
            _("error_machine_answered", default="This job was answered before.")
        )
    if job.state == LATE:
        raise Gone(
            _("error_machine_late", default="The answer to this job comes too late.")
        )
    return job
