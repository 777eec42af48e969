"""XLIFF 2.1, written and read; 2.0 is read as well."""

from eucpn.policy.xliff.builder import NO_XML
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


NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
KEEP = {"canCopy": "no", "canDelete": "no"}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def write(job: Job) -> bytes:
    """The file for one job."""
    root = etree.Element(f"{{{NAMESPACE}}}xliff", nsmap={None: NAMESPACE})
    root.set("version", "2.1")
    root.set("srcLang", job.source_language)
    root.set("trgLang", job.target_language)
    file = add(root, "file", id="f1", original=str(job.origin), canResegment="no")
    add(add(file, "notes"), "note", job.note, category="item")
    for name, title, units in job.groups:
        group = add(file, "group", id=f"g.{name}", name=title)
        for unit in units:
            write_unit(group, unit, job)
    return to_bytes(root)


def write_unit(group, unit: Unit, job: Job):
    element = add(group, "unit", id=unit.id)
    if unit.codes:
        data = add(element, "originalData")
        for code in unit.codes.values():
            add(data, "data", code.opening, id=f"d{code.id}")
            if code.closing is not None:
                add(data, "data", code.closing, id=f"e{code.id}")
    target = job.targets.get(unit.id)
    state = "translated" if target and target.state != STALE else "initial"
    segment = add(element, "segment", id="s1", state=state)
    for name, parts in (("source", unit.parts), ("target", target and target.parts)):
        if parts is None:
            continue
        text = add(segment, name)
        text.set(SPACE, "preserve")
        fill(text, parts, lambda parent, mark: code_element(parent, mark, unit))


def code_element(parent, mark: Mark, unit: Unit):
    """`<pc>` for a pair, `<ph>` for what stands alone."""
    code = unit.codes[mark.id]
    flows = " ".join(code.flows)
    if mark.kind == ALONE:
        data = {"dataRef": f"d{code.id}", **({"subFlows": flows} if flows else {})}
        return add(parent, "ph", id=code.id, type=code.type, **KEEP, **data)
    data = {"dataRefStart": f"d{code.id}", "dataRefEnd": f"e{code.id}"}
    if flows:
        data["subFlowsStart"] = flows
    return add(parent, "pc", id=code.id, type=code.type, **KEEP, **data)


def read(root) -> list[Returned]:
    """What each file element of the document says."""
    languages = root.get("srcLang") or "", root.get("trgLang") or ""
    return [
        read_file(file, *languages)
        for file in root.iterchildren(f"{{{NAMESPACE}}}file")
    ]


def read_file(file, source_language: str, target_language: str) -> Returned:
    texts: dict[str, Parts | None] = {}
    doubled = []
    for unit in file.iter(f"{{{NAMESPACE}}}unit"):
        id_ = unit.get("id") or ""
        if id_ in texts:
            doubled.append(id_)
        texts[id_] = read_unit(unit)
    origin = Origin.parse(file.get("original"))
    return Returned(origin, source_language, target_language, texts, tuple(doubled))


def read_unit(unit) -> Parts | None:
    """The translation of all segments together, None where one has none."""
    parts: list = []
    for segment in unit:
        kind = local(segment)
        if kind not in ("segment", "ignorable"):
            continue
        children = {local(child): child for child in segment}
        text = children.get("target")
        if text is None and kind == "ignorable":
            text = children.get("source")
        if text is None:
            return None
        parts += read_inline(text)
    return joined(parts)


def read_inline(element) -> list:
    """Text and marks; annotations are looked through."""
    parts: list = [element.text or ""]
    for child in element:
        kind, id_ = local(child), child.get("id") or ""
        if kind == "pc":
            parts += [Mark(OPEN, id_), *read_inline(child), Mark(CLOSE, id_)]
        elif kind == "ph":
            parts.append(Mark(ALONE, id_))
        elif kind == "sc":
            parts.append(Mark(OPEN, id_))
        elif kind == "ec":
            parts.append(Mark(CLOSE, child.get("startRef") or id_))
        elif kind == "cp":
            parts.append(character(child.get("hex")))
        elif kind == "mrk":
            parts += read_inline(child)
        elif kind not in ("sm", "em", None):
            parts.append(Mark(ALONE, f"<{kind}>"))
        parts.append(child.tail or "")
    return parts


def character(code: str | None) -> str:
    """A character by its number, if XML could hold it as well."""
    try:
        found = chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    return NO_XML.sub("\ufffd", found)
