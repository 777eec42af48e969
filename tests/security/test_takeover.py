"""What is published or another's is not changed by way of something else."""

from base64 import b64encode
from http import HTTPStatus
import pytest


REFUSED = {
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
}


def link(client, source, translation):
    return client.post(
        f"{source.absolute_url()}/@translations",
        json={"id": translation.absolute_url()},
    )


def test_two_drafts_are_not_linked_to_get_round_the_endorsement(session, make):
    english = make("NationalPolicy", title="Same")
    french = make("NationalPolicy", title="Same", language="fr")

    answer = link(session("editor-be"), english, french)

    assert answer.status_code in REFUSED, answer.text


@pytest.mark.parametrize("login", ["secretariat-editor", "editor-be"])
def test_published_item_does_not_become_a_translation_of_a_draft(session, make, login):
    draft = make("NationalPolicy")
    public = make(
        "NationalPolicy",
        state="published",
        language="fr",
        contributing_member_state="NL",
    )

    answer = link(session(login), draft, public)

    assert answer.status_code in REFUSED, answer.text
    page = session().get(public.absolute_url()).json()
    assert page["contributing_member_state"]["token"] == "NL"
    assert page["content_version"] == 1


def test_published_translation_is_not_cut_from_its_group_by_its_country(session, make):
    source = make("NationalPolicy", state="published")
    make("NationalPolicy", state="published", language="de", translation_of=source)

    answer = session("editor-be").delete(
        f"{source.absolute_url()}/@translations", json={"language": "de"}
    )

    assert answer.status_code in REFUSED, answer.text


def test_section_is_not_deleted_with_what_was_published_in_it(session, make):
    item = make("NationalPolicy", state="published")

    answer = session("reviewer-1").delete("/en/knowledge-centre/policies")

    assert answer.status_code in REFUSED, answer.text
    assert session().get(item.absolute_url()).status_code == HTTPStatus.OK


def test_translator_does_not_begin_a_text_of_their_own(session):
    answer = session("translator-fr").post(
        "/fr/knowledge-centre/policies",
        json={"@type": "NationalPolicy", "title": "Original"},
    )

    assert answer.status_code in REFUSED, answer.text


def test_who_replaces_a_file_is_the_last_editor(session, make, complete_values):
    item = make("NationalPolicy", state="pending", **complete_values)
    file = {
        "filename": "a.pdf",
        "content-type": "application/pdf",
        "encoding": "base64",
        "data": b64encode(b"%PDF-1.4").decode(),
    }
    reviewer = session("reviewer-1")
    added = reviewer.post(item.absolute_url(), json={"@type": "File", "file": file})
    assert added.status_code == HTTPStatus.CREATED, added.text

    answer = reviewer.post(f"{item.absolute_url()}/@workflow/approve", json={})

    assert answer.status_code == HTTPStatus.BAD_REQUEST
    assert "last" in answer.json()["error"]["message"]


@pytest.mark.parametrize("type_", ["application/pdf;charset=x, text/html", "text/html"])
def test_file_is_not_stored_under_a_type_that_is_not_its_own(session, make, type_):
    item = make("NationalPolicy")

    answer = session("editor-be").post(
        item.absolute_url(),
        json={
            "@type": "File",
            "file": {
                "filename": "x.pdf",
                "content-type": type_,
                "encoding": "base64",
                "data": b64encode(b"<script>alert(1)</script>").decode(),
            },
        },
    )

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text


def test_revision_of_a_withdrawn_item_is_not_approved(session, make, complete_values):
    item = make("NationalPolicy", state="published", **complete_values)
    url = item.absolute_url()
    editor, reviewer = session("editor-be"), session("reviewer-1")
    revision = editor.post(f"{url}/@workingcopy", json={}).json()["@id"]
    editor.patch(revision, json={"change_summary": "New.", "title": "New title"})
    editor.post(f"{revision}/@workflow/submit", json={})
    reviewer.post(f"{url}/@workflow/withdraw", json={"comment": "No longer right."})

    answer = reviewer.post(f"{revision}/@workflow/approve", json={})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text


def test_country_adds_a_material_to_a_public_campaign(session, make):
    campaign = make("Campaign", state="published", contributing_member_state=None)

    answer = session("editor-nl").post(
        campaign.absolute_url(), json={"@type": "CampaignMaterial", "title": "Poster"}
    )

    assert answer.status_code == HTTPStatus.CREATED, answer.text
    assert answer.json()["contributing_member_state"]["token"] == "NL"
    assert answer.json()["review_state"] == "draft"


def test_published_text_does_not_change_its_language_by_being_moved(session, make):
    item = make("NationalPolicy", state="published", language="fr")

    answer = session("reviewer-1").post(
        "/de/knowledge-centre/policies/@move", json={"source": item.absolute_url()}
    )

    assert answer.status_code in REFUSED, answer.text
    assert session().get(item.absolute_url()).status_code == HTTPStatus.OK


def test_nothing_is_published_below_a_private_page(session, make, complete_values):
    item = make("NationalPolicy", state="pending", **complete_values)
    reviewer = session("reviewer-1")
    reviewer.post("/en/knowledge-centre/policies/@workflow/retract", json={})

    answer = reviewer.post(f"{item.absolute_url()}/@workflow/approve", json={})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text


def test_translation_is_not_republished_beside_an_archived_source(session, make):
    source = make("NationalPolicy", state="published")
    french = make(
        "NationalPolicy", state="published", language="fr", translation_of=source
    ).absolute_url()
    reviewer = session("reviewer-1")
    reason = {"comment": "No longer in force."}
    reviewer.post(f"{source.absolute_url()}/@workflow/archive", json=reason)

    answer = reviewer.post(f"{french}/@workflow/republish", json={})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text


@pytest.mark.parametrize("body", ["notjson", "[1]", "{"])
@pytest.mark.parametrize("service", ["", "/a-draft/@workflow/submit"])
def test_body_that_is_no_object_is_a_bad_request(session, make, service, body):
    make("NationalPolicy", title="A draft")

    answer = session("editor-be").post(
        f"/en/knowledge-centre/policies{service}",
        data=body,
        headers={"Content-Type": "application/json"},
    )

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
