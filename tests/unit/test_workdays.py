"""Ages in working days."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.policy.desk.workdays import add_working_days
from eucpn.policy.desk.workdays import older_than
from eucpn.policy.desk.workdays import working_days
from hypothesis import given
from hypothesis import strategies as st
import pytest


MOMENTS = st.datetimes(
    datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)
)
DAYS = st.integers(0, 60)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("2026-11-25T08:00+00:00", "2026-11-25T17:00+00:00", 0),
        ("2026-11-27T08:00+00:00", "2026-11-29T17:00+00:00", 0),  # Friday to Sunday
        ("2026-11-27T08:00+00:00", "2026-11-30T08:00+00:00", 1),  # to Monday
        ("2026-11-28T08:00+00:00", "2026-11-30T08:00+00:00", 1),
        ("2026-11-16T08:00+00:00", "2026-11-30T08:00+00:00", 10),
        ("2026-11-24T23:30+00:00", "2026-11-25T08:00+00:00", 0),  # in Brussels: today
        ("2026-11-26T08:00+00:00", "2026-11-25T08:00+00:00", 0),
    ],
)
def test_weekends_do_not_count(since, until, days):
    assert working_days(at(since), at(until)) == days


@given(MOMENTS, DAYS)
def test_the_moment_at_which_an_age_is_reached_is_the_first(since, days):
    reached = add_working_days(since, days)

    assert working_days(since, reached) == days
    if reached > since:
        before = reached - timedelta(microseconds=1)
        assert working_days(since, before) == days - 1


@given(MOMENTS, DAYS)
def test_what_began_before_the_limit_is_older(now, days):
    limit = older_than(days, now)

    assert working_days(limit - timedelta(microseconds=1), now) > days
    assert working_days(limit, now) <= days
