"""`information-model.md`: types, shared fields, sections, indexes."""

from eucpn.policy.setup.sections import sections
from plone.dexterity.utils import resolveDottedName
from reference_pages.definitions import behaviors
from reference_pages.definitions import catalog
from reference_pages.definitions import types
from reference_pages.definitions import xml
from reference_pages.fields import schema_parts
from reference_pages.kinds import INDEXES
from reference_pages.markdown import code
from reference_pages.markdown import page
from reference_pages.markdown import rows
from zope.schema import getFieldsInOrder


def content() -> str:
    """Types, shared fields, sections, indexes."""
    ours = behaviors()
    parts = [
        "What the site holds, read from the schemas and type definitions. "
        "The reasons are in [the explanation](../explanation/architecture.md).",
        [
            "How to read the tables:",
            "",
            "- **Needed at**: `draft`: nothing is saved without it; "
            "`submit`: before it is handed in; `publish`: before it is approved. "
            "A condition stands in brackets and is explained below the table.",
            "- **Same in all languages**: "
            "the value is that of the original; translations cannot change it.",
            "- **Index**: `words`: the full text; otherwise the kind of catalog index.",
            "- **Access**: `internal` fields are never sent to the public "
            "or to other countries.",
        ],
        "## Shared behaviours",
    ]
    for name, (schema, description) in ours.items():
        users = [t for t, fti in types().items() if name in fti["behaviors"]]
        used = f"Used by {code(users)}." if users else "Used by the core type `File`."
        parts += [f"### {name}", f"{description} {used}", *schema_parts(schema)]
    parts.append("## Types")
    for name, fti in types().items():
        holds = fti["allowed_content_types"]
        places = [f"`{s['path']}`" for s in sections() if name in s["holds"]]
        if not places:
            places = [
                f"`{t}`"
                for t, other in types().items()
                if name in other["allowed_content_types"]
            ]
        parts += [
            f"### {name}",
            f"{fti['title']}: {fti['description']}",
            [
                f"- Lies in: {', '.join(places)}",
                f"- May hold: {code(holds) if holds else 'nothing'}",
                f"- Added with: `{fti['add_permission']}`",
                f"- Behaviours: {code(fti['behaviors'])}",
            ],
            *schema_parts(fti["schema"]),
        ]
    return page("Information model", *parts, *section_parts(), *catalog_parts())


def section_parts():
    """Where things lie."""
    known = {*types(), "Document", "Event", "News Item"}
    body = []
    for entry in sections():
        if entry["path"]:
            held = code(t for t in entry["holds"] if t in known)
            body.append((f"`{entry['path']}`", entry["titles"]["en"], held))
    yield "## Sections"
    yield (
        "The same pages, with the same ids, lie in each of the 24 language folders "
        "and are linked as translations."
    )
    yield rows(("Path", "Title", "Holds"), *body)


def catalog_parts():
    """Our indexes and columns."""
    indexes, columns = catalog()
    fields = {
        name
        for schema in [s for s, _ in behaviors().values()]
        + [fti["schema"] for fti in types().values()]
        for name, _field in getFieldsInOrder(schema)
    }
    properties = {
        name
        for fti in types().values()
        for name in vars(resolveDottedName(fti["klass"]))
    }
    adapters = {
        a.get("name")
        for a in xml("eucpn.content.indexers", "configure.zcml").iter(
            "{http://namespaces.zope.org/zope}adapter"
        )
    }

    plone = {"full_title": "title"}

    def source(name):
        if name in plone:
            return plone[name]
        if name in adapters:
            return "computed"
        if name in fields:
            return "field"
        return "property of the class" if name in properties else "no type has it yet"

    yield "## Indexes"
    yield (
        "The status of a call is no index: it follows from `call_opens`, "
        "`call_closes`, `deadline_model` and `manual_status` at the moment of asking."
    )
    yield rows(
        ("Index", "Kind", "Value"),
        *((f"`{n}`", INDEXES[k], source(n)) for n, k in sorted(indexes.items())),
    )
    yield "## Columns"
    yield "Lists take these values from the catalog, without waking an object:"
    yield code(sorted(columns)) + "."
