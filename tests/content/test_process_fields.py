"""Fields of the process: who writes them, and what they accept."""

from http import HTTPStatus
import pytest


@pytest.fixture
def draft(make, complete_values):
    return make("NationalPolicy", **complete_values).absolute_url()


@pytest.mark.parametrize("login", ["secretariat-editor", "reviewer-1"])
def test_secretariat_sets_the_day_of_the_next_look(session, draft, login):
    answer = session(login).patch(draft, json={"review_due": "2031-05-01"})

    assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
    assert session(login).get(draft).json()["review_due"] == "2031-05-01"


def test_country_does_not_put_off_the_next_look(session, draft):
    editor = session("editor-be")

    editor.patch(draft, json={"review_due": "2099-01-01"})

    assert editor.get(draft).json()["review_due"] is None


def test_note_to_the_reviewer_has_a_length(session, draft):
    editor = session("editor-be")
    assert editor.patch(draft, json={"submission_note": "x" * 2000}).ok

    refused = editor.patch(draft, json={"submission_note": "x" * 2001})

    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert "submission_note" in refused.text
    assert editor.get(draft).json()["submission_note"] == "x" * 2000
