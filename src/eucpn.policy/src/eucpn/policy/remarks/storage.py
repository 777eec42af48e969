"""Where remarks are kept: an annotation of the item, never acquired, never copied.

A remark is a persistent mapping `{"id", "field", "text", "by", "side", "at",
"resolved", "round", "answers"}`; an answer is a dict `{"text", "by", "side", "at"}`.
`by` is the id of an account, `at` ISO 8601 in UTC, `field` None for the whole item.
"""

from Acquisition import aq_base
from datetime import datetime
from datetime import UTC
from persistent.list import PersistentList
from persistent.mapping import PersistentMapping
from uuid import uuid4
from zope.annotation.interfaces import IAnnotations


KEY = "eucpn.policy.remarks"
OPEN, ANSWERED, RESOLVED = "open", "answered", "resolved"
SECRETARIAT, COUNTRY = "secretariat", "country"
# What a person types, and what one item can hold: beyond them somebody plays.
MAX_TEXT = 5_000
MAX_REMARKS = 500
MAX_ANSWERS = 100


def remarks_of(obj) -> list:
    """The remarks on the item, oldest first; not to be changed in place."""
    return list(IAnnotations(obj).get(KEY, ()))


def find(obj, id_: str):
    """The remark of that id, or None."""
    return next((r for r in IAnnotations(obj).get(KEY, ()) if r["id"] == id_), None)


def status(remark) -> str:
    """`resolved`; `answered`: the last word is not the remarking side's; `open`."""
    if remark["resolved"]:
        return RESOLVED
    answers = remark["answers"]
    if answers and answers[-1]["side"] != remark["side"]:
        return ANSWERED
    return OPEN


def open_count(obj) -> int:
    """How many remarks are not resolved, answered or not.

    Read where the adapter keeps them: finding the adapter takes longer than all else
    that a row of the desk is made of.
    """
    base = aq_base(obj)
    base._p_activate()
    annotations = vars(base).get("__annotations__") or {}
    return sum(not remark["resolved"] for remark in annotations.get(KEY, ()))


def now() -> str:
    """This moment, as it is stored."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def add(obj, field: str | None, text: str, by: str, side: str, round_: int):
    """Keep a new remark and answer it."""
    annotations = IAnnotations(obj)
    if KEY not in annotations:
        annotations[KEY] = PersistentList()
    remark = PersistentMapping({
        "id": uuid4().hex[:12],
        "field": field,
        "text": text,
        "by": by,
        "side": side,
        "at": now(),
        "resolved": False,
        "round": round_,
        "answers": PersistentList(),
    })
    annotations[KEY].append(remark)
    return remark


def add_answer(remark, text: str, by: str, side: str):
    """Keep an answer to a remark."""
    remark["answers"].append({"text": text, "by": by, "side": side, "at": now()})


def move(source, target):
    """Append the remarks of a revision to those of its original."""
    coming = IAnnotations(source).pop(KEY, None)
    if not coming:
        return
    annotations = IAnnotations(target)
    if KEY not in annotations:
        annotations[KEY] = PersistentList()
    known = {remark["id"] for remark in annotations[KEY]}
    annotations[KEY].extend(r for r in coming if r["id"] not in known)


def forget(obj):
    """Take all remarks away, as from a copy."""
    IAnnotations(obj).pop(KEY, None)
