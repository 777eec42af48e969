"""How much text a translation has to follow: counted when a version is approved.

Kept on the original and shown by the catalog as a column, so that lists of what has to
be translated wake no object and read no text.
"""

from collections.abc import Iterator
from eucpn.content.clock import today
from eucpn.content.schema.rows import IRows
from eucpn.policy.multilingual.translatable import text_columns
from eucpn.policy.multilingual.translatable import translatable_fields
from zope.annotation.interfaces import IAnnotations
import re


KEY = "eucpn.policy.workload"
TAG = re.compile(r"<[^>]*>")


def count_words(value) -> int:
    """The words of all texts in a value as JSON; mark-up is none."""
    if isinstance(value, str):
        return len(TAG.sub(" ", value).split())
    if isinstance(value, dict):
        return sum(map(count_words, value.values()))
    if isinstance(value, list | tuple):
        return sum(map(count_words, value))
    return 0


def words_by_part(content: dict, columns: dict[str, list[str]]) -> dict[tuple, int]:
    """How many words each field and each file has.

    :param content: as `origins.text_of` makes it.
    :param columns: of the fields of rows, the columns that are translated.
    """
    counted = {}
    for name, comparable in content["fields"].items():
        value = comparable.get("value")
        if name in columns:
            value = [[row.get(c) for c in columns[name]] for row in value or ()]
        counted["field", name] = count_words(value)
    for uid, file in content["files"].items():
        counted["file", uid] = count_words([file["title"], file["description"]])
    return counted


def changed_words(old: dict, new: dict, counted: dict[tuple, int]) -> int:
    """The words of the fields and files of `new` that were others in `old`."""
    return sum(
        words
        for (kind, name), words in counted.items()
        if old[f"{kind}s"].get(name) != new[f"{kind}s"].get(name)
    )


def rows_columns(obj) -> dict[str, list[str]]:
    """Of each translated field of rows, the columns that hold words."""
    fields = ((name, schema[name]) for schema, name in translatable_fields(obj))
    return {n: text_columns(field) for n, field in fields if IRows.providedBy(field)}


def note_workload(original, version: int, contents: dict[int, dict]):
    """Count what there is to translate now that a version was approved.

    :param contents: the text of each version that is known, this one among them.
    """
    now = contents[version]
    counted = words_by_part(now, rows_columns(original))
    annotations = IAnnotations(original)
    known = annotations.get(KEY) or {}
    days = {number: day for number, day, _words in known.get("versions", ())}
    days.setdefault(version, today().isoformat())
    annotations[KEY] = {
        "words": sum(counted.values()),
        "versions": tuple(
            (number, days.get(number), changed_words(old, now, counted))
            for number, old in sorted(contents.items())
        ),
    }


def workload(original) -> dict | None:
    """`{"words": of the whole text, "versions": ((number, day of its approval, words
    of what changed after it), …)}`; None before the first approval."""
    return IAnnotations(original).get(KEY)


def forget(obj):
    """Take the count away, as from a copy."""
    IAnnotations(obj).pop(KEY, None)


def _known(load, version) -> Iterator[tuple]:
    """The versions after the one that a translation was made from."""
    for entry in load["versions"]:
        if entry[0] > (version or 0):
            yield entry


def outdated_since(load: dict | None, version: int | None) -> str | None:
    """The day (ISO 8601) on which what was translated from the version fell behind."""
    return next((day for _n, day, _w in _known(load, version)), None) if load else None


def words_behind(load: dict | None, version: int | None) -> int | None:
    """How many words changed since the version; all where that is no longer known."""
    if not load:
        return None
    changed = {number: words for number, _day, words in load["versions"]}
    return changed.get(version, load["words"])
