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
from eucpn.policy.workflow.conditions import Denied
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import TransitionRefused


# Either will do: who may change the text, or begin a change of it.
RIGHTS = ("Modify portal content", "iterate : Check out content")
INDEXES = ["translated_from_version", "translation_status"]


def mark_current(text) -> int:
    """Note that the translation, or revision of one, says what its original says now.

    Answers the version of the original.

    :raises Denied: for who may neither edit nor revise it.
    :raises TransitionRefused: for an original, and where nothing has to be marked.
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
