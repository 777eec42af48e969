"""When a version counts, and what is publicly told about it.

A revision raises the version of a source where translatable text changed and the
reviewer does not call it minor. `what_changed` has an entry for each approval that
says something, newest first.
"""

from datetime import date
from eucpn.content.behaviors.storage import stored_value
from eucpn.policy.multilingual.origins import text_at
from eucpn.policy.multilingual.origins import text_of
from eucpn.policy.workflow.conditions import is_translation
import hashlib
import json


def translatable_text(obj) -> str:
    """A hash of all text of the item that a translation would have to follow."""
    return hash_of(text_of(obj)["fields"])


def hash_of(texts: dict) -> str:
    """The same of texts as `origins` keeps them."""
    return hashlib.sha256(json.dumps(texts, sort_keys=True).encode()).hexdigest()


def count_version(obj, changed: bool):
    """Count the version that an approved revision makes of the item.

    :param changed: is there translatable text that is another one now?
    """
    substantive = changed and not stored_value(obj, "minor_change")
    if substantive:
        if not is_translation(obj):
            obj.content_version = (stored_value(obj, "content_version") or 0) + 1
        obj.last_substantive_update = date.today()
    note_change(obj, substantive)


def count_approval(obj):
    """Count the version that the approval of an original itself makes of it: the
    first, or the next where its text is not what was last approved, as after it was
    withdrawn and written anew."""
    version = stored_value(obj, "content_version")
    if not version:
        obj.content_version = 1
        return
    before = text_at(obj, version)
    if before is not None and hash_of(before["fields"]) != translatable_text(obj):
        count_version(obj, changed=True)


def note_change(obj, substantive: bool):
    """Keep what is publicly said about this version, if anything has to be."""
    summary = (stored_value(obj, "change_summary") or "").strip()
    if not substantive and not summary:
        return
    entry = {
        "version": stored_value(obj, "content_version") or 0,
        "date": date.today().isoformat(),
        "summary": summary or None,
        "minor": not substantive,
    }
    obj.what_changed = [entry, *(stored_value(obj, "what_changed") or ())]
