"""XLIFF 1.2, written and read."""

from eucpn.policy.xliff.documents import Job
from eucpn.policy.xliff.documents import Origin
from eucpn.policy.xliff.documents import Returned
from eucpn.policy.xliff.documents import STALE
from eucpn.policy.xliff.units import ALONE
from eucpn.policy.xliff.units import CLOSE
from eucpn.policy.xliff.units import joined
from eucpn.policy.xliff.units import Mark
from eucpn.policy.xliff.units import OPEN
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit
from eucpn.policy.xliff.xml import add
from eucpn.policy.xliff.xml import fill
from eucpn.policy.xliff.xml import local
from eucpn.policy.xliff.xml import to_bytes
from lxml import etree


NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# `ctype` of what stands alone and of pairs.
ALONES = {"fmt": "lb", "image": "image", "other": "x-other"}
PAIRS = {"fmt": "x-format", "link": "link"}
OPENING, CLOSING = {"bx", "bpt"}, {"ex", "ept"}


def write(job: Job) -> bytes:
    """The file for one job."""
    root = etree.Element(f"{{{NAMESPACE}}}xliff", nsmap={None: NAMESPACE})
    root.set("version", "1.2")
    file = add(root, "file", original=str(job.origin), datatype="html")
    file.set("source-language", job.source_language)
    file.set("target-language", job.target_language)
    add(add(file, "header"), "note", job.note)
    body = add(file, "body")
    for name, title, units in job.groups:
        group = add(body, "group", id=f"g.{name}", resname=title)
        for unit in units:
            write_unit(group, unit, title, job)
    return to_bytes(root)


def write_unit(group, unit: Unit, title: str, job: Job):
    element = add(group, "trans-unit", id=unit.id, resname=unit.id)
    element.set(SPACE, "preserve")

    def code_element(parent, mark: Mark):
        code = unit.codes[mark.id]
        alone = mark.kind == ALONE
        type_ = (ALONES if alone else PAIRS)[code.type]
        found = add(parent, "x" if alone else "g", id=code.id, ctype=type_)
        found.set("equiv-text", code.opening.encode("ascii", "ignore").decode())
        return found

    fill(add(element, "source"), unit.parts, code_element)
    target = job.targets.get(unit.id)
    if target is not None:
        text = add(element, "target")
        stale = target.state == STALE
        text.set("state", "needs-review-translation" if stale else "translated")
        fill(text, target.parts, code_element)
    add(element, "note", title)


def read(root) -> list[Returned]:
    """What each file element of the document says."""
    return [read_file(file) for file in root.iterchildren(f"{{{NAMESPACE}}}file")]


def read_file(file) -> Returned:
    texts: dict[str, Parts | None] = {}
    doubled = []
    for unit in file.iter(f"{{{NAMESPACE}}}trans-unit"):
        id_ = unit.get("id") or ""
        if id_ in texts:
            doubled.append(id_)
        target = unit.find(f"{{{NAMESPACE}}}target")
        texts[id_] = None if target is None else joined(read_inline(target))
    return Returned(
        Origin.parse(file.get("original")),
        file.get("source-language") or "",
        file.get("target-language") or "",
        texts,
        tuple(doubled),
    )


def read_inline(element) -> list:
    """Text and marks; what is said inside native codes is not looked at."""
    parts: list = [element.text or ""]
    for child in element:
        kind, id_ = local(child), child.get("id") or ""
        pair = child.get("rid") or id_
        if kind == "g":
            parts += [Mark(OPEN, id_), *read_inline(child), Mark(CLOSE, id_)]
        elif kind in ("x", "ph"):
            parts.append(Mark(ALONE, id_))
        elif kind in OPENING or (kind == "it" and child.get("pos") == "open"):
            parts.append(Mark(OPEN, pair))
        elif kind in CLOSING or kind == "it":
            parts.append(Mark(CLOSE, pair))
        elif kind == "mrk":
            parts += read_inline(child)
        elif kind is not None:
            parts.append(Mark(ALONE, f"<{kind}>"))
        parts.append(child.tail or "")
    return parts
