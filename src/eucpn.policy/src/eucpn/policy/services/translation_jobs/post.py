"""`POST @translation-jobs {"uids", "target_languages", "format"?}` on the site.

`format` is `xliff-2.1` or `xliff-1.2`. 200: a zip archive with a file for each item
and language. 400: `{"error": {"type", "message", "field"?}, "problems"?: [{"UID",
"language", "message"}]}`, with no archive, where the request or one of its items is
wrong. 401 for who is not signed in.

`POST @translation-jobs/import`, `multipart/form-data` with the archive, or one XLIFF
file, as `file`; `?check=1` only checks.

200: `{"written", "files": [{"file", "UID", "language", "status", "problems": [{"unit",
"message"}], "@id"?}]}`; `status` is `ok` or `refused`, `@id` is that of the draft.
400: the same with `error`, with nothing written, where one of them is refused or the
archive cannot be read. 413 where it is too large.
"""

from AccessControl import getSecurityManager
from eucpn.policy import _
from eucpn.policy.multilingual.drafts import check_source
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.translation_jobs.order import order_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff import archive
from eucpn.policy.xliff.content import fields_of
from eucpn.policy.xliff.documents import Unreadable
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.jobs import file_of
from eucpn.policy.xliff.problems import SENTENCES
from eucpn.policy.xliff.returns import item_of
from eucpn.policy.xliff.returns import judged
from eucpn.policy.xliff.returns import write
from zExceptions import BadRequest
from zope.i18nmessageid import Message
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse
from ZPublisher.HTTPRequest import FileUpload
import transaction


class TooLarge(TransitionRefused):
    """What was sent is larger than is taken."""

    status = 413
    type = "TooLarge"


class ManyProblems(TransitionRefused):
    """Some of it is wrong; `told` are further members of the answer."""

    def __init__(self, message, **told):
        super().__init__(message)
        self.told = told


@implementer(IPublishTraverse)
class TranslationJobsPost(RefusingService):
    """See the module."""

    def __init__(self, context, request):
        super().__init__(context, request)
        self.names: list[str] = []

    def publishTraverse(self, request, name):
        self.names.append(name)
        return self

    def render(self):
        answer = super().render() if self.names != [] else self.download()
        return answer

    def download(self):
        """The archive, or the refusal as JSON."""
        answer = self.reply()
        if isinstance(answer, dict):
            self.reply = lambda: answer
            return super().render()
        response = self.request.response
        response.setHeader("Content-Type", "application/zip")
        response.setHeader("X-Content-Type-Options", "nosniff")
        response.setHeader("Cache-Control", "private, no-store")
        response.setHeader(
            "Content-Disposition", 'attachment; filename="translation-jobs.zip"'
        )
        return answer

    def act(self):
        if getSecurityManager().getUser().getId() is None:
            raise Denied(_("error_sign_in", default="Sign in to do this."))
        if not self.names:
            return self.export()
        if self.names == ["import"]:
            return self.take_back()
        raise NotThere(_("error_no_service", default="There is nothing here."))

    def refuse(self, refused: TransitionRefused) -> dict:
        return {**super().refuse(refused), **getattr(refused, "told", {})}

    def export(self) -> bytes:
        order = order_of(self.body())
        items = {uid: item_of(uid) for uid in order.uids}
        problems = [
            {"UID": uid, "language": language, "message": message}
            for uid, source in items.items()
            for language in order.languages
            if (message := self.problem(source, language))
        ]
        if problems:
            raise ManyProblems(
                _(
                    "error_xliff_export",
                    default="Not all of these can be translated; "
                    "“problems” says which and why.",
                ),
                problems=problems,
            )
        return archive.packed([
            file_of(source, language, order.format)
            for source in items.values()
            for language in order.languages
        ])

    def problem(self, source, language: str) -> str | None:
        """What stands in the way of a file of that item for that language."""
        if source is None:
            return sentence(_("error_no_item", default="There is no such item."))
        try:
            check_source(source, language)
        except TransitionRefused as refused:
            return refused.sentence(self.request)
        if not all_units(fields_of(source)):
            return sentence(SENTENCES["nothing_to_translate"])
        return None

    def take_back(self) -> dict:
        name, data = self.sent()
        try:
            results = judged(name, data)
        except Unreadable as unreadable:
            message = Message(SENTENCES[unreadable.reason], mapping=unreadable.mapping)
            raise TransitionRefused(message, field="file") from None
        if any(result.problems for result in results):
            files = [result.to_json() for result in results]
            if self.only_checks:
                return {"written": False, "files": files}
            raise self.refusal(files)
        if not self.only_checks:
            self.write(results)
        return {
            "written": not self.only_checks,
            "files": [result.to_json() for result in results],
        }

    def write(self, results):
        """All or nothing."""
        savepoint = transaction.savepoint(optimistic=True)
        for result in results:
            try:
                write([result])
            except (TransitionRefused, BadRequest) as refused:
                savepoint.rollback()
                for other in results:
                    other.address = None
                told = getattr(refused, "sentence", None)
                result.told(told(self.request) if told else str(refused))
                raise self.refusal([r.to_json() for r in results]) from refused

    @property
    def only_checks(self) -> bool:
        return self.request.form.get("check") not in (None, "", "0", "false")

    def refusal(self, files: list[dict]) -> ManyProblems:
        return ManyProblems(
            _(
                "error_xliff_import",
                default="Nothing was imported; “files” says what has to be mended.",
            ),
            written=False,
            files=files,
        )

    def sent(self) -> tuple[str, bytes]:
        """The name and content of what was sent.

        :raises TransitionRefused: where there is no file, or it is too large.
        """
        upload = self.request.form.get("file")
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
            raise TooLarge(
                Message(
                    SENTENCES["file_large"],
                    mapping={"count": archive.MAX_UPLOAD // archive.MB},
                ),
                field="file",
            )
        return str(upload.filename or "file.xlf"), data
