"""A text that one may not see answers as if nothing lay at its address."""

from http import HTTPStatus
import pytest


POLICIES = "/en/knowledge-centre/policies"
OUTSIDERS = [None, "partner", "editor-nl", "representative-nl", "translator-fr"]
SUFFIXES = [
    "",
    "/@workflow",
    "/@review",
    "/@history",
    "/@history/0",
    "/@lock",
    "/@workingcopy",
    "/@translations",
    "/@files",
    "/@remarks",
    "/@breadcrumbs",
    "/attached.pdf",
    "/attached.pdf/@@download/file",
    "/@@images/cover/large",
    "/@@download/cover",
    "/@@images",
    "/@comments/x/y",
    "/aq_parent",
    "/aq_parent/@search",
    "/aq_inner/aq_parent/@search",
]
WRITES = [
    ("patch", "", {"title": "x"}),
    ("delete", "", None),
    ("post", "", {"@type": "File", "title": "x"}),
    ("post", "/@workflow/submit", {}),
    ("post", "/@workingcopy", {}),
    ("post", "/@lock", {}),
    ("patch", "/@review", {"checklist": {}}),
    ("post", "/@no-such-service", {}),
    ("post", "/@workflow/submit/x", {}),
]
# What differs from answer to answer.
PASSING = {"date", "content-length", "x-request-id"}


@pytest.fixture
def hidden(session, make, add, address, complete_policy):
    """Names of a draft, of a submitted one, and of the revision of a public text."""
    draft = make("NationalPolicy", title="Hidden plan", id="hidden-plan")
    add("File", address(draft)[1:], title="Attached", id="attached.pdf")
    make("NationalPolicy", title="Handed in", id="handed-in", state="pending")
    public = make("NationalPolicy", title="Public plan", id="public", state="published")
    begun = session("editor-be").post(f"{address(public)}/@workingcopy")
    assert begun.status_code == HTTPStatus.CREATED, begun.text
    return ["hidden-plan", "handed-in", begun.json()["@id"].rsplit("/", 1)[1]]


def told(answer, name: str):
    """The answer without what is not the same twice, and without the name."""
    headers = {
        key.lower(): value.replace(name, "NAME")
        for key, value in answer.headers.items()
        if key.lower() not in PASSING
    }
    return answer.status_code, headers, answer.text.replace(name, "NAME")


def differences(asker, method, names, suffix, **kw):
    """Where the answers for the names are not that for a name nobody has taken."""
    nothing = "nothing-here"
    path = f"{POLICIES}/{{}}{suffix}"
    kw = {"allow_redirects": False} | kw
    expected = told(getattr(asker, method)(path.format(nothing), **kw), nothing)
    found = {}
    for name in names:
        answer = told(getattr(asker, method)(path.format(name), **kw), name)
        if answer != expected:
            found[name, method, suffix] = [
                (one, other)
                for one, other in zip(answer, expected, strict=True)
                if one != other
            ]
    return found


@pytest.mark.parametrize("login", OUTSIDERS)
@pytest.mark.parametrize("api", [True, False], ids=["api", "classic"])
def test_reading_does_not_tell_a_hidden_text_from_none(session, hidden, login, api):
    asker, found = session(login, api=api), {}
    for suffix in SUFFIXES:
        found |= differences(asker, "get", hidden, suffix)

    assert found == {}


@pytest.mark.parametrize("login", OUTSIDERS)
def test_writing_does_not_tell_a_hidden_text_from_none(session, hidden, login):
    asker, found = session(login), {}
    for method, suffix, body in WRITES:
        found |= differences(asker, method, hidden, suffix, json=body)

    assert found == {}


@pytest.mark.parametrize("login", ["editor-be", "representative-be", "reviewer-1"])
def test_those_concerned_are_told_what_they_may_not_do(session, hidden, login):
    """404 is for who may not see the text; 401 for who may see, but not do this."""
    asker = session(login)
    for name in hidden:
        assert asker.get(f"{POLICIES}/{name}").status_code == HTTPStatus.OK
    answer = session("editor-be").patch(f"{POLICIES}/handed-in", json={"title": "x"})

    assert answer.status_code == HTTPStatus.UNAUTHORIZED


@pytest.mark.parametrize("login", OUTSIDERS)
def test_a_former_address_does_not_tell_where_a_hidden_text_is(session, hidden, login):
    renamed = session("admin").patch(
        f"{POLICIES}/hidden-plan", json={"id": "even-more-hidden"}
    )
    assert renamed.status_code == HTTPStatus.NO_CONTENT, renamed.text

    found = {}
    for suffix in SUFFIXES:
        found |= differences(session(login), "get", ["hidden-plan"], suffix)

    assert found == {}


@pytest.mark.parametrize("login", ["editor-be", "reviewer-1"])
def test_a_former_address_leads_those_concerned_to_the_draft(session, hidden, login):
    session("admin").patch(f"{POLICIES}/hidden-plan", json={"id": "renamed"})

    answer = session(login).get(f"{POLICIES}/hidden-plan")

    assert answer.status_code == HTTPStatus.OK, answer.text
    assert answer.json()["@id"].endswith("/renamed")


@pytest.mark.parametrize("name", ["hidden-plan", "handed-in", "nothing-here"])
def test_whose_session_has_ended_is_told_so_whatever_lies_there(session, hidden, name):
    asker = session()
    asker.headers["Authorization"] = "Bearer no-longer-valid"

    for answer in (
        asker.get(f"{POLICIES}/{name}"),
        asker.patch(f"{POLICIES}/{name}", json={"title": "x"}),
    ):
        assert answer.status_code == HTTPStatus.UNAUTHORIZED
        assert answer.json()["message"] == "Sign in again."
