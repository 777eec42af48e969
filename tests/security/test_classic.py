"""Addresses that are not REST answer next to nothing."""

from http import HTTPStatus
from http.client import HTTPConnection
from urllib.parse import urlsplit
import pytest


VIEWS = ["sitemap", "@@contact-info", "@@main_template", "view", "@@sharing", "edit"]
CLOSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND, HTTPStatus.FORBIDDEN}


@pytest.fixture
def private(make):
    return make("NationalPolicy", title="Kanarieword", contributing_member_state="NL")


@pytest.fixture
def classic(session):
    """A session that does not ask for JSON."""

    def factory(login=None):
        client = session(login, api=False)
        client.headers["Accept"] = "text/html"
        return client

    return factory


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("login", [None, "editor-be", "partner"])
def test_no_view_tells_of_an_item_that_the_asker_may_not_see(
    classic, private, view, login
):
    answer = classic(login).get(f"{private.absolute_url()}/{view}")

    assert answer.status_code in CLOSED, answer.status_code
    assert "Kanarieword" not in answer.text


@pytest.mark.parametrize("name", ["manage_FTPget", "manage_DAVget", "@@search", "view"])
def test_public_item_is_told_by_rest_alone(classic, make, name):
    item = make("NationalPolicy", state="published", contact_person="Innerword")

    answer = classic().get(f"{item.absolute_url()}/{name}")

    assert answer.status_code in CLOSED
    assert "Innerword" not in answer.text


@pytest.mark.parametrize("method", ["PROPFIND", "LOCK", "PUT", "MKCOL"])
def test_methods_of_webdav_are_closed(classic, private, method):
    answer = classic("editor-be").request(method, private.absolute_url())

    assert answer.status_code >= 400
    assert "Kanarieword" not in answer.text


def test_files_are_served_with_their_type_taken_at_its_word(session, functional_portal):
    answer = session().get("/en")

    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("depth", ["99999999", "11", "-2", "x"])
def test_depth_that_no_tree_has_is_refused(session, depth):
    answer = session().get(
        "/@search", params={"path.query": "/plone/en", "path.depth": depth}
    )
    assert answer.status_code == HTTPStatus.BAD_REQUEST

    row = {
        "i": "path",
        "o": "plone.app.querystring.operation.string.absolutePath",
        "v": f"/en::{depth}",
    }
    answer = session().post("/@querystring-search", json={"query": [row]})
    assert answer.status_code == HTTPStatus.BAD_REQUEST


@pytest.mark.parametrize(
    "path",
    ["/ok/../@@search", "/en/ok/../folder_contents", "/ok/./../login", "/ok/../view"],
)
def test_no_way_up_leads_past_the_open_addresses(functional_portal, path):
    url = urlsplit(functional_portal.absolute_url())
    connection = HTTPConnection(url.hostname, url.port, timeout=30)
    connection.request("GET", url.path + path)
    status = connection.getresponse().status
    connection.close()

    # Found: the way to the sign-in page.
    closed = (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.FOUND)
    assert status in closed


def told(answer, name):
    return answer.status_code, answer.text.replace(name, "NAME")


@pytest.mark.parametrize("view", ["", "/@@download/file", "/@@images/cover", "/view"])
@pytest.mark.parametrize("login", [None, "editor-be", "partner"])
def test_hidden_address_is_as_one_where_nothing_lies(classic, private, view, login):
    client = classic(login)
    folder, _slash, name = private.absolute_url().rpartition("/")
    hidden, absent = (
        client.get(f"{folder}/{each}{view}", allow_redirects=False)
        for each in (name, "nothing-here")
    )

    assert told(hidden, name) == told(absent, "nothing-here")
    assert hidden.status_code == HTTPStatus.NOT_FOUND


@pytest.mark.parametrize(
    "view",
    [
        "login_form",
        "@@login",
        "mail_password",
        "@@querybuildernumberofresults",
        "@@personal-information",
        "edit",
        "content_status_modify?workflow_action=submit",
        "@@getVocabulary?name=plone.app.vocabularies.Catalog&query=x",
        "@@search_rss",
        "@@version-view",
    ],
)
@pytest.mark.parametrize("login", [None, "editor-nl"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_views_are_no_rest(session, make, view, login, method):
    """Neither below `++api++` nor for who asks for JSON."""
    own = make("NationalPolicy", contributing_member_state="NL").absolute_url()
    for place in ("", "/en", own):
        answer = getattr(session(login), method)(
            f"{place}/{view}", allow_redirects=False
        )

        assert answer.status_code in CLOSED, (place, answer.text)
