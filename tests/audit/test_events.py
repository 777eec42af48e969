"""What leaves a line in the trail, and what does not."""

from base64 import b64encode
from eucpn.policy.testing import PASSWORD
from http import HTTPStatus
import pytest


WORD = "Zwetschgenkompott"


@pytest.fixture
def draft(make, complete_values, trail):
    return make("NationalPolicy", **{**complete_values, "title": WORD})


def test_the_way_of_an_item_is_told_without_a_word_of_it(session, draft, trail):
    editor, reviewer = session("editor-be"), session("reviewer-1")
    url, uid = draft.absolute_url(), draft.UID()
    editor.post(f"{url}/@workflow/submit", json={})
    comment = f"{WORD} is not what we asked for."
    reviewer.post(f"{url}/@workflow/return", json={"comment": comment})
    editor.post(f"{url}/@workflow/submit", json={"comment": WORD})
    assert reviewer.post(f"{url}/@workflow/approve", json={}).ok
    told = [
        (event["who"], event["what"], event["item"], event["from"], event["to"])
        for event in trail("workflow")
    ]
    assert told == [
        ("editor-be", "workflow.submit", uid, "draft", "pending"),
        ("reviewer-1", "workflow.return", uid, "pending", "returned"),
        ("editor-be", "workflow.submit", uid, "returned", "pending"),
        ("reviewer-1", "workflow.approve", uid, "pending", "published"),
    ]
    paths = [event.get("path") for event in trail("workflow")]
    assert paths[:3] == [None, None, None]
    assert paths[3].startswith("/en/")
    lines = trail.path.read_text().splitlines()
    assert not any(WORD.lower() in line.lower() for line in lines[:3])


def test_revisions_deletions_and_restorations_leave_lines(
    session, make, complete_values, trail
):
    editor = session("editor-be")
    public = make("NationalPolicy", state="published", **complete_values)
    url = public.absolute_url()
    revision = editor.post(f"{url}/@workingcopy", json={}).json()["@id"]
    uid = editor.get(revision).json()["UID"]
    assert editor.delete(f"{url}/@workingcopy").ok
    assert editor.post(f"/@deleted/{uid}/restore", json={}).ok
    change = {"summary": "New.", "change_summary": "New."}
    assert editor.patch(revision, json=change).ok
    assert editor.post(f"{revision}/@workflow/submit", json={}).ok
    assert session("reviewer-1").post(f"{revision}/@workflow/approve", json={}).ok
    told = [(event["what"], event["item"]) for event in trail()]
    for expected in (
        ("revision.begin", public.UID()),
        ("revision.discard", public.UID()),
        ("content.delete", uid),
        ("content.restore", uid),
        ("revision.approve", public.UID()),
    ):
        assert told.count(expected) >= 1, expected
    begun = trail("revision.begin")[0]
    assert (begun["to"], begun["type"]) == (uid, "NationalPolicy")


@pytest.mark.parametrize(
    ("transition", "body"),
    [("return", {"comment": "short"}), ("approve", {"minor": "perhaps"})],
)
def test_what_is_refused_leaves_no_line(
    session, make, complete_values, trail, transition, body
):
    url = make("NationalPolicy", state="pending", **complete_values).absolute_url()
    refused = session("reviewer-1").post(f"{url}/@workflow/{transition}", json=body)
    assert refused.status_code == HTTPStatus.BAD_REQUEST
    assert trail("workflow") == []


def test_another_country_is_told_as_a_change_of_rights(session, draft, trail):
    answer = session("secretariat-editor").patch(
        draft.absolute_url(), json={"contributing_member_state": "NL"}
    )
    assert answer.ok, answer.text
    (event,) = trail("provenance")
    assert (event["from"], event["to"]) == (["BE"], ["NL"])
    assert event["who"] == "secretariat-editor"


def test_local_roles_and_settings_leave_lines(session, draft, trail):
    admin = session("admin")
    shared = admin.post(
        f"{draft.absolute_url()}/@sharing",
        json={
            "entries": [{"id": "editor-nl", "type": "user", "roles": {"Reader": True}}]
        },
    )
    assert shared.ok, shared.text
    (event,) = trail("sharing")
    assert event["to"]["editor-nl"] == ["Reader"]
    panel = session("site-admin").patch(
        "/@controlpanels/secretariat", json={"four_eyes": False}
    )
    assert panel.ok, panel.text
    (event,) = trail("settings")
    assert event["what"] == "settings.four_eyes"
    assert (event["from"], event["to"]) == (True, False)


def test_accounts_groups_members_and_roles_leave_lines(session, trail, draft):
    admin = session("site-admin")
    created = admin.post(
        "/@users",
        json={
            "username": "newcomer",
            "email": "newcomer@example.org",
            "fullname": "Nora Newcomer",
            "password": PASSWORD,
        },
    )
    assert created.status_code == HTTPStatus.CREATED, created.text
    assert admin.patch("/@users/newcomer", json={"roles": {"Reader": True}}).ok
    assert admin.patch("/@groups/ms-be-editors", json={"users": {"newcomer": True}}).ok
    assert admin.patch("/@groups/ms-be-editors", json={"users": {"newcomer": False}}).ok
    assert admin.post("/@groups", json={"groupname": "choir", "title": "Choir"}).ok
    assert admin.patch("/@groups/choir", json={"title": "Big choir"}).ok
    assert admin.patch("/@groups/choir", json={"roles": ["Reader"]}).ok
    assert admin.delete("/@groups/choir").ok
    assert admin.delete("/@users/newcomer").ok
    told = {
        (event["what"], event["item"], event.get("from"), event.get("to"))
        for event in trail()
        if not isinstance(event.get("to", ""), list)
    }
    assert {
        ("account.create", "newcomer", None, None),
        ("membership.add", "newcomer", None, "ms-be-editors"),
        ("membership.remove", "newcomer", "ms-be-editors", None),
        ("group.create", "choir", None, None),
        ("group.change", "choir", None, None),
        ("group.remove", "choir", None, None),
        ("account.remove", "newcomer", None, None),
    } <= told
    roles = [event for event in trail("roles.change") if event["item"] == "newcomer"]
    assert any("Reader" in event.get("to", []) for event in roles)
    roles = [event for event in trail("roles.change") if event["item"] == "choir"]
    assert any("Reader" in event.get("to", []) for event in roles)
    written = trail.path.read_text()
    for personal in ("Nora", "newcomer@", PASSWORD, "Big choir"):
        assert personal not in written


def test_a_failed_sign_in_is_written_at_once_and_without_what_was_typed(
    session, draft, trail
):
    public = session()
    for login in ("editor-be", "no-such-person", "admin"):
        body = {"login": login, "password": "wrong"}
        answer = public.post("/@login", json=body)
        assert answer.status_code == HTTPStatus.UNAUTHORIZED
    assert [event["item"] for event in trail("signin")] == ["editor-be", None, "admin"]
    assert "no-such-person" not in trail.path.read_text()

    basic = session()
    basic.auth = ("editor-be", "wrong")
    basic.get("/en")
    basic.get(draft.absolute_url())
    assert [event["item"] for event in trail("signin")][3:] == ["editor-be"] * 2
    assert all(event["who"] is None for event in trail("signin"))


def test_a_sign_in_that_succeeds_is_no_failure(session, draft, trail):
    body = {"login": "editor-be", "password": PASSWORD}
    assert session().post("/@login", json=body).ok
    assert session("editor-be").get("/en").ok
    # Known, but not allowed.
    assert not session("editor-nl").get(draft.absolute_url()).ok
    assert not session("editor-nl").get("/@users").ok
    assert session("admin").get("/en").ok
    assert trail("signin") == []


@pytest.mark.parametrize(
    ("brought", "kept"),
    [("abc-123.def", True), ("x", False), ("a" * 65, False), ("a b c d e f g", False)],
)
def test_the_id_of_a_request_is_the_one_it_brought_if_that_is_sane(
    session, draft, trail, brought, kept
):
    answer = session("editor-be").post(
        f"{draft.absolute_url()}/@workflow/submit",
        json={},
        headers={"X-Request-Id": brought},
    )
    assert answer.ok, answer.text
    (event,) = trail("workflow")
    assert (event["request"] == brought) is kept
    assert event["request"]


def test_who_corrects_a_published_text_alone_leaves_a_line(
    session, make, complete_values, trail
):
    public = make("NationalPolicy", state="published", **complete_values)
    url, reviewer = public.absolute_url(), session("reviewer-1")
    assert reviewer.patch(url, json={"summary": WORD}).ok
    content = b64encode(b"%PDF-1.4 " + WORD.encode()).decode()
    file = {
        "@type": "File",
        "title": WORD,
        "file": {"data": content, "encoding": "base64", "filename": "annex.pdf"},
    }
    assert reviewer.post(url, json=file).ok
    told = [(e["who"], e["what"], e["item"]) for e in trail("content.correct")]
    assert told == [("reviewer-1", "content.correct", public.UID())] * 2
    assert WORD not in trail.path.read_text()


def test_drafts_and_approved_revisions_are_no_corrections(
    session, make, draft, complete_values, trail
):
    editor, reviewer = session("editor-be"), session("reviewer-1")
    public = make("NationalPolicy", state="published", **complete_values)
    url = public.absolute_url()
    assert editor.patch(draft.absolute_url(), json={"summary": "New."}).ok
    revision = editor.post(f"{url}/@workingcopy", json={}).json()["@id"]
    change = {"summary": "New.", "change_summary": "New."}
    assert editor.patch(revision, json=change).ok
    assert editor.post(f"{revision}/@workflow/submit", json={}).ok
    assert reviewer.post(f"{revision}/@workflow/approve", json={}).ok
    assert trail("content.correct") == []
