"""What is asked wrongly is refused with its field, and nothing is written."""

from http import HTTPStatus
import pytest
import transaction


ORIGINAL, REVISION, HANDED_IN = "original", "revision", "handed_in"
AGAIN = HTTPStatus.CONFLICT
WRONG = HTTPStatus.BAD_REQUEST
# (what, transition, body): (status, field)
TABLE = {
    (HANDED_IN, "no-such-step", None): (HTTPStatus.NOT_FOUND, "transition"),
    (HANDED_IN, "", None): (WRONG, "transition"),
    (HANDED_IN, "submit", None): (HTTPStatus.FORBIDDEN, "transition"),
    (HANDED_IN, "return", None): (WRONG, "comment"),
    (HANDED_IN, "return", "comment=short"): (WRONG, "comment"),
    (HANDED_IN, "return", "comment=          "): (WRONG, "comment"),
    (HANDED_IN, "return", "comment=invisible"): (WRONG, "comment"),
    (HANDED_IN, "return", "comment=[]"): (WRONG, "comment"),
    (HANDED_IN, "return", "remarks=no list"): (WRONG, "remarks"),
    (HANDED_IN, "return", "remarks=unknown field"): (WRONG, "remarks"),
    (HANDED_IN, "schedule", None): (WRONG, "embargo_until"),
    (HANDED_IN, "schedule", "embargo_until=2001-01-01T09:00:00Z"): (
        WRONG,
        "embargo_until",
    ),
    (HANDED_IN, "schedule", "embargo_until=2090-01-01T09:00:00"): (
        WRONG,
        "embargo_until",
    ),
    (HANDED_IN, "schedule", "embargo_until=2090-01-01T09:00:00 Mars/Base"): (
        WRONG,
        "embargo_until",
    ),
    (HANDED_IN, "approve", "seen=another text"): (AGAIN, "seen"),
    (REVISION, "approve", None): (WRONG, "change_summary"),
    (REVISION, "schedule", "embargo_until=2090-01-01T09:00:00Z"): (WRONG, "transition"),
    (ORIGINAL, "withdraw", None): (WRONG, "comment"),
    (ORIGINAL, "archive", "comment=old"): (WRONG, "comment"),
}
VALUES = {
    "[]": [],
    "invisible": "\u200b\u3164\uffa0\u2800\u034f\ufe0f" * 12,
    "no list": "text",
    "unknown field": [{"field": "nonsense", "text": "This is nowhere."}],
}


@pytest.fixture
def items(session, make, complete_values):
    """Addresses of a public text, its revision, and of one that was handed in."""
    handed_in = make(
        "NationalPolicy", state="pending", **complete_values
    ).absolute_url()
    original = make(
        "NationalPolicy", state="published", **complete_values
    ).absolute_url()
    editor = session("editor-be")
    revision = editor.post(f"{original}/@workingcopy").json()["@id"]
    submitted = editor.post(f"{revision}/@workflow/submit", json={})
    assert submitted.status_code == HTTPStatus.OK, submitted.text
    return {ORIGINAL: original, REVISION: revision, HANDED_IN: handed_in}


def body_of(text):
    if text is None:
        return {}
    name, value = text.split("=", 1)
    reason = {"comment": "A reason that is long enough."} if name == "remarks" else {}
    return {**reason, name: VALUES.get(value, value)}


def tid_of(portal):
    transaction.begin()
    return portal._p_jar.db().lastTransaction()


def test_each_wrong_request_names_its_field_and_writes_nothing(
    session, functional_portal, items
):
    reviewer, found = session("reviewer-1"), {}
    before = tid_of(functional_portal)
    for what, transition, text in TABLE:
        url = f"{items[what]}/@workflow/{transition}".rstrip("/")
        answer = reviewer.post(url, json=body_of(text))
        told = answer.json().get("error") or {}
        assert told.get("message"), answer.text
        found[what, transition, text] = (answer.status_code, told.get("field"))

    assert found == TABLE
    assert tid_of(functional_portal) == before


def test_the_second_of_two_decisions_is_told_what_became_of_the_item(session, items):
    url = f"{items[HANDED_IN]}/@workflow"
    first = session("reviewer-1").post(f"{url}/approve", json={})
    assert first.status_code == HTTPStatus.OK, first.text

    for transition in ("approve", "return"):
        body = {"comment": "This came too late."}
        second = session("reviewer-2").post(f"{url}/{transition}", json=body)

        assert second.status_code == HTTPStatus.FORBIDDEN, second.text
        refused = second.json()["error"]
        assert refused["field"] == "transition"
        assert "The item is now: Published." in refused["message"]


def test_a_second_revision_names_what_stands_in_the_way(session, items):
    answer = session("editor-be").post(f"{items[ORIGINAL]}/@workingcopy")

    assert answer.status_code == HTTPStatus.CONFLICT
    assert answer.json()["error"]["field"] == "revision"


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("@audit?from=yesterday", "from"),
        ("@audit?format=exe", "format"),
        ("@deleted?country=XX", "country"),
        ("@deleted?b_size=none", "b_size"),
        ("@my-country?country=XX", "country"),
        ("@review-queue?sort=nonsense", "sort"),
        ("@search?b_size=none", "b_size"),
    ],
)
def test_a_parameter_that_cannot_be_used_is_named(session, address, field):
    answer = session("admin").get(address)

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert answer.json()["error"]["field"] == field


def test_values_of_fields_are_refused_with_a_list_of_them(session, items):
    sent = {"title": None, "contact_mailbox": "nobody"}

    answer = session("admin").patch(items[HANDED_IN], json=sent)

    assert answer.status_code == HTTPStatus.BAD_REQUEST
    assert {e["field"] for e in answer.json()["errors"]} == set(sent)
    assert all(e["message"] for e in answer.json()["errors"])
