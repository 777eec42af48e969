"""The difference of two texts with mark-up, as HTML that is safe to show.

The result is not cleaned but built: only elements and attributes of the lists below
come out, every text is escaped, addresses have a known scheme. Blocks (paragraphs,
items, cells) are compared first, then the words of blocks that were replaced.
"""

from eucpn.policy.difference.edits import Budget
from eucpn.policy.difference.edits import DELETE
from eucpn.policy.difference.edits import edits
from eucpn.policy.difference.edits import EQUAL
from eucpn.policy.difference.edits import INSERT
from eucpn.policy.difference.edits import TooFar
from eucpn.policy.difference.html import Block
from eucpn.policy.difference.html import blocks_of
from eucpn.policy.difference.html import close
from eucpn.policy.difference.html import open_
from eucpn.policy.difference.html import parse
from itertools import groupby
from itertools import zip_longest


MARKS = {INSERT: "ins", DELETE: "del"}


def html_difference(old: str, new: str, budget: Budget | None = None) -> str:
    """The new text with `<ins>` and `<del>` where it differs from the old one."""
    budget = budget or Budget()
    return "".join(between(parse(old), parse(new), budget))


def safe_html(text: str) -> str:
    """The text as it may be shown, unmarked."""
    return "".join(whole(block, EQUAL) for block in parse(text))


def between(old: list[Block], new: list[Block], budget: Budget) -> list[str]:
    """The mark-up of two lists of blocks that stand for each other."""
    try:
        groups = edits(old, new, budget)
    except TooFar:
        groups = [(DELETE, old), (INSERT, new)]
    result = []
    gone: list[Block] = []
    for kind, blocks in [*groups, (EQUAL, [])]:
        if kind == DELETE:
            gone = blocks
        elif kind == INSERT:
            result += replaced(gone, blocks, budget)
            gone = []
        else:
            result += [whole(block, DELETE) for block in gone]
            result += [whole(block, EQUAL) for block in blocks]
            gone = []
    return result


def replaced(old: list[Block], new: list[Block], budget: Budget) -> list[str]:
    """Blocks in the place of others: compared one to one while they are alike."""
    result = []
    for before, after in zip_longest(old, new):
        if before is not None and after is not None and before.tag == after.tag:
            result.append(inside(before, after, budget))
            continue
        if before is not None:
            result.append(whole(before, DELETE))
        if after is not None:
            result.append(whole(after, INSERT))
    return result


def inside(old: Block, new: Block, budget: Budget) -> str:
    """One block in the place of another of the same kind."""
    if old.words is None or new.words is None:
        content = "".join(between(blocks_of(old), blocks_of(new), budget))
    else:
        try:
            groups = edits(list(old.words), list(new.words), budget)
        except TooFar:
            groups = [(DELETE, old.words), (INSERT, new.words)]
        content = "".join(inline(kind, words) for kind, words in groups)
    return open_(new.tag, new.attributes) + content + close(new.tag)


def whole(block: Block, kind: str) -> str:
    """A block all of which came, went or stayed."""
    if block.words is not None:
        content = inline(kind, block.words)
    else:
        content = "".join(whole(child, kind) for child in block.children)
    return open_(block.tag, block.attributes) + content + close(block.tag)


def inline(kind: str, words) -> str:
    """Words with their mark-up; the mark is innermost, so that all of it is closed."""
    mark = MARKS.get(kind)
    result = []
    for around, run in groupby(words, key=lambda word: word.around):
        text = "".join(word.html for word in run)
        if mark:
            text = f"<{mark}>{text}</{mark}>"
        opened = "".join(open_(tag, attributes) for tag, attributes in around)
        closed = "".join(close(tag) for tag, _attributes in reversed(around))
        result.append(opened + text + closed)
    return "".join(result)
