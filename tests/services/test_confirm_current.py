"""`@confirm-current`: still correct, said by whose text it is."""

from datetime import timedelta
from dateutil.relativedelta import relativedelta
from eucpn.content.clock import today
from http import HTTPStatus
import pytest
import transaction


@pytest.fixture
def overdue(make, complete_values):
    """A published policy that nobody looked at in time."""
    item = make("NationalPolicy", state="published", **complete_values)
    item.review_due = today() - timedelta(days=1)
    item.reindexObject(idxs=["review_due"])
    transaction.commit()
    return item


@pytest.mark.parametrize("login", ["editor-be", "representative-be", "reviewer-1"])
def test_one_call_confirms_and_is_no_edit(session, overdue, login):
    url = overdue.absolute_url()
    assert session().get(url).json()["overdue"] is True
    before = session("reviewer-1").get(url).json()
    answer = session(login).post(f"{url}/@confirm-current")

    assert answer.status_code == HTTPStatus.OK, answer.text
    due = (today() + relativedelta(months=12)).isoformat()
    assert answer.json() == {
        "confirmed_current_on": today().isoformat(),
        "review_due": due,
    }
    after = session("reviewer-1").get(url).json()
    assert after["confirmed_by"] == login
    for name in ("modified", "last_edited_by", "content_version", "review_state"):
        assert after[name] == before[name], name
    public = session().get(url)
    assert public.json()["overdue"] is False
    assert login not in public.text


def test_translations_are_confirmed_with_their_source(session, overdue, translate):
    french = translate(overdue, "fr", state="published")
    asked = session("editor-be").post(f"{french.absolute_url()}/@confirm-current")
    assert asked.status_code == HTTPStatus.OK, asked.text
    for item in (overdue, french):
        page = session().get(item.absolute_url()).json()
        assert page["confirmed_current_on"] == today().isoformat()
        assert page["overdue"] is False
        found = (
            session()
            .get(
                "/@search",
                params={
                    "UID": page["UID"],
                    "metadata_fields": "review_due",
                },
            )
            .json()
        )
        assert found["items"][0]["review_due"] == asked.json()["review_due"]


@pytest.mark.parametrize(
    ("login", "status"),
    [
        (None, HTTPStatus.UNAUTHORIZED),
        ("editor-nl", HTTPStatus.UNAUTHORIZED),
        ("partner", HTTPStatus.UNAUTHORIZED),
        ("translator-fr", HTTPStatus.UNAUTHORIZED),
        ("site-admin", HTTPStatus.FORBIDDEN),
    ],
)
def test_others_confirm_nothing(session, overdue, login, status):
    url = overdue.absolute_url()
    assert session(login).post(f"{url}/@confirm-current").status_code == status
    assert session().get(url).json()["overdue"] is True


@pytest.mark.parametrize("state", ["draft", "pending", "archived", "withdrawn"])
def test_only_what_is_published_is_confirmed(session, make, complete_values, state):
    item = make("NationalPolicy", state=state, **complete_values)
    answer = session("reviewer-1").post(f"{item.absolute_url()}/@confirm-current")
    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert answer.json()["error"]["message"]


def test_a_type_without_review_is_not_confirmed(session, make):
    item = make("FundingCall", state="published")
    answer = session("editor-be").post(f"{item.absolute_url()}/@confirm-current")
    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
