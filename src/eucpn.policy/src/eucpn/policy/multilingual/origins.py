"""What an original said in each of its versions: what a translation was made from.

Kept in an annotation of the original, one record of its own a version, so that reading
the item loads none of them. A translation knows the number of the version that it was
made from; what has changed in the original since then is the difference between that
version's text and the last approved one.
"""

from eucpn.content.behaviors.storage import stored_value
from eucpn.policy.difference.comparable import comparables
from eucpn.policy.difference.comparable import file_comparables
from eucpn.policy.multilingual.translatable import translatable_fields
from eucpn.policy.multilingual.workload import note_workload
from persistent import Persistent
from persistent.mapping import PersistentMapping
from zope.annotation.interfaces import IAnnotations
import json
import zlib


KEY = "eucpn.policy.origins"
# Versions of which the text is kept: older ones than these nobody translates from.
KEPT = 20


class Origin(Persistent):
    """The translatable text of one version."""

    def __init__(self, content: dict):
        self.packed = zlib.compress(json.dumps(content).encode())

    @property
    def content(self) -> dict:
        """`{"fields": {name: comparable}, "files": {uid: {"title", "description"}}}`"""
        return json.loads(zlib.decompress(self.packed))


def text_of(obj) -> dict:
    """The translatable text of the item as it is now, in the shape of `Origin`."""
    names = [name for _schema, name in translatable_fields(obj)]
    values = comparables(obj, names)
    return {
        "fields": {name: values[name] for name in names if name in values},
        "files": {
            uid: {"title": file["title"], "description": file["description"]}
            for uid, file in file_comparables(obj).items()
        },
    }


def note_version(original):
    """Keep the text of the version that was just approved.

    A minor change keeps its number and replaces the text: who translated that version
    has nothing to do.
    """
    version = stored_value(original, "content_version") or 0
    annotations = IAnnotations(original)
    if KEY not in annotations:
        annotations[KEY] = PersistentMapping()
    kept = annotations[KEY]
    kept[version] = Origin(text_of(original))
    for old in sorted(kept)[:-KEPT]:
        del kept[old]
    contents = {number: origin.content for number, origin in kept.items()}
    note_workload(original, version, contents)


def text_at(original, version: int | None) -> dict | None:
    """The text of that version; None where it is no longer, or was never, known."""
    origin = IAnnotations(original).get(KEY, {}).get(version)
    return origin.content if origin is not None else None


def forget(obj):
    """Take all texts away, as from a copy."""
    IAnnotations(obj).pop(KEY, None)
