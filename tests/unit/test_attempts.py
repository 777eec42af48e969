"""Failures are counted by account and address, within bounds."""

from eucpn.policy.security.attempts import Attempts
import pytest


@pytest.fixture
def now():
    return [1000.0]


@pytest.fixture
def attempts(now):
    return Attempts(limit=3, window=60, kept=2, clock=lambda: now[0])


def test_the_limit_is_reached_after_as_many_failures(attempts):
    for _ in range(2):
        attempts.failed("a")
    assert attempts.wait("a") == 0

    attempts.failed("a")
    assert 0 < attempts.wait("a") <= 61
    assert attempts.wait("b") == 0


def test_waiting_ends_when_the_oldest_failure_is_old_enough(attempts, now):
    for _ in range(3):
        attempts.failed("a")
        now[0] += 10
    assert attempts.wait("a") == 31

    now[0] += 31
    assert attempts.wait("a") == 0


def test_a_success_forgets_them(attempts):
    for _ in range(3):
        attempts.failed("a")
    attempts.forget("a")

    assert attempts.wait("a") == 0


def test_no_more_than_so_many_are_kept(attempts):
    for key in "abcd":
        attempts.failed(key)

    assert list(attempts.failures) == ["c", "d"]
