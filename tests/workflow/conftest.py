"""What the people of `data/personas.json` have before them, and what they do."""

from eucpn.policy.workflow.table import personas
from http import HTTPStatus
from plone.namedfile.file import NamedBlobFile
import pytest
import transaction


COMPLETE = {
    "NationalPolicy": {
        "policy_type": "strategy",
        "policy_status": "in-force",
        "description": "What it is about.",
        "summary": "A summary.",
        "responsible_authority": "A ministry",
        "crime_phenomena": {"thb"},
        "contact_organisation": "A ministry",
        "contact_mailbox": "prevention@example.org",
        "change_summary": "It is another text.",
    },
    "CampaignMaterial": {
        "description": "What it is about.",
        "contact_organisation": "A ministry",
        "contact_mailbox": "prevention@example.org",
        "asset_type": "poster",
        "alternative_text": "A poster.",
        "url": "https://example.org/poster",
    },
}
BODY = {
    "comment": "A reason that is long enough.",
    "embargo_until": "2099-01-01T09:00:00+01:00",
}
DONE = {
    "edit": HTTPStatus.NO_CONTENT,
    "delete": HTTPStatus.NO_CONTENT,
    "revise": HTTPStatus.CREATED,
}
# Of these the table gives nobody two in one state.
ENDING = ("approve", "delete", "revise")


@pytest.fixture
def done():
    """`done(action)`: the status of an answer that says it was done."""
    return lambda action: DONE.get(action, HTTPStatus.OK)


@pytest.fixture
def in_turn(put):
    """`in_turn(actions, address, persona, state)`: the actions, one after the other;
    after each, the item is again what it was. What ends an item comes last."""

    def factory(actions, url, persona, state):
        for action in sorted(actions, key=lambda action: (action in ENDING, action)):
            yield action
            if action not in ENDING:
                put(url, state, last_edited_by=last_editor(persona))

    return factory


@pytest.fixture
def item(make, put):
    """`item(persona, type, state, files=())`: what the persona has before them.

    A translator has a French text, the last editor one that they edited; a material
    lies in a public campaign, a translation beside a public original.
    """

    def factory(persona, portal_type, state, files=()):
        transaction.begin()
        language = "fr" if persona == "translator" else "en"
        values = {"language": language, **COMPLETE.get(portal_type, {})}
        if portal_type == "CampaignMaterial":
            values["container"] = make("Campaign", state="published", language=language)
        if language == "fr":
            values["source_language"] = "en"
            if portal_type == "NationalPolicy":
                source = make(portal_type, state="published", **COMPLETE[portal_type])
                values["translation_of"] = source
        obj = make(portal_type, state=state, **values)
        for id_ in files:
            data = NamedBlobFile(b"%PDF-1.4 annex", "application/pdf", "annex.pdf")
            make("File", container=obj, id=id_, title=id_, file=data)
        put(obj.absolute_url(), last_edited_by=last_editor(persona))
        return obj.absolute_url()

    return factory


@pytest.fixture
def revision(session, item, put):
    """`revision(persona, state, files=())`: a revision of a published policy."""

    def factory(persona, state, files=()):
        original = item(persona, "NationalPolicy", "published", files)
        author = "translator-fr" if persona == "translator" else "editor-be"
        begun = session(author).post(f"{original}/@workingcopy", json={})
        assert begun.status_code == HTTPStatus.CREATED, begun.text
        url = begun.json()["@id"]
        put(
            url,
            state,
            title="Revised",
            change_summary="It is another text.",
            last_edited_by=last_editor(persona),
        )
        return url

    return factory


def last_editor(persona):
    """Who last edited what the persona has before them."""
    if persona == "last-editor":
        return personas()["personas"][persona]["login"]
    return "somebody-else"


@pytest.fixture
def before():
    """`before(make_one)`: a function that tells the address of what a persona has
    before them; those who have the same share it."""

    def factory(make_one):
        made = {}

        def address(persona):
            kind = persona if persona in ("translator", "last-editor") else "own-editor"
            if kind not in made:
                made[kind] = make_one(kind)
            return made[kind]

        return address

    return factory


@pytest.fixture
def do():
    """`do(client, address, action)`: ask for an action of the table."""

    def factory(client, url, action):
        if action == "view":
            answer = client.get(url, allow_redirects=False)
            if answer.is_redirect:  # to another version: this one is not seen
                answer.status_code = HTTPStatus.UNAUTHORIZED
            return answer
        if action == "edit":
            return client.patch(url, json={"title": "Changed"})
        if action == "delete":
            return client.delete(url)
        if action == "revise":
            return client.post(f"{url}/@workingcopy", json={})
        return client.post(f"{url}/@workflow/{action}", json=BODY)

    return factory
