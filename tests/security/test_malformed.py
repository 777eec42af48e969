"""No body and no parameter makes a service fail, or leaves a half-written item."""

from eucpn.policy.security.bodies import of_service
from eucpn.policy.security.table import services
from http import HTTPStatus
from itertools import product
from urllib.parse import urlsplit
import json
import pytest
import requests
import transaction


LOGINS = ("admin", "reviewer-1", "editor-be", None)
RAW = {
    "nothing": b"",
    "no end": b"{",
    "null": b"null",
    "number": b"5",
    "text": b'"x"',
    "empty list": b"[]",
    "list": b"[1]",
    "NaN": b'{"title": NaN}',
    "infinity": b'{"title": 1e999}',
    "huge": b'{"id": 1' + b"0" * 5000 + b"}",
    "half a character": b'{"title": "\\ud800"}',
    "no UTF-8": b'{"title": "\xff"}',
    "deep": b'{"title": ' + b"[" * 5000 + b"]" * 5000 + b"}",
    "deep enough": b'{"title": ' + b"[" * 300 + b"]" * 300 + b"}",
}
VALUES = (None, True, 5, -1, 10**17, "", "x", "\x00", [], [1], [None], {}, {"a": 1})
FEW = (5, "x", [1], {"a": 1})
CONTENT_TYPES = (
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "multipart/form-data; boundary=x",
    "application/json; charset=nonsense",
    "application/offset+octet-stream",
)
# Members that services read, of whatever service.
MEMBERS = """
    @type id title description language translation_of layout sort ordering
    blocks blocks_layout changeNote subjects effective source target login
    password version uid username email roles items path comment
    include_children token old_password new_password reset_token query sort_on
    users groups entries inherit text name steal timeout fields remarks
    checklist field relation
""".split()  # noqa: SIM905
FIELDS = """
    title summary body text image file crime_phenomena relatedItems deadlines
    links opens currency_date contributing_member_state effective expires
    subjects preview_image allow_discussion policy_type budget
""".split()  # noqa: SIM905
MALFORMED = {
    "id": ["", "@x", "a/b", "taken", ".."],
    "layout": ["nonsense"],
    "sort": [{"on": "nonsense"}, {"on": 5}, {"on": "id", "order": 5}],
    "ordering": [
        {"obj_id": "x", "delta": 1},
        {"obj_id": "taken", "delta": "up"},
        {"obj_id": 5, "delta": {}},
        {"obj_id": "taken", "delta": 1, "subset_ids": ["y"]},
    ],
    "blocks": [
        [1],
        {"x": 5},
        {"x": {"@type": 5}},
        {"x": {"@type": "slate", "value": 5}},
        {"x": {"@type": "image", "url": 5}},
        {"x": {"@type": "html", "html": 5}},
        {"x": {"@type": "listing", "querystring": 5}},
    ],
    "blocks_layout": [{"items": 5}, {"items": [5]}, [1]],
    "image": [{"data": 5}, {"data": "x", "encoding": "zip", "filename": "a.png"}],
    "file": [
        {"data": 5},
        {"data": "*", "encoding": "base64", "filename": "a.pdf"},
        {"data": "x", "encoding": "nonsense"},
        {"data": "x", "content-type": 5, "filename": 5},
    ],
    "summary": [
        {"data": 5},
        {"data": "x", "content-type": 5},
        {"data": "x", "encoding": 5},
    ],
    "relatedItems": [[{"@id": 5}], [10**12], ["nonsense"], [[1]]],
    "crime_phenomena": [[{"token": {}}], [["x"]], [{"token": 5}]],
    "effective": ["garbage", "9999999-01-01", {"a": 1}],
}
BAD_QUERIES = (
    "target_language=xx",
    "target_language=",
    "target_language:list=en",
    "query=5&b_size=x",
    "query={}&search:list=a",
    "from=x&to=y&version=z",
    "version=99",
    "country:list=a&format:list=a",
    "country.a:record=x&format.a:record=x",
    "filter:int=5&name:list=a",
)


@pytest.fixture
def taken(make, add):
    """A draft with a neighbour and things in it: all that may not change."""
    add("Document", "en/funding", id="taken")
    return make("NationalPolicy", id="target", state="draft")


@pytest.fixture
def places(taken, make, address):
    """Addresses of what the table calls `at`."""
    return {
        "site": "",
        "item": address(taken),
        "campaign": address(make("Campaign", state="published")),
        "section": "/en/funding",
    }


def snapshot(portal):
    """What of the content could have been changed."""
    portal._p_jar.sync()
    transaction.begin()
    found = {}
    for brain in portal.portal_catalog.unrestrictedSearchResults(sort_on="path"):
        obj = brain._unrestrictedGetObject()
        found[brain.getPath()] = (brain.Title, brain.review_state, obj._p_serial)
    return found


@pytest.fixture
def failing(session, functional_portal, places):
    """`failing(login, row, **request)`: the answer's beginning, where it is a 5xx."""
    root = "://".join(urlsplit(functional_portal.absolute_url())[:2]) + "/++api++"
    sessions = {login: session(login) for login in LOGINS}

    def factory(login, row, query="", **kw):
        kw.setdefault("headers", {}).setdefault("Content-Type", "application/json")
        kw["headers"] |= {"Accept": "application/json", "Connection": "close"}
        asker = sessions[login]
        if row.at == "root":
            answer = requests.request(
                row.method, f"{root}/{row.name}", auth=asker.auth, timeout=60, **kw
            )
        else:
            path = f"{places[row.at]}/{row.name}".rstrip("/") + query
            answer = asker.request(row.method, path, allow_redirects=False, **kw)
        factory.status = answer.status_code
        return answer.text[-1500:] if answer.status_code >= 500 else None

    return factory


# Deletes, sets up and packs whatever is sent: nothing of the request is read.
UNREAD = {
    ("DELETE", ""),
    ("POST", "@export"),
    ("POST", "@import"),
    ("POST", "@upgrade"),
    ("POST", "@addons"),
    ("DELETE", "@workingcopy"),
    ("POST", "@workingcopy"),
    ("PATCH", "@workingcopy"),
}


def writing():
    """The services that read a body."""
    return [
        row
        for row in services()
        if not row.replaced
        and row.method not in ("GET", "HEAD", "OPTIONS")
        and (row.method, row.name) not in UNREAD
    ]


@pytest.mark.parametrize("login", LOGINS)
def test_what_is_no_object_of_json_is_refused(functional_portal, failing, login):
    before = snapshot(functional_portal)
    found = {}
    for row, (what, body) in product(writing(), RAW.items()):
        if told := failing(login, row, data=body):
            found[row.method, row.name, row.at, what] = told
    for row, content_type in product(writing() if login else (), CONTENT_TYPES):
        headers = {"Content-Type": content_type}
        if told := failing(login, row, data=b'{"a": 1}', headers=headers):
            found[row.method, row.name, row.at, content_type] = told

    assert found == {}
    assert snapshot(functional_portal) == before


def bodies(row, login):
    """What is sent to a service: of content each member alone, else all together.

    Administrators get everywhere, and all values; the others a few.
    """
    values = VALUES if login == "admin" else FEW
    if row.name:
        for value in values:
            yield dict.fromkeys(MEMBERS, value)
        members = of_service(row.name, row.method).get("properties", {})
        required = of_service(row.name, row.method).get("required", [])
        for name, value in product([*members, "a"], values):
            yield dict.fromkeys(required, "x") | {name: value}
        return
    # A type is what makes the rest be looked at.
    base = {"@type": "NationalPolicy"} if row.method == "POST" else {}
    for name in sorted({*MEMBERS, *FIELDS}):
        for value in (*values, *MALFORMED.get(name, ())):
            yield base | {name: value}


@pytest.mark.parametrize("login", LOGINS)
def test_what_has_another_shape_is_refused_whole(
    functional_portal, failing, taken, login
):
    found = {}
    for row in writing():
        for body in bodies(row, login):
            sent = json.dumps(body)
            taken._p_jar.sync()
            before = taken._p_serial
            told = failing(login, row, data=sent.encode())
            taken._p_jar.sync()
            if told:
                found[row.method, row.name, row.at, sent[:100]] = told
            elif failing.status >= 400 and taken._p_serial != before:
                found[row.method, row.name, row.at, sent[:100]] = "half written"

    assert found == {}


@pytest.mark.parametrize("login", LOGINS)
def test_no_parameter_makes_a_service_fail(functional_portal, failing, login):
    found = {}
    for row in services():
        if row.replaced or row.method != "GET":
            continue
        for query in BAD_QUERIES:
            if told := failing(login, row, query=f"?{query}"):
                found[row.name, row.at, query] = told

    assert found == {}


@pytest.mark.parametrize("version", [0, -1, 99])
def test_going_back_to_no_version_is_refused(session, make, version):
    url = make("NationalPolicy", state="pending").absolute_url()
    answer = session("reviewer-1").patch(f"{url}/@history", json={"version": version})

    assert 400 <= answer.status_code < 500, answer.text


def test_a_list_for_other_forms_is_not_there(session, functional_portal):
    name = "plone.app.content.ValidAddableTypes"
    assert session().get(f"/@vocabularies/{name}").status_code == 404


@pytest.mark.parametrize("name", ["blocks", "blocks_layout"])
def test_page_of_blocks_is_an_object(session, make, name):
    campaign = make("Campaign")

    answer = session("secretariat-editor").patch(
        campaign.absolute_url(), json={name: None}
    )

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert session("secretariat-editor").get(campaign.absolute_url()).ok
