"""Texts as XLIFF units, for tests without Plone: fields, files, random texts."""

from eucpn.policy.xliff import archive
from eucpn.policy.xliff.documents import Job
from eucpn.policy.xliff.documents import Origin
from eucpn.policy.xliff.documents import Target
from eucpn.policy.xliff.documents import TRANSLATED
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import Field
from eucpn.policy.xliff.fields import units_of
from eucpn.policy.xliff.units import Mark
from html import escape
from hypothesis import strategies as st


FORMATS = ["xliff-2.1", "xliff-1.2"]
ORIGIN = Origin("0123abcd", 3, "0" * 32)
words = st.text(
    st.one_of(
        st.sampled_from("abc é\u00a0<>&\"'\n\t\r\x0b\x00\u200b🙂مε"),
        st.characters(codec="utf-8"),
    ),
    max_size=12,
)


def job_of(fields, targets=None):
    groups = tuple(
        (field.name, field.title, tuple(units_of([field])[field.name]))
        for field in fields
        if units_of([field])
    )
    return Job(ORIGIN, "en", "fr", "A “note” <&>", groups, targets or {})


def written(fields, format_, targets=None) -> bytes:
    return archive.WRITERS[format_](job_of(fields, targets))


def as_translated(units):
    """Each unit with its own text as its translation."""
    return {unit.id: Target(unit.parts, TRANSLATED) for unit in units}


def turned(parts):
    """Another text with the same codes."""
    return tuple(p if isinstance(p, Mark) else f"«{p}»" for p in parts)


def html(tag_names):
    attributes = st.sampled_from([
        "",
        ' class="x"',
        ' title="A &amp; b"',
        " alt='c \" d'",
        ' href="../resolveuid/ab?x=1&amp;y=2"',
        " data-x=' title=\"no\" '",
    ])
    tag = st.sampled_from(tag_names)
    leaf = st.one_of(
        words.map(lambda text: escape(text, quote=False)),
        words,
        st.sampled_from([
            "<br>",
            "<br/>",
            '<img src="a" alt="a picture">',
            "<!-- a <b> comment -->",
            "&nbsp;",
            "&eacute;",
            "<script>if (a < b) {}</script>",
            "</b>",
            "<i>",
            "<",
            "<p",
        ]),
    )
    return st.recursive(
        leaf,
        lambda inner: st.builds(
            lambda name, attrs, content: f"<{name}{attrs}>{''.join(content)}</{name}>",
            tag,
            attributes,
            st.lists(inner, max_size=4),
        ),
        max_leaves=15,
    )


random_html = st.lists(
    html(["p", "ul", "li", "h2", "table", "td", "div", "b", "em", "a", "span"]),
    max_size=4,
).map("".join)


def texts(node_words):
    return st.builds(
        lambda text, marks: {"text": text, **marks},
        node_words,
        st.sampled_from([{}, {}, {"bold": True}, {"bold": True, "italic": True}]),
    )


slate = st.recursive(
    texts(words),
    lambda inner: st.builds(
        lambda kind, children, data: {"type": kind, "children": children, **data},
        st.sampled_from(["p", "ul", "li", "link", "strong", "h2"]),
        st.lists(inner, min_size=1, max_size=3),
        st.sampled_from([{}, {"data": {"url": "../resolveuid/x"}}]),
    ),
    max_leaves=12,
)
pages = st.lists(st.lists(slate, min_size=1, max_size=3), max_size=3).map(
    lambda values: {
        "blocks": {
            f"b-{n}": {"@type": "slate", "value": [{"type": "p", "children": value}]}
            for n, value in enumerate(values)
        },
        "blocks_layout": {"items": [f"b-{n}" for n in range(len(values))]},
    }
)


def fields_of(rich="", page=None, plain="", entries=(), rows=()):
    return [
        Field("title", "Title", "text", plain),
        Field("summary", "Summary", "rich", rich),
        Field("key_messages", "Key messages", "list", list(entries)),
        Field("links", "Links", "rows", list(rows), ("label",)),
        Field("blocks", "Page", "blocks", page),
    ]


FIELDS = fields_of(
    rich='<p>Lock <b>doors</b><br/>and <a href="https://example.org">windows</a></p>',
    plain="Burglary",
)
UNITS = all_units(FIELDS)
