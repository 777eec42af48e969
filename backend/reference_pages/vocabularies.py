"""`vocabularies.md`: the fixed lists and those derived from them."""

from eucpn.content.vocabularies import derived
from eucpn.content.vocabularies.terms import load
from eucpn.content.vocabularies.terms import names
from eucpn.content.vocabularies.terms import PREFIX
from reference_pages.definitions import xml
from reference_pages.markdown import code
from reference_pages.markdown import page
from reference_pages.markdown import rows
from reference_pages.markdown import text
import inspect


def content() -> str:
    """The fixed lists and those derived from them."""
    lists = [load(name) for name in names()]
    derived_lists = [
        (tag.get("name").removeprefix(PREFIX), tag.get("factory").rpartition(".")[2])
        for tag in xml("eucpn.content.vocabularies", "configure.zcml").iter(
            "{http://namespaces.zope.org/zope}utility"
        )
    ]
    parts = [
        "Ids are stable; labels are there in 24 languages. "
        f"The full name is `{PREFIX}<name>`; "
        "`GET @vocabularies/<full name>?labels=all` gives everything. "
        "A term's URI is that of the list, a slash and the id, "
        "unless the term has one of its own.",
        rows(
            ("Name", "Title", "Terms", "URI"),
            *(
                (f"[{v.name}](#{v.name})", v.title, len(v.terms), f"<{v.uri}>")
                for v in lists
            ),
        ),
        "Derived from them:",
        rows(
            ("Name", "What it is"),
            *(
                (f"[{name}](#{name})", text(inspect.getdoc(getattr(derived, factory))))
                for name, factory in sorted(derived_lists)
            ),
        ),
    ]
    for entry in lists:
        parts += [
            f"## {entry.name}",
            f"{entry.title}. Source: {text(entry.source)}",
            "Ids: " + code(entry.terms) + ".",
        ]
    for name, factory in sorted(derived_lists):
        parts += [f"## {name}", text(inspect.getdoc(getattr(derived, factory)))]
    return page("Vocabularies", *parts)
