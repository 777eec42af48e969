"""The shortest way from one sequence to another, with a bound on what it may cost.

Myers' greedy algorithm: quick where little changed, quadratic where all did. So every
search has a budget, and whoever asks has a coarser answer ready for when it is spent.
"""

from dataclasses import dataclass


EQUAL, INSERT, DELETE = "equal", "insert", "delete"
# One step is one comparison; a million take about half a second.
STEPS_OF_ONE_SEARCH = 200_000
STEPS_IN_ALL = 1_500_000


class TooFar(Exception):
    """The two are so different that the search was given up."""


@dataclass
class Budget:
    """What all searches of one answer may cost together."""

    steps: int = STEPS_IN_ALL

    def for_one(self) -> int:
        return min(self.steps, STEPS_OF_ONE_SEARCH)


def edits(old: list, new: list, budget: Budget) -> list[tuple[str, list]]:
    """`[(EQUAL | DELETE | INSERT, elements)]`, deletions before insertions.

    :raises TooFar: where the budget does not suffice; it is charged all the same.
    """
    start = common(old, new)
    end = common(old[start:][::-1], new[start:][::-1])
    middle_old = old[start : len(old) - end]
    middle_new = new[start : len(new) - end]
    flat = [(EQUAL, element) for element in old[:start]]
    flat += search(middle_old, middle_new, budget)
    flat += [(EQUAL, element) for element in old[len(old) - end :]]
    return grouped(flat)


def common(old, new) -> int:
    """How many elements are the same at the beginning."""
    count = 0
    for left, right in zip(old, new, strict=False):
        if left != right:
            break
        count += 1
    return count


def search(old: list, new: list, budget: Budget) -> list[tuple[str, object]]:
    """The edits of two sequences, one element each."""
    if not old or not new:
        return [(DELETE, e) for e in old] + [(INSERT, e) for e in new]
    allowed = left = budget.for_one()
    reached, trail = {1: 0}, []
    try:
        for distance in range(len(old) + len(new) + 1):
            trail.append(dict(reached))
            for diagonal in range(-distance, distance + 1, 2):
                below = diagonal == -distance or (
                    diagonal != distance
                    and reached[diagonal - 1] < reached[diagonal + 1]
                )
                x = reached[diagonal + 1] if below else reached[diagonal - 1] + 1
                begun, y = x, x - diagonal
                while x < len(old) and y < len(new) and old[x] == new[y]:
                    x, y = x + 1, y + 1
                reached[diagonal] = x
                left -= x - begun + 1
                if x >= len(old) and y >= len(new):
                    return backtrack(old, new, trail)
            # Copying the trail costs as well.
            left -= len(reached) // 4
            if left <= 0:
                raise TooFar
        raise AssertionError("a way is always found")  # pragma: no cover
    finally:
        budget.steps -= allowed - max(left, 0)


def backtrack(old, new, trail) -> list[tuple[str, object]]:
    """The way that was found, from its end to its beginning."""
    x, y, way = len(old), len(new), []
    for distance in range(len(trail) - 1, -1, -1):
        reached, diagonal = trail[distance], x - y
        below = diagonal == -distance or (
            diagonal != distance
            and reached.get(diagonal - 1, -1) < reached.get(diagonal + 1, -1)
        )
        before = diagonal + 1 if below else diagonal - 1
        before_x = reached.get(before, 0)
        before_y = before_x - before
        while x > before_x and y > before_y and x > 0 and y > 0:
            x, y = x - 1, y - 1
            way.append((EQUAL, old[x]))
        if distance == 0:
            break
        if below:
            y -= 1
            way.append((INSERT, new[y]))
        else:
            x -= 1
            way.append((DELETE, old[x]))
    return way[::-1]


def grouped(flat) -> list[tuple[str, list]]:
    """Neighbours of a kind together; of a change first what is gone."""
    groups: list[tuple[str, list]] = []
    gone: list = []
    come: list = []

    def close():
        groups.extend(
            (kind, part) for kind, part in ((DELETE, gone), (INSERT, come)) if part
        )

    for kind, element in flat:
        if kind == EQUAL:
            if gone or come:
                close()
                gone, come = [], []
            if groups and groups[-1][0] == EQUAL:
                groups[-1][1].append(element)
            else:
                groups.append((EQUAL, [element]))
        else:
            (gone if kind == DELETE else come).append(element)
    close()
    return groups
