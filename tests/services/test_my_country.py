"""`@my-country`: the country's items by what they wait for, and nobody else's."""

from datetime import timedelta
from eucpn.content.clock import today
from http import HTTPStatus
from plone import api
import pytest
import transaction


SECRET = "Xylophone"


@pytest.fixture
def desk(session):
    """`desk("editor-be", section="draft")`: the answer as JSON."""

    def factory(login="editor-be", **parameters):
        answer = session(login).get("/@my-country", params=parameters)
        assert answer.status_code == HTTPStatus.OK, answer.text
        return answer.json()

    return factory


def counts(told) -> dict[str, int]:
    """The sections that are not empty."""
    return {s["id"]: s["count"] for s in told["sections"] if s["count"]}


def test_items_are_counted_by_what_they_wait_for(make, desk):
    for state in ("draft", "draft", "pending", "published", "archived"):
        make("NationalPolicy", state=state)
    make("NationalPolicy", state="published", review_due=today())

    told = desk()

    assert told["country"]["token"] == "BE"
    assert counts(told) == {
        "draft": 2,
        "pending": 1,
        "to_confirm": 1,
        "published": 2,
        "archived": 1,
    }
    assert told["section"] == "draft"
    assert [row["review_state"]["token"] for row in told["items"]] == ["draft"] * 2


def test_a_row_says_why_it_came_back_and_what_is_next(
    session, make, complete_values, desk
):
    item = make("NationalPolicy", state="pending", **complete_values)
    session("reviewer-1").post(
        f"{item.absolute_url()}/@workflow/return",
        json={
            "comment": "Please look at the summary.",
            "remarks": [{"field": "summary", "text": "Which ones?"}],
        },
    )

    told = desk()
    (row,) = told["items"]

    assert told["section"] == "returned"
    assert row["UID"] == item.UID()
    assert row["reason"] == "Please look at the summary."
    assert row["open_remarks"] == 1
    assert row["age_working_days"] == 0
    assert [action["id"] for action in row["actions"]] == ["edit", "submit"]
    assert "assigned_reviewer" not in row


def test_the_next_actions_are_those_that_the_workflow_offers(session, make, desk):
    """What is told from columns is what the workflow says of the object."""
    url = make("NationalPolicy", state="pending").absolute_url()
    for login in ("editor-be", "representative-be"):
        offered = session(login).get(f"{url}/@workflow").json()["transitions"]
        offered = {each["@id"].rpartition("/")[2] for each in offered}
        (row,) = desk(login)["items"]
        told = {action["id"] for action in row["actions"]}
        assert told - {"review", "edit"} <= offered
        assert "recall" in told


def test_revisions_are_told_with_their_original(session, make, desk):
    original = make("NationalPolicy", state="published")
    begun = session("editor-be").post(f"{original.absolute_url()}/@workingcopy")
    assert begun.status_code == HTTPStatus.CREATED, begun.text

    told = desk(section="revisions")
    (row,) = told["items"]

    assert counts(told) == {"revisions": 1, "published": 1}
    assert row["is_revision"] is True
    assert row["revision_of"]["@id"].endswith(original.getId())
    (published,) = desk(section="published")["items"]
    assert "continue_revision" in [a["id"] for a in published["actions"]]
    assert "revise" not in [a["id"] for a in published["actions"]]


def test_a_discarded_revision_frees_its_original(session, make, desk):
    original = make("NationalPolicy", state="published").absolute_url()
    editor = session("editor-be")
    begun = editor.post(f"{original}/@workingcopy").json()
    editor.delete(f"{begun['@id']}/@workingcopy")

    (row,) = desk(section="published")["items"]

    assert "revise" in [action["id"] for action in row["actions"]]


def test_what_is_overdue_is_told(make, desk):
    make("FundingCall", state="published", review_due=today() - timedelta(1))

    (row,) = desk(section="to_confirm")["items"]

    assert row["overdue"] is True
    assert "confirm" in [action["id"] for action in row["actions"]]


def test_lists_are_filtered_sorted_and_paged(make, desk):
    make("FundingCall", state="draft", title="Beta")
    for title in ("Gamma", "Alpha"):
        make("NationalPolicy", state="draft", title=title)

    told = desk(section="draft", sort_on="title", b_size=2)
    assert [row["title"] for row in told["items"]] == ["Alpha", "Beta"]
    assert (told["items_total"], "next" in told["batching"]) == (3, True)
    told = desk(section="draft", portal_type="FundingCall")
    assert [row["title"] for row in told["items"]] == ["Beta"]
    facet = {f["token"]: f["count"] for f in told["facets"]["portal_type"]}
    assert facet == {"FundingCall": 1, "NationalPolicy": 2}
    found = desk(section="draft", SearchableText="gamma")
    assert [row["title"] for row in found["items"]] == ["Gamma"]


@pytest.mark.parametrize("login", ["editor-nl", "representative-nl"])
def test_another_country_gets_nothing_of_it(session, make, login):
    make("NationalPolicy", state="draft", title=SECRET)
    make("NationalPolicy", state="published", title=f"{SECRET} too")
    asker = session(login)

    answer = asker.get("/@my-country")
    told = answer.json()

    assert (told["country"]["token"], told["items_total"]) == ("NL", 0)
    assert counts(told) == {}
    assert not any(told["facets"].values())
    assert [c["token"] for c in told["countries"]] == ["NL"]
    assert SECRET not in answer.text


def test_other_countries_are_refused_alike_with_items_and_without(session, make):
    make("NationalPolicy", state="draft", title=SECRET)
    asker = session("editor-nl")

    answers = [
        asker.get("/@my-country", params={"country": country})
        for country in ("BE", "SE")
    ]

    assert {a.status_code for a in answers} == {HTTPStatus.FORBIDDEN}
    assert answers[0].json() == answers[1].json()
    assert answers[0].json()["error"]["field"] == "country"


@pytest.mark.parametrize(
    ("login", "status"), [(None, 401), ("partner", 403), ("translator-fr", 403)]
)
def test_who_has_no_country_is_refused(session, make, login, status):
    make("NationalPolicy", state="draft", title=SECRET)

    answer = session(login).get("/@my-country", params={"country": "BE"})

    assert answer.status_code == status, answer.text
    assert SECRET not in answer.text


@pytest.mark.parametrize("login", ["secretariat-editor", "reviewer-1", "site-admin"])
def test_the_staff_names_a_country(make, desk, login):
    make("NationalPolicy", state="pending")

    assert counts(desk(login)) == {}
    told = desk(login, country="BE")
    assert counts(told) == {"pending": 1}
    assert "assigned_reviewer" in told["items"][0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("section", "nonsense"),
        ("country", "XX"),
        ("sort_on", "Creator"),
        ("sort_order", "sideways"),
        ("b_start", "-1"),
        ("b_size", "101"),
        ("portal_type", "((("),
        ("portal_type", "Document"),
        ("language", "xx"),
        ("crime_phenomena", "nonsense"),
        ("path", "/"),
        ("assigned", "me"),
    ],
)
def test_bad_parameters_are_named(session, name, value):
    answer = session("editor-be").get("/@my-country", params={name: value})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert answer.json()["error"]["field"] == name
    assert answer.json()["error"]["message"]
    assert answer.json()["error"]["field"] == name
    assert answer.json()["error"]["message"]


def test_who_writes_for_a_country_begins_what_is_open_to_it(session, desk):
    begin = desk()["begin"]

    assert [each["token"] for each in begin] == ["NationalPolicy", "FundingCall"]
    assert begin[0]["title"] == "National policy"
    place, _add, query = begin[0]["@id"].rpartition("/add?")
    assert place.endswith("/en/knowledge-centre/policies")
    assert query == "type=NationalPolicy"
    body = {"@type": "NationalPolicy", "title": "A strategy"}
    made = session("editor-be").post(place, json=body)
    assert made.status_code == HTTPStatus.CREATED, made.text


def test_what_is_not_open_to_countries_is_not_begun(desk):
    api.portal.set_registry_record("eucpn.open_types", ["FundingCall"])
    transaction.commit()

    assert [each["token"] for each in desk()["begin"]] == ["FundingCall"]


@pytest.mark.parametrize("login", ["reviewer-1", "site-admin"])
def test_the_staff_begins_nothing_for_a_country(desk, login):
    assert desk(login, country="BE")["begin"] == []


def test_what_was_deleted_is_counted_for_its_country_alone(session, make, desk):
    url = make("NationalPolicy").absolute_url()
    assert session("editor-be").delete(url).status_code == HTTPStatus.NO_CONTENT

    counted = [
        {section["id"]: section["count"] for section in desk(login)["sections"]}
        for login in ("editor-be", "editor-nl")
    ]
    assert [counts["deleted"] for counts in counted] == [1, 0]
