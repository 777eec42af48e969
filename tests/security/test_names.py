"""No item has the name of a service, or one that an address says otherwise."""

from http import HTTPStatus
from plone import api
from plone.app.testing import SITE_OWNER_NAME
from zExceptions import BadRequest
import pytest
import transaction


POLICIES = "/en/knowledge-centre/policies"
NAMES = [
    "@workflow",
    "@review",
    "@search",
    "@@edit",
    "++api++",
    "index_html",
    "a?b",
    "a#b",
    "a b",
    "%2e%2e",
    "..",
    "../x",
    "a/b",
    "é",
    " ",
]


def names(portal):
    portal._p_jar.sync()
    return set(portal.unrestrictedTraverse(POLICIES[1:]).objectIds())


@pytest.mark.parametrize("login", ["editor-be", "admin"])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_begun_under_such_a_name(session, functional_portal, login, name):
    before = names(functional_portal)
    body = {"@type": "NationalPolicy", "title": "x", "id": name}
    body["contributing_member_state"] = "BE"

    answer = session(login).post(POLICIES, json=body)

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert names(functional_portal) == before


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_renamed_so(session, make, address, functional_portal, name):
    path = address(make("NationalPolicy", id="mine"))
    before = names(functional_portal)

    answer = session("admin").patch(path, json={"id": name})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert [error["field"] for error in answer.json()["errors"]] == ["id"]
    assert names(functional_portal) == before


@pytest.mark.parametrize("name", ["@workflow", "index_html", "a b"])
def test_no_program_gives_such_a_name_either(functional_portal, make, name):
    item = make("NationalPolicy", id="mine")
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        with pytest.raises(BadRequest, match="cannot be part of an address"):
            item.invokeFactory("File", name)
        with pytest.raises(BadRequest, match="cannot be part of an address"):
            item.aq_parent.manage_renameObject("mine", name)
    transaction.abort()


def test_a_file_does_not_stand_in_the_way_of_a_service(session, make, address):
    path = address(make("NationalPolicy", id="mine"))

    answer = session("editor-be").post(path, json={"@type": "File", "id": "@review"})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert session("reviewer-1").get(f"{path}/@review").status_code == HTTPStatus.OK
