"""When a version counts, and what is publicly told about it.

A revision raises the version of a source where translatable text changed and the
reviewer does not call it minor. `what_changed` has an entry for each approval that
says something, newest first. What was said with an approval is of that one alone: it is
taken off the item when it has been counted.
"""

from eucpn.content.behaviors.storage import stored_value
from eucpn.content.clock import today
from eucpn.policy.multilingual.origins import text_at
from eucpn.policy.multilingual.origins import text_of
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.process import SELF_DESCRIPTION
import hashlib
import json


def translatable_text(obj) -> str:
    """A hash of all text of the item that a translation would have to follow: that of
    its fields, and the titles and descriptions of its files."""
    return hash_of(text_of(obj))


def hash_of(text: dict) -> str:
    """The same of a text as `origins` keeps it. A file without words says nothing."""
    worded = {
        uid: words
        for uid, file in text["files"].items()
        if any(words := [file["title"] or "", file["description"] or ""])
    }
    told = json.dumps([text["fields"], worded], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def count_version(obj, changed: bool):
    """Count the version that an approval makes of the item, and what was said with it.

    :param changed: is there translatable text that is another one now?
    """
    substantive = changed and not stored_value(obj, "minor_change")
    if substantive:
        if not is_translation(obj):
            obj.content_version = (stored_value(obj, "content_version") or 0) + 1
        obj.last_substantive_update = today()
    note_change(obj, substantive)
    forget_said(obj)


def count_approval(obj):
    """Count the version that the approval of an original itself makes of it: the
    first, or the next where its text is not what was last approved, as after it was
    withdrawn or archived and written anew."""
    version = stored_value(obj, "content_version")
    if not version:
        obj.content_version = 1
        note_first(obj)
        return
    before = text_at(obj, version)
    known = before is not None
    count_version(obj, known and hash_of(before) != translatable_text(obj))


def note_first(obj):
    """Keep what was said with the first approval, which nobody has to say."""
    if (stored_value(obj, "change_summary") or "").strip():
        note_change(obj, substantive=True)
    forget_said(obj)


def forget_said(obj):
    """The next approval has its own summary, and says itself whether it is minor."""
    for name in SELF_DESCRIPTION:
        if stored_value(obj, name):
            setattr(obj, name, None)


def note_change(obj, substantive: bool):
    """Keep what is publicly said about this version, if anything has to be."""
    summary = (stored_value(obj, "change_summary") or "").strip()
    if not substantive and not summary:
        return
    entry = {
        "version": stored_value(obj, "content_version") or 0,
        "date": today().isoformat(),
        "summary": summary or None,
        "minor": not substantive,
    }
    obj.what_changed = [entry, *(stored_value(obj, "what_changed") or ())]
