"""Who may do what in which state: the table of `data/personas.json`, over REST.

It holds for every type, for materials that lie in a campaign, and for translations;
`test_personas_inside` tells of revisions and files.
"""

from eucpn.policy.workflow.table import personas
from eucpn.policy.workflow.table import table
from http import HTTPStatus
import pytest


TABLE = personas()
REFUSED = {
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.GONE,
}
STATES = list(TABLE["states"])
TYPES = [
    "Campaign",
    "CampaignMaterial",
    "FundingCall",
    "FundingProgramme",
    "MemberState",
    "NationalPolicy",
    "Toolbox",
]
# One that lies in a section, one that lies in another item.
WRITTEN = ["NationalPolicy", "CampaignMaterial"]
# Endorsement is asked for by setting; the table says who may, not whether it is asked.
ON_REQUEST = {"request_endorsement"}
ACTIONS = {"edit", "delete", "revise", *table().transitions}


def may(state, persona):
    """What the table gives them."""
    return set(TABLE["states"][state][persona])


def refused(persona, action, answer):
    """Is it refused, and for the reason that the table has?"""
    if action in TABLE["personas"][persona].get("without", ()):
        # They have the right; the last edit stands in the way.
        return answer.status_code in REFUSED | {HTTPStatus.BAD_REQUEST}
    return answer.status_code in REFUSED


def test_table_names_every_state_persona_and_transition():
    known = {"view", *ACTIONS}

    assert set(TABLE["states"]) == set(table().states)
    for cells in TABLE["states"].values():
        assert set(cells) == set(TABLE["personas"])
        assert {can for cell in cells.values() for can in cell} <= known


def test_who_is_as_another_is_refused_more_and_nothing_else():
    pairs = {name: who["as"] for name, who in TABLE["personas"].items() if "as" in who}

    assert pairs == {"last-editor": "reviewer", "other-representative": "other-editor"}
    for state in STATES:
        reviewer, last = may(state, "reviewer"), may(state, "last-editor")
        assert last == reviewer - {"approve", "republish", "schedule"}
        assert may(state, "other-representative") == may(state, "other-editor")


@pytest.mark.parametrize("portal_type", TYPES)
@pytest.mark.parametrize("state", STATES)
def test_everybody_sees_and_is_offered_what_the_table_says(
    session, item, before, do, portal_type, state
):
    wrong, address = {}, before(lambda persona: item(persona, portal_type, state))
    clients = {p: session(TABLE["personas"][p]["login"]) for p in TABLE["personas"]}
    for persona, client in clients.items():
        answer = do(client, address(persona), "view")
        found = set()
        if answer.ok:
            told = client.get(f"{address(persona)}/@workflow").json()["transitions"]
            found = {"view"} | {t["id"] for t in told if is_open(t)}
        elif answer.status_code not in REFUSED:
            found = {answer.status_code}
        expected = may(state, persona) - ON_REQUEST - {"edit", "delete", "revise"}
        if found != expected:
            wrong[persona] = {"found": found, "expected": expected}
    # What they may write, and all of the two, is tried below.
    for persona, client in clients.items() if portal_type not in WRITTEN else ():
        if "edit" not in may(state, persona):
            answer = do(client, address(persona), "edit")
            if answer.status_code not in REFUSED:
                wrong[persona, "edit"] = answer.status_code

    assert wrong == {}


def is_open(transition):
    """Can it be done, once all fields are filled?"""
    return "blocked" not in transition or "missing" in transition


@pytest.mark.parametrize("portal_type", WRITTEN)
@pytest.mark.parametrize("state", STATES)
def test_nobody_does_what_the_table_does_not_give_them(
    session, item, before, do, portal_type, state
):
    wrong, address = [], before(lambda persona: item(persona, portal_type, state))
    for persona, about in TABLE["personas"].items():
        client = session(about["login"])
        for action in sorted(ACTIONS - may(state, persona)):
            answer = do(client, address(persona), action)
            if not refused(persona, action, answer):
                wrong.append((persona, action, answer.status_code))

    assert wrong == []


@pytest.mark.parametrize("state", STATES)
def test_a_translation_is_its_country_s_and_the_secretariat_s_as_any_item(
    session, item, do, state
):
    wrong, url = [], item("translator", "NationalPolicy", state)
    for persona in sorted(set(TABLE["personas"]) - {"translator-elsewhere"}):
        client = session(TABLE["personas"][persona]["login"])
        if do(client, url, "view").ok != ("view" in may(state, persona)):
            wrong.append((persona, "view"))
        if do(client, url, "edit").ok != ("edit" in may(state, persona)):
            wrong.append((persona, "edit"))

    assert wrong == []


ROWS = [
    (portal_type, state, persona)
    for portal_type in WRITTEN
    for state in STATES
    for persona in TABLE["personas"]
    if may(state, persona) - ON_REQUEST - {"view"}
]


@pytest.mark.parametrize(("portal_type", "state", "persona"), ROWS)
def test_everybody_can_do_what_the_table_gives_them(
    session, item, in_turn, do, done, portal_type, state, persona
):
    client, wrong = session(TABLE["personas"][persona]["login"]), {}
    actions = may(state, persona) - ON_REQUEST - {"view"}
    url = item(persona, portal_type, state)
    for action in in_turn(actions, url, persona, state):
        answer = do(client, url, action)
        if answer.status_code != done(action):
            wrong[action] = answer.text
        elif action in table().transitions:
            target = table().transitions[action].target
            if answer.json()["review_state"] != target:
                wrong[action] = answer.json()

    assert wrong == {}
