"""The pages of the desk are offered to those who may see them, and to nobody else."""

import pytest


EVERYBODY = {"to_do", "notification_preferences"}
DESK = {*EVERYBODY, "my_country", "review_queue", "audit_trail"}


def offered(session):
    actions = session.get("/en/@actions").json()
    return {action["id"] for action in actions["user"]} & DESK


def test_nobody_is_offered_to_visitors(session):
    assert offered(session()) == set()


@pytest.mark.parametrize(
    ("login", "more"),
    [
        ("editor-be", {"my_country"}),
        ("translator-fr", set()),
        ("reviewer-1", {"my_country", "review_queue"}),
    ],
)
def test_a_page_is_offered_to_who_may_see_it(session, login, more):
    found = offered(session(login))
    # The queue's permission belongs to the queue.
    assert found - {"review_queue"} == {*EVERYBODY, *more} - {"review_queue"}
