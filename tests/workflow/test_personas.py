"""Who may do what in which state: the table of `data/personas.json`, over REST."""

from eucpn.policy.workflow.table import personas
from eucpn.policy.workflow.table import table
from http import HTTPStatus
import pytest


TABLE = personas()
REFUSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.GONE}
STATES = list(TABLE["states"])
TYPES = [
    "Campaign",
    "FundingCall",
    "FundingProgramme",
    "MemberState",
    "NationalPolicy",
    "Toolbox",
]
COMPLETE = {
    "policy_type": "strategy",
    "policy_status": "in-force",
    "description": "What it is about.",
    "summary": "A summary.",
    "responsible_authority": "A ministry",
    "crime_phenomena": {"thb"},
    "contact_organisation": "A ministry",
    "contact_mailbox": "prevention@example.org",
}
COMMENT = {
    "comment": "A reason that is long enough.",
    "embargo_until": "2099-01-01T09:00:00+01:00",
}
# Endorsement is asked for by setting; the table says who may, not whether it is asked.
ON_REQUEST = {"request_endorsement"}


@pytest.fixture
def item(make, functional_portal):
    """`item(persona, type, state)`: the item that the persona has before them."""

    def factory(persona, portal_type, state):
        values = COMPLETE if portal_type == "NationalPolicy" else {}
        if persona != "translator":
            return make(portal_type, state=state, **values).absolute_url()
        return make(
            portal_type,
            state=state,
            language="fr",
            source_language="en",
            contributing_member_state="RO",
            **values,
        ).absolute_url()

    return factory


def status(response):
    return HTTPStatus(response.status_code)


DONE = {
    "edit": HTTPStatus.NO_CONTENT,
    "delete": HTTPStatus.NO_CONTENT,
    "revise": HTTPStatus.CREATED,
}


def do(client, url, action):
    """Ask for an action of the table."""
    if action == "edit":
        return client.patch(url, json={"title": "Changed"})
    if action == "delete":
        return client.delete(url)
    if action == "revise":
        return client.post(f"{url}/@workingcopy", json={})
    return client.post(f"{url}/@workflow/{action}", json=COMMENT)


def test_table_names_every_state_persona_and_transition():
    known = {"view", "edit", "delete", "revise", *table().transitions}

    assert set(TABLE["states"]) == set(table().states)
    for cells in TABLE["states"].values():
        assert set(cells) == set(TABLE["personas"])
        assert {can for cell in cells.values() for can in cell} <= known


@pytest.mark.parametrize("portal_type", TYPES)
@pytest.mark.parametrize("state", STATES)
def test_everybody_sees_and_is_offered_what_the_table_says(
    session, item, portal_type, state
):
    wrong = {}
    urls = {
        "translator": item("translator", portal_type, state),
        None: item("own-editor", portal_type, state),
    }
    for persona, about in TABLE["personas"].items():
        url = urls.get(persona, urls[None])
        expected = set(TABLE["states"][state][persona]) - ON_REQUEST
        client = session(about["login"])
        found = set()
        answer = client.get(url)
        if status(answer) == HTTPStatus.OK:
            found.add("view")
            offered = client.get(f"{url}/@workflow").json()["transitions"]
            found |= {t["id"] for t in offered}
        elif status(answer) not in REFUSED:
            wrong[persona] = answer.status_code
            continue
        expected -= {"edit", "delete", "revise"}
        if found != expected:
            wrong[persona] = {"found": found, "expected": expected}

    assert wrong == {}


@pytest.mark.parametrize("state", STATES)
def test_nobody_does_what_the_table_does_not_give_them(session, item, state):
    wrong = []
    for persona, about in TABLE["personas"].items():
        allowed = set(TABLE["states"][state][persona])
        url = item(persona, "NationalPolicy", state)
        client = session(about["login"])
        for action in {"edit", "delete", "revise", *table().transitions} - allowed:
            answer = do(client, url, action)
            if status(answer) not in REFUSED:
                wrong.append((persona, action, answer.status_code))

    assert wrong == []


CELLS = [
    (state, persona, action)
    for state, cells in TABLE["states"].items()
    for persona, actions in cells.items()
    for action in actions
    if action != "view" and action not in ON_REQUEST
]


@pytest.mark.parametrize(("state", "persona", "action"), CELLS)
def test_everybody_can_do_what_the_table_gives_them(
    session, item, make, state, persona, action
):
    if persona == "translator":
        # A translation is public only beside a public original.
        source = make("NationalPolicy", state="published", **COMPLETE)
        url = make(
            "NationalPolicy",
            state=state,
            language="fr",
            source_language="en",
            translation_of=source,
            **COMPLETE,
        ).absolute_url()
    else:
        url = item(persona, "NationalPolicy", state)
    client = session(TABLE["personas"][persona]["login"])

    answer = do(client, url, action)

    assert status(answer) == DONE.get(action, HTTPStatus.OK), answer.text
    if action in table().transitions:
        assert answer.json()["review_state"] == table().transitions[action].target
