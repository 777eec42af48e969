"""`@translate`: an original and its version in another language, side by side."""

from eucpn.content.behaviors.storage import stored_value
from eucpn.policy.multilingual.origins import note_version
from plone import api
from plone.app.testing import SITE_OWNER_NAME
import pytest
import transaction


@pytest.fixture
def source(make, complete_values):
    """A published policy of Belgium in English."""
    return make("NationalPolicy", id="source", state="published", **complete_values)


@pytest.fixture
def ask(session):
    """`ask(login, item, language)`: the answer of the service."""

    def factory(login, item, language="fr"):
        address = f"{item.absolute_url()}/@translate"
        return session(login).get(address, params={"language": language})

    return factory


@pytest.fixture
def outdated(make, source):
    """`outdated(state)`: a French version of what the original said before."""

    def factory(state="draft", **values):
        transaction.begin()
        note_version(source)
        transaction.commit()
        french = make(
            "NationalPolicy",
            id="source",
            language="fr",
            translation_of=source,
            state=state,
            title="Stratégie",
            **values,
        )
        transaction.begin()
        source.summary = "How burglary is stopped in the neighbourhoods."
        source.content_version = stored_value(source, "content_version") + 1
        note_version(source)
        source.reindexObject()
        transaction.commit()
        return french

    return factory


def field(answer, name):
    """One field of the answer."""
    (found,) = [one for one in answer["fields"] if one["name"] == name]
    return found


@pytest.mark.parametrize(
    ("login", "status"),
    [
        (None, 401),
        ("partner", 403),
        ("editor-ro", 403),
        ("translator-fr", 200),
        ("editor-be", 200),
        ("reviewer-1", 200),
    ],
)
def test_for_those_who_may_translate(ask, source, login, status):
    assert ask(login, source).status_code == status


def test_a_translator_into_their_language_only(ask, source):
    assert ask("translator-fr", source, "de").status_code == 403


@pytest.mark.parametrize("language", [None, "", "xx", "en"])
def test_a_wrong_language_is_named(ask, source, language):
    answer = ask("editor-be", source, language)

    assert answer.status_code == 400
    assert answer.json()["error"]["field"] == "language"


def test_a_draft_cannot_be_translated(ask, make):
    item = make("NationalPolicy", id="early")

    answer = ask("editor-be", item)

    assert answer.status_code == 400
    assert "approved" in answer.json()["error"]["message"]


def test_the_original_alone_where_there_is_no_version_yet(ask, source):
    answer = ask("translator-fr", source).json()

    assert answer["target"] is None
    assert answer["since_version"] is None
    assert answer["source"]["UID"] == source.UID()
    assert answer["create"]["translation_of"] == source.UID()
    assert [one["name"] for one in answer["fields"]][:2] == ["title", "description"]
    assert field(answer, "title")["source"] == source.title
    assert field(answer, "title")["target"] is None


def test_what_create_says_is_what_a_post_takes(ask, session, source):
    create = ask("translator-fr", source).json()["create"]
    address = create.pop("@id")

    made = session("translator-fr").post(address, json={**create, "title": "Titre"})

    assert made.status_code == 201
    assert ask("translator-fr", source).json()["target"]["@id"] == made.json()["@id"]


def test_only_fields_that_are_translated(ask, source):
    answer = ask("editor-be", source).json()
    names = {one["name"] for one in answer["fields"]}
    shared = {one["name"]: one for one in answer["independent"]}

    assert not names & shared.keys()
    assert shared["crime_phenomena"]["value"][0]["title"]
    assert "internal_notes" not in names | shared.keys()


def test_what_each_version_needs_of_its_own(ask, source):
    answer = ask("editor-be", source).json()
    own = {one["name"]: one for one in answer["own"]}

    assert own["contact_mailbox"]["source"] == source.contact_mailbox
    assert "translator_credit" in own
    assert not own.keys() & {one["name"] for one in answer["fields"]}


def test_columns_of_rows_say_which_are_translated(ask, source):
    answer = ask("editor-be", source).json()
    rows = [one for one in answer["fields"] if one["kind"] == "rows"]

    assert rows
    for one in rows:
        assert any(column["translated"] for column in one["columns"])


def test_what_changed_in_the_original_since(ask, outdated, source):
    french = outdated()
    for item in (source, french):
        answer = ask("translator-fr", item).json()
        assert answer["target"]["title"] == "Stratégie"
        assert answer["since_version"] < answer["current_version"]
        assert ["insert", "stopped"] in field(answer, "summary")["changed"]["diff"]
        assert field(answer, "title")["changed"] is None


def test_nothing_changed_where_it_is_of_the_last_version(ask, make, source):
    make("NationalPolicy", id="source", language="fr", translation_of=source)

    answer = ask("translator-fr", source).json()

    assert answer["since_version"] is None
    assert {one["changed"] for one in answer["fields"]} == {None}


def test_a_public_version_is_edited_by_a_revision(ask, outdated, session, source):
    french = outdated("published")
    target = ask("translator-fr", source).json()["target"]
    assert not target["editable"]
    assert target["revisable"]
    assert target["translation_status"]["token"] == "outdated"

    revision = session("translator-fr").post(f"{french.absolute_url()}/@workingcopy")

    for item in (source.absolute_url(), revision.json()["@id"]):
        answer = session("translator-fr").get(f"{item}/@translate?language=fr").json()
        assert answer["target"]["@id"] == revision.json()["@id"]
        assert answer["target"]["is_revision"]
        assert answer["target"]["editable"]


def test_tells_who_is_writing_to_those_who_could_too(ask, outdated, session, source):
    french = outdated()
    session("translator-fr").post(f"{french.absolute_url()}/@lock", json={})

    own = ask("translator-fr", source).json()["target"]["lock"]
    theirs = ask("editor-be", source).json()["target"]["lock"]

    assert own["mine"]
    assert own["token"]
    assert not theirs["mine"]
    assert theirs["creator"] == "translator-fr"
    assert "token" not in theirs


def test_steps_are_told_in_the_language_of_the_page(ask, outdated, source):
    outdated("pending")

    workflow = ask("reviewer-1", source).json()["target"]["workflow"]

    assert workflow["seen"]
    told = {one["id"]: one for one in workflow["transitions"]}
    assert told["schedule"]["blocked"].startswith("A translation")
    assert "translates" not in workflow


def test_a_revision_of_the_original_is_not_shown(ask, session, source):
    editor = session("editor-be")
    revision = editor.post(f"{source.absolute_url()}/@workingcopy").json()["@id"]
    editor.patch(revision, json={"summary": "Not yet approved."})

    assert "Not yet approved." not in ask("translator-fr", source).text
    assert "Not yet approved." not in ask("reviewer-1", source).text


def test_files_stand_beside_those_of_the_same_id(ask, make, outdated, source):
    french = outdated()
    transaction.begin()
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        for item, title in ((source, "Plan"), (french, "Projet")):
            api.content.create(item, "File", id="plan", title=title)
    transaction.commit()

    (file,) = ask("translator-fr", source).json()["files"]

    assert file["title"] == "Plan"
    assert file["target"]["title"] == "Projet"
