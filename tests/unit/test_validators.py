"""Values are refused with a sentence, where they are wrong."""

from datetime import date
from datetime import datetime
from datetime import UTC
from eucpn.content import validators
from eucpn.content.validators import Refused
from eucpn.content.validators import wall_time
from io import BytesIO
from types import SimpleNamespace
from zope import schema
from zope.interface import implementer
from zope.interface import Interface
from zope.interface import Invalid
import pytest


class TestWebAddress:
    @pytest.mark.parametrize(
        "value",
        [
            "https://example.org",
            "http://example.org/page?a=b#c",
            "https://example.org:8443/a",
            "https://xn--bcher-kva.example/",
        ],
    )
    def test_accepts_http_and_https(self, value):
        assert validators.http_uri(value)

    @pytest.mark.parametrize(
        "value",
        [
            "",
            "example.org",
            "/page",
            "//example.org",
            "https://",
            "https:///page",
            "ftp://example.org",
            "javascript:alert(1)",
            "JavaScript://example.org/%0aalert(1)",
            "data:text/html,hello",
            "mailto:a@example.org",
            "https://exam ple.org",
            "https://example.org/\n",
            "https://[example.org",
        ],
    )
    def test_refuses_all_else(self, value):
        with pytest.raises(validators.NotAWebAddress) as refusal:
            validators.http_uri(value)

        assert "https://example.org" in refusal.value.doc().default


class IRange(Interface):
    low = schema.Int(title="Low")
    high = schema.Int(title="High")


@implementer(IRange)
class Range(SimpleNamespace):
    """Two values."""


class TestInOrder:
    @pytest.mark.parametrize("low,high", [(1, 2), (1, 1), (None, 1), (1, None)])
    def test_accepts_what_is_in_order_or_incomplete(self, low, high):
        assert validators.in_order(Range(low=low, high=high), "low", "high") is None

    def test_refusal_names_both_fields_by_title(self):
        with pytest.raises(validators.NotInOrder) as refusal:
            validators.in_order(Range(low=2, high=1), "low", "high")

        assert refusal.value.args[0].mapping == {"first": "Low", "second": "High"}

    def test_field_without_title_goes_by_its_name(self):
        with pytest.raises(validators.NotInOrder) as refusal:
            validators.in_order(SimpleNamespace(a=2, b=1), "a", "b")

        assert refusal.value.args[0].mapping == {"first": "a", "second": "b"}


class TestPreciseDate:
    @pytest.mark.parametrize(
        "value,precision",
        [
            (None, "year"),
            (date(2019, 6, 15), "day"),
            (date(2019, 6, 15), None),
            (date(2019, 6, 1), "month"),
            (date(2019, 1, 1), "year"),
        ],
    )
    def test_accepts_the_first_day_of_what_is_known(self, value, precision):
        data = SimpleNamespace(on=value, known=precision)

        assert validators.precise_date(data, "on", "known") is None

    @pytest.mark.parametrize(
        "value,precision,first",
        [
            (date(2019, 6, 15), "month", "2019-06-01"),
            (date(2019, 6, 1), "year", "2019-01-01"),
            (date(2020, 2, 29), "year", "2020-01-01"),
        ],
    )
    def test_refuses_days_that_nobody_knows(self, value, precision, first):
        with pytest.raises(Invalid) as refusal:
            validators.precise_date(
                SimpleNamespace(on=value, known=precision), "on", "known"
            )

        assert first == refusal.value.args[0].mapping["first"]


class TestRelationTarget:
    @pytest.mark.parametrize("wrap", [False, True])
    def test_of_a_wanted_type_is_accepted(self, wrap):
        target = SimpleNamespace(portal_type="Practice")
        value = SimpleNamespace(to_object=target) if wrap else target

        assert validators.of_type("Practice", "Publication")(value)

    @pytest.mark.parametrize("portal_type", ["Document", None])
    def test_of_another_type_is_refused(self, portal_type):
        with pytest.raises(Refused) as refusal:
            validators.of_type("Practice")(SimpleNamespace(portal_type=portal_type))

        assert refusal.value.doc().mapping["types"] == "Practice"


class TestWallTime:
    def test_to_the_minute_is_accepted(self):
        assert wall_time(datetime(2027, 3, 31, 17))

    @pytest.mark.parametrize(
        "value",
        [
            datetime(2027, 3, 31, 17, tzinfo=UTC),
            datetime(2027, 3, 31, 17, 0, 1),
            datetime(2027, 3, 31, 17, 0, 0, 1),
        ],
    )
    def test_with_offset_or_seconds_is_refused(self, value):
        with pytest.raises(Refused):
            wall_time(value)


class TestUpload:
    STARTS = {
        "pdf": b"%PDF-1.7",
        "jpg": b"\xff\xd8\xff\xe0",
        "mp4": b"\0\0\0 ftyp",
        "zip": b"PK\3\4",
    }

    def check(self, filename, content_type, data=None):
        if data is None:
            extension = (filename or "").rpartition(".")[2].lower()
            data = self.STARTS.get(extension, b"x")
        value = SimpleNamespace(
            filename=filename,
            contentType=content_type,
            getSize=lambda: len(data),
            open=lambda: BytesIO(data),
        )
        validators.check_upload(value, validators.FILE_TYPES, 10)

    @pytest.mark.parametrize(
        "filename,content_type",
        [
            ("report.pdf", "application/pdf"),
            ("REPORT.PDF", "application/pdf"),
            ("data.csv", "text/csv"),
            ("data.csv", "text/csv; charset=utf-8"),
            ("data.csv", "application/vnd.ms-excel"),
            ("poster.jpg", "image/jpeg"),
            ("film.mp4", "video/mp4"),
            ("kit.zip", "application/zip"),
        ],
    )
    def test_of_a_listed_type_is_accepted(self, filename, content_type):
        self.check(filename, content_type)

    @pytest.mark.parametrize(
        "filename,content_type",
        [
            ("page.html", "text/html"),
            ("drawing.svg", "image/svg+xml"),
            ("drawing.svg", "image/png"),
            ("script.js", "text/javascript"),
            ("program.exe", "application/octet-stream"),
            ("report.pdf.exe", "application/pdf"),
            ("report", "application/pdf"),
            (".pdf", "application/pdf"),
            (None, "application/pdf"),
        ],
    )
    def test_of_another_type_is_refused(self, filename, content_type):
        with pytest.raises(Refused) as refusal:
            self.check(filename, content_type)

        assert refusal.value.doc() == "error_file_type"

    @pytest.mark.parametrize(
        "filename,content_type",
        [
            ("report.pdf", "text/html"),
            ("image.png", "image/svg+xml"),
            ("report.pdf", "application/octet-stream"),
        ],
    )
    def test_whose_name_and_type_contradict_is_refused(self, filename, content_type):
        with pytest.raises(Refused) as refusal:
            self.check(filename, content_type)

        assert refusal.value.doc() == "error_file_content_type"

    @pytest.mark.parametrize(
        "filename,content_type,data",
        [
            ("report.pdf", "application/pdf", b"MZ"),
            ("report.pdf", "application/pdf", b""),
            ("film.mp4", "video/mp4", b"%PDF-1.7"),
            ("data.csv", "text/csv", b"MZ\0\1"),
        ],
    )
    def test_that_holds_something_else_is_refused(self, filename, content_type, data):
        with pytest.raises(Refused) as refusal:
            self.check(filename, content_type, data)

        assert refusal.value.doc() == "error_file_contents"

    def test_every_signature_is_of_a_listed_type(self):
        assert set(validators.signatures()) <= set(validators.FILE_TYPES)

    def test_at_the_limit_is_accepted(self):
        self.check("report.pdf", "application/pdf", b"%PDF-1.7".ljust(10))

    def test_over_the_limit_is_refused(self):
        with pytest.raises(Refused) as refusal:
            self.check("report.pdf", "application/pdf", b"%PDF-1.7".ljust(11))

        assert refusal.value.doc() == "error_file_size"

    @pytest.mark.parametrize("types", [validators.FILE_TYPES, validators.IMAGE_TYPES])
    def test_lists_have_nothing_that_a_browser_runs(self, types):
        content_types = set().union(*types.values())

        assert not {"html", "htm", "svg", "js", "xml", "xhtml"} & set(types)
        assert not [t for t in content_types if "html" in t or t[-3:] == "xml"]
