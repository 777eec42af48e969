"""What became of one field, and of all.

A comparable value is `{"kind", "value"}`, JSON throughout. Kinds are those of
`KINDS`; the value of `text` and `rich` is a text, of `list`, `rows` and `relations` a
list, of all others whatever JSON can hold, None for none. What else there is beside
them (`data`) counts where one asks whether they are the same.
"""

from eucpn.policy.difference.edits import Budget
from eucpn.policy.difference.lists import list_difference
from eucpn.policy.difference.lists import rows_difference
from eucpn.policy.difference.markup import html_difference
from eucpn.policy.difference.words import text_difference


KINDS = ("text", "rich", "list", "rows", "file", "image", "relations", "value")
ADDED, REMOVED, CHANGED, UNCHANGED, CONFLICT = (
    "added",
    "removed",
    "changed",
    "unchanged",
    "conflict",
)
DIFFERENCES = {
    "list": lambda old, new, _budget: list_difference(old or [], new or []),
    "relations": lambda old, new, _budget: list_difference(old or [], new or []),
    "rich": lambda old, new, budget: html_difference(old or "", new or "", budget),
    "rows": lambda old, new, _budget: rows_difference(old or [], new or []),
    "text": lambda old, new, budget: text_difference(old or "", new or "", budget),
}


def is_nothing(value) -> bool:
    """Is this no answer? False and 0 are."""
    return value is None or value in ("", [], {})


def value_of(comparable: dict | None):
    return comparable["value"] if comparable else None


def status_of(old: dict | None, new: dict | None) -> str:
    """What became of a comparable value; None is one that says nothing."""
    before, after = is_nothing(value_of(old)), is_nothing(value_of(new))
    if old == new or (before and after):
        return UNCHANGED
    if before:
        return ADDED
    return REMOVED if after else CHANGED


def compare(old: dict | None, new: dict | None, budget: Budget) -> dict:
    """`{"kind", "status", "old", "new", "diff"?}` of two comparable values.

    `diff` is there for kinds of which more can be said than before and now.
    """
    kind = (new or old)["kind"]
    before, after = value_of(old), value_of(new)
    if old and new and old["kind"] != new["kind"]:  # the field is another one by now
        kind = "value"
    result = {
        "kind": kind,
        "status": status_of(old, new),
        "old": before,
        "new": after,
    }
    if result["status"] != UNCHANGED and kind in DIFFERENCES:
        result["diff"] = DIFFERENCES[kind](before, after, budget)
    return result


def changed_names(before: dict, after: dict) -> list[str]:
    """The names whose comparable values differ, in the order of `after`."""
    names = [*after, *(name for name in before if name not in after)]
    return [
        name
        for name in names
        if status_of(before.get(name), after.get(name)) != UNCHANGED
    ]


def merged(begun, public, own):
    """The value that an approval brings, and whether both sides changed it.

    :param begun: what the revision began with; None where that is not known.
    :param public: what is public now.
    :param own: what the revision says.

    What the revision left as it was follows the public value.
    """
    if begun is None:
        return own, False
    theirs = status_of(begun, public) != UNCHANGED
    ours = status_of(begun, own) != UNCHANGED
    if theirs and not ours:
        return public, False
    same = status_of(public, own) == UNCHANGED
    return own, theirs and ours and not same
