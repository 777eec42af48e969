"""`@bulk`: each item is done or left by itself, and told."""

from http import HTTPStatus
from plone import api
import pytest
import transaction


REASON = "Please look at the summary once more."


@pytest.fixture
def bulk(session):
    """`bulk("reviewer-1", action="return", …)`: the answer."""

    def factory(login="reviewer-1", **body):
        return session(login).post("/@bulk", json=body)

    return factory


@pytest.fixture
def state():
    """The state of an item as it is stored by now."""

    def factory(obj):
        transaction.begin()
        return api.content.get_state(obj)

    return factory


def test_each_item_has_its_result(make, bulk, state):
    pending, draft, other = (
        make("NationalPolicy", state=state) for state in ("pending", "draft", "pending")
    )
    uids = [pending.UID(), draft.UID(), "no-such-uid", other.UID()]

    answer = bulk(action="return", uids=uids, comment=REASON)

    assert answer.status_code == HTTPStatus.OK, answer.text
    results = answer.json()["results"]
    assert [each["UID"] for each in results] == uids
    assert [each["status"] for each in results] == [200, 403, 404, 200]
    assert results[1]["message"]
    assert results[2].keys() == {"UID", "status", "message"}
    assert [state(each) for each in (pending, draft, other)] == [
        "returned",
        "draft",
        "returned",
    ]


def test_items_are_assigned_and_given_back(session, make, bulk):
    items = [make("NationalPolicy", state="pending") for _number in range(2)]
    uids = [item.UID() for item in items]
    bulk(action="assign", uids=uids[:1], reviewer="reviewer-2")

    results = bulk(action="assign", uids=uids, reviewer="me").json()["results"]
    assert [each["status"] for each in results] == [409, 200]
    results = bulk(action="assign", uids=uids, reviewer="me", replace=True).json()
    assert [each["status"] for each in results["results"]] == [200, 200]
    queue = session("reviewer-1").get("/@review-queue?assigned=me").json()
    assert queue["items_total"] == 2
    bulk(action="unassign", uids=uids)
    queue = session("reviewer-1").get("/@review-queue?assigned=nobody").json()
    assert queue["items_total"] == 2


def test_items_are_archived(make, bulk, state):
    item = make("NationalPolicy", state="published")

    answer = bulk(action="archive", uids=[item.UID()], comment=REASON)

    assert answer.json()["results"][0]["status"] == HTTPStatus.OK, answer.text
    assert state(item) == "archived"


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("action", {"action": "approve"}),
        ("action", {"action": None}),
        ("action", {"action": ["return"]}),
        ("uids", {"uids": []}),
        ("uids", {"uids": "abc"}),
        ("uids", {"uids": [5]}),
        ("uids", {"uids": [f"uid-{number}" for number in range(101)]}),
        ("comment", {"comment": 5}),
        ("comment", {"comment": ""}),
        ("comment", {"comment": "no"}),
        ("reviewer", {"action": "assign", "reviewer": "editor-be"}),
        ("replace", {"action": "assign", "reviewer": "me", "replace": "yes"}),
    ],
)
def test_a_wrong_order_does_nothing(make, bulk, state, field, wrong):
    item = make("NationalPolicy", state="pending")
    order = {"action": "return", "uids": [item.UID()], "comment": REASON}

    refused = bulk(**{**order, **wrong})

    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == field
    assert state(item) == "pending"


@pytest.mark.parametrize(
    "login",
    [None, "editor-be", "editor-nl", "translator-fr", "partner", "secretariat-editor"],
)
def test_others_order_nothing(make, bulk, state, login):
    item = make("NationalPolicy", state="pending", title="Xylophone")

    refused = bulk(login, action="return", uids=[item.UID()], comment=REASON)

    assert refused.status_code == HTTPStatus.UNAUTHORIZED
    assert "Xylophone" not in refused.text
    assert state(item) == "pending"
