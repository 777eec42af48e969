"""Tables of the fields of a schema."""

from eucpn.content.schema.completeness import fieldset
from eucpn.content.schema.directives import NEEDED_KEY
from eucpn.content.schema.rows import IRows
from plone.app.dexterity.textindexer.directives import SEARCHABLE_KEY
from plone.app.multilingual.dx.directives import LANGUAGE_INDEPENDENT_KEY
from plone.autoform.interfaces import OMITTED_KEY
from plone.autoform.interfaces import READ_PERMISSIONS_KEY
from plone.autoform.interfaces import WRITE_PERMISSIONS_KEY
from plone.supermodel.utils import mergedTaggedValueDict
from plone.supermodel.utils import mergedTaggedValueList
from reference_pages.definitions import catalog
from reference_pages.kinds import INDEXES
from reference_pages.kinds import kind
from reference_pages.markdown import rows
from reference_pages.markdown import text
from zope.schema import getFieldsInOrder


# Who may write a field that has a permission of its own.
WRITERS = {
    "eucpn.content.setprovenance": "the secretariat",
    "eucpn.content.review": "reviewer",
    "eucpn.content.setversion": "the process",
}
INTERNAL = "eucpn.content.viewinternal"


def in_list(schema, key: str) -> set[str]:
    """The fields that a directive names."""
    return {entry[1] for entry in mergedTaggedValueList(schema, key)}


def needed_at(schema, field) -> str:
    """The stage at which a field has to be filled, and where it is asked for."""
    if field.required:
        return "draft"
    for stage, name, when in mergedTaggedValueList(schema, NEEDED_KEY):
        if name == field.__name__:
            return f"{stage} ({when.__name__})" if when else stage
    return ""


def access(schema, name: str, omitted) -> str:
    """Who sets or sees a field, where that is not everybody who edits or reads."""
    told = []
    if name in omitted and schema[name].readonly:
        told.append("computed")
    writer = mergedTaggedValueDict(schema, WRITE_PERMISSIONS_KEY).get(name)
    if writer:
        told.append(f"set by {WRITERS[writer]}")
    if mergedTaggedValueDict(schema, READ_PERMISSIONS_KEY).get(name) == INTERNAL:
        told.append("internal")
    return ", ".join(told)


def found_by(name: str, searchable, indexes) -> str:
    """How a field is found."""
    told = ["words"] if name in searchable else []
    if name in indexes:
        told.append(INDEXES[indexes[name]])
    return ", ".join(told)


def fields_table(schema) -> list[str]:
    """All fields of a schema."""
    indexes, _columns = catalog()
    independent = in_list(schema, LANGUAGE_INDEPENDENT_KEY)
    searchable = in_list(schema, SEARCHABLE_KEY)
    omitted = in_list(schema, OMITTED_KEY)
    body = [
        (
            f"`{name}`",
            text(field.title),
            kind(field),
            fieldset(schema, name),
            needed_at(schema, field),
            "yes" if name in independent else "",
            found_by(name, searchable, indexes),
            access(schema, name, omitted),
        )
        for name, field in getFieldsInOrder(schema)
    ]
    return rows(
        (
            "Field",
            "Title",
            "Holds",
            "Fieldset",
            "Needed at",
            "Same in all languages",
            "Index",
            "Access",
        ),
        *body,
    )


def conditions(schema) -> list[str]:
    """What the names of conditions mean."""
    whens = {w for _s, _n, w in mergedTaggedValueList(schema, NEEDED_KEY) if w}
    return [
        f"- `{when.__name__}`: {text(when.__doc__)}"
        for when in sorted(whens, key=lambda w: w.__name__)
    ]


def rows_tables(schema) -> list[str]:
    """The columns of each field with rows."""
    lines = []
    for name, field in getFieldsInOrder(schema):
        if not IRows.providedBy(field):
            continue
        if lines:
            lines.append("")
        lines += [f"Columns of `{name}`:", ""]
        lines += rows(
            ("Column", "Title", "Holds", "Needed"),
            *(
                (f"`{n}`", text(c.title), kind(c), "yes" if c.required else "")
                for n, c in field.columns
            ),
        )
    return lines


def schema_parts(schema):
    """Table of fields, conditions, columns of rows."""
    for part in (fields_table(schema), conditions(schema), rows_tables(schema)):
        if part:
            yield part
