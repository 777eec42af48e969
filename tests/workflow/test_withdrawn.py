"""What was withdrawn is gone, for everybody but the secretariat."""

from http import HTTPStatus
import pytest


REASON = {"comment": "It named a person by mistake."}


@pytest.fixture
def withdrawn(session, make):
    url = make("NationalPolicy", state="published", title="Secretword").absolute_url()
    answer = session("reviewer-1").post(f"{url}/@workflow/withdraw", json=REASON)
    assert answer.status_code == HTTPStatus.OK, answer.text
    return url


@pytest.mark.parametrize("login", [None, "editor-nl", "translator-fr", "partner"])
def test_address_says_that_the_page_is_gone_and_no_more(session, withdrawn, login):
    answer = session(login).get(withdrawn)

    assert answer.status_code == HTTPStatus.GONE
    assert answer.json()["type"] == "Gone"
    assert "Secretword" not in answer.text
    assert "by mistake" not in answer.text


def test_secretariat_still_sees_it(session, withdrawn):
    assert session("secretariat-editor").get(withdrawn).status_code == HTTPStatus.OK


def test_withdrawal_needs_a_reason(session, make):
    url = make("NationalPolicy", state="published").absolute_url()

    answer = session("reviewer-1").post(f"{url}/@workflow/withdraw", json={})

    assert answer.status_code == HTTPStatus.BAD_REQUEST
    assert answer.json()["error"]["field"] == "comment"
    assert session().get(url).status_code == HTTPStatus.OK


def test_draft_answers_as_ever(session, make):
    url = make("NationalPolicy").absolute_url()

    assert session().get(url).status_code == HTTPStatus.NOT_FOUND


@pytest.mark.parametrize(
    ("accepted", "begins"),
    [("fr-BE, en;q=0.5", "Cette page"), ("xx", "This page"), ("de", "Diese Seite")],
)
def test_the_notice_is_in_the_visitors_language(session, withdrawn, accepted, begins):
    answer = session().get(withdrawn, headers={"Accept-Language": accepted})

    assert answer.status_code == HTTPStatus.GONE
    assert answer.json()["message"].startswith(begins)
