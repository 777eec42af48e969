"""A page of blocks and its translation as pairs of texts, and back.

A block of the translation belongs to the one of the same id. Where both hold the same
texts the translation keeps its own block, with its own marks; else it gets the
original's, with what is translated of it. A block that only the translation has stays.

In a text a protected code is written as `<1>`, `</1>` or, where it stands alone,
`<1/>`; nothing else in a text is mark-up.
"""

from collections import Counter
from eucpn.policy.xliff.checks import Problem
from eucpn.policy.xliff.checks import unit_problems
from eucpn.policy.xliff.fields import walk_block
from eucpn.policy.xliff.units import ALONE
from eucpn.policy.xliff.units import CLOSE
from eucpn.policy.xliff.units import has_text
from eucpn.policy.xliff.units import joined
from eucpn.policy.xliff.units import Mark
from eucpn.policy.xliff.units import OPEN
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import text_of_parts
from eucpn.policy.xliff.units import Unit
import re


NO_PAGE: dict = {"blocks": {}, "blocks_layout": {"items": []}}
CODE = re.compile(r"<(/?)(\w+)(/?)>")
SHAPES = {OPEN: "<{}>", CLOSE: "</{}>", ALONE: "<{}/>"}


def coded(parts: Parts) -> str:
    """The text as it is shown and typed."""
    return "".join(
        part if isinstance(part, str) else SHAPES[part.kind].format(part.id)
        for part in parts
    )


def parsed(text: str, unit: Unit) -> Parts:
    """The parts of a typed text; what is no code of the unit is text."""
    found: list = []
    end = 0
    for match in CODE.finditer(text):
        before, id_, behind = match.groups()
        if id_ not in unit.codes or (before and behind):
            continue
        kind = CLOSE if before else ALONE if behind else OPEN
        found += [text[end : match.start()], Mark(kind, id_)]
        end = match.end()
    return joined([*found, text[end:]])


def order_of(page: dict) -> list[str]:
    """The ids of the blocks as they are shown."""
    blocks = page["blocks"]
    order = page["blocks_layout"].get("items") or ()
    return list(dict.fromkeys([*(id_ for id_ in order if id_ in blocks), *blocks]))


def units_of_block(page: dict, id_: str) -> dict[str, Unit]:
    """The texts of one block, by an id that is the same in both languages."""
    found: dict[str, Unit] = {}

    def note(unit: Unit) -> Parts:
        found[unit.id] = unit
        return unit.parts

    if id_ in page["blocks"]:
        walk_block(page["blocks"][id_], id_, note)
    return found


def pairs(source: dict, target: dict | None) -> list[dict]:
    """`[{"id", "block", "source", "target", "codes": [{"id", "shown"}]}]`, in the
    order of the original.

    :param source: `{"blocks", "blocks_layout"}`; `target` likewise, None where there
        is no translation yet.
    """
    told = []
    for id_ in order_of(source):
        ours = units_of_block(source, id_)
        theirs = units_of_block(target or NO_PAGE, id_)
        own = theirs if is_kept(ours, theirs) else ours
        told += [
            {
                "id": name,
                "block": str(source["blocks"][id_].get("@type") or ""),
                "source": coded(unit.parts),
                "target": coded(carried(theirs.get(name), own[name])),
                "codes": [
                    {"id": code.id, "shown": code.opening}
                    for code in own[name].codes.values()
                ],
            }
            for name, unit in ours.items()
        ]
    return told


def is_kept(ours: dict[str, Unit], theirs: dict[str, Unit]) -> bool:
    """Do both hold the same texts, whatever they say?"""
    return bool(theirs) and ours.keys() == theirs.keys()


def carried(theirs: Unit | None, unit: Unit) -> Parts:
    """What the translation says so far, in the codes of `unit`: those it had if they
    are the same ones, else its words alone."""
    if theirs is None:
        return ()
    if theirs is unit or marks(theirs) == marks(unit):
        return theirs.parts
    return joined([text_of_parts(theirs.parts)])


def marks(unit: Unit) -> Counter:
    return Counter(part for part in unit.parts if isinstance(part, Mark))


def composed(
    source: dict, target: dict | None, texts: dict[str, str]
) -> tuple[dict, list[Problem]]:
    """The translation's page with the texts in it, and what is wrong with them.

    A text that is not in `texts` stays as it is; an empty one, or one that was never
    written, is empty in the page.

    :param texts: by the id of the pair.
    """
    old = target or NO_PAGE
    problems: list[Problem] = []
    blocks = dict(old["blocks"])
    known = set()
    for id_ in order_of(source):
        ours, theirs = units_of_block(source, id_), units_of_block(old, id_)
        known |= ours.keys()
        kept = is_kept(ours, theirs)
        if id_ in blocks and (kept or not ours) and not texts.keys() & ours.keys():
            continue

        def said(unit: Unit, theirs=theirs) -> Parts:
            text = texts.get(unit.id)
            if text is None:
                return carried(theirs.get(unit.id), unit)
            parts = parsed(text, unit)
            if not has_text(parts):
                return ()
            problems.extend(unit_problems(unit, parts))
            return parts if not unit_problems(unit, parts) else ()

        page = old if kept else source
        blocks[id_] = walk_block(page["blocks"][id_], id_, said)
    problems += [(id_[:200], "unit_unknown", {}) for id_ in texts if id_ not in known]
    return {"blocks": blocks, "blocks_layout": layout(source, old, blocks)}, problems


def layout(source: dict, old: dict, blocks: dict) -> dict:
    """The translation's own order where it has all blocks of the original, else that
    of the original and behind it what only the translation has."""
    own, wanted = order_of(old), order_of(source)
    whole = own and set(wanted) <= set(own)
    items = own if whole else [*wanted, *(id_ for id_ in own if id_ not in wanted)]
    return {**old["blocks_layout"], "items": [id_ for id_ in items if id_ in blocks]}
