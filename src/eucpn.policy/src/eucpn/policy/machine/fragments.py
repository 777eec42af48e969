"""A unit of text as it is sent to a machine, and its answer as parts."""

from eucpn.policy.xliff.documents import Unreadable
from eucpn.policy.xliff.units import joined
from eucpn.policy.xliff.units import Mark
from eucpn.policy.xliff.units import OPEN
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit
from eucpn.policy.xliff.version12 import read_inline
from eucpn.policy.xliff.xml import fill
from eucpn.policy.xliff.xml import parse
from lxml import etree


START, END = "<t>", "</t>"
EMPTY = "<t/>"


def content_of(unit: Unit) -> str:
    """The text, with `<g id>` around what is marked and `<x id>` where code stands."""
    root = etree.Element("t")
    fill(root, unit.parts, element_for)
    text = etree.tostring(root, encoding="unicode")
    return "" if text == EMPTY else text.removeprefix(START).removesuffix(END)


def element_for(parent, mark: Mark):
    name = "g" if mark.kind == OPEN else "x"
    return etree.SubElement(parent, name, id=mark.id)


def parts_of(content) -> Parts | None:
    """The parts of an answer; None where it cannot be read."""
    if not isinstance(content, str):
        return None
    try:
        root = parse(f"{START}{content}{END}".encode())
    except (Unreadable, UnicodeEncodeError):
        return None
    return joined(read_inline(root))
