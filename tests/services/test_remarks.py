"""`@remarks`: said at a field, answered, settled, kept."""

from http import HTTPStatus
import pytest


@pytest.fixture
def pending(make, complete_values):
    return make("NationalPolicy", state="pending", **complete_values).absolute_url()


@pytest.fixture
def returned(session, pending):
    """An item that came back with one remark, as `(address, id)`."""
    answer = session("reviewer-1").post(
        f"{pending}/@workflow/return",
        json={
            "comment": "Please look at the summary.",
            "remarks": [{"field": "summary", "text": "Which neighbourhoods?"}],
        },
    )
    assert answer.status_code == HTTPStatus.OK, answer.text
    items = session("editor-be").get(f"{pending}/@remarks").json()["items"]
    return pending, items[0]["id"]


def test_remarks_come_back_with_a_return_and_are_answered_and_settled(
    session, returned
):
    url, id_ = returned
    editor, reviewer = session("editor-be"), session("reviewer-1")
    told = editor.get(f"{url}/@remarks").json()
    assert told["open"] == 1
    assert told["items"][0]["field"] == "summary"
    assert told["items"][0]["by"]["side"] == "secretariat"

    answered = editor.post(f"{url}/@remarks/{id_}/answers", json={"text": "The north."})
    assert answered.status_code == HTTPStatus.CREATED, answered.text
    assert answered.json()["status"] == "answered"
    settled = reviewer.patch(f"{url}/@remarks/{id_}", json={"status": "resolved"})
    assert settled.status_code == HTTPStatus.OK, settled.text
    kept = editor.get(f"{url}/@remarks").json()
    assert kept["open"] == 0
    assert kept["items"][0]["text"] == "Which neighbourhoods?"


@pytest.mark.parametrize("login", [None, "editor-nl", "partner"])
def test_others_learn_nothing_of_remarks(session, returned, login):
    url, id_ = returned
    asker = session(login)
    answers = [
        asker.get(f"{url}/@remarks"),
        asker.post(f"{url}/@remarks", json={"field": "summary", "text": "Mine."}),
        asker.post(f"{url}/@remarks/{id_}/answers", json={"text": "Mine."}),
        asker.patch(f"{url}/@remarks/{id_}", json={"status": "resolved"}),
    ]
    for answer in answers:
        assert answer.status_code in (401, 403, 404), answer.text
        assert "neighbourhoods" not in answer.text


@pytest.mark.parametrize(
    "remarks",
    [
        5,
        [5],
        [{"field": "summary"}],
        [{"field": "summary", "text": "  "}],
        [{"field": "nothing_of_ours", "text": "Where?"}],
        [{"field": "summary", "text": 5}],
    ],
)
def test_malformed_remarks_return_nothing(session, pending, remarks):
    reviewer = session("reviewer-1")
    refused = reviewer.post(
        f"{pending}/@workflow/return",
        json={"comment": "Please look at the summary.", "remarks": remarks},
    )
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["message"]
    assert reviewer.get(pending).json()["review_state"] == "pending"
    assert reviewer.get(f"{pending}/@remarks").json()["items"] == []


def test_an_editor_makes_no_remark_and_settles_none(session, returned):
    url, id_ = returned
    editor = session("editor-be")
    made = editor.post(f"{url}/@remarks", json={"field": "summary", "text": "Mine."})
    assert made.status_code == HTTPStatus.FORBIDDEN, made.text
    settled = editor.patch(f"{url}/@remarks/{id_}", json={"status": "resolved"})
    assert settled.status_code == HTTPStatus.FORBIDDEN, settled.text
    unknown = editor.post(f"{url}/@remarks/none/answers", json={"text": "x"})
    assert unknown.status_code == HTTPStatus.NOT_FOUND, unknown.text
