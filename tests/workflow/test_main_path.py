"""The main job, from a title to the public page, over REST."""

from http import HTTPStatus


POLICIES = "/en/knowledge-centre/policies"


def create(session, data, where=POLICIES):
    response = session.post(where, json=data)
    assert response.status_code == HTTPStatus.CREATED, response.text
    return response.json()


def test_policy_goes_from_title_to_public_page(session, complete_policy):
    editor, reviewer, public = (
        session("editor-be"),
        session("reviewer-1"),
        session(),
    )

    draft = create(editor, {"@type": "NationalPolicy", "title": "Burglary strategy"})
    url = draft["@id"]
    assert draft["contributing_member_state"]["token"] == "BE"
    assert draft["review_state"] == "draft"

    refused = editor.post(f"{url}/@workflow/submit", json={})
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    error = refused.json()["error"]
    assert error["type"] == "Incomplete"
    assert {m["field"] for m in error["missing"]} == {
        "description",
        "policy_type",
        "summary",
        "responsible_authority",
        "crime_phenomena",
        "contact_organisation",
        "contact_mailbox",
    }
    assert public.get(url).status_code == HTTPStatus.NOT_FOUND

    complete_policy.pop("@type")
    assert editor.patch(url, json=complete_policy).status_code == HTTPStatus.NO_CONTENT
    submitted = editor.post(f"{url}/@workflow/submit", json={})
    assert submitted.status_code == HTTPStatus.OK, submitted.text
    assert submitted.json()["review_state"] == "pending"
    assert editor.get(url).json()["effective"] is None
    assert editor.patch(url, json={"title": "x"}).status_code in (401, 403, 404)

    no_reason = reviewer.post(f"{url}/@workflow/return", json={"comment": "short"})
    assert no_reason.status_code == HTTPStatus.BAD_REQUEST
    assert no_reason.json()["error"]["field"] == "comment"
    returned = reviewer.post(
        f"{url}/@workflow/return", json={"comment": "Please add the measures."}
    )
    assert returned.json()["review_state"] == "returned"

    assert editor.post(f"{url}/@workflow/submit", json={}).status_code == HTTPStatus.OK
    approved = reviewer.post(f"{url}/@workflow/approve", json={})
    assert approved.status_code == HTTPStatus.OK, approved.text

    page = public.get(url).json()
    assert page["title"] == "Burglary strategy"
    assert page["content_version"] == 1
    assert page["effective"] is not None
    assert page["review_due"] is not None
    found = public.get("/@search", params={"SearchableText": "Burglary"}).json()
    assert found["items_total"] == 1


def test_revision_replaces_the_public_text_only_when_approved(session, make):
    editor, reviewer, public = (
        session("editor-be"),
        session("reviewer-1"),
        session(),
    )
    url = make(
        "NationalPolicy",
        state="published",
        title="As approved",
        policy_type="strategy",
        description="d",
        summary="s",
        responsible_authority="a",
        crime_phenomena={"thb"},
        contact_organisation="o",
        contact_mailbox="m@example.org",
    ).absolute_url()

    assert editor.patch(url, json={"title": "Hijacked"}).status_code in (401, 403, 404)
    response = editor.post(f"{url}/@workingcopy", json={})
    assert response.status_code == HTTPStatus.CREATED, response.text
    revision = response.json()["@id"]
    changed = editor.patch(
        revision, json={"title": "As revised", "change_summary": "A new title."}
    )
    assert changed.status_code == HTTPStatus.NO_CONTENT, changed.text
    submitted = editor.post(f"{revision}/@workflow/submit", json={})
    assert submitted.status_code == HTTPStatus.OK, submitted.text
    assert public.get(url).json()["title"] == "As approved"

    approved = reviewer.post(f"{revision}/@workflow/approve", json={})
    assert approved.status_code == HTTPStatus.OK, approved.text
    page = public.get(url).json()
    assert page["title"] == "As revised"
    assert page["content_version"] == 2
    assert page["what_changed"][0]["summary"] == "A new title."
    assert reviewer.get(revision).status_code == HTTPStatus.NOT_FOUND


def test_a_note_alone_makes_nobody_the_last_editor(session, make, complete_values):
    url = make("NationalPolicy", **complete_values).absolute_url()
    reviewer, editor = session("reviewer-1"), session("editor-be")
    assert reviewer.patch(url, json={"summary": "By the reviewer."}).ok
    assert editor.patch(url, json={"changeNote": "x"}).ok
    assert editor.post(f"{url}/@workflow/submit", json={}).ok

    refused = reviewer.post(f"{url}/@workflow/approve", json={})
    assert refused.status_code == 400, refused.text
    assert session("reviewer-2").post(f"{url}/@workflow/approve", json={}).ok
