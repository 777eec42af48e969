"""`POST @translation-jobs/import`: `multipart/form-data` with the archive, or with one
XLIFF file, as `file`. `?check=1` only checks; `?replace=1` takes the place of what was
written in the translation since the file was made, which is refused otherwise.

200: `{"written", "files": [{"file", "UID", "title", "language", "status", "problems":
[{"unit", "message", "reason"?}], "@id"?}]}`; `title` is that of the original, `status`
is `ok` or `refused`, `@id` is that of the draft. `reason` is a key of
`problems.SENTENCES`: what `?replace=1` is for is `translation_changed`.
400: the same with `error`, and nothing written, where one of them is refused, or
`error` alone where the archive cannot be read. 413 where it is too large.
"""

from eucpn.policy import _
from eucpn.policy.services.translation_jobs.refusals import ManyProblems
from eucpn.policy.services.translation_jobs.refusals import TooLarge
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff import archive
from eucpn.policy.xliff.documents import Unreadable
from eucpn.policy.xliff.problems import SENTENCES
from eucpn.policy.xliff.returns import Judged
from eucpn.policy.xliff.returns import judged
from eucpn.policy.xliff.returns import write
from zExceptions import BadRequest
from zope.i18nmessageid import Message
from ZPublisher.HTTPRequest import FileUpload
import transaction


def taken_back(request) -> dict:
    """Check what was sent and, unless asked only to check, write it.

    :raises TransitionRefused: where nothing is written.
    """
    name, data = sent(request)
    checks, replaces = is_set(request, "check"), is_set(request, "replace")
    try:
        results = judged(name, data, replaces)
    except Unreadable as unreadable:
        message = Message(SENTENCES[unreadable.reason], mapping=unreadable.mapping)
        raise TransitionRefused(message, field="file") from None
    if not checks:
        if any(result.problems for result in results):
            raise refusal(results)
        write_all(results, request)
    return {"written": not checks, "files": [result.to_json() for result in results]}


def is_set(request, name: str) -> bool:
    """Is the parameter one that says yes?"""
    return request.form.get(name) not in (None, "", "0", "false")


def write_all(results: list[Judged], request):
    """All or nothing.

    :raises ManyProblems: where one of them cannot be written after all.
    """
    savepoint = transaction.savepoint(optimistic=True)
    for result in results:
        try:
            write(result)
        except (TransitionRefused, BadRequest) as refused:
            savepoint.rollback()
            for other in results:
                other.address = None
            of_ours = isinstance(refused, TransitionRefused)
            result.told(refused.sentence(request) if of_ours else str(refused))
            raise refusal(results) from refused


def refusal(results: list[Judged]) -> ManyProblems:
    return ManyProblems(
        _(
            "error_xliff_import",
            default="Nothing was imported; “files” says what has to be mended.",
        ),
        written=False,
        files=[result.to_json() for result in results],
    )


def sent(request) -> tuple[str, bytes]:
    """The name and content of what was sent.

    :raises TransitionRefused: where there is no file, or it is too large.
    """
    upload = request.form.get("file")
    if not isinstance(upload, FileUpload):
        raise TransitionRefused(
            _(
                "error_xliff_file",
                default="Send the archive or XLIFF file as “file” of a form "
                "(multipart/form-data).",
            ),
            field="file",
        )
    data = upload.read(archive.MAX_UPLOAD + 1)
    if len(data) > archive.MAX_UPLOAD:
        large = Message(
            SENTENCES["file_large"],
            mapping={"count": archive.MAX_UPLOAD // archive.MB},
        )
        raise TooLarge(large, field="file")
    return str(upload.filename or "file.xlf"), data
