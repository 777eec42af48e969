"""What is wrong with a text that came back.

Answers problems as `(unit, reason, mapping)`; `problems.SENTENCES` has the words.
"""

from collections import Counter
from eucpn.policy.xliff.documents import Returned
from eucpn.policy.xliff.units import ALONE
from eucpn.policy.xliff.units import CLOSE
from eucpn.policy.xliff.units import has_text
from eucpn.policy.xliff.units import Mark
from eucpn.policy.xliff.units import OPEN
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit


Problem = tuple[str, str, dict]


def unit_problems(unit: Unit, parts: Parts | None) -> list[Problem]:
    """What is wrong with the translation of one unit."""
    if parts is None or not has_text(parts):
        return [(unit.id, "untranslated", {})]
    wanted = Counter(part for part in unit.parts if isinstance(part, Mark))
    found = Counter(part for part in parts if isinstance(part, Mark))
    told: dict[tuple, Problem] = {}
    for mark in (wanted - found).elements():
        told[mark.id, 1] = problem(unit, "code_missing", mark)
    for mark in (found - wanted).elements():
        reason = "code_twice" if wanted[mark] else "code_unknown"
        told[mark.id, 2] = problem(unit, reason, mark)
    if not told and not nested(parts):
        return [(unit.id, "code_order", {})]
    return list(told.values())


def problem(unit: Unit, reason: str, mark: Mark) -> Problem:
    code = unit.codes.get(mark.id)
    shown = code.opening if code is not None else mark.id
    return unit.id, reason, {"code": mark.id[:40], "shown": shown[:80]}


def nested(parts: Parts) -> bool:
    """Is each pair opened before it is closed, and inside of what was opened?"""
    open_: list[str] = []
    for part in parts:
        if isinstance(part, str) or part.kind == ALONE:
            continue
        if part.kind == OPEN:
            open_.append(part.id)
        elif part.kind == CLOSE and (not open_ or open_.pop() != part.id):
            return False
    return not open_


def text_problems(units: list[Unit], returned: Returned) -> list[Problem]:
    """What is wrong with all texts of a file; the units are those of the original."""
    known = {unit.id for unit in units}
    told: list[Problem] = [
        (id_[:200], "unit_unknown", {}) for id_ in returned.texts if id_ not in known
    ]
    told += [(id_[:200], "unit_twice", {}) for id_ in dict.fromkeys(returned.doubled)]
    for unit in units:
        if unit.id in returned.texts:
            told += unit_problems(unit, returned.texts[unit.id])
        else:
            told.append((unit.id, "unit_missing", {}))
    return told
