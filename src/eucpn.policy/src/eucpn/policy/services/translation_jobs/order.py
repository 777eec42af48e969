"""What is asked for, checked before anything is made."""

from dataclasses import dataclass
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import _
from eucpn.policy.services.bulk.order import checked_uids
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff.archive import WRITERS


MAX_FILES = 500


@dataclass(frozen=True)
class JobsOrder:
    """Items, languages and a format."""

    uids: tuple[str, ...]
    languages: tuple[str, ...]
    format: str


def order_of(body: dict) -> JobsOrder:
    """The order that the body of a request gives.

    :raises TransitionRefused: naming the first member that is wrong.
    """
    uids = checked_uids(body.get("uids"))
    languages = checked_languages(body.get("target_languages"))
    format_ = body.get("format", "xliff-2.1")
    if not isinstance(format_, str) or format_ not in WRITERS:
        raise TransitionRefused(
            _(
                "error_bulk_action",
                default="One of these is expected: ${choices}.",
                mapping={"choices": ", ".join(WRITERS)},
            ),
            field="format",
        )
    if len(uids) * len(languages) > MAX_FILES:
        raise TransitionRefused(
            _(
                "error_xliff_many",
                default="These are more than ${count} files: choose fewer items or "
                "languages.",
                mapping={"count": MAX_FILES},
            ),
            field="uids",
        )
    return JobsOrder(uids, languages, format_)


def checked_languages(value) -> tuple[str, ...]:
    """The languages, each once.

    :raises TransitionRefused: where they are no list, none, or not of this site.
    """
    if (
        not isinstance(value, list)
        or not value
        or not all(isinstance(code, str) and code in LANGUAGES for code in value)
    ):
        raise TransitionRefused(
            _(
                "error_xliff_languages",
                default="A list of languages of this site is expected, "
                "such as “fr” and “de”.",
            ),
            field="target_languages",
        )
    return tuple(dict.fromkeys(value))
