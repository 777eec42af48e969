"""Nothing is written by who has no right to it, whatever the request says."""

from DateTime import DateTime
import pytest


TYPES = (
    "NationalPolicy",
    "FundingCall",
    "Campaign",
    "Toolbox",
    "MemberState",
    "File",
    "Image",
    "Document",
    "News Item",
    "Event",
    "Link",
    "Section",
    "language root",
    "site root",
)
BODY = {
    "effective": "2040-01-01T00:00:00",
    "expires": "2001-01-01T00:00:00",
    "comment": "A reason of some length",
    "include_children": True,
}
TRANSITIONS = ("publish", "approve", "retract", "archive", "withdraw", "nonsense")
REFUSED = {401, 403, 404}


@pytest.fixture
def item(functional_portal, make, add, request):
    """A published item of the type."""
    portal_type = request.param
    if portal_type == "site root":
        return functional_portal
    if portal_type == "language root":
        return functional_portal["en"]
    if portal_type == "Section":
        return functional_portal["en"]["funding"]
    if portal_type in (
        "NationalPolicy",
        "FundingCall",
        "Campaign",
        "Toolbox",
        "MemberState",
    ):
        return make(portal_type, state="published")
    return add(portal_type)


def state(obj):
    """All that a transition or its body could have changed."""
    obj._p_jar.sync()
    history = getattr(obj, "workflow_history", None) or {}
    return (
        getattr(obj, "effective_date", None),
        getattr(obj, "expiration_date", None),
        obj.modified(),
        {name: len(entries) for name, entries in history.items()},
    )


@pytest.mark.parametrize("item", TYPES, indirect=True)
@pytest.mark.parametrize("login", [None, "partner"])
def test_transitions_of_others_change_nothing(session, item, address, login):
    asker, before = session(login), state(item)
    path = address(item).rstrip("/")

    statuses = {
        transition: asker.post(f"{path}/@workflow/{transition}", json=BODY).status_code
        for transition in TRANSITIONS
    }

    assert set(statuses.values()) <= REFUSED, statuses
    assert state(item) == before
    assert session().get(path).status_code == 200


@pytest.mark.parametrize("item", TYPES, indirect=True)
@pytest.mark.parametrize("login", [None, "partner", "editor-nl"])
def test_items_of_others_are_not_changed(session, item, address, login):
    asker, before = session(login), state(item)
    path = address(item)

    assert asker.patch(path, json={"title": "Mine", **BODY}).status_code in REFUSED
    assert asker.delete(path).status_code in {*REFUSED, 405}
    assert state(item) == before


@pytest.mark.parametrize("item", ["NationalPolicy"], indirect=True)
@pytest.mark.parametrize("login", [None, "partner", "editor-nl", "editor-be"])
def test_other_ways_to_change_a_published_item_are_closed(
    session, item, address, login
):
    """Not even the country's own editor has them: it is revised."""
    asker, path = session(login), address(item)
    before = state(item)
    calls = {
        "lock": asker.post(f"{path}/@lock"),
        "revert": asker.patch(f"{path}/@history", json={"version": 0}),
        "share": asker.post(f"{path}/@sharing", json={"inherit": False}),
        "alias": asker.post(f"{path}/@aliases", json={"items": [{"path": "/x"}]}),
        "check in": asker.patch(f"{path}/@workingcopy"),
        "move": asker.post("/en/funding/@move", json={"source": [path]}),
        "comment": asker.post(f"{path}/@comments", json={"text": "x"}),
        "mail": asker.post("/@email-send", json={"to": "a@b.eu", "message": "x"}),
    }

    statuses = {name: answer.status_code for name, answer in calls.items()}

    assert set(statuses.values()) <= REFUSED, statuses
    assert state(item) == before


def test_dates_of_a_transition_are_the_process_s(session, make, address):
    """Whoever may approve does not choose the date of publication."""
    policy = make("NationalPolicy", state="published")
    published = policy.effective_date
    answer = session("reviewer-1").post(
        f"{address(policy)}/@workflow/archive", json=BODY
    )

    policy._p_jar.sync()
    assert answer.status_code in (200, 400)
    assert policy.effective_date == published
    assert policy.expiration_date is None or policy.expiration_date > DateTime()
