"""Texts taken apart into units, as XLIFF, and put together again."""

from copy import deepcopy
from eucpn.policy.xliff import archive
from eucpn.policy.xliff.checks import text_problems
from eucpn.policy.xliff.documents import Job
from eucpn.policy.xliff.documents import Origin
from eucpn.policy.xliff.documents import Target
from eucpn.policy.xliff.documents import TRANSLATED
from eucpn.policy.xliff.documents import Unreadable
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import Field
from eucpn.policy.xliff.fields import translated
from eucpn.policy.xliff.fields import units_of
from eucpn.policy.xliff.tokens import TEXT
from eucpn.policy.xliff.tokens import tokens
from eucpn.policy.xliff.units import Mark
from eucpn.policy.xliff.units import text_of_parts
from html import escape
from html import unescape
from hypothesis import given
from hypothesis import HealthCheck
from hypothesis import settings
from hypothesis import strategies as st
from lxml import etree
from pathlib import Path
from translate.storage import xliff as toolkit12
from translate.storage import xliff2 as toolkit21
import io
import pytest
import zipfile


SCHEMAS = Path(__file__).parent / "xliff_schemas"
FORMATS = ["xliff-2.1", "xliff-1.2"]
ORIGIN = Origin("0123abcd", 3, "0" * 32)
words = st.text(
    st.one_of(
        st.sampled_from("abc é\u00a0<>&\"'\n\t\r\x0b\x00\u200b🙂مε"),
        st.characters(codec="utf-8"),
    ),
    max_size=12,
)


class OurFiles(etree.Resolver):
    """Schemas from beside the test instead of the network."""

    def resolve(self, url, id_, context):
        if url.endswith("xml.xsd"):
            return self.resolve_filename(str(SCHEMAS / "xml.xsd"), context)
        return None


def schema(name):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(OurFiles())
    return etree.XMLSchema(etree.parse(str(SCHEMAS / name), parser))


@pytest.fixture(scope="module")
def schemas():
    return {
        "xliff-2.1": schema("xliff-core-2.0.xsd"),
        "xliff-1.2": schema("xliff-core-1.2-strict.xsd"),
    }


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


def comparable(html):
    """HTML as a reader of it sees it, entities resolved."""
    told = [
        ("text", unescape(t.raw)) if t.kind == TEXT else (t.kind, unescape(t.raw))
        for t in tokens(html)
    ]
    merged = []
    for kind, text in told:
        if kind == TEXT and merged and merged[-1][0] == TEXT:
            merged[-1] = (TEXT, merged[-1][1] + text)
        else:
            merged.append((kind, text))
    return merged


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


def node_texts(value):
    """Every text of a tree with its marks and the elements around it, in order."""

    def walk(node, around):
        if "children" not in node:
            marks = sorted(k for k in node if k != "text")
            if node["text"]:
                yield node["text"], tuple(marks), around
            return
        here = (*around, node["type"])
        yield "", tuple(sorted(map(str, node.get("data", {}).items()))), here
        for child in node["children"]:
            yield from walk(child, here)

    merged = []
    for node in value:
        for text, marks, around in walk(node, ()):
            if text and merged and merged[-1][0] and merged[-1][1:] == (marks, around):
                merged[-1] = (merged[-1][0] + text, marks, around)
            else:
                merged.append((text, marks, around))
    return merged


def fields_of(rich="", page=None, plain="", entries=(), rows=()):
    return [
        Field("title", "Title", "text", plain),
        Field("summary", "Summary", "rich", rich),
        Field("key_messages", "Key messages", "list", list(entries)),
        Field("links", "Links", "rows", list(rows), ("label",)),
        Field("blocks", "Page", "blocks", page),
    ]


class TestRoundTrip:
    @pytest.mark.parametrize("format_", FORMATS)
    @given(
        rich=random_html,
        page=pages,
        plain=words,
        entries=st.lists(words, max_size=3),
        label=words,
    )
    @settings(
        max_examples=120,
        deadline=None,
        suppress_health_check=[HealthCheck.differing_executors, HealthCheck.too_slow],
    )
    def test_every_text_comes_back_as_it_went(
        self, schemas, format_, rich, page, plain, entries, label
    ):
        rows = [{"label": label, "url": "https://example.org", "n": 3}]
        fields = fields_of(rich, page, plain, entries, rows)
        units = all_units(fields)
        if not units:
            return

        data = written(fields, format_, as_translated(units))

        schemas[format_].assertValid(etree.fromstring(data))
        (back,) = archive.read(archive.Sent("x.xlf", data))
        assert text_problems(units, back) == []
        values = translated(fields, back.texts)
        assert values["title"] == plain
        assert values["key_messages"] == entries
        assert values["links"] == rows
        assert comparable(values["summary"]) == comparable(rich)
        for id_, block in page["blocks"].items():
            now = values["blocks"]["blocks"][id_]
            assert node_texts(now["value"]) == node_texts(block["value"])

    @given(rich=random_html)
    @settings(max_examples=120, deadline=None)
    def test_a_translation_changes_words_and_no_mark_up(self, rich):
        fields = [Field("summary", "Summary", "rich", rich)]
        units = all_units(fields)

        values = translated(fields, {u.id: turned(u.parts) for u in units})
        again = all_units([Field("summary", "Summary", "rich", values["summary"])])

        assert [u.id for u in again] == [u.id for u in units]
        for before, after in zip(units, again, strict=True):
            assert [
                c.opening for c in after.codes.values() if "=" not in c.opening
            ] == [c.opening for c in before.codes.values() if "=" not in c.opening]

    def test_what_a_translator_writes_is_text_and_no_mark_up(self):
        fields = [Field("summary", "", "rich", '<p>One <b title="t">two</b></p>')]
        marks = {"summary.1.1.title": ('" onclick="x',)}

        values = translated(
            fields,
            {
                **marks,
                "summary.1": (
                    "<script>x</script> ",
                    Mark("open", "1"),
                    "&amp;",
                    Mark("close", "1"),
                ),
            },
        )

        assert values["summary"] == (
            "<p>&lt;script&gt;x&lt;/script&gt; "
            '<b title="&quot; onclick=&quot;x">&amp;amp;</b></p>'
        )


class TestUnits:
    def test_each_block_of_html_is_a_unit(self):
        html = "<h2>Aims</h2>\n<ul><li>One <b>two</b></li><li> Three </li></ul>"

        (units,) = units_of([Field("summary", "", "rich", html)]).values()

        assert [(u.id, text_of_parts(u.parts)) for u in units] == [
            ("summary.1", "Aims"),
            ("summary.2", "One two"),
            ("summary.3", "Three"),
        ]

    def test_the_text_of_a_picture_is_a_unit_that_its_code_names(self):
        html = '<p>See <img src="a.png" alt="A lock"> here</p>'

        (units,) = units_of([Field("summary", "", "rich", html)]).values()

        assert units[0].codes["1"].flows == ("summary.1.1.alt",)
        assert [text_of_parts(u.parts) for u in units] == ["See  here", "A lock"]

    def test_blocks_show_their_texts_and_keep_their_settings(self):
        page = {
            "blocks": {
                "b": {
                    "@type": "listing",
                    "headline": "News",
                    "querystring": {"query": [{"title": "no"}]},
                },
                "a": {
                    "@type": "slate",
                    "plaintext": "Safe homes",
                    "value": [
                        {
                            "type": "p",
                            "children": [
                                {"text": "Safe "},
                                {"type": "strong", "children": [{"text": "homes"}]},
                                {"text": ""},
                            ],
                        }
                    ],
                },
            },
            "blocks_layout": {"items": ["a", "b"]},
        }
        fields = [Field("blocks", "", "blocks", page)]
        units = all_units(fields)
        assert [(u.id, text_of_parts(u.parts)) for u in units] == [
            ("blocks.1.value.1", "Safe homes"),
            ("blocks.2.headline", "News"),
        ]

        now = translated(fields, {u.id: turned(u.parts) for u in units})["blocks"]

        assert now["blocks"]["a"]["plaintext"] == "«Safe »«homes»"
        assert now["blocks"]["a"]["value"][0]["children"][1]["type"] == "strong"
        assert now["blocks"]["b"] == {**page["blocks"]["b"], "headline": "«News»"}
        assert page["blocks"]["b"]["headline"] == "News"


FIELDS = fields_of(
    rich='<p>Lock <b>doors</b><br/>and <a href="https://example.org">windows</a></p>',
    plain="Burglary",
)
UNITS = all_units(FIELDS)


def returned(data: bytes):
    (found,) = archive.read(archive.Sent("x.xlf", data))
    return text_problems(UNITS, found)


def reasons(told):
    return [(unit, reason) for unit, reason, _mapping in told]


class TestChecks:
    @pytest.fixture(params=FORMATS)
    def whole(self, request):
        return written(FIELDS, request.param, as_translated(UNITS))

    def test_what_was_not_translated_is_named(self):
        for format_ in FORMATS:
            assert reasons(returned(written(FIELDS, format_))) == [
                ("title", "untranslated"),
                ("summary.1", "untranslated"),
            ]

    def changed(self, whole, change):
        root = etree.fromstring(whole)
        change(next(e for e in root.iter("{*}target") if len(e)))
        return reasons(returned(etree.tostring(root)))

    def test_a_missing_code_is_named(self, whole):
        def change(target):
            for child in target:
                target.remove(child)
                target.text = "Fermez"

        assert {("summary.1", "code_missing")} == set(self.changed(whole, change))

    def test_a_code_that_occurs_twice_is_named(self, whole):
        def change(target):
            target.append(deepcopy(target[1]))

        assert self.changed(whole, change) == [("summary.1", "code_twice")]

    def test_a_code_that_the_original_does_not_have_is_named(self, whole):
        def change(target):
            other = deepcopy(target[1])
            other.set("id", "99")
            target.append(other)

        assert self.changed(whole, change) == [("summary.1", "code_unknown")]

    def test_a_pair_that_is_closed_before_it_is_opened_is_broken(self):
        data = written(FIELDS, "xliff-2.1", as_translated(UNITS)).decode()
        start = data.index("<target", data.index('id="summary.1"'))
        end = data.index("</target>", start)
        target = '<target>a<ec startRef="1"/>b<sc id="1"/><ph id="2"/><pc id="3">c</pc>'

        told = returned((data[:start] + target + data[end:]).encode())

        assert reasons(told) == [("summary.1", "code_order")]

    def test_pairs_split_by_a_tool_are_pairs(self):
        data = written(FIELDS, "xliff-2.1", as_translated(UNITS)).decode()
        start = data.index("<target", data.index('id="summary.1"'))
        end = data.index("</target>", start)
        target = (
            '<target>a<sc id="1"/>b<ec startRef="1"/><ph id="2"/>'
            '<mrk id="m1" type="term"><pc id="3">c</pc></mrk>'
        )

        assert returned((data[:start] + target + data[end:]).encode()) == []

    def test_unknown_missing_and_double_units_are_named(self, whole):
        told = reasons(returned(whole.replace(b'id="summary.1"', b'id="other"', 1)))
        assert set(told) == {("other", "unit_unknown"), ("summary.1", "unit_missing")}

        told = reasons(returned(whole.replace(b'id="summary.1"', b'id="title"')))
        assert ("title", "unit_twice") in told


class TestArchive:
    def test_a_document_type_is_refused(self):
        data = (
            b'<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
            b'<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
            b"&b;</xliff>"
        )

        with pytest.raises(Unreadable, match="doctype"):
            archive.read(archive.Sent("x.xlf", data))

    @pytest.mark.parametrize(
        "data, reason",
        [
            (b"", "no_xml"),
            (b"<a", "no_xml"),
            (b"\xff\xfe\x00", "no_xml"),
            (b"<a/>", "no_xliff"),
            (
                b'<xliff version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"/>',
                "no_xliff",
            ),
            (
                b'<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
                "nothing",
            ),
        ],
    )
    def test_what_is_no_xliff_is_refused(self, data, reason):
        with pytest.raises(Unreadable, match=reason):
            archive.read(archive.Sent("x.xlf", data))

    def zipped(self, *files):
        return archive.packed([archive.Sent(*file) for file in files])

    def test_an_archive_that_swells_is_refused(self):
        data = self.zipped(("a.xlf", b" " * (archive.MAX_FILE + 1)))
        assert len(data) < 100_000

        with pytest.raises(Unreadable, match="archive_bomb"):
            archive.unpacked("a.zip", data)

    def test_many_files_that_swell_together_are_refused(self, monkeypatch):
        monkeypatch.setattr(archive, "MAX_UNPACKED", 150)
        data = self.zipped(("a.xlf", b" " * 100), ("b.xlf", b" " * 100))

        with pytest.raises(Unreadable, match="archive_bomb"):
            archive.unpacked("a.zip", data)

    def test_too_many_files_are_refused(self):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as file:
            for number in range(archive.MAX_FILES + 1):
                file.writestr(f"{number}.xlf", b"")

        with pytest.raises(Unreadable, match="archive_many"):
            archive.unpacked("a.zip", stream.getvalue())

    def test_a_damaged_or_empty_archive_is_refused(self):
        whole = self.zipped(("a.xlf", b"<a/>" * 100))
        with pytest.raises(Unreadable, match="archive_broken"):
            archive.unpacked("a.zip", whole[:50])
        with pytest.raises(Unreadable, match="archive_broken"):
            archive.unpacked("a.zip", whole[:36] + b"\xff\xff" + whole[38:])
        with pytest.raises(Unreadable, match="archive_empty"):
            archive.unpacked("a.zip", self.zipped(("readme.txt", b"x")))


class TestOtherTools:
    """translate-toolkit opens our files, and we read what it saves."""

    @pytest.mark.parametrize(
        "format_, store",
        [("xliff-1.2", toolkit12.xlifffile), ("xliff-2.1", toolkit21.Xliff2File)],
    )
    def test_translate_toolkit_reads_and_translates_our_files(self, format_, store):
        opened = store.parsestring(written(FIELDS, format_))
        units = [unit for unit in opened.units if not unit.isheader()]
        assert next(str(unit.source) for unit in units) == "Burglary"
        assert len(units) == len(UNITS)

        units[0].target = "Cambriolage"
        (back,) = archive.read(archive.Sent("x.xlf", bytes(opened)))

        assert back.texts["title"] == ("Cambriolage",)
        assert back.origin == ORIGIN
        assert (back.source_language, back.target_language) == ("en", "fr")
