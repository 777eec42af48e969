"""Relations and internal links: told where their target may be seen."""

from http import HTTPStatus
from plone.app.textfield.value import RichTextValue
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.event import notify
from zope.intid.interfaces import IIntIds
from zope.lifecycleevent import ObjectModifiedEvent
import pytest
import transaction


@pytest.fixture
def draft(make):
    """A Dutch draft that nobody else is to hear of."""
    return make("NationalPolicy", title="Zwijgplicht", contributing_member_state="NL")


@pytest.fixture
def related(make, draft):
    """A published policy that is related to the draft and to a published one."""
    other = make("NationalPolicy", state="published", title="Seen by all")
    policy = make("NationalPolicy", state="published", title="Related")
    ids = getUtility(IIntIds)
    policy.replaces = RelationValue(ids.getId(draft))
    policy.relatedItems = [
        RelationValue(ids.getId(draft)),
        RelationValue(ids.getId(other)),
    ]
    notify(ObjectModifiedEvent(policy))
    transaction.commit()
    return policy


@pytest.mark.parametrize("login", [None, "partner", "editor-be", "translator-fr"])
def test_targets_are_told_to_who_may_see_them(session, related, address, login):
    answer = session(login).get(address(related))

    assert [i["title"] for i in answer.json()["relatedItems"]] == ["Seen by all"]
    assert answer.json()["replaces"] is None
    assert "wijgplicht" not in answer.text


def test_whole_relations_are_told_to_the_country(session, related, address):
    answer = session("editor-nl").get(address(related)).json()

    assert answer["replaces"]["title"] == "Zwijgplicht"
    assert len(answer["relatedItems"]) == 2


@pytest.mark.parametrize("name", ["resolveuid", "redirect-to-uuid"])
@pytest.mark.parametrize("api", [True, False])
def test_uid_of_a_private_item_leads_nowhere(session, draft, related, name, api):
    asker = session(api=api)

    hidden = asker.get(f"/{name}/{draft.UID()}", allow_redirects=False)
    assert hidden.status_code == HTTPStatus.NOT_FOUND
    assert "zwijgplicht" not in hidden.text + str(hidden.headers)
    shown = asker.get(f"/{name}/{related.UID()}", allow_redirects=False)
    assert shown.headers["Location"].endswith("/related")


def test_links_in_blocks_to_private_items_have_no_address(
    session, add, address, draft, related
):
    def link(uid):
        return {"type": "link", "data": {"url": f"../resolveuid/{uid}"}, "children": []}

    blocks = {
        "a": {
            "@type": "slate",
            "value": [
                {"type": "p", "children": [link(o.UID()) for o in (draft, related)]}
            ],
        },
        "b": {
            "@type": "teaser",
            "href": [{"@id": f"../resolveuid/{draft.UID()}", "title": "Zwijgplicht"}],
            "overwrite": False,
        },
    }
    document = add("Document", blocks=blocks, blocks_layout={"items": ["a", "b"]})

    public = session().get(address(document))
    assert "wijgplicht" not in public.text
    links = public.json()["blocks"]["a"]["value"][0]["children"]
    assert [item["data"]["url"][-8:] for item in links] == ["", "/related"]
    assert "zwijgplicht" in session("reviewer-1").get(address(document)).text


def test_links_in_texts_to_private_items_stay_unresolved(
    session, make, address, draft, related
):
    text = "".join(
        f'<p><a href="../resolveuid/{o.UID()}">there</a></p>' for o in (draft, related)
    )
    policy = make(
        "NationalPolicy",
        state="published",
        measures=RichTextValue(text, "text/html", "text/x-html-safe"),
    )

    for _ in range(2):
        assert "zwijgplicht" in session("reviewer-1").get(address(policy)).text
        public = session().get(address(policy))
        assert "zwijgplicht" not in public.text
        assert f"resolveuid/{draft.UID()}" in public.json()["measures"]["data"]
        assert "/policies/related" in public.json()["measures"]["data"]


def test_link_integrity_is_told_to_who_may_delete(session, draft, related, add):
    question = f"/@linkintegrity?uids={draft.UID()}"

    for login in (None, "partner", "editor-be"):
        assert session(login).get(question).status_code == HTTPStatus.UNAUTHORIZED
    (item,) = session("editor-nl").get(question).json()
    assert {b["title"] for b in item["breaches"]} == {"Related"}
    missing = session().get("/@linkintegrity?uids=no-such-uid")
    assert missing.status_code == HTTPStatus.UNAUTHORIZED


@pytest.mark.parametrize("login", [None, "partner", "editor-be"])
def test_relations_at_large_are_for_administrators(session, draft, related, login):
    for extra in ("", f"?source={draft.UID()}", f"?target={draft.UID()}"):
        answer = session(login).get(f"/@relations{extra}")
        assert answer.status_code == HTTPStatus.UNAUTHORIZED
        assert draft.UID() not in answer.text


@pytest.mark.parametrize("login", [None, "partner", "editor-be", "reviewer-1"])
def test_accounts_and_traces_are_for_administrators(session, make, address, login):
    path = address(make("NationalPolicy", state="published"))
    vocabularies = "@vocabularies/plone.app.vocabularies"
    closed = [
        "/@transactions",
        "/@aliases",
        f"{path}/@aliases",
        f"{path}/@querysources/replaces?query=a",
        "/@users",
        "/@users?query=e",
        "/@users/editor-nl",
        "/@users/a/b",
        "/@principals?search=e",
        "/@groups",
        *(
            f"{where}/{vocabularies}.{name}"
            for where in ("", path)
            for name in ("Users", "Groups", "Principals")
        ),
    ]
    asker = session(login)

    statuses = {question: asker.get(question).status_code for question in closed}

    assert set(statuses.values()) <= {401, 403, 404}, statuses


@pytest.mark.parametrize("login", [None, "editor-be"])
def test_vocabulary_of_items_holds_what_may_be_seen(session, draft, related, login):
    question = "/@vocabularies/plone.app.vocabularies.Catalog"
    answer = session(login).get(question, params={"b_size": 100, "title": "wijg"})

    assert "wijgplicht" not in answer.text.lower().replace("title=wijg", "")
