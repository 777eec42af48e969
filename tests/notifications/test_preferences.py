"""`@notification-preferences`: one's own, and the secretariat's defaults."""

from eucpn.policy.notifications.store import store
from eucpn.policy.notifications.store import stored_modes
from eucpn.policy.notifications.table import kinds
from plone import api
import pytest
import transaction


PATH = "/en/@notification-preferences"


def modes(answer):
    return {kind["id"]: kind["mode"] for kind in answer.json()["kinds"]}


def test_all_kinds_are_listed_with_their_defaults(session):
    answer = session("editor-be").get(PATH)

    assert answer.status_code == 200
    assert list(modes(answer)) == list(kinds())
    first = answer.json()["kinds"][0]
    assert first == {
        "id": "returned",
        "title": "A text came back",
        "mode": "now",
        "modes": ["now", "daily", "off"],
    }
    assert answer.json()["language"] is None


def test_choice_is_kept_and_what_is_not_sent_stays(session):
    editor = session("editor-be")
    editor.patch(PATH, json={"kinds": [{"id": "returned", "mode": "daily"}]})

    answer = editor.patch(
        PATH, json={"kinds": [{"id": "approved", "mode": "off"}], "language": "mt"}
    )

    assert answer.status_code == 200
    for told in (answer, editor.get(PATH)):
        assert modes(told)["returned"] == "daily"
        assert modes(told)["approved"] == "off"
        assert told.json()["language"] == "mt"
    assert modes(session("editor-nl").get(PATH))["returned"] == "now"


def test_what_was_read_can_be_sent_back(session):
    editor = session("editor-be")
    whole = editor.get(PATH).json()

    assert editor.patch(PATH, json=whole).status_code == 200


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"kinds": [{"id": "nonsense", "mode": "now"}]}, "kinds"),
        ({"kinds": [{"id": "returned", "mode": "weekly"}]}, "kinds"),
        ({"kinds": [{"id": "waiting_long", "mode": "now"}]}, "kinds"),
        ({"kinds": {"returned": "now"}}, "kinds"),
        ({"kinds": [{"id": "returned"}]}, "kinds"),
        ({"kinds": [{"id": ["returned"], "mode": "now"}]}, "kinds"),
        ({"kinds": None}, "kinds"),
        ({"kinds": [{"id": "returned", "mode": "off", "when": "now"}]}, "kinds"),
        ({"kinds": [{"id": "returned", "mode": "off"}], "modes": {}}, "modes"),
        ({"language": "xx"}, "language"),
        ({"language": ["fr"]}, "language"),
        (
            {"kinds": [{"id": "returned", "mode": "off"}], "language": "xx"},
            "language",
        ),
    ],
)
def test_bad_choice_is_refused_and_nothing_kept(session, body, field):
    answer = session("editor-be").patch(PATH, json=body)

    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["field"] == field
    transaction.begin()
    assert stored_modes("editor-be") == {}


@pytest.mark.parametrize("method", ["GET", "PATCH"])
def test_stranger_has_none(session, method):
    answer = session().request(method, PATH, json={"kinds": []})

    assert answer.status_code == 401


def test_default_is_the_secretariat_s(session):
    answer = session("site-admin").patch(
        "/@controlpanels/secretariat", json={"notify_returned": "daily"}
    )

    assert answer.status_code == 204, answer.text
    assert modes(session("editor-be").get(PATH))["returned"] == "daily"


@pytest.mark.parametrize(
    "values",
    [
        {"notify_returned": "weekly"},
        {"notify_waiting_long": "now"},
        {"waiting_days": 0},
        {"secretariat_mailbox": "nobody"},
    ],
)
def test_setting_that_cannot_be_is_refused(session, values):
    answer = session("site-admin").patch("/@controlpanels/secretariat", json=values)

    assert answer.status_code == 400, answer.text


def test_deleted_account_leaves_nothing_behind(session, functional_portal):
    session("editor-be").patch(
        PATH, json={"kinds": [{"id": "returned", "mode": "off"}]}
    )
    transaction.begin()
    assert stored_modes("editor-be") == {"returned": "off"}

    with api.env.adopt_roles(["Manager"]):
        api.user.delete(username="editor-be")

    assert "editor-be" not in store().modes


def test_answers_go_to_the_mailbox_of_the_secretariat(session, do, draft, mails):
    session("site-admin").patch(
        "/@controlpanels/secretariat",
        json={"secretariat_mailbox": "secretariat@example.org"},
    )

    do("editor-be", draft, "submit")

    mail = mails()["reviewer-1@example.org"][0]
    assert mail["Reply-To"] == "secretariat@example.org"
