"""`@lock` and saving: one writes at a time, and nobody writes over the other."""

from email.utils import formatdate
from eucpn.policy.testing import PASSWORD
from http import HTTPStatus
from plone import api
from plone.app.testing import SITE_OWNER_NAME
import pytest
import time
import transaction


@pytest.fixture
def colleague(functional_portal):
    """The login of a second editor of Belgium."""
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        api.user.create(
            username="editor-be-2",
            email="b@example.org",
            password=PASSWORD,
            properties={"fullname": "Bea Second"},
        )
        for group in api.group.get_groups(username="editor-be"):
            if group.getId() != "AuthenticatedUsers":
                api.group.add_user(group=group, username="editor-be-2")
    transaction.commit()
    return "editor-be-2"


@pytest.fixture
def url(make):
    return make("NationalPolicy").absolute_url()


def lock(session, login, url, **body):
    answer = session(login).post(f"{url}/@lock", json=body)
    assert answer.status_code == HTTPStatus.OK, answer.text
    return answer.json()


def save(session, login, url, token, title, **headers):
    return session(login).patch(
        url, json={"title": title}, headers={"Lock-Token": token, **headers}
    )


def title(session, url):
    return session("editor-be").get(url).json()["title"]


def test_the_token_is_for_who_holds_the_lock(session, url, colleague):
    mine = lock(session, "editor-be", url)
    assert mine["mine"] and mine["token"]
    asker = session(colleague)

    for told in (
        asker.get(f"{url}/@lock").json(),
        asker.post(f"{url}/@lock", json={}).json(),
        asker.patch(f"{url}/@lock", json={}).json(),
        asker.delete(f"{url}/@lock", json={}).json(),
        asker.get(url).json()["lock"],
    ):
        assert told["creator"] == "editor-be" and told["locked"]
        assert told["mine"] is False
        assert mine["token"] not in told.values()


def test_a_save_by_the_other_names_who_is_editing(session, url, colleague):
    lock(session, colleague, url)
    answer = save(session, "editor-be", url, "none", "Mine")

    assert answer.status_code == HTTPStatus.FORBIDDEN
    assert answer.json()["error"]["type"] == "Locked"
    assert "Bea Second" in answer.json()["error"]["message"]
    assert "token" not in answer.json()["lock"]
    assert title(session, url) != "Mine"


def test_a_lock_is_taken_over_and_the_first_cannot_save(session, url, colleague):
    first = lock(session, "editor-be", url)
    assert lock(session, colleague, url)["creator"] == "editor-be"
    second = lock(session, colleague, url, take_over=True)
    assert second["mine"] and second["token"] != first["token"]

    refused = save(session, "editor-be", url, first["token"], "First")
    assert refused.status_code == HTTPStatus.FORBIDDEN
    accepted = save(session, colleague, url, second["token"], "Second")
    assert accepted.status_code == HTTPStatus.NO_CONTENT
    assert title(session, url) == "Second"


@pytest.mark.parametrize("login", [None, "partner", "editor-nl"])
def test_strangers_take_nothing_over(session, url, login):
    lock(session, "editor-be", url)
    answer = session(login).post(f"{url}/@lock", json={"take_over": True})

    assert answer.status_code in (401, 404)
    assert session("editor-be").get(f"{url}/@lock").json()["creator"] == "editor-be"


def test_who_keeps_a_lock_alive_keeps_only_the_own(session, url, colleague):
    first = lock(session, "editor-be", url)
    told = session("editor-be").patch(f"{url}/@lock", json={}).json()
    assert told["token"] == first["token"]
    assert told["created"] == first["created"]

    lock(session, colleague, url, take_over=True)
    lost = session("editor-be").patch(f"{url}/@lock", json={}).json()
    assert lost["creator"] == colleague and lost["mine"] is False


def test_a_lock_that_ran_out_is_got_again(session, url):
    answer = session("editor-be").patch(f"{url}/@lock", json={})

    assert answer.json()["mine"] is True


def test_a_text_saved_meanwhile_is_not_written_over(session, url):
    opened = {"If-Unmodified-Since": formatdate(time.time() - 60, usegmt=True)}
    session("editor-be").patch(url, json={"title": "Saved first"})
    answer = save(session, "editor-be", url, "", "Mine", **opened)

    assert answer.status_code == HTTPStatus.CONFLICT
    assert answer.json()["error"]["type"] == "Conflict"
    assert answer.json()["modified"]
    assert title(session, url) == "Saved first"


@pytest.mark.parametrize("moment", ["now", "soon"])
def test_else_it_is_saved(session, url, moment):
    """Also where the header is no date."""
    if moment == "now":
        moment = formatdate(time.time() + 60, usegmt=True)
    answer = save(
        session, "editor-be", url, "", "Mine", **{"If-Unmodified-Since": moment}
    )

    assert answer.status_code == HTTPStatus.NO_CONTENT
    assert title(session, url) == "Mine"


def test_nothing_is_handed_on_while_somebody_else_writes_it(
    session, make, complete_values, colleague
):
    item = make("NationalPolicy", **complete_values)
    url = item.absolute_url()
    held = lock(session, colleague, url)

    refused = session("editor-be").post(f"{url}/@workflow/submit", json={})
    assert refused.status_code == HTTPStatus.CONFLICT
    error = refused.json()["error"]
    assert error["type"] == "Locked" and error["field"] == "transition"
    assert "Bea Second" in error["message"]
    told = session("editor-be").get(f"{url}/@workflow").json()["transitions"]
    blocked = {entry["id"]: entry.get("blocked") for entry in told}
    assert "Bea Second" in blocked["submit"]
    assert save(session, colleague, url, held["token"], "Last words").ok

    assert session(colleague).post(f"{url}/@workflow/submit", json={}).ok
    assert title(session, url) == "Last words"


def test_who_takes_over_hands_on(session, make, complete_values, colleague):
    url = make("NationalPolicy", **complete_values).absolute_url()
    lock(session, colleague, url)
    lock(session, "editor-be", url, take_over=True)

    assert session("editor-be").post(f"{url}/@workflow/submit", json={}).ok
