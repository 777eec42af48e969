"""Which units a text has, and what other tools make of the files."""

from eucpn.policy.xliff import archive
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import Field
from eucpn.policy.xliff.fields import translated
from eucpn.policy.xliff.fields import units_of
from eucpn.policy.xliff.units import text_of_parts
from translate.storage import xliff as toolkit12
from translate.storage import xliff2 as toolkit21
from xliff_units import FIELDS
from xliff_units import ORIGIN
from xliff_units import turned
from xliff_units import UNITS
from xliff_units import written
import pytest


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
