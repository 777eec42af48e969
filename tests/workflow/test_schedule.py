"""An embargo is a state: unreadable until its time, public from then on."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.policy.workflow.clock import run_once
from eucpn.policy.workflow.schedule import due
from eucpn.policy.workflow.schedule import publish_due
from http import HTTPStatus
import pytest
import threading
import transaction


NOW = datetime.now(UTC)


@pytest.fixture
def pending(make, complete_values):
    return make("NationalPolicy", state="pending", **complete_values)


def schedule(session, item, moment):
    return session("reviewer-1").post(
        f"{item.absolute_url()}/@workflow/schedule", json={"embargo_until": moment}
    )


def test_scheduled_item_becomes_public_once_its_time_has_come(session, pending):
    moment = NOW + timedelta(hours=1)
    answer = schedule(session, pending, moment.isoformat())
    assert answer.status_code == HTTPStatus.OK, answer.text
    url = pending.absolute_url()
    transaction.begin()

    assert publish_due(NOW) == []
    assert session().get(url).status_code == HTTPStatus.NOT_FOUND

    path = "/".join(pending.getPhysicalPath())
    assert publish_due(moment) == [path]
    assert publish_due(moment) == []
    page = session().get(url).json()
    assert page["review_state"] == "published"
    assert page["content_version"] == 1


@pytest.mark.parametrize(
    "moment",
    [
        None,
        "",
        "tomorrow",
        "2099-01-01T09:00:00",
        "2001-01-01T09:00:00+01:00",
        17,
        {"a": 1},
    ],
)
def test_time_that_cannot_be_meant_is_refused(session, pending, moment):
    answer = schedule(session, pending, moment)

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert answer.json()["error"]["field"] == "embargo_until"
    state = session("editor-be").get(pending.absolute_url()).json()["review_state"]
    assert state == "pending"


def test_clock_publishes_what_is_due(session, make, functional_portal, complete_values):
    past = NOW - timedelta(minutes=1)
    item = make(
        "NationalPolicy", state="scheduled", embargo_until=past, **complete_values
    )
    path = "/".join(item.getPhysicalPath())

    assert run_once("/".join(functional_portal.getPhysicalPath())) == [path]

    assert session().get(item.absolute_url()).status_code == HTTPStatus.OK


def test_clocks_of_two_back_ends_publish_an_item_once(
    session, make, functional_portal, complete_values, monkeypatch
):
    """Both have seen that it is due before either publishes it."""
    item = make(
        "NationalPolicy",
        state="scheduled",
        embargo_until=NOW - timedelta(hours=5),  # many runs were missed
        **complete_values,
    )
    path = "/".join(item.getPhysicalPath())
    site = "/".join(functional_portal.getPhysicalPath())
    both, found = threading.Barrier(2, timeout=60), due

    def seen_by_both(now=None):
        items = found(now)
        both.wait()
        return items

    monkeypatch.setattr("eucpn.policy.workflow.schedule.due", seen_by_both)
    with ThreadPoolExecutor(2) as back_ends:
        runs = list(back_ends.map(run_once, [site, site]))
    monkeypatch.undo()

    assert sorted(runs) == [[], [path]]
    told = session("reviewer-1").get(f"{item.absolute_url()}/@workflow").json()
    actions = [entry["action"] for entry in told["history"]]
    assert actions.count("publish_scheduled") == 1
    assert session().get(item.absolute_url()).json()["content_version"] == 1
    assert run_once(site) == []


def test_clock_of_a_database_without_the_site_does_nothing(functional_portal):
    assert run_once("/no-such-site") == []
