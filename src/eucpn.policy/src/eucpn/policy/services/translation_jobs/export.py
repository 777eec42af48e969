"""`POST @translation-jobs {"uids", "target_languages", "format"?}`.

1 to 100 UIDs; `format` is `xliff-2.1`, unless another is named, or `xliff-1.2`.

200: a zip archive with a file for each item and language.
400: `{"error": {"type", "message", "field"?}, "problems"?: [{"UID", "language",
"message"}]}` where the request or one of its items is wrong; then there is no archive.
"""

from eucpn.policy import _
from eucpn.policy.multilingual.drafts import check_source
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.services.translation_jobs.order import JobsOrder
from eucpn.policy.services.translation_jobs.refusals import ManyProblems
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff import archive
from eucpn.policy.xliff.content import texts_of
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.jobs import file_of
from eucpn.policy.xliff.problems import SENTENCES
from eucpn.policy.xliff.returns import item_of


def exported(order: JobsOrder, request) -> bytes:
    """The archive.

    :raises ManyProblems: naming each item and language that is not to be had.
    """
    items = {uid: item_of(uid) for uid in order.uids}
    problems = [
        {"UID": uid, "language": language, "message": message}
        for uid, source in items.items()
        for language in order.languages
        if (message := problem(source, language, request))
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


def problem(source, language: str, request) -> str | None:
    """What stands in the way of a file of that item for that language."""
    if source is None:
        return sentence(_("error_no_item", default="There is no such item."))
    try:
        check_source(source, language)
    except TransitionRefused as refused:
        return refused.sentence(request)
    if not all_units(texts_of(source)):
        return sentence(SENTENCES["nothing_to_translate"])
    return None
