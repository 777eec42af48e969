"""Up to date: somebody looked at a translation and found that it says what its
original says now.

A mark is not an edit: neither the last editor nor the date of modification changes.
Numbers only grow.
"""

from AccessControl import getSecurityManager
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.policy import _
from eucpn.policy.audit import record_item
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import Denied
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import TransitionRefused


# Either will do: who may change the text, or begin a change of it.
RIGHTS = ("Modify portal content", "iterate : Check out content")
INDEXES = ["translated_from_version", "translation_status"]


def mark_current(text, seen: int | None = None) -> int:
    """Note that the translation, or revision of one, says what its original says now.

    Answers the version of the original.

    :param seen: the version that was looked at; None: the present one.
    :raises Denied: for who may neither edit nor revise it.
    :raises Conflict: where the original is of a later version than the one seen.
    :raises TransitionRefused: for an original, for a version that there never was, and
        where nothing has to be marked.
    """
    manager = getSecurityManager()
    if not any(manager.checkPermission(right, text) for right in RIGHTS):
        raise Denied(
            _("error_mark_rights", default="You may not change this translation.")
        )
    source = source_of(text) if is_translation(text) else None
    if source is None:
        raise TransitionRefused(
            _(
                "error_mark_no_translation",
                default="This is not a translation of another text.",
            )
        )
    before = stored_value(text, "translated_from_version") or 0
    version = stored_value(source, "content_version") or 0
    check_seen_version(seen, version)
    if before >= version:
        raise TransitionRefused(
            _(
                "error_mark_current",
                default="It is up to date: the original has not changed since.",
            )
        )
    text.translated_from_version = version
    text.reindexObject(idxs=INDEXES)
    record_item("translation.mark", text, from_=before, to=version)
    return version


def version_of(value, present: int, field: str) -> int:
    """The version that somebody says to have seen.

    :raises TransitionRefused: where there never was one of that number.
    """
    whole = isinstance(value, int) and not isinstance(value, bool)
    if not whole or not 1 <= value <= present:
        raise TransitionRefused(
            _(
                "error_version_seen",
                default="Say as a whole number which version of the original you saw: "
                "1 to ${version}.",
                mapping={"version": present},
            ),
            field=field,
        )
    return value


def check_seen_version(seen, present: int):
    """:raises Conflict: where it says something else by now than was looked at."""
    if seen is None or version_of(seen, present, "version") == present:
        return
    raise Conflict(
        _(
            "error_version_meanwhile",
            default="The original is now in version ${version}. "
            "Look at what changed before you mark the translation as up to date.",
            mapping={"version": present},
        ),
        field="version",
    )


def carry_mark(working_copy, baseline):
    """What the revision of a translation was marked with is so of the translation.

    The translation may have been marked itself in the meantime: the higher one counts.
    """
    if not is_translation(baseline):
        return
    numbers = [
        stored_value(item, "translated_from_version") or 0
        for item in (working_copy, baseline)
    ]
    baseline.translated_from_version = max(numbers)
