"""The difference of lists and of tables."""

from collections import Counter
import json


# Rows are paired with similar ones while that is affordable.
MAX_PAIRS = 20_000


def list_difference(old: list, new: list) -> dict:
    """`{"added": […], "removed": […]}`, and `"reordered": true` where only that."""
    added, removed = surplus(new, old), surplus(old, new)
    result = {"added": added, "removed": removed}
    if not added and not removed and old != new:
        result["reordered"] = True
    return result


def surplus(these: list, those: list) -> list:
    """The elements of these that are not among those, as often as they are too many."""
    left = Counter(map(key, those))
    result = []
    for element in these:
        if left[key(element)]:
            left[key(element)] -= 1
        else:
            result.append(element)
    return result


def key(element) -> str:
    return json.dumps(element, sort_keys=True)


def rows_difference(old: list[dict], new: list[dict]) -> dict:
    """`{"added": [row], "removed": [row], "changed": [[old, new]]}`.

    Rows are taken for the same where at least half of their cells are.
    """
    result = list_difference(old, new)
    added, removed, changed = result["added"], result["removed"], []
    if len(added) * len(removed) <= MAX_PAIRS:
        for row in list(removed):
            best = max(added, key=lambda other: likeness(row, other), default=None)
            if best is not None and likeness(row, best) >= 0.5:
                changed.append([row, best])
                removed.remove(row)
                added.remove(best)
    return {**result, "changed": changed}


def likeness(row: dict, other: dict) -> float:
    """The part of the cells that are the same."""
    names = row.keys() | other.keys()
    same = sum(row.get(name) == other.get(name) for name in names)
    return same / len(names) if names else 1.0
