"""What comes back and is no translation of what was sent."""

from copy import deepcopy
from eucpn.policy.xliff import archive
from eucpn.policy.xliff.checks import text_problems
from eucpn.policy.xliff.documents import Unreadable
from lxml import etree
from xliff_units import as_translated
from xliff_units import FIELDS
from xliff_units import FORMATS
from xliff_units import UNITS
from xliff_units import written
import io
import pytest
import zipfile


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
