"""Texts of the section pages: slate blocks after the page's first block."""

from eucpn.policy.setup.example.values import read
from uuid import NAMESPACE_URL
from uuid import uuid5
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent


def write_pages(portal):
    """Write `data/example/pages.json`: path, and parts of one kind and a text each."""
    for entry in read("pages"):
        page = portal.unrestrictedTraverse(entry["path"])
        blocks, order = dict(page.blocks), list(page.blocks_layout["items"])
        new = {
            str(uuid5(NAMESPACE_URL, f"eucpn:{entry['path']}#text-{number}")): slate(
                part
            )
            for number, part in enumerate(entry["parts"])
        }
        page.blocks = blocks | new
        page.blocks_layout = {"items": [*order[:1], *new, *order[1:]]}
        notify(ObjectModifiedEvent(page))


def slate(part: dict) -> dict:
    """A text block from `{"h2" | "p" | "blockquote": text}` or `{"ul": [text, …]}`."""
    ((kind, content),) = part.items()
    if isinstance(content, list):
        children = [{"type": "li", "children": [{"text": text}]} for text in content]
        plain = " ".join(content)
    else:
        children, plain = [{"text": content}], content
    return {
        "@type": "slate",
        "plaintext": plain,
        "value": [{"type": kind, "children": children}],
    }
