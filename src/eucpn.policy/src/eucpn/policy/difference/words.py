"""The difference of two plain texts, word by word where that is affordable."""

from eucpn.policy.difference.edits import Budget
from eucpn.policy.difference.edits import DELETE
from eucpn.policy.difference.edits import edits
from eucpn.policy.difference.edits import EQUAL
from eucpn.policy.difference.edits import INSERT
from eucpn.policy.difference.edits import TooFar
import re


WORD = re.compile(r"\S+|\s+")
LINE = re.compile(r"[^\n]*\n+|[^\n]+")
# Beyond it a text is compared line by line first.
MAX_WORDS = 6_000


def text_difference(old: str, new: str, budget: Budget | None = None) -> list[list]:
    """`[["equal" | "insert" | "delete", text]]`.

    The "equal" and "delete" pieces make up the old text, "equal" and "insert" the new.
    """
    budget = budget or Budget()
    words = WORD.findall(old), WORD.findall(new)
    if max(map(len, words)) <= MAX_WORDS:
        try:
            return pieces(edits(*words, budget))
        except TooFar:
            pass
    return line_difference(LINE.findall(old), LINE.findall(new), budget)


def line_difference(old: list[str], new: list[str], budget: Budget) -> list[list]:
    """Line by line; word by word in a line that was replaced by one other."""
    try:
        groups = edits(old, new, budget)
    except TooFar:
        return pieces([(DELETE, old), (INSERT, new)])
    result = []
    for position, (kind, lines) in enumerate(groups):
        following = groups[position + 1] if position + 1 < len(groups) else (None, [])
        if (
            kind == DELETE
            and following[0] == INSERT
            and len(lines) == len(following[1])
        ):
            for before, after in zip(lines, following[1], strict=True):
                result += line_words(before, after, budget)
        elif kind == INSERT and position and is_pair(groups[position - 1], lines):
            continue
        else:
            result.append((kind, lines))
    return pieces(result)


def is_pair(before, lines) -> bool:
    return before[0] == DELETE and len(before[1]) == len(lines)


def line_words(old: str, new: str, budget: Budget) -> list[tuple[str, list[str]]]:
    words = WORD.findall(old), WORD.findall(new)
    if max(map(len, words)) <= MAX_WORDS:
        try:
            return edits(*words, budget)
        except TooFar:
            pass
    return [(DELETE, [old]), (INSERT, [new])]


def pieces(groups) -> list[list]:
    """Groups as texts, none empty, of a change first what is gone.

    White space that stayed between two changes belongs to both: marked stretches are
    to be read, not counted.
    """
    result: list[list] = []
    changed = {DELETE: "", INSERT: ""}
    held = ""

    def close():
        result.extend([kind, text] for kind, text in changed.items() if text)
        changed.update({DELETE: "", INSERT: ""})

    for kind, parts in groups:
        text = "".join(parts)
        if kind != EQUAL:
            if held:
                changed[DELETE] += held
                changed[INSERT] += held
                held = ""
            changed[kind] += text
        elif any(changed.values()) and not held and not text.strip():
            held = text
        else:
            close()
            text, held = held + text, ""
            if result and result[-1][0] == EQUAL:
                result[-1][1] += text
            elif text:
                result.append([EQUAL, text])
    close()
    if held:
        result.append([EQUAL, held])
    return result


def replaced(old: str, new: str) -> list[list]:
    """All of one for all of the other."""
    return pieces([(DELETE, [old]), (INSERT, [new])])


__all__ = ["EQUAL", "replaced", "text_difference"]
