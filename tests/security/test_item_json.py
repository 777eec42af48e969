"""What an item's JSON says of accounts, locks and what it lies in."""

from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.serialize import Discreet
from eucpn.policy.security.visibility import INTERNAL
from http import HTTPStatus
from plone import api
from plone.restapi.interfaces import ISerializeToJson
from zope.component import getMultiAdapter
from zope.dottedname.resolve import resolve
from zope.interface import alsoProvides
import pytest


STRANGERS = (None, "partner", "editor-nl", "translator-fr")


@pytest.fixture
def revised(make, session, address):
    """The address of a published Belgian policy that an editor is revising."""
    path = address(make("NationalPolicy", state="published"))
    response = session("editor-be").post(f"{path}/@workingcopy")
    assert response.status_code == HTTPStatus.CREATED, response.text
    return path


@pytest.mark.parametrize("login", STRANGERS)
def test_strangers_do_not_learn_that_a_text_is_being_revised(session, revised, login):
    asker = session(login)

    assert asker.get(revised).json()["lock"] == {"locked": False}
    assert asker.get(f"{revised}/@lock").json() == {"locked": False}


@pytest.mark.parametrize(
    "question",
    ["/@search?portal_type=NationalPolicy&fullobjects=1", "{parent}?fullobjects=1"],
)
def test_lists_of_whole_objects_say_no_more_of_a_lock(session, revised, question):
    parent = revised.rpartition("/")[0]
    items = session().get(question.format(parent=parent)).json()["items"]
    locks = {item["@id"]: item["lock"] for item in items if "lock" in item}

    assert locks
    assert all(lock == {"locked": False} for lock in locks.values())


def test_who_edits_learns_who_holds_the_lock(session, revised):
    lock = session("reviewer-1").get(revised).json()["lock"]

    assert lock["creator"] == "editor-be"


def test_a_revision_tells_its_lock_to_who_edits_it(session, revised):
    editor = session("editor-be")
    copy = editor.get(revised).json()["working_copy"]["@id"]

    assert session("editor-nl").get(copy).status_code == HTTPStatus.NOT_FOUND
    assert "stealable" in editor.get(copy).json()["lock"]


def test_private_container_has_no_title_for_strangers(session, add, address):
    folder = add("Document", publish=False, title="Quiet folder", description="Hush")
    child = add("Document", address(folder)[1:], title="Loud page")

    public = session().get(address(child), params={"expand": "breadcrumbs"})

    assert public.json()["parent"] == {"@id": folder.absolute_url()}
    assert "Quiet" not in public.text and "Hush" not in public.text
    crumbs = session().get(f"{address(child)}/@breadcrumbs").json()["items"]
    assert [crumb["title"] for crumb in crumbs][-1:] == ["Loud page"]
    seen = session("reviewer-1").get(address(child)).json()
    assert seen["parent"]["title"] == "Quiet folder"


def test_neighbours_in_a_folder_are_told_when_they_may_be_seen(session, add, address):
    folder = add("Document", title="Folder", nextPreviousEnabled=True)
    children = [
        add("Document", address(folder)[1:], title=title, publish=publish)
        for title, publish in (("First", True), ("Quiet", False), ("Third", True))
    ]

    public = session().get(address(children[0])).json()

    assert public["next_item"] in ({}, None) or public["next_item"]["title"] == "Third"


@pytest.mark.parametrize("login", STRANGERS)
@pytest.mark.parametrize("portal_type", ["Document", "File", "News Item"])
def test_pages_name_no_accounts(session, add, address, keys, portal_type, login):
    document = add(portal_type, contributors=("Jan Janssens",))

    json = session(login).get(address(document)).json()

    assert not keys(json) & INTERNAL
    assert "Janssens" not in str(json)


def test_contributions_keep_internal_values_in_the_country(
    make, session, address, keys
):
    policy = make(
        "NationalPolicy",
        state="published",
        contact_person="Jan Janssens",
        submission_note="Please hurry",
        assigned_reviewer="reviewer-1",
    )
    path = address(policy)

    for login in (None, "partner", "editor-nl", "representative-nl"):
        answer = session(login).get(path)
        assert not keys(answer.json()) & INTERNAL, login
        assert "Janssens" not in answer.text
    assert session("editor-be").get(path).json()["contact_person"] == "Jan Janssens"


@pytest.mark.parametrize("login", STRANGERS)
def test_earlier_versions_are_closed_to_strangers(make, session, address, login):
    path = address(make("NationalPolicy", state="published"))

    for question in ("@history", "@history/0"):
        status = session(login).get(f"{path}/{question}").status_code
        assert status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
    assert session("editor-be").get(f"{path}/@history").status_code == HTTPStatus.OK


@pytest.mark.parametrize("login", STRANGERS)
def test_remarks_of_the_workflow_are_closed_to_strangers(make, session, address, login):
    path = address(make("NationalPolicy", state="published"))

    for question in (f"{path}/@workflow", f"{path}?expand=workflow"):
        assert "admin" not in session(login).get(question).text


def test_every_type_is_told_by_a_discreet_serializer(functional_portal):
    """A serialiser that somebody adds for a type has `Discreet` among its bases."""
    request = functional_portal.REQUEST
    alsoProvides(request, IEUCPNLayer)
    for fti in api.portal.get_tool("portal_types").objectValues("Dexterity FTI"):
        obj = resolve(fti.klass)("new")
        obj.portal_type = fti.getId()
        serializer = getMultiAdapter((obj, request), ISerializeToJson)
        assert isinstance(serializer, Discreet), fti.getId()
