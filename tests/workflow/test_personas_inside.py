"""Revisions, files and materials: what `data/personas.json` derives from its table."""

from eucpn.policy.workflow.table import personas
from eucpn.policy.workflow.table import table
from http import HTTPStatus
import pytest


TABLE = personas()
PEOPLE = TABLE["personas"]
REFUSED = {
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.GONE,
}
# Endorsement is asked for by setting; the table says who may, not whether it is asked.
ON_REQUEST = {"request_endorsement"}
ACTIONS = {"edit", "delete", "revise", *table().transitions}
REVISIONS = TABLE["revisions"]["states"]
LESS = set(TABLE["revisions"]["without"])
RULE = TABLE["files"]["rule"]


def may(state, persona):
    """What they may do with a revision in the state: as with an item, less `LESS`."""
    return set(TABLE["states"][state][persona]) - LESS


def test_a_revision_has_the_states_before_publication_and_nothing_more():
    public = {id_ for id_, state in table().states.items() if state.public}

    assert set(REVISIONS) == set(table().states) - public - {"scheduled", "withdrawn"}


@pytest.mark.parametrize("state", REVISIONS)
def test_nobody_does_with_a_revision_what_the_table_does_not_give_them(
    session, revision, before, do, state
):
    wrong, address = [], before(lambda persona: revision(persona, state))
    for persona, about in PEOPLE.items():
        client = session(about["login"])
        seen = do(client, address(persona), "view").status_code
        if (
            seen != HTTPStatus.OK
            if "view" in may(state, persona)
            else (seen not in REFUSED)
        ):
            wrong.append((persona, "view", seen))
        withheld = LESS | set(about.get("without", ()))
        for action in sorted(ACTIONS - may(state, persona)):
            answer = do(client, address(persona), action)
            expected = REFUSED
            if action in withheld:
                expected = REFUSED | {HTTPStatus.BAD_REQUEST}
            elif action == "revise" and action in TABLE["states"]["published"][persona]:
                # They may revise the original; but there is this revision already.
                expected = {HTTPStatus.CONFLICT}
            if answer.status_code not in expected:
                wrong.append((persona, action, answer.status_code))

    assert wrong == []


ROWS = [
    (state, persona)
    for state in REVISIONS
    for persona in PEOPLE
    if may(state, persona) - ON_REQUEST - {"view"}
]


@pytest.mark.parametrize(("state", "persona"), ROWS)
def test_everybody_can_do_with_a_revision_what_the_table_gives_them(
    session, revision, in_turn, do, done, state, persona
):
    client, wrong = session(PEOPLE[persona]["login"]), {}
    actions = may(state, persona) - ON_REQUEST - {"view"}
    url = revision(persona, state)
    for action in in_turn(actions, url, persona, state):
        answer = do(client, url, action)
        if answer.status_code != done(action):
            wrong[action] = answer.text
        elif action in table().transitions:
            target = table().transitions[action].target
            if answer.json()["review_state"] != target:
                wrong[action] = answer.json()

    assert wrong == {}


HOLDERS = [("item", state) for state in TABLE["states"]]
HOLDERS += [("revision", state) for state in REVISIONS]


@pytest.mark.parametrize(("holder", "state"), HOLDERS)
def test_a_file_is_seen_edited_deleted_and_added_by_whom_its_item_is(
    session, item, revision, before, holder, state
):
    def holding(persona):
        ids = [f"annex-{name}" for name in (*deleting(state), "shared")]
        if holder == "revision":
            return revision(persona, state, ids)
        return item(persona, "NationalPolicy", state, ids)

    wrong, address = {}, before(holding)
    for persona, about in PEOPLE.items():
        cell = set(TABLE["states"][state][persona])
        own = persona if persona in deleting(state) else "shared"
        where = address(persona)
        for action in ("view", "edit", "add", "delete"):
            answer = ask(session(about["login"]), where, f"annex-{own}", action)
            allowed = RULE[action] in cell
            if not answer.ok if allowed else answer.status_code not in REFUSED:
                wrong[persona, action] = (answer.status_code, answer.text[:200])

    assert wrong == {}


def deleting(state):
    """Those who may delete a file there."""
    cells = TABLE["states"][state].items()
    return [persona for persona, cell in cells if RULE["delete"] in cell]


def ask(client, where, name, action):
    """Ask for an action with a file."""
    if action == "view":
        return client.get(f"{where}/{name}")
    if action == "edit":
        return client.patch(f"{where}/{name}", json={"title": "Changed"})
    if action == "delete":
        return client.delete(f"{where}/{name}")
    data = {
        "data": "%PDF-1.4 added",
        "encoding": "utf-8",
        "content-type": "application/pdf",
        "filename": "added.pdf",
    }
    return client.post(where, json={"@type": "File", "title": "Added", "file": data})


@pytest.mark.parametrize("state", list(TABLE["states"]))
def test_a_material_is_added_by_whom_the_table_says(session, item, before, state):
    wrong, address = {}, before(lambda persona: item(persona, "Campaign", state))
    for persona, about in PEOPLE.items():
        body = {"@type": "CampaignMaterial", "title": "Poster"}
        answer = session(about["login"]).post(address(persona), json=body)
        allowed = persona in TABLE["materials"]["add"][state]
        expected = {HTTPStatus.CREATED} if allowed else REFUSED
        if answer.status_code not in expected:
            wrong[persona] = (answer.status_code, answer.text[:300])

    assert wrong == {}
