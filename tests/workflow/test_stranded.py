"""A text is taken off the site while a revision of it is under way."""

from http import HTTPStatus
import pytest


REASON = {"comment": "It named a person by mistake."}


def transition(client, url, id_) -> dict:
    """A transition as `GET @workflow` offers it."""
    offered = client.get(f"{url}/@workflow").json()["transitions"]
    return next(entry for entry in offered if entry["id"] == id_)


@pytest.fixture
def published(make, complete_values):
    return make("NationalPolicy", state="published", **complete_values).absolute_url()


@pytest.fixture
def revision(session, published):
    """A submitted revision of it."""
    editor = session("editor-be")
    url = editor.post(f"{published}/@workingcopy", json={}).json()["@id"]
    assert editor.patch(url, json={"change_summary": "Streets as well."}).ok
    assert editor.post(f"{url}/@workflow/submit", json={}).ok
    return url


def test_nothing_is_said_where_no_revision_is_under_way(session, published):
    reviewer = session("reviewer-1")
    assert "warning" not in transition(reviewer, published, "archive")
    assert "warning" not in transition(reviewer, published, "withdraw")


def test_a_revision_of_what_is_published_has_no_notice(session, revision):
    reviewer = session("reviewer-1")
    assert "notice" not in reviewer.get(f"{revision}/@workflow").json()
    assert reviewer.get(f"{revision}/@review").json()["notice"] is None


@pytest.mark.parametrize("action", ["archive", "withdraw"])
def test_reviewers_are_warned_the_revision_tells_and_is_discarded(
    session, published, revision, action
):
    editor, reviewer = session("editor-be"), session("reviewer-1")
    warning = transition(reviewer, published, action)["warning"]
    assert "revision of this text is under way" in warning

    gone = reviewer.post(f"{published}/@workflow/{action}", json=REASON)
    assert gone.status_code == HTTPStatus.OK, gone.text

    notice = reviewer.get(f"{revision}/@review").json()["notice"]
    assert "no longer published" in notice
    assert editor.get(f"{revision}/@workflow").json()["notice"] == notice
    blocked = transition(reviewer, revision, "approve")["blocked"]
    assert blocked == "The original is no longer published."
    refused = reviewer.post(f"{revision}/@workflow/approve", json={})
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["message"] == blocked

    assert editor.post(f"{revision}/@workflow/recall", json={}).ok
    again = editor.post(f"{revision}/@workflow/submit", json={})
    assert again.status_code == HTTPStatus.BAD_REQUEST, again.text
    assert again.json()["error"]["message"] == blocked
    discarded = editor.delete(f"{revision}/@workingcopy")
    assert discarded.status_code == HTTPStatus.NO_CONTENT, discarded.text
    deleted = editor.get("/en/@deleted").json()["items"]
    assert [item["is_revision"] for item in deleted] == [True]


def test_the_revision_goes_on_once_the_original_is_published_again(
    session, published, revision
):
    reviewer = session("reviewer-1")
    assert reviewer.post(f"{published}/@workflow/archive", json=REASON).ok
    assert reviewer.post(f"{published}/@workflow/republish", json={}).ok

    assert reviewer.get(f"{revision}/@review").json()["notice"] is None
    approved = reviewer.post(f"{revision}/@workflow/approve", json={})
    assert approved.status_code == HTTPStatus.OK, approved.text


def step(client, url, action, **body):
    answer = client.post(f"{url}/@workflow/{action}", json=body)
    assert answer.status_code == HTTPStatus.OK, answer.text


def test_a_restored_text_can_be_mended_while_its_revision_waits(
    session, published, revision
):
    """Then published again, and the revision brings in what it changed."""
    editor, colleague = session("editor-be"), session("representative-be")
    reviewer = session("reviewer-1")
    step(reviewer, published, "withdraw", **REASON)
    step(reviewer, published, "restore", **REASON)

    mended = colleague.patch(published, json={"title": "Without the name"})
    assert mended.status_code == HTTPStatus.NO_CONTENT, mended.text
    step(colleague, published, "submit")
    step(reviewer, published, "approve")

    locked = editor.get(published).json()["lock"]
    assert locked["locked"] is True
    seen = reviewer.get(f"{revision}/@review").json()["seen"]
    step(reviewer, revision, "approve", seen=seen)
    public = session().get(published).json()
    assert public["title"] == "Without the name"
    assert public["lock"] == {"locked": False}


def test_a_restored_text_is_not_locked_while_its_revision_waits(
    session, published, revision
):
    reviewer = session("reviewer-1")
    step(reviewer, published, "withdraw", **REASON)
    step(reviewer, published, "restore", **REASON)
    editor = session("editor-be")
    assert editor.get(published).json()["lock"]["locked"] is False
