"""What readers are told of other language versions: banner, relations, documents."""

from eucpn.content.clock import today
from http import HTTPStatus
from plone import api
from plone.app.testing import SITE_OWNER_NAME
from plone.namedfile.file import NamedBlobFile
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.intid.interfaces import IIntIds
import pytest
import transaction


def pdf():
    return NamedBlobFile(b"abc", "application/pdf", "a.pdf")


def path(obj):
    return "/" + "/".join(obj.getPhysicalPath()[2:])


@pytest.fixture
def work(make, translate, put):
    """An English policy in version 2 and its French translation from version 1."""
    source = make("NationalPolicy", title="Source", state="published")
    french = translate(
        source,
        "fr",
        title="Français",
        state="published",
        translation_method="machine-reviewed",
        translator_credit="Translation centre",
    )
    put(
        source.absolute_url(),
        "published",
        content_version=2,
        what_changed=[
            {"version": 2, "date": "2026-03-01", "summary": "New law", "minor": False}
        ],
    )
    put(french.absolute_url(), translated_from_version=1)
    return source, french


class TestBanner:
    def test_tells_what_the_translation_is(self, work, session):
        source, french = work
        told = session().get(path(french)).json()["translation"]

        assert told.pop("from_date") is not None
        assert told.pop("source") == {
            "@id": source.absolute_url(),
            "title": "Source",
            "language": {"token": "en", "title": "anglais"},
            "content_version": 2,
            "last_substantive_update": today().isoformat(),
        }
        assert told.pop("status")["token"] == "outdated"
        assert told.pop("method")["token"] == "machine-reviewed"
        assert told == {
            "official": False,
            "credit": "Translation centre",
            "from_version": 1,
            "what_changed": f"{source.absolute_url()}#what-changed",
        }

    def test_goes_when_the_translation_is_up_to_date(self, work, session, put):
        put(work[1].absolute_url(), translated_from_version=2)

        told = session().get(path(work[1])).json()["translation"]
        assert told["status"]["token"] == "current"

    def test_a_source_has_none(self, work, session):
        assert session().get(path(work[0])).json()["translation"] is None

    def test_of_a_hidden_source_nothing_is_told(self, work, session, put):
        """Not what the process allows; set-up and imports may."""
        source, french = work
        put(source.absolute_url(), "draft")

        answer = session().get(path(french))
        told = answer.json()["translation"]
        assert told["source"] is told["what_changed"] is told["from_date"] is None
        assert "New law" not in answer.text


class TestRelations:
    def test_lead_to_the_best_version_and_stay_what_they_are(self, work, make, session):
        source, french = work
        page = make("NationalPolicy", title="Page", language="de", state="published")
        hidden = make("NationalPolicy", title="Secretword", state="draft")
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            ids = getUtility(IIntIds)
            page.relatedItems = [
                RelationValue(ids.getId(obj)) for obj in (source, hidden)
            ]
        transaction.commit()
        anonymous = session()
        anonymous.headers["Accept-Language"] = "fr"
        answer = anonymous.get(path(page))
        told = answer.json()

        assert [r["@id"] for r in told["relatedItems"]] == [source.absolute_url()]
        assert told["best_versions"] == {
            source.absolute_url(): {
                "@id": french.absolute_url(),
                "@type": "NationalPolicy",
                "title": "Français",
                "language": "fr",
            }
        }
        assert "Secretword" not in answer.text
        assert "Accept-Language" in answer.headers["Vary"]


class TestDocuments:
    @pytest.fixture
    def files(self, work):
        source, french = work
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            for obj, language in ((source, "ro"), (source, "ar"), (french, "fr")):
                api.content.create(
                    obj,
                    "File",
                    language,
                    title=f"In {language}",
                    file=pdf(),
                    document_language=language,
                )
            api.content.create(source, "File", "none", title="None", file=pdf())
        transaction.commit()

    def test_count_in_lists(self, work, files, works):
        (entry,) = works("en", portal_type="NationalPolicy")["items"]

        assert [d["token"] for d in entry["document_languages"]] == ["fr", "ro", "ar"]
        assert entry["available_languages"] == ["en", "fr"]

    def test_of_other_versions_are_told_on_the_page(self, work, files, session):
        source, french = work
        own = session().get(f"{path(source)}/@files").json()
        other = session().get(f"{path(french)}/@files").json()

        assert [f["title"] for f in own["other_versions"]] == ["In fr"]
        titles = [f["title"] for f in other["other_versions"]]
        assert titles == ["In ro", "In ar"]

    def test_of_what_is_hidden_are_not_told(self, work, files, session, put, works):
        source, french = work
        put(source.absolute_url(), "draft")

        assert session().get(f"{path(french)}/@files").json()["other_versions"] == []
        (entry,) = works("en", portal_type="NationalPolicy")["items"]
        assert [d["token"] for d in entry["document_languages"]] == ["fr"]


class TestLanguageOfAnswers:
    @pytest.mark.parametrize(
        ("place", "accept", "language"),
        [
            ("/fr/news", "de", "fr"),
            ("/mt/@works", "", "mt"),
            ("/@site", "de", "de"),
            ("/@site", "", "en"),
        ],
    )
    def test_is_named(self, session, place, accept, language):
        answer = session().get(place, headers={"Accept-Language": accept})

        assert answer.headers["Content-Language"] == language
        assert "Accept-Language" in answer.headers["Vary"]

    def test_a_files_own_language_is_not_that_of_its_page(self, work, make, session):
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            api.content.create(work[0], "File", "a", file=pdf(), document_language="ro")
        transaction.commit()
        answer = session().get(f"{path(work[0])}/a/@@download/file")

        assert answer.content == b"abc"
        assert answer.headers.get("Content-Language") != "en"


class TestSitemap:
    def test_holds_the_public_versions_of_a_work_together(self, work, make, session):
        make("NationalPolicy", title="Secretword", id="secretword", state="draft")
        answer = session().get("/@sitemap")
        addresses = [[v["@id"] for v in item] for item in answer.json()["items"]]

        assert [w.absolute_url() for w in work] in addresses
        assert "secretword" not in answer.text
        assert answer.json()["items_total"] == len(addresses)
        assert any(len(item) == 24 for item in addresses)

    def test_is_had_in_batches(self, session):
        total = session().get("/@sitemap").json()["items_total"]
        found = []
        for start in range(0, total, 3):
            query = {"b_start": start, "b_size": 3}
            found += session().get("/@sitemap", params=query).json()["items"]

        assert len(found) == len({item[0]["@id"] for item in found}) == total

    @pytest.mark.parametrize("query", ["b_size=501", "b_start=x", "sort_on=UID"])
    def test_refuses_what_is_no_parameter(self, session, query):
        answer = session().get(f"/@sitemap?{query}")

        assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert answer.json()["error"]["field"] == query.split("=")[0]
