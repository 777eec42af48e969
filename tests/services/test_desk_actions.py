"""The pages of the desk are offered to those who may see them, and to nobody else."""

import pytest


EVERYBODY = {"to_do", "notification_preferences"}
STAFF = {*EVERYBODY, "my_country", "review_queue"}
DESK = {*STAFF, "audit_trail"}


def offered(session):
    actions = session.get("/en/@actions").json()["user"]
    return {action["id"]: action["url"] for action in actions if action["id"] in DESK}


def test_nothing_is_offered_to_visitors(session):
    assert offered(session()) == {}


@pytest.mark.parametrize(
    ("login", "expected"),
    [
        ("partner", EVERYBODY),
        ("editor-be", {*EVERYBODY, "my_country"}),
        ("representative-be", {*EVERYBODY, "my_country"}),
        ("translator-fr", EVERYBODY),
        ("secretariat-editor", STAFF),
        ("reviewer-1", STAFF),
        ("site-admin", DESK),
    ],
)
def test_a_page_is_offered_to_who_may_see_it(session, login, expected):
    assert set(offered(session(login))) == expected


def test_the_address_is_that_of_the_page(session):
    assert offered(session("editor-be"))["my_country"].endswith("/en/my-country")
