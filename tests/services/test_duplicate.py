"""`@duplicate`: an own item as the start for a new one."""

from http import HTTPStatus
from plone.namedfile.file import NamedBlobFile
import pytest


@pytest.fixture
def policy(make, complete_values, translate):
    """A published policy with a file, and a French version."""
    item = make("NationalPolicy", state="published", **complete_values)
    make(
        "File",
        container=item,
        id="annex",
        title="annex",
        file=NamedBlobFile(b"%PDF-1.4 annex", "application/pdf", "annex.pdf"),
    )
    translate(item, "fr", state="published")
    return item


def test_values_and_files_come_along_and_the_story_does_not(session, policy):
    editor, url = session("editor-be"), policy.absolute_url()
    answer = editor.post(f"{url}/@duplicate", json={})

    assert answer.status_code == HTTPStatus.CREATED, answer.text
    original, copy = editor.get(url).json(), editor.get(answer.json()["@id"]).json()
    assert copy["review_state"] == "draft"
    assert copy["parent"]["@id"] == original["parent"]["@id"]
    for name in ("title", "summary", "policy_type", "crime_phenomena"):
        assert copy[name] == original[name], name
    assert copy["UID"] == answer.json()["UID"] != original["UID"]
    assert copy["contributing_member_state"]["token"] == "BE"
    assert copy["last_edited_by"] == "editor-be"
    assert not copy["content_version"]
    for name in ("effective", "review_due", "confirmed_current_on", "what_changed"):
        assert not copy[name], name
    history = editor.get(f"{answer.json()['@id']}/@workflow").json()["history"]
    assert len(history) == 1
    group = editor.get(f"{answer.json()['@id']}/@translations").json()
    assert [entry["language"] for entry in group["items"]] == []
    (file,) = copy["items"]
    got = editor.get(f"{file['@id']}/@@download/file")
    assert got.content == b"%PDF-1.4 annex"
    assert editor.patch(file["@id"], json={"title": "Mine"}).ok
    assert session().get(f"{url}/annex").json()["title"] == "annex"
    assert session().get(answer.json()["@id"]).status_code == HTTPStatus.NOT_FOUND


def test_the_secretariat_s_copy_stays_the_country_s(session, policy):
    answer = session("secretariat-editor").post(
        f"{policy.absolute_url()}/@duplicate", json={}
    )
    assert answer.status_code == HTTPStatus.CREATED, answer.text
    assert session("editor-be").get(answer.json()["@id"]).status_code == HTTPStatus.OK
    assert session("editor-nl").get(answer.json()["@id"]).status_code in (401, 403, 404)


def test_a_co_contributor_s_copy_is_its_own(session, make, complete_values):
    item = make(
        "NationalPolicy",
        **complete_values,
        contributing_member_state="NL",
        co_contributing_member_states={"BE"},
    )
    answer = session("editor-be").post(f"{item.absolute_url()}/@duplicate", json={})
    assert answer.status_code == HTTPStatus.CREATED, answer.text
    url = answer.json()["@id"]
    assert (
        session("editor-be").get(url).json()["contributing_member_state"]["token"]
        == "BE"
    )
    assert session("editor-nl").get(url).status_code in (401, 403, 404)


@pytest.mark.parametrize("login", [None, "editor-nl", "partner", "translator-fr"])
def test_others_copy_nothing(session, policy, login):
    answer = session(login).post(f"{policy.absolute_url()}/@duplicate", json={})
    assert answer.status_code in (401, 403, 404), answer.text


def test_a_type_that_is_not_open_is_not_copied_by_a_country(session, make):
    item = make("MemberState", state="published", country="BE")
    answer = session("editor-be").post(f"{item.absolute_url()}/@duplicate", json={})
    assert answer.status_code == HTTPStatus.FORBIDDEN, answer.text
