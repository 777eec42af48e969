"""`@my-country`, `@review-queue`, `@assignment`, `@bulk` and `@todo`."""

from datetime import datetime
from datetime import UTC
from http import HTTPStatus
import pytest


OUTSIDERS = ("partner", "translator-fr", None)


@pytest.fixture
def scene(make, complete_values, session):
    """Items of two countries in all states, made as people do."""
    made = {}
    for country in ("BE", "NL"):
        for state in ("draft", "returned", "pending", "scheduled", "published"):
            values = {**complete_values, "title": f"{country} {state}"}
            made[country, state] = make(
                "NationalPolicy",
                state=state,
                contributing_member_state=country,
                **values,
            ).absolute_url()
    editor = session("editor-be")
    revision = editor.post(f"{made['BE', 'published']}/@workingcopy", json={})
    made["BE", "revision"] = revision.json()["@id"]
    return made


def titles(answer):
    return [row["title"] for row in answer.json()["items"]]


def counts(answer):
    return {s["id"]: s["count"] for s in answer.json()["sections"]}


def test_my_country_shows_what_is_mine_and_what_came_back_first(session, scene):
    told = session("editor-be").get("/@my-country")

    assert told.status_code == HTTPStatus.OK, told.text
    assert told.json()["country"]["token"] == "BE"
    assert told.json()["section"] == "returned"
    assert titles(told) == ["BE returned"]
    found = counts(told)
    assert found["draft"] == found["pending"] == found["revisions"] == 1
    assert found["published"] >= 1
    row = told.json()["items"][0]
    assert [action["id"] for action in row["actions"]] == ["edit", "submit"]
    assert "assigned_reviewer" not in row


def test_nobody_is_told_of_another_country(session, scene):
    editor = session("editor-be")
    refused = editor.get("/@my-country?country=NL")
    assert refused.status_code == HTTPStatus.FORBIDDEN, refused.text
    assert refused.json()["error"]["field"] == "country"
    for section in ("draft", "pending", "returned", "revisions", "scheduled"):
        told = editor.get(f"/@my-country?section={section}")
        assert "NL " not in told.text


@pytest.mark.parametrize("login", OUTSIDERS)
def test_who_has_no_country_is_told_nothing(session, scene, login):
    for name in ("@my-country", "@my-country?country=BE", "@review-queue"):
        assert session(login).get(f"/{name}").status_code in (401, 403)


def test_the_secretariat_chooses_a_country(session, scene):
    told = session("reviewer-1").get("/@my-country?country=NL&section=draft")
    assert titles(told) == ["NL draft"]
    assert len(told.json()["countries"]) == 27


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("section=nonsense", "section"),
        ("portal_type=%00", "portal_type"),
        ("sort_on=Creator", "sort_on"),
        ("b_size=101", "b_size"),
        ("b_start=-1", "b_start"),
        ("nonsense=1", "nonsense"),
        ("sort_order=sideways", "sort_order"),
    ],
)
def test_a_wrong_parameter_is_named(session, functional_portal, query, field):
    answers = [
        session("editor-be").get(f"/@my-country?{query}"),
        session("reviewer-1").get(f"/@review-queue?{query}"),
    ]
    for refused in answers:
        assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
        assert refused.json()["error"]["field"] == field


def test_the_queue_holds_what_is_submitted_in_all_countries(session, scene):
    told = session("reviewer-1").get("/@review-queue")

    assert told.status_code == HTTPStatus.OK, told.text
    assert sorted(titles(told)) == ["BE pending", "NL pending"]
    facets = told.json()["facets"]
    assert {f["token"]: f["count"] for f in facets["contributing_member_state"]} == {
        "BE": 1,
        "NL": 1,
    }
    assert facets["assigned"] == [{"token": "nobody", "title": "Nobody", "count": 2}]
    assert {person["id"] for person in told.json()["reviewers"]} == {
        "reviewer-1",
        "reviewer-2",
    }
    row = told.json()["items"][0]
    assert row["age_working_days"] == 0
    assert [action["id"] for action in row["actions"]] == ["review"]
    for query, expected in {
        "contributing_member_state=NL": ["NL pending"],
        "crime_phenomena=online-fraud": [],
        "kind=revision": [],
        "kind=new&contributing_member_state=BE": ["BE pending"],
        "SearchableText=pending&portal_type=NationalPolicy&b_size=1&sort_on=title": [
            "BE pending"
        ],
        "state=scheduled&contributing_member_state=BE": ["BE scheduled"],
        "assigned=me": [],
    }.items():
        assert titles(session("reviewer-1").get(f"/@review-queue?{query}")) == expected


@pytest.mark.parametrize("login", ["editor-be", "representative-be", *OUTSIDERS])
def test_the_queue_is_the_secretariats(session, scene, login):
    assert session(login).get("/@review-queue").status_code == 401


def test_claiming_assigning_and_unassigning_is_no_edit(session, scene):
    first, second = session("reviewer-1"), session("reviewer-2")
    url = scene["BE", "pending"]
    before = first.get(url).json()

    claimed = first.post(f"{url}/@assignment", json={"reviewer": "me"})
    assert claimed.json()["assigned_reviewer"]["id"] == "reviewer-1"
    taken = second.post(f"{url}/@assignment", json={"reviewer": "me"})
    assert taken.status_code == HTTPStatus.CONFLICT
    given = second.post(
        f"{url}/@assignment", json={"reviewer": "reviewer-2", "replace": True}
    )
    assert given.status_code == HTTPStatus.OK
    assert titles(second.get("/@review-queue?assigned=me")) == ["BE pending"]
    assert first.delete(f"{url}/@assignment").json() == {"assigned_reviewer": None}

    after = first.get(url).json()
    assert after["modified"] == before["modified"]
    assert after["last_edited_by"] == before["last_edited_by"]


@pytest.mark.parametrize(
    "reviewer", ["editor-be", "nobody-at-all", "site-admin", 5, None, [], ""]
)
def test_only_a_reviewer_is_assigned(session, scene, reviewer):
    refused = session("reviewer-1").post(
        f"{scene['BE', 'pending']}/@assignment", json={"reviewer": reviewer}
    )
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == "reviewer"


@pytest.mark.parametrize("login", ["editor-be", "secretariat-editor", *OUTSIDERS])
def test_only_reviewers_assign(session, scene, login):
    url = f"{scene['BE', 'pending']}/@assignment"
    assert session(login).post(url, json={"reviewer": "me"}).status_code in (401, 403)


def test_who_reviews_is_told_to_the_secretariat_alone(session, scene):
    reviewer = session("reviewer-1")
    assert reviewer.post(
        f"{scene['BE', 'published']}/@assignment", json={"reviewer": "me"}
    ).ok
    for login in (None, "partner", "editor-nl", "translator-fr"):
        asker = session(login)
        for question in (
            "/@search?metadata_fields=_all&b_size=100&portal_type=NationalPolicy",
            "/@search?assigned_reviewer=reviewer-1",
            scene["BE", "published"],
        ):
            assert "reviewer-1" not in asker.get(question).text, (login, question)


def test_many_items_are_returned_each_by_itself(session, scene):
    reviewer = session("reviewer-1")
    uids = [
        reviewer.get(scene[key]).json()["UID"]
        for key in (("BE", "pending"), ("NL", "draft"), ("NL", "pending"))
    ]
    order = {
        "uids": [*uids, "no-such-uid"],
        "action": "return",
        "comment": "Please look at the summary.",
    }
    told = reviewer.post("/@bulk", json=order)

    assert told.status_code == HTTPStatus.OK, told.text
    results = told.json()["results"]
    assert [result["status"] for result in results] == [200, 403, 200, 404]
    assert results[1]["message"]
    assert sorted(titles(reviewer.get("/@review-queue?state=returned"))) == [
        "BE pending",
        "BE returned",
        "NL pending",
        "NL returned",
    ]
    rows = session("editor-be").get("/@my-country").json()["items"]
    reasons = {row["title"]: row["reason"] for row in rows}
    assert reasons["BE pending"] == "Please look at the summary."


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"uids": ["a"], "action": "approve"}, "action"),
        ({"uids": [], "action": "assign", "reviewer": "me"}, "uids"),
        ({"uids": ["a"] * 101, "action": "unassign"}, "uids"),
        ({"uids": ["a"], "action": "return", "comment": "short"}, "comment"),
        ({"uids": ["a"], "action": "assign", "reviewer": "editor-be"}, "reviewer"),
    ],
)
def test_a_wrong_order_does_nothing_and_names_its_field(session, scene, body, field):
    refused = session("reviewer-1").post("/@bulk", json=body)
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == field


def test_todo_tells_everybody_what_is_theirs_and_what_is_new(session, scene):
    editor, reviewer = session("editor-be"), session("reviewer-1")
    told = editor.get("/@todo").json()
    kinds = {(item["kind"], item["item"]["title"]) for item in told["items"]}
    assert ("returned", "BE returned") in kinds
    assert not any("NL " in item["title"] for item in told["items"])
    assert told["new"] == told["items_total"]
    assert "BE returned" in told["items"][0]["title"]
    queue = reviewer.get("/@todo").json()
    assert {i["item"]["title"] for i in queue["items"] if i["kind"] == "submitted"} == {
        "BE pending",
        "NL pending",
    }

    now = datetime.now(UTC).isoformat()
    assert editor.post("/@todo", json={"seen": now}).status_code == 204
    again = editor.get("/@todo").json()
    assert (again["new"], again["items_total"]) == (0, told["items_total"])
    assert session("editor-nl").get("/@todo").json()["new"] > 0


@pytest.mark.parametrize("seen", [None, 5, "soon", "2099-01-01T00:00:00+00:00", []])
def test_a_wrong_time_is_not_noted(session, functional_portal, seen):
    refused = session("editor-be").post("/@todo", json={"seen": seen})
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == "seen"


@pytest.mark.parametrize("login", ["partner", "translator-fr"])
def test_who_has_nothing_to_do_is_told_nothing(session, scene, login):
    told = session(login).get("/@todo").json()
    assert (told["items_total"], told["new"], told["items"]) == (0, 0, [])
