"""How the data of the example content is read, and the files made from it."""

from base64 import b64decode
from datetime import timedelta
from eucpn.content.clock import today
from eucpn.policy.setup.example.pdf import glyph
from eucpn.policy.setup.example.pdf import pdf
from eucpn.policy.setup.example.pictures import picture
from eucpn.policy.setup.example.values import resolve
from io import BytesIO
from PIL import Image
import pytest
import re


@pytest.mark.parametrize(
    "value, days, time",
    [
        ("today", 0, ""),
        ("today+30", 30, ""),
        ("today-5", -5, ""),
        ("today+10T17:00", 10, "T17:00"),
    ],
)
def test_days_count_from_today(value, days, time):
    expected = (today() + timedelta(days=days)).isoformat() + time
    assert resolve({"rows": [{"date_time": value}]}) == {
        "rows": [{"date_time": expected}]
    }


@pytest.mark.parametrize("value", ["today is Monday", "today+", "not today", 3, None])
def test_other_values_stay(value):
    assert resolve(value) == value


def test_files_are_as_rest_takes_them():
    values = {"filename": "a.pdf", "title": "A", "language": "en", "lines": ["B"]}
    file = resolve({"@pdf": values})
    assert file["content-type"] == "application/pdf"
    assert b64decode(file["data"]) == pdf("A", "en", ["B"])
    assert resolve({"@pdf": values}) == file


def test_every_object_of_a_pdf_is_where_the_table_says():
    content = pdf("Țară și „măr”", "ro", ["O poveste lungă. " * 20, "Sfârșit"])
    start = int(re.search(rb"startxref\n(\d+)", content)[1])
    assert content[start:].startswith(b"xref\n")
    entries = re.findall(rb"(\d{10}) 00000 n", content)
    for number, entry in enumerate(entries, 1):
        assert content[int(entry) :].startswith(f"{number} 0 obj".encode())
    lengths = re.findall(rb"/Length (\d+) >>\nstream\n(.*?)\nendstream", content, re.S)
    assert all(int(length) == len(stream) for length, stream in lengths)


@pytest.mark.parametrize(
    "character, name",
    [
        ("é", "eacute"),
        ("ß", "germandbls"),
        ("ș", "scommaaccent"),
        ("ă", "abreve"),
        ("„", "quotedblbase"),
        ("я", "uni044F"),
    ],
)
def test_glyphs(character, name):
    assert glyph(character) == name


@pytest.mark.parametrize("name, frames", [("a.png", 1), ("a.gif", 2)])
def test_pictures(name, frames):
    content = picture(name, ["EXAMPLE", "A picture"], 200, 300)
    image = Image.open(BytesIO(content))
    assert image.size == (200, 300)
    assert getattr(image, "n_frames", 1) == frames
    assert picture(name, ["EXAMPLE", "A picture"], 200, 300) == content
