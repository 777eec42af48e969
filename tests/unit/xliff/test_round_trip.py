"""Texts taken apart into units, as XLIFF, and put together again."""

from eucpn.policy.xliff import archive
from eucpn.policy.xliff.checks import text_problems
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import Field
from eucpn.policy.xliff.fields import translated
from eucpn.policy.xliff.tokens import TEXT
from eucpn.policy.xliff.tokens import tokens
from eucpn.policy.xliff.units import Mark
from html import unescape
from hypothesis import given
from hypothesis import HealthCheck
from hypothesis import settings
from hypothesis import strategies as st
from lxml import etree
from pathlib import Path
from xliff_units import as_translated
from xliff_units import fields_of
from xliff_units import FORMATS
from xliff_units import pages
from xliff_units import random_html
from xliff_units import turned
from xliff_units import words
from xliff_units import written
import pytest


SCHEMAS = Path(__file__).parent / "schemas"


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
