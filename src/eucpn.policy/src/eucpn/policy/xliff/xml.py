"""XML as it is safe to read, and what both formats need to write it."""

from eucpn.policy.xliff.builder import NO_XML
from eucpn.policy.xliff.documents import Unreadable
from eucpn.policy.xliff.units import CLOSE
from eucpn.policy.xliff.units import OPEN
from eucpn.policy.xliff.units import Parts
from lxml import etree


def parse(data: bytes):
    """The root element.

    Entities are not resolved, nothing is loaded, and a document that declares a type or
    an entity is not looked at.

    :raises Unreadable: for what is no XML, or has a DOCTYPE.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable("no_xml", reason=str(error)[:200]) from None
    info = root.getroottree().docinfo
    if info.doctype or info.internalDTD is not None:
        raise Unreadable("doctype")
    return root


def local(element) -> str | None:
    """The name of an element without its namespace; None for an entity."""
    tag = element.tag
    return etree.QName(tag).localname if isinstance(tag, str) else None


def sanitised(text: str) -> str:
    return NO_XML.sub("\ufffd", text)


def add(parent, tag: str, text: str | None = None, /, **attributes):
    """A new child in the namespace of its parent."""
    namespace = etree.QName(parent.tag).namespace
    child = etree.SubElement(parent, f"{{{namespace}}}{tag}")
    for attribute, value in attributes.items():
        child.set(attribute, sanitised(value))
    if text is not None:
        child.text = sanitised(text)
    return child


def fill(element, parts: Parts, element_for):
    """Write text and codes into the element.

    :param element_for: makes the element of a mark: `element_for(parent, mark)`.
    """
    parents = [element]
    last = None
    for part in parts:
        if isinstance(part, str):
            if last is None:
                parents[-1].text = (parents[-1].text or "") + part
            else:
                last.tail = (last.tail or "") + part
        elif part.kind == CLOSE:
            last = parents.pop()
        elif part.kind == OPEN:
            parents.append(element_for(parents[-1], part))
            last = None
        else:
            last = element_for(parents[-1], part)


def to_bytes(root) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
