"""The translated fields of an item as the pure modules know them, and back."""

from copy import deepcopy
from eucpn.content.schema.rows import IRows
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.multilingual.translatable import text_columns
from eucpn.policy.multilingual.translatable import translatable_fields
from eucpn.policy.xliff.checks import Problem
from eucpn.policy.xliff.fields import Field
from eucpn.policy.xliff.files import file_fields
from plone.app.textfield.interfaces import IRichText
from plone.app.textfield.interfaces import IRichTextValue
from plone.app.textfield.value import RichTextValue
from zope.schema.interfaces import ConstraintNotSatisfied
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import ValidationError


def fields_of(obj) -> list[Field]:
    """All translated fields, in the order of the form, with their present values."""
    return [
        field_of(obj, schema[name], getattr(schema(obj), name, None))
        for schema, name in translatable_fields(obj)
    ]


def texts_of(source, obj=None) -> list[Field]:
    """All that is translated of an item: its fields, then the texts of its files.

    :param obj: a translation of it; then those of the translation, by the same names.
    """
    shown = source if obj is None else obj
    return fields_of(shown) + file_fields(source, obj)


def field_of(obj, field, value) -> Field:
    name, title = field.__name__, sentence(field.title)
    if name == "blocks":
        page = {
            "blocks": deepcopy(value) or {},
            "blocks_layout": deepcopy(obj.blocks_layout) or {"items": []},
        }
        return Field(name, title, "blocks", page)
    if IRichText.providedBy(field):
        markup = IRichTextValue.providedBy(value) and value.mimeType != "text/plain"
        raw = value.raw if IRichTextValue.providedBy(value) else value
        return Field(name, title, "rich" if markup else "text", raw)
    if IRows.providedBy(field):
        rows = [dict(row) for row in value or ()]
        return Field(name, title, "rows", rows, tuple(text_columns(field)))
    if ICollection.providedBy(field):
        return Field(name, title, "list", list(value or ()))
    return Field(name, title, "text", value)


def stored_values(source, values: dict) -> dict:
    """What fields store, from what `fields.translated` answers."""
    found = {}
    for schema, name in translatable_fields(source):
        field, value = schema[name], values[name]
        before = getattr(schema(source), name, None)
        if IRichTextValue.providedBy(before):
            value = RichTextValue(
                raw=value,
                mimeType=before.mimeType,
                outputMimeType=before.outputMimeType,
                encoding=before.encoding,
            )
        elif name != "blocks" and ICollection.providedBy(field):
            value = None if before is None else type(before)(value)
        found[name] = value
    return found


def value_problems(source, values: dict) -> list[Problem]:
    """What the fields themselves do not accept of translated values."""
    told: list[Problem] = []
    for schema, name in translatable_fields(source):
        value = values[name]
        if name == "blocks" or value is None:
            continue
        try:
            schema[name].bind(source).validate(value)
        except ValidationError as error:
            line = isinstance(error, ConstraintNotSatisfied) and "\n" in str(value)
            reason = "one_line" if line else "field"
            told.append((name, reason, {"reason": sentence(error.doc())}))
    return told
