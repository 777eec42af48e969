"""Rules of campaign materials and of all uploads."""

from base64 import b64encode
from eucpn.content import validators
from eucpn.content.schema.completeness import missing
from plone.namedfile.file import NamedBlobFile
import pytest


# The smallest image there is.
PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
    "RU5ErkJggg=="
)
SVG = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


def upload(filename, content_type, data="%PDF-1.4", encoding=None):
    """A file as JSON."""
    if encoding is None:
        data, encoding = b64encode(data.encode()).decode(), "base64"
    return {
        "filename": filename,
        "content-type": content_type,
        "data": data,
        "encoding": encoding,
    }


@pytest.fixture
def admin(session):
    return session("admin")


@pytest.fixture
def material(make):
    return make("CampaignMaterial", container=make("Campaign"))


class TestSubmission:
    def names(self, obj):
        return [found.field for found in missing(obj, "submit")]

    def test_needs_a_file_or_an_address(self, make):
        campaign = make("Campaign")
        neither = make("CampaignMaterial", container=campaign)
        film = make(
            "CampaignMaterial", container=campaign, url="https://example.org/film"
        )
        poster = make(
            "CampaignMaterial",
            container=campaign,
            file=NamedBlobFile(b"x", "application/pdf", "poster.pdf"),
        )

        assert "file" in self.names(neither)
        assert "file" not in self.names(film)
        assert "file" not in self.names(poster)

    def test_needs_no_classification(self, material):
        assert "crime_phenomena" not in self.names(material)
        assert {"asset_type", "alternative_text"} <= set(self.names(material))


REFUSED = [
    (upload("page.html", "text/html"), "not accepted"),
    (upload("drawing.svg", "image/svg+xml", SVG), "not accepted"),
    (upload("drawing.png", "image/svg+xml", SVG), "said to be"),
    (upload("program.exe", "application/pdf"), "not accepted"),
    (upload("report", "application/pdf"), "not accepted"),
    ({"data": "x"}, "not accepted"),
]


class TestFile:
    def test_of_a_listed_type_is_stored(self, admin, material):
        response = admin.patch(
            path(material), json={"file": upload("poster.pdf", "application/pdf")}
        )

        assert response.status_code == 204
        assert admin.get(path(material)).json()["file"]["filename"] == "poster.pdf"

    @pytest.mark.parametrize("value,words", REFUSED)
    def test_of_another_type_is_refused(self, admin, material, value, words):
        response = admin.patch(path(material), json={"file": value})

        assert response.status_code == 400
        assert words in response.text
        assert admin.get(path(material)).json()["file"] is None

    def test_that_is_too_large_is_refused(self, admin, material, monkeypatch):
        monkeypatch.setattr(validators, "MAX_FILE_SIZE", 3)

        response = admin.patch(
            path(material),
            json={"file": upload("poster.pdf", "application/pdf", "%PDF-1.4")},
        )

        assert response.status_code == 400
        assert "too large" in response.text

    def test_address_is_a_web_address(self, admin, material):
        response = admin.patch(path(material), json={"url": "javascript:alert(1)"})

        assert response.status_code == 400


class TestFileInAContribution:
    @pytest.mark.parametrize("value,words", REFUSED)
    def test_of_another_type_is_refused(self, admin, make, value, words):
        policy = make("NationalPolicy")

        response = admin.post(
            path(policy), json={"@type": "File", "title": "A file", "file": value}
        )

        assert response.status_code == 400
        assert words in response.text

    def test_of_a_listed_type_is_stored(self, admin, make):
        policy = make("NationalPolicy")

        response = admin.post(
            path(policy),
            json={"@type": "File", "file": upload("plan.pdf", "application/pdf")},
        )

        assert response.status_code == 201


class TestImage:
    def test_is_stored(self, admin, make):
        toolbox = make("Toolbox")

        response = admin.patch(
            path(toolbox),
            json={"cover": upload("cover.png", "image/png", PNG, "base64")},
        )

        assert response.status_code == 204
        assert admin.get(path(toolbox)).json()["cover"]["width"] == 1

    @pytest.mark.parametrize(
        "value,words",
        [
            (upload("cover.svg", "image/svg+xml", SVG), "not accepted"),
            (upload("cover.png", "image/png", SVG), "not of the type of its name"),
            (upload("cover.pdf", "application/pdf"), "cover"),
        ],
    )
    def test_that_is_none_is_refused(self, admin, make, value, words):
        toolbox = make("Toolbox")

        response = admin.patch(path(toolbox), json={"cover": value})

        assert response.status_code == 400
        assert words in response.text

    def test_that_is_too_large_is_refused(self, admin, make, monkeypatch):
        toolbox = make("Toolbox")
        monkeypatch.setattr(validators, "MAX_IMAGE_SIZE", 3)

        response = admin.patch(
            path(toolbox),
            json={"cover": upload("cover.png", "image/png", PNG, "base64")},
        )

        assert response.status_code == 400
        assert "too large" in response.text
