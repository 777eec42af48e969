"""Fields and files of an item as comparable values: JSON, the same for the same value.

Labels are not among them: they depend on who asks, see `present`.
"""

from collections import OrderedDict
from datetime import date
from datetime import datetime
from decimal import Decimal
from eucpn.content.behaviors.files import sha256
from eucpn.content.interfaces import IContribution
from eucpn.content.schema.rows import IRows
from eucpn.policy.workflow.process import NOT_COMPARED
from plone.app.textfield.interfaces import IRichText
from plone.app.textfield.interfaces import IRichTextValue
from plone.dexterity.utils import iterSchemata
from plone.namedfile.interfaces import INamedField
from plone.namedfile.interfaces import INamedImageField
from z3c.relationfield.interfaces import IRelationChoice
from z3c.relationfield.interfaces import IRelationList
from z3c.relationfield.interfaces import IRelationValue
from zope.annotation.interfaces import IAnnotations
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IText
from zope.schema.interfaces import IURI
import json


# The file of which a file in a revision is a copy: the UID of that file.
ORIGINAL_KEY = "eucpn.policy.original"
# Of a contained file; the name of the file itself and its checksum come beside them.
FILE_FIELDS = (
    "title",
    "description",
    "document_language",
    "document_role",
    "accessible_pdf",
)
TEXTS_IN_BLOCKS = (
    "plaintext",
    "title",
    "headline",
    "text",
    "description",
    "alt",
    "url",
)
MAX_CHECKSUMS = 500
_checksums: OrderedDict = OrderedDict()


def comparables(obj, names=None) -> dict[str, dict]:
    """`{name: {"kind", "value"}}` of every field that is not the process's.

    :param names: only of these fields.
    """
    found = {}
    for schema in iterSchemata(obj):
        adapted = schema(obj, None)
        if adapted is None:
            continue
        for name, field in getFieldsInOrder(schema):
            wanted = names is None or name in names
            if wanted and is_compared(name, field):
                found[name] = comparable(field, getattr(adapted, name, None), obj)
    return found


def is_compared(name: str, field) -> bool:
    """Is the field one that people fill in? The layout of blocks goes with them."""
    return not (field.readonly or name in NOT_COMPARED or name == "blocks_layout")


def comparable(field, value, obj) -> dict:
    """The value of one field."""
    if field.__name__ == "blocks":
        return {"kind": "text", **blocks(value, getattr(obj, "blocks_layout", None))}
    if IRichText.providedBy(field):
        return {"kind": "rich", "value": raw(value)}
    if IRelationList.providedBy(field) or IRelationChoice.providedBy(field):
        return {"kind": "relations", "value": targets(value)}
    if IRows.providedBy(field):
        return {"kind": "rows", "value": plain(value) or []}
    if INamedField.providedBy(field):
        kind = "image" if INamedImageField.providedBy(field) else "file"
        return {"kind": kind, "value": file_value(value)}
    if ICollection.providedBy(field):
        return {"kind": "list", "value": plain(value) or []}
    text = IText.providedBy(field) and not IURI.providedBy(field)
    if text and not IChoice.providedBy(field):
        return {"kind": "text", "value": value or ""}
    return {"kind": "value", "value": plain(value)}


def raw(value) -> str:
    """The mark-up as it was entered."""
    return (value.raw if IRichTextValue.providedBy(value) else value) or ""


def targets(value) -> list[str]:
    """The UIDs of related items, in order; broken relations are none."""
    if value is None:
        return []
    relations = [value] if IRelationValue.providedBy(value) else value
    objects = [r.to_object for r in relations if r is not None and not r.isBroken()]
    return [obj.UID() for obj in objects if obj is not None]


def plain(value):
    """The value as JSON; sets in order."""
    if isinstance(value, set | frozenset):
        return sorted(map(plain, value), key=repr)
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return str(value)


def file_value(value) -> dict | None:
    """`{"filename", "size", "content_type", "checksum"}` of a stored file."""
    if value is None:
        return None
    return {
        "filename": value.filename,
        "size": value.getSize(),
        "content_type": value.contentType,
        "checksum": checksum(value),
    }


def checksum(value) -> str:
    """The SHA-256 of a stored file, remembered while nobody replaces the file."""
    blob = getattr(value, "_blob", None)
    oid, serial = getattr(blob, "_p_oid", None), getattr(blob, "_p_serial", None)
    if not oid or not serial or blob._p_changed or serial == b"\0" * 8:
        return sha256(value)
    key = (blob._p_jar.db().database_name, id(blob._p_jar.db()), oid, serial)
    if key not in _checksums:
        _checksums[key] = sha256(value)
        while len(_checksums) > MAX_CHECKSUMS:
            _checksums.popitem(last=False)
    return _checksums[key]


def blocks(value, layout) -> dict:
    """The text of blocks in their order, and all else of them in `data`."""
    value = value or {}
    order = [id_ for id_ in (layout or {}).get("items", ()) if id_ in value]
    texts = ["\n".join(texts_in(value[id_])) for id_ in order]
    return {
        "value": "\n\n".join(text for text in texts if text),
        "data": json.dumps([value[id_] for id_ in order], sort_keys=True, default=str),
    }


def texts_in(block) -> list[str]:
    """What a person reads in a block and in those that it holds."""
    if isinstance(block, list):
        return [text for entry in block for text in texts_in(entry)]
    if not isinstance(block, dict):
        return []
    found = [
        block[name] for name in TEXTS_IN_BLOCKS if isinstance(block.get(name), str)
    ]
    if "plaintext" in block:
        return [text for text in found[:1] if text.strip()]
    for name, entry in block.items():
        if name not in TEXTS_IN_BLOCKS and isinstance(entry, dict | list):
            found += texts_in(entry)
    return [text for text in found if text.strip()]


def contained_files(obj) -> list:
    """What lies in the item and has no way of its own through the workflow."""
    if not hasattr(obj, "objectValues"):
        return []
    return [
        child for child in obj.objectValues() if not IContribution.providedBy(child)
    ]


def original_uid(child) -> str:
    """The UID of the file that this one is or is a copy of."""
    return IAnnotations(child).get(ORIGINAL_KEY) or child.UID()


def file_comparables(obj) -> dict[str, dict]:
    """`{uid: {"portal_type", "title", …, "filename", "size", "checksum"}}`.

    A copy in a revision is known by the UID of its original.
    """
    return {
        original_uid(child): file_comparable(child) for child in contained_files(obj)
    }


def file_comparable(child) -> dict:
    value = getattr(child, "file", None) or getattr(child, "image", None)
    told = file_value(value) or {
        "filename": None,
        "size": None,
        "content_type": None,
        "checksum": None,
    }
    fields = {name: plain(getattr(child, name, None)) or None for name in FILE_FIELDS}
    return {"portal_type": child.portal_type, **fields, **told}
