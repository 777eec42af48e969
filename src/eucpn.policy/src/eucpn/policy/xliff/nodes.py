"""Rich text of blocks, a tree of nodes, as units.

A node is `{"text": …}`, with further members where the text is marked, or an element
with `children`. Elements of `INLINE` become codes; so does the mark of a text.
"""

from eucpn.policy.xliff.builder import Builder
from eucpn.policy.xliff.builder import Character
from eucpn.policy.xliff.units import ALONE
from eucpn.policy.xliff.units import CLOSE
from eucpn.policy.xliff.units import has_text
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit
from eucpn.policy.xliff.units import Visit


INLINE = frozenset({
    "a",
    "b",
    "code",
    "del",
    "em",
    "i",
    "link",
    "s",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "u",
    "underline",
})


def are_nodes(value) -> bool:
    """Is this a rich text, and not some other list?"""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(node, dict) for node in value)
        and any(isinstance(node.get("children"), list) for node in value)
        and all("children" in node or is_text(node) for node in value)
    )


def is_text(node: dict) -> bool:
    return isinstance(node.get("text"), str) and "children" not in node


def is_inline(node: dict) -> bool:
    type_ = node.get("type")
    return is_text(node) or (isinstance(type_, str) and type_ in INLINE)


class NodeWalk:
    """One way through a rich text; `name` is what its units are called."""

    def __init__(self, name: str, visit: Visit):
        self.name = name
        self.visit = visit
        self.count = 0

    def __call__(self, nodes: list) -> list:
        """The nodes with what the visits answered in the place of their texts."""
        result: list = []
        run: list = []
        for node in nodes:
            if is_inline(node):
                run.append(node)
                continue
            result += self.run(run)
            run = []
            children = node.get("children")
            if isinstance(children, list):
                node = {**node, "children": self(children)}
            result.append(node)
        return result + self.run(run)

    def run(self, run: list) -> list:
        if not run:
            return []
        builder = Builder()
        collect(run, builder)
        unit = builder.unit(f"{self.name}.{self.count + 1}")
        if not has_text(unit.parts):
            return run
        self.count += 1
        return rebuilt(self.visit(unit), unit)


def collect(nodes: list, builder: Builder):
    """Append the texts and codes of inline nodes."""
    for node in nodes:
        if is_text(node):
            marks = {name: value for name, value in node.items() if name != "text"}
            if not marks:
                builder.text(node["text"])
            elif node["text"]:
                shown = " ".join(sorted(marks))
                id_ = builder.open(f"<{shown}>", f"</{shown}>", payload=("text", marks))
                builder.text(node["text"])
                builder.close(id_)
            continue
        rest = {name: value for name, value in node.items() if name != "children"}
        shown = str(rest.get("type") or "span")
        children = node.get("children")
        if not isinstance(children, list):
            builder.alone(f"<{shown}/>", payload=("element", rest))
            continue
        id_ = builder.open(f"<{shown}>", f"</{shown}>", payload=("element", rest))
        collect(children, builder)
        builder.close(id_)


def rebuilt(parts: Parts, unit: Unit) -> list:
    """The nodes that the parts say, with texts around each element as editors want."""
    levels: list[list] = [[]]
    marks: list[dict] = [{}]
    for part in parts:
        if isinstance(part, str):
            levels[-1].append({"text": part, **marks[-1]})
            continue
        payload = unit.codes[part.id].payload
        if isinstance(payload, Character):
            levels[-1].append({"text": str(payload), **marks[-1]})
            continue
        kind, data = payload
        if part.kind == ALONE:
            levels[-1].append(dict(data))
        elif part.kind == CLOSE and kind == "text":
            marks.pop()
        elif part.kind == CLOSE:
            children = levels.pop()
            marks.pop()
            levels[-1].append({**data, "children": normal(children)})
        elif kind == "text":
            marks.append({**marks[-1], **data})
        else:
            levels.append([])
            marks.append(marks[-1])
    return normal(levels[0])


def normal(nodes: list) -> list:
    """A text before, between and after elements; like texts in one."""
    result: list = []
    for node in nodes:
        last = result[-1] if result else None
        if is_text(node):
            if last is not None and is_text(last) and same_marks(last, node):
                last["text"] += node["text"]
                continue
            if last is not None and last == {"text": ""}:
                result.pop()
            result.append(dict(node))
            continue
        if last is None or not is_text(last):
            result.append({"text": ""})
        result.append(node)
    if not result or not is_text(result[-1]):
        result.append({"text": ""})
    return result


def same_marks(one: dict, other: dict) -> bool:
    return {**one, "text": ""} == {**other, "text": ""}


def plain_text(nodes: list) -> str:
    """The words of a rich text, a line each of its first elements."""

    def words(node) -> str:
        if is_text(node):
            return node["text"]
        return "".join(words(child) for child in node.get("children") or ())

    return "\n".join(words(node) for node in nodes)


def walk_nodes(nodes: list, name: str, visit: Visit) -> list:
    """The rich text with every text in it as `visit` answers it."""
    return NodeWalk(name, visit)(nodes)
