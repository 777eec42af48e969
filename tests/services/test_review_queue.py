"""`@review-queue`: what was submitted, for the secretariat alone."""

from DateTime import DateTime
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.content.interfaces import IContribution
from eucpn.policy.services.my_country.get import MyCountryGet
from eucpn.policy.services.review_queue.get import ReviewQueueGet
from http import HTTPStatus
from plone import api
from Products.Five.browser import BrowserView
import pytest
import transaction


@pytest.fixture
def queue(session):
    """`queue(kind="new")`: the answer as JSON."""

    def factory(login="reviewer-1", **parameters):
        answer = session(login).get("/@review-queue", params=parameters)
        assert answer.status_code == HTTPStatus.OK, answer.text
        return answer.json()

    return factory


@pytest.fixture
def aged():
    """`aged(obj, days)`: as if it had come into its state so many days ago."""

    def factory(obj, days):
        history = obj.workflow_history
        (id_,) = history
        last = {**history[id_][-1], "time": DateTime(datetime.now(UTC)) - days}
        history[id_] = (*history[id_][:-1], last)
        obj.reindexObject(idxs=["state_since"])
        transaction.commit()
        return obj

    return factory


def facet(told, name) -> dict:
    return {each["token"]: each["count"] for each in told["facets"][name]}


def test_what_was_submitted_is_listed_oldest_first(make, queue, aged):
    new = make("NationalPolicy", state="pending")
    old = aged(make("FundingCall", state="pending", contributing_member_state="NL"), 14)
    make("NationalPolicy", state="draft")
    make("NationalPolicy", state="published")

    told = queue()

    assert [row["UID"] for row in told["items"]] == [old.UID(), new.UID()]
    assert told["items"][0]["age_working_days"] == 10
    assert facet(told, "contributing_member_state") == {"BE": 1, "NL": 1}
    assert [p["id"] for p in told["reviewers"]] == ["reviewer-1", "reviewer-2"]
    assert "review" in [a["id"] for a in told["items"][0]["actions"]]


def test_kinds_are_told_apart(session, make, translate, queue):
    source = make("NationalPolicy", state="pending")
    translate(source, "fr", state="pending")
    translated = queue(kind="translation")

    assert [row["language"]["token"] for row in translated["items"]] == ["fr"]
    assert translated["items"][0]["is_translation"] is True
    assert facet(translated, "kind") == {"new": 1, "translation": 1}
    assert [row["UID"] for row in queue(kind="new")["items"]] == [source.UID()]


def test_a_submitted_revision_is_one(session, make, complete_values, queue):
    original = make("NationalPolicy", state="published", **complete_values)
    editor = session("editor-be")
    begun = editor.post(f"{original.absolute_url()}/@workingcopy").json()
    done = editor.post(f"{begun['@id']}/@workflow/submit", json={})
    assert done.status_code == HTTPStatus.OK, done.text

    (row,) = queue(kind="revision")["items"]

    assert row["revision_of"]["@id"].endswith(original.getId())


def test_the_moment_of_the_last_step_counts(
    session, make, complete_values, aged, queue
):
    item = aged(make("NationalPolicy", state="draft", **complete_values), 30)

    session("editor-be").post(f"{item.absolute_url()}/@workflow/submit", json={})

    (row,) = queue()["items"]
    assert row["age_working_days"] == 0
    since = datetime.fromisoformat(row["state_since"])
    assert datetime.now(UTC) - since < timedelta(minutes=2)


def test_who_has_what_is_filtered(session, make, queue):
    mine, free = (make("NationalPolicy", state="pending") for _number in range(2))
    session("reviewer-1").post(
        f"{mine.absolute_url()}/@assignment", json={"reviewer": "me"}
    )

    assert [r["UID"] for r in queue(assigned="me")["items"]] == [mine.UID()]
    assert [r["UID"] for r in queue(assigned="nobody")["items"]] == [free.UID()]
    assert queue("reviewer-2", assigned="me")["items_total"] == 0
    told = queue("reviewer-2", assigned="reviewer-1")
    assert told["items"][0]["assigned_reviewer"]["id"] == "reviewer-1"
    assert facet(told, "assigned") == {"reviewer-1": 1, "nobody": 1}


def test_scheduled_and_returned_ones_are_asked_for(make, queue):
    for state in ("scheduled", "returned"):
        item = make("NationalPolicy", state=state)
        told = queue(state=state)
        assert [row["UID"] for row in told["items"]] == [item.UID()]


def test_what_is_planned_tells_its_moment_and_can_be_taken_back(make, queue):
    planned = datetime(2035, 6, 17, 7, tzinfo=UTC)
    make("NationalPolicy", state="scheduled", embargo_until=planned)
    make("NationalPolicy", state="returned")

    (row,) = queue(state="scheduled")["items"]
    (read,) = queue("secretariat-editor", state="scheduled")["items"]

    assert row["embargo_until"] == "2035-06-17T07:00:00+00:00"
    assert [action["id"] for action in row["actions"]] == ["unschedule"]
    assert read["actions"] == []
    assert "embargo_until" not in queue(state="returned")["items"][0]


def test_administrators_and_editors_read_but_assign_nothing(session, make, queue):
    url = make("NationalPolicy", state="pending").absolute_url()
    for login in ("site-admin", "secretariat-editor"):
        told = queue(login)
        assert (told["items_total"], told["reviewers"]) == (1, [])
        answer = session(login).post(f"{url}/@assignment", json={"reviewer": "me"})
        assert answer.status_code == HTTPStatus.UNAUTHORIZED


@pytest.mark.parametrize(
    "login", [None, "editor-be", "representative-be", "translator-fr", "partner"]
)
def test_others_are_refused_alike_with_a_queue_and_without(session, make, login):
    before = session(login).get("/@review-queue")
    make("NationalPolicy", state="pending", title="Xylophone")
    after = session(login).get("/@review-queue")

    assert before.status_code == after.status_code == HTTPStatus.UNAUTHORIZED
    assert before.json() == after.json()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "nonsense"),
        ("state", "draft"),
        ("sort_on", "Creator"),
        ("b_size", "0"),
        ("contributing_member_state", "((("),
        ("contributing_member_state", "XX"),
        ("portal_type", "Document"),
        ("section", "draft"),
        ("assigned", "x" * 500),
    ],
)
def test_bad_parameters_are_named(session, name, value):
    answer = session("reviewer-1").get("/@review-queue", params={name: value})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert answer.json()["error"]["field"] == name


def test_an_answer_is_never_older_than_the_catalog(make, queue):
    assert queue()["items_total"] == 0
    make("NationalPolicy", state="pending")
    assert queue()["items_total"] == 1
    make("NationalPolicy", state="pending")
    assert queue()["items_total"] == 2


@pytest.mark.parametrize(
    ("service", "login", "form"),
    [
        (ReviewQueueGet, "reviewer-1", {}),
        (MyCountryGet, "editor-be", {"section": "pending"}),
        (MyCountryGet, "editor-be", {"section": "published"}),
    ],
)
def test_no_object_is_woken_but_those_on_the_page(
    functional_portal, make, service, login, form
):
    for state in ("pending", "published"):
        for _number in range(6):
            make("NationalPolicy", state=state)
    request = functional_portal.REQUEST
    request.form = {**form, "b_size": "2"}
    jar = functional_portal._p_jar
    transaction.begin()
    jar.cacheMinimize()

    with api.env.adopt_user(username=login):
        # As registered, a service is a view.
        view = type("View", (service, BrowserView), {})
        told = view(functional_portal, request).reply()

    awake = [o for _oid, o in jar._cache.lru_items() if IContribution.providedBy(o)]
    assert (told["items_total"], len(told["items"])) == (6, 2)
    shown = {row["UID"] for row in told["items"]}
    assert {obj.UID() for obj in awake} <= shown
    if form.get("section") == "published":
        assert awake == []
