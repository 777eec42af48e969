"""What may be asked of the catalog, how much at once, and what is no question."""

from DateTime import DateTime
from http import HTTPStatus
from urllib.parse import quote
import json
import pytest


NO_QUESTIONS = (
    "b_start=abc",
    "b_start=-1",
    "b_size=abc",
    "b_size=-1",
    "b_size=0",
    "path.depth=abc",
    "created.query=garbage",
    "created=garbage",
    "SearchableText=(((a and",
    "SearchableText:list=a",
    "UID.not=x",
    "Title.range=min",
    "sort_on=nonsense",
    "sort_on=SearchableText",
    "sort_limit=abc",
    "summary_serializer_metadata=x",
    "metadata_fields=_all&_summary_fields_cache=x",
    "include_items=maybe",
    "is_folderish=maybe",
)
STRING = "plone.app.querystring.operation.string"
NO_BODIES = (
    {},
    {"query": []},
    {"query": "portal_type"},
    {"query": ["portal_type"]},
    {"query": [{"i": "portal_type"}]},
    {"query": [{"i": "portal_type", "o": "nonsense", "v": "x"}]},
    {"query": [{"i": "nonsense", "o": f"{STRING}.is", "v": "x"}]},
    {"query": [{"i": ["Title"], "o": f"{STRING}.is", "v": "x"}]},
    {"query": [{"i": "Creator", "o": f"{STRING}.is", "v": "admin"}]},
    {
        "query": [
            {
                "i": "created",
                "o": "plone.app.querystring.operation.date.between",
                "v": "x",
            }
        ]
    },
)
ALL_POLICIES = {"i": "portal_type", "o": f"{STRING}.is", "v": ["NationalPolicy"]}


def is_refused(response) -> bool:
    """Is it a refusal with a sentence?"""
    return response.status_code == HTTPStatus.BAD_REQUEST and bool(
        response.json()["message"]
    )


def test_what_cannot_be_read_is_refused_by_search(session, make):
    make("NationalPolicy", state="published")
    asker = session()

    not_refused = [
        q for q in NO_QUESTIONS if not is_refused(asker.get(f"/@search?{q}"))
    ]

    assert not_refused == []


@pytest.mark.parametrize("body", NO_BODIES, ids=json.dumps)
def test_what_cannot_be_read_is_refused_by_querystring_search(session, body):
    asker = session()
    query = quote(json.dumps(body))

    assert is_refused(asker.post("/@querystring-search", json=body))
    assert is_refused(asker.get(f"/@querystring-search?query={query}"))


@pytest.mark.parametrize(
    "extra",
    [
        {"b_start": "abc"},
        {"b_size": -1},
        {"b_size": [1]},
        {"limit": "x"},
        {"sort_on": "nonsense"},
        {"sort_on": "Creator"},
        {"fullobjects": "maybe"},
    ],
    ids=json.dumps,
)
def test_other_parts_of_a_body_are_checked_too(session, extra):
    body = {"query": [ALL_POLICIES], **extra}

    assert is_refused(session().post("/@querystring-search", json=body))


def test_broken_bodies_are_refused(session):
    asker = session()
    headers = {"Content-Type": "application/json"}

    for data in ("{", "[]", "1"):
        response = asker.post("/@querystring-search", data=data, headers=headers)
        assert is_refused(response), data


def test_a_parameter_named_body_has_no_effect(session, make):
    make("NationalPolicy", state="published")

    answer = session().get("/@search?portal_type=NationalPolicy&BODY={}&b_size=1")

    assert len(answer.json()["items"]) == 1
    assert session().get('/@search?BODY={"b_size":"x"}').status_code == HTTPStatus.OK


@pytest.mark.parametrize("name", ["Creator", "assigned_reviewer", "embargo_until"])
def test_accounts_are_not_asked_for(session, name):
    asker, secretariat = session(), session("reviewer-1")

    assert is_refused(asker.get(f"/@search?{name}=2027"))
    assert is_refused(asker.get(f"/@search?sort_on={name}"))
    assert is_refused(session("editor-be").get(f"/@search?{name}=2027"))
    assert secretariat.get(f"/@search?{name}=2027").status_code == HTTPStatus.OK


@pytest.mark.parametrize("fields", ["_all", "Creator", "listCreators"])
def test_lists_name_no_accounts(session, make, fields):
    make("NationalPolicy", state="published")
    question = f"/@search?portal_type=NationalPolicy&metadata_fields={fields}"

    for login in (None, "partner", "editor-nl"):
        (item,) = session(login).get(question).json()["items"]
        assert not {"Creator", "listCreators"} & set(item)
    (item,) = session("reviewer-1").get(question).json()["items"]
    assert {"Creator", "listCreators"} & set(item)


def test_answers_are_limited(session, functional_portal, make):
    for number in range(27):
        make("NationalPolicy", state="published", title=f"Policy {number}")
    asker = session()
    body = {"query": [ALL_POLICIES], "b_size": 1000, "fullobjects": True}

    whole = asker.get("/@search?portal_type=NationalPolicy&fullobjects=1&b_size=1000")
    assert (len(whole.json()["items"]), whole.json()["items_total"]) == (25, 27)
    posted = asker.post("/@querystring-search", json=body)
    assert len(posted.json()["items"]) == 25
    folder = asker.get("/en/knowledge-centre/policies?fullobjects=1&b_size=1000")
    assert len(folder.json()["items"]) == 25
    everything = asker.get("/@search?b_size=1000")
    assert len(everything.json()["items"]) == 100


def test_dates_hide_from_lists_and_nothing_widens_them(session, make, address):
    """An embargo is a state (`scheduled`); a date ahead leaves the lists only."""
    ahead = make("NationalPolicy", state="published", title="Far ahead")
    ahead.effective_date = DateTime() + 30
    ahead.reindexObject()
    make("NationalPolicy", state="scheduled", title="Not yet")
    asker = session()
    row = {
        "i": "show_inactive",
        "o": f"{STRING}.showInactive",
        "v": ["Anonymous"],
    }

    for extra in (
        "show_inactive=1",
        "effectiveRange=2040-01-01",
        "show_inactive:int=1",
    ):
        found = asker.get(f"/@search?portal_type=NationalPolicy&{extra}").json()
        assert found["items"] == [], extra
    body = {"query": [ALL_POLICIES, row]}
    assert asker.post("/@querystring-search", json=body).json()["items"] == []


def test_searches_do_not_find_what_is_archived_unless_it_is_asked_for(session, make):
    old = make("NationalPolicy", state="archived", title="Oldword strategy")
    make("NationalPolicy", state="published", title="Oldword plan")
    make("File", container=old, title="Oldword annex")

    def found(query):
        items = session().get(f"/@search?{query}").json()["items"]
        return sorted(item["title"] for item in items)

    assert found("SearchableText=oldword") == ["Oldword plan"]
    asked = "SearchableText=oldword&review_state=archived"
    assert found(asked) == ["Oldword strategy"]
    asked = "SearchableText=oldword&is_archived=1"
    assert found(asked) == ["Oldword annex", "Oldword strategy"]
    kind = "portal_type=NationalPolicy"
    assert found(kind) == ["Oldword plan"]
    assert found(f"{kind}&Title=oldword") == ["Oldword plan"]
    assert found(f"{kind}&path.depth=4") == ["Oldword plan", "Oldword strategy"]
    assert found(f"{kind}&review_state=archived") == ["Oldword strategy"]
    rows = [
        {
            "i": "SearchableText",
            "o": "plone.app.querystring.operation.string.contains",
            "v": "oldword",
        }
    ]
    for asked in (rows, [ALL_POLICIES]):
        answer = session().post("/@querystring-search", json={"query": asked}).json()
        assert [item["title"] for item in answer["items"]] == ["Oldword plan"]


def test_a_file_goes_to_the_archive_and_comes_back_with_what_it_lies_in(session, make):
    item = make("NationalPolicy", state="published", title="Oldword plan")
    make("File", container=item, title="Oldword annex")
    reviewer = session("reviewer-2")

    def found():
        items = session().get("/@search?SearchableText=oldword").json()["items"]
        return sorted(item["title"] for item in items)

    before = found()
    url = f"{item.absolute_url()}/@workflow"
    assert reviewer.post(f"{url}/archive", json={"comment": "Replaced by law."}).ok
    assert (before, found()) == (["Oldword annex", "Oldword plan"], [])
    assert reviewer.post(f"{url}/republish", json={}).ok
    assert found() == before


@pytest.mark.parametrize("login", [None, "editor-be", "translator-fr", "partner"])
def test_nobody_counts_translations_that_are_being_made(session, make, login):
    source = make("NationalPolicy", state="published", title="Counted")
    make("NationalPolicy", language="fi", translation_of=source)
    row = {
        "i": "translated_languages",
        "o": "plone.app.querystring.operation.selection.any",
        "v": ["fi"],
    }
    asker = session(login)

    for query in ("translated_languages=fi", "sort_on=translated_languages"):
        assert asker.get(f"/@search?{query}").status_code == HTTPStatus.BAD_REQUEST
    answer = asker.post("/@querystring-search", json={"query": [row]})
    assert not answer.ok or not answer.json()["items"], answer.text
