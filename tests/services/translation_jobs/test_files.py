"""Titles and descriptions of the files of an item go out and come back with it."""

from eucpn.policy.multilingual.origins import note_version
from http import HTTPStatus
from lxml import etree
from plone import api
from plone.app.testing import SITE_OWNER_NAME
from plone.namedfile.file import NamedBlobFile
from xliff_files import files
from xliff_files import FORMATS
from xliff_files import messages
from xliff_files import whole
import pytest
import transaction


@pytest.fixture
def put_in():
    """`put_in(item, "annex", title="Annex")`: a file in an item."""

    def factory(container, id_, **kw):
        value = NamedBlobFile(b"words", filename=f"{id_}.txt")
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            obj = api.content.create(container, "File", id_, file=value, **kw)
        transaction.commit()
        return obj

    return factory


@pytest.fixture
def annex(source, put_in):
    return put_in(
        source, "annex", title="Annex", description="All tables", document_role=None
    )


@pytest.fixture
def draft(source, make):
    return make(
        "NationalPolicy",
        language="fr",
        id="strategy",
        title="Old",
        translation_of=source,
        contributing_member_state="RO",
    )


@pytest.mark.parametrize("format_", FORMATS)
def test_they_are_in_the_job(source, annex, order, format_):
    (data,) = files(order("editor-ro", [source.UID()], format_=format_)).values()

    for text in ("All tables", "File “annex”: title"):
        assert text in data.decode()


@pytest.mark.parametrize("format_", FORMATS)
def test_they_land_at_the_files_of_the_draft(
    source, annex, draft, put_in, order, send, french, format_
):
    own = put_in(draft, "annex", title="Tableaux", document_language="fr")
    data = whole(order("translator-fr", [source.UID()], format_=format_))

    answer = send("translator-fr", data)

    assert answer.status_code == HTTPStatus.OK, answer.text
    found = french(source)
    assert found["annex"].UID() == own.UID()
    assert found["annex"].title == "«Annex»"
    assert found["annex"].description == "«All tables»"
    assert found["annex"].document_language == "fr"
    (brain,) = api.portal.get_tool("portal_catalog").unrestrictedSearchResults(
        path="/".join(found["annex"].getPhysicalPath())
    )
    assert brain.Title == "«Annex»"


def test_a_new_draft_gets_the_documents_as_they_are(source, annex, order, send, french):
    """Their titles are translated; what they are in is told of each."""
    answer = send("translator-fr", whole(order("translator-fr", [source.UID()])))

    assert answer.status_code == HTTPStatus.OK, answer.text
    found = french(source)
    assert found["annex"].title == "«Annex»"
    assert found["annex"].file.data == b"words"
    assert found["annex"].document_language == "en"
    assert source["annex"].title == "Annex"
    assert source["annex"].document_language is None


def test_once_more_makes_no_second_file(source, annex, order, send, french):
    data = whole(order("translator-fr", [source.UID()]))
    for _time in "12":
        assert send("translator-fr", data).status_code == HTTPStatus.OK

    assert french(source).objectIds() == ["annex"]


def test_a_published_translation_keeps_its_files_until_the_revision_is_approved(
    source, annex, draft, put_in, put, order, send, french
):
    put_in(draft, "annex", title="Tableaux")
    put(draft.absolute_url(), "published")

    answer = send("translator-fr", whole(order("translator-fr", [source.UID()])))

    assert french(source)["annex"].title == "Tableaux"
    place = answer.json()["files"][0]["@id"]
    path = place.removeprefix(api.portal.get().absolute_url()).strip("/")
    revision = api.portal.get().unrestrictedTraverse(path)
    assert revision["annex"].title == "«Annex»"


def test_texts_that_are_there_come_along_and_say_whether_they_are_behind(
    source, annex, draft, put_in, order
):
    note_version(source)
    put_in(draft, "annex", title="Tableaux", description="Tous")
    annex.title = "Annexes"
    transaction.commit()
    (data,) = files(order("editor-ro", [source.UID()])).values()

    told = {
        unit.get("id").rpartition(".")[2]: (
            unit.find("{*}segment").get("state"),
            unit.findtext("{*}segment/{*}target"),
        )
        for unit in etree.fromstring(data).iter("{*}unit")
        if unit.get("id").startswith("files.")
    }
    assert told == {
        "title": ("initial", "Tableaux"),
        "description": ("translated", "Tous"),
    }


def test_a_file_that_was_renamed_since_needs_the_job_anew(
    source, annex, order, send, french
):
    data = whole(order("editor-ro", [source.UID()]))
    annex.title = "Annexes"
    transaction.commit()

    answer = send("editor-ro", data)

    assert answer.status_code == HTTPStatus.BAD_REQUEST
    assert "has changed since" in messages(answer)[0][1]
    assert french(source) is None


def test_what_a_title_does_not_take_is_named(source, annex, order, send, french):
    unit = f"files.{annex.UID()}.title"

    def two_lines(root):
        for element in root.iter("{*}unit"):
            if element.get("id") == unit:
                element.find(".//{*}target").text = "One\nTwo"

    data = whole(order("editor-ro", [source.UID()]), two_lines)
    answer = send("editor-ro", data)

    assert messages(answer) == [(unit, "This text has to be on one line.")]
    assert french(source) is None
