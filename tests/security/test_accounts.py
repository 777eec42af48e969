"""Accounts are neither told nor guessed."""

from eucpn.policy.security.attempts import LIMIT
from eucpn.policy.security.attempts import logins
from eucpn.policy.testing import PASSWORD
import pytest


@pytest.fixture(autouse=True)
def fresh():
    logins.failures.clear()
    yield
    logins.failures.clear()


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"reset_token": "x", "new_password": "correct horse battery"},
        {"reset_token": "x", "new_password": "x"},
        {"reset_token": "x"},
        {"old_password": "x", "new_password": "correct horse battery"},
    ],
)
def test_a_new_password_is_asked_for_alike_with_and_without_account(session, body):
    known, unknown = (
        session().post(f"/@users/{login}/reset-password", json=body)
        for login in ("editor-be", "nobody-at-all")
    )

    assert known.status_code < 500, known.text
    assert (known.status_code, known.text.replace("editor-be", "")) == (
        unknown.status_code,
        unknown.text.replace("nobody-at-all", ""),
    )


def test_other_addresses_below_users_are_not_there(session):
    assert session().post("/@users/x/nonsense", json={}).status_code == 404


def login(session, password, name="editor-be"):
    return session().post("/@login", json={"login": name, "password": password})


@pytest.mark.parametrize("name", ["editor-be", "nobody-at-all"])
def test_guessing_a_password_has_to_wait(session, name):
    statuses = [login(session, "wrong", name).status_code for _ in range(LIMIT)]
    refused = login(session, PASSWORD, name)

    assert set(statuses) == {401}
    assert refused.status_code == 429
    assert 0 < int(refused.headers["Retry-After"]) <= 15 * 60 + 1
    assert "minutes" in refused.json()["error"]["message"]
    assert login(session, PASSWORD, "editor-nl").status_code == 200


def test_a_success_forgets_the_failures(session):
    for _ in range(2):
        for _ in range(LIMIT - 1):
            login(session, "wrong")
        assert login(session, PASSWORD).status_code == 200
