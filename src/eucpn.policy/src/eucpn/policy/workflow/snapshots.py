"""What an item said at a moment: at check-out and at each submission.

Kept in an annotation of the item, never acquired and never copied, as records of
their own: reading the item does not load them.

`BEGUN` is kept on a revision and holds the original; submissions are kept on whatever
is submitted, the last two that came before the secretariat and before the national
representative each.
"""

from datetime import datetime
from datetime import UTC
from eucpn.policy.difference.comparable import comparables
from eucpn.policy.difference.comparable import file_comparables
from persistent import Persistent
from persistent.mapping import PersistentMapping
from zope.annotation.interfaces import IAnnotations
import json
import zlib


KEY = "eucpn.policy.snapshots"
BEGUN = "begun"
# Transitions that bring an item before somebody, and before whom.
SUBMISSIONS = {
    "submit": "pending",
    "endorse": "pending",
    "request_endorsement": "endorsement",
}
KEPT = 2


class Snapshot(Persistent):
    """`time` (ISO 8601, UTC), `note` of the submitter, and the item's values."""

    def __init__(self, obj, note=None):
        self.time = datetime.now(UTC).isoformat(timespec="seconds")
        self.note = note
        self.packed = zlib.compress(json.dumps(content_of(obj)).encode())

    @property
    def content(self) -> dict:
        """`{"fields": {name: comparable}, "files": {uid: file}}`."""
        return json.loads(zlib.decompress(self.packed))


def content_of(obj) -> dict:
    """What the item says now, as a snapshot would hold it."""
    return {"fields": comparables(obj), "files": file_comparables(obj)}


def _storage(obj) -> PersistentMapping:
    annotations = IAnnotations(obj)
    if KEY not in annotations:
        annotations[KEY] = PersistentMapping()
    return annotations[KEY]


def begun(working_copy) -> dict | None:
    """What the original said when the revision was begun; None where nobody noted."""
    snapshot = IAnnotations(working_copy).get(KEY, {}).get(BEGUN)
    return snapshot.content if snapshot is not None else None


def begun_at(working_copy) -> str | None:
    """When the revision was begun, ISO 8601."""
    snapshot = IAnnotations(working_copy).get(KEY, {}).get(BEGUN)
    return snapshot.time if snapshot is not None else None


def note_begun(working_copy, original):
    """Freeze what the original says on the revision."""
    _storage(working_copy)[BEGUN] = Snapshot(original)


def note_submission(obj, transition: str):
    """Keep what is submitted."""
    storage, target = _storage(obj), SUBMISSIONS[transition]
    latest = Snapshot(obj, getattr(obj, "submission_note", None))
    storage[target] = (*storage.get(target, ()), latest)[-KEPT:]


def drop_submission(obj, state: str):
    """Forget the submission that was recalled from that state."""
    storage = _storage(obj)
    storage[state] = storage.get(state, ())[:-1]


def last_submission(obj, state: str) -> Snapshot | None:
    """The submission before the present one; of what is being written, the last."""
    storage = IAnnotations(obj).get(KEY, {})
    if state in ("pending", "endorsement"):
        kept = storage.get(state, ())
        return kept[-2] if len(kept) > 1 else None
    kept = [s for target in set(SUBMISSIONS.values()) for s in storage.get(target, ())]
    return max(kept, key=lambda snapshot: snapshot.time, default=None)


def forget(obj):
    """Take all snapshots away, as from a copy."""
    IAnnotations(obj).pop(KEY, None)


def after_transition(obj, event):
    """Keep what is submitted; what is recalled nobody judged."""
    if event.transition is None:
        return
    transition = event.transition.getId()
    if transition in SUBMISSIONS:
        note_submission(obj, transition)
    elif transition == "recall":
        drop_submission(obj, event.old_state.getId())
