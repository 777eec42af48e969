"""Countries, revisions and those who lost their right to an item."""

from http import HTTPStatus
import pytest
import transaction


@pytest.fixture
def revision(session, make, address, complete_policy):
    """`(original, revision)`: addresses; an editor submitted the revision."""
    original = address(make("NationalPolicy", state="published", title="Original"))
    editor = session("editor-be")
    copied = editor.post(f"{original}/@workingcopy")
    assert copied.status_code == HTTPStatus.CREATED, copied.text
    revision = copied.json()["@id"]
    complete_policy.pop("@type")
    values = complete_policy | {"title": "Revised", "change_summary": "A new title."}
    assert editor.patch(revision, json=values).status_code == HTTPStatus.NO_CONTENT
    submitted = editor.post(f"{revision}/@workflow/submit", json={})
    assert submitted.status_code == HTTPStatus.OK, submitted.text
    return original, revision


def titles(asker, text="Verhuisd"):
    answer = asker.get("/@search", params={"SearchableText": text})
    return {item["title"] for item in answer.json()["items"]}


def test_former_country_finds_nothing(session, make, add, address):
    policy = make("NationalPolicy", title="Verhuisd beleid")
    file = add("File", address(policy)[1:], title="Verhuisd bestand")
    editor = session("editor-be")
    assert titles(editor) == {"Verhuisd beleid", "Verhuisd bestand"}

    moved = session("reviewer-1").patch(
        address(policy), json={"contributing_member_state": "NL"}
    )

    assert moved.status_code == HTTPStatus.NO_CONTENT, moved.text
    assert titles(editor) == set()
    for path in (address(policy), address(file), f"{address(policy)}/@history"):
        assert editor.get(path).status_code == HTTPStatus.NOT_FOUND
    assert titles(session("editor-nl")) == {"Verhuisd beleid", "Verhuisd bestand"}


def test_who_began_an_item_has_no_part_in_it_after_a_change_of_country(session):
    editor, policies = session("editor-be"), "/en/knowledge-centre/policies"
    begun = editor.post(policies, json={"@type": "NationalPolicy", "title": "Verhuisd"})
    assert begun.status_code == HTTPStatus.CREATED, begun.text
    path = begun.json()["@id"]

    session("reviewer-1").patch(path, json={"contributing_member_state": "NL"})

    for question in (path, f"{path}/@history", f"{path}/@history/0"):
        assert editor.get(question).status_code == HTTPStatus.NOT_FOUND
    assert editor.patch(path, json={"title": "x"}).status_code == HTTPStatus.NOT_FOUND
    assert editor.delete(path).status_code == HTTPStatus.NOT_FOUND
    assert titles(editor) == set()


def test_colleagues_edit_each_other_s_drafts(session, functional_portal):
    policies = "/en/knowledge-centre/policies"
    begun = session("editor-be").post(
        policies, json={"@type": "NationalPolicy", "title": "Together"}
    )
    path = begun.json()["@id"]

    answer = session("representative-be").patch(path, json={"title": "Together now"})

    assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
    assert session("editor-nl").get(path).status_code == HTTPStatus.NOT_FOUND


def test_revision_changes_nothing_before_its_approval(session, revision):
    original, copy = revision
    editor = session("editor-be")

    direct = editor.patch(original, json={"title": "Straight"})
    assert direct.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
    own = editor.patch(f"{copy}/@workingcopy")
    assert own.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
    for login in (None, "partner", "editor-nl"):
        assert session(login).get(copy).status_code == HTTPStatus.NOT_FOUND
        assert session(login).get(original).json()["title"] == "Original"
        assert titles(session(login), "Revised") == set()


def test_approved_revision_replaces_the_original(session, revision):
    original, copy = revision

    approved = session("reviewer-1").post(f"{copy}/@workflow/approve", json={})

    assert approved.status_code == HTTPStatus.OK, approved.text
    public = session().get(original).json()
    assert (public["title"], public["review_state"]) == ("Revised", "published")
    assert public["lock"] == {"locked": False}
    found = session().get("/@search?portal_type=NationalPolicy").json()["items"]
    assert [item["title"] for item in found] == ["Revised"]


@pytest.mark.parametrize("transition", ["schedule", "publish_scheduled", "republish"])
def test_revision_is_not_published_beside_the_original(session, revision, transition):
    _original, copy = revision
    body = {"embargo_until": "2090-01-01T00:00:00+00:00"}

    answer = session("reviewer-1").post(f"{copy}/@workflow/{transition}", json=body)

    assert answer.status_code in (400, 403), answer.text
    found = session().get("/@search?portal_type=NationalPolicy").json()["items"]
    assert len(found) == 1


def test_translator_sees_drafts_of_own_language_alone(session, make, address):
    dutch = make("NationalPolicy", title="Ontwerp", language="nl")
    transaction.commit()

    assert (
        session("translator-fr").get(address(dutch)).status_code == HTTPStatus.NOT_FOUND
    )
