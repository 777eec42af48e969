"""Sections hold what countries wrote: they are not deleted or closed over it."""

from http import HTTPStatus
import pytest


SECTION = "/lv/knowledge-centre/policies"
STATES = ["draft", "endorsement", "pending", "scheduled", "withdrawn", "published"]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("login", ["reviewer-1", "site-admin", "secretariat-editor"])
def test_section_is_not_deleted_over_what_lies_in_it(session, make, state, login):
    item = make("NationalPolicy", language="lv", state=state)

    for place in (SECTION, "/lv/knowledge-centre", "/lv"):
        answer = session(login).delete(place)

        assert answer.status_code in (401, 403), (place, answer.status_code)
    url = item.absolute_url()
    assert session("editor-be").get(url).status_code in (200, 410)


def test_language_is_not_deleted(session):
    assert session("reviewer-1").delete("/ga").status_code == HTTPStatus.FORBIDDEN
    assert session().get("/ga").ok


def test_section_is_not_closed_over_what_is_public(session, make):
    item = make("NationalPolicy", language="sk", state="published")
    section = "/sk/knowledge-centre/policies"

    answer = session("reviewer-1").post(f"{section}/@workflow/retract", json={})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert answer.json()["error"]["field"] == "transition"
    assert session().get(section).ok
    assert session().get(item.absolute_url()).ok


def test_empty_section_is_closed(session, make):
    section = "/hr/knowledge-centre/policies"

    assert session("reviewer-1").post(f"{section}/@workflow/retract", json={}).ok
    told = session("reviewer-1").get(f"{section}/@workflow").json()
    assert told["state"]["id"] == "private"


@pytest.mark.parametrize("state", ["pending", "scheduled"])
def test_campaign_is_not_deleted_over_a_material_that_was_handed_in(
    session, make, state
):
    campaign = make("Campaign")
    make("CampaignMaterial", container=campaign, state=state)

    answer = session("secretariat-editor").delete(campaign.absolute_url())

    assert answer.status_code == HTTPStatus.FORBIDDEN, answer.text
