"""Ages in working days: Monday to Friday by the calendar of Brussels.

Public holidays are not counted out: they differ between the network's countries, and
an age that is a day too high harms nobody.
"""

from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from datetime import UTC
from eucpn.content.clock import BRUSSELS
from eucpn.content.clock import today


WEEK, WORKING = 7, 5


def working_days(since: datetime, until: datetime) -> int:
    """How many working days have begun after the day of `since`, up to `until`.

    What came in today is 0 old; what came in on a Friday is 1 old on Monday.
    """
    return max(0, _ordinal(today(until)) - _ordinal(today(since)))


def _ordinal(day: date) -> int:
    """How many working days there were up to and including the day."""
    weeks, rest = divmod(day.toordinal() - 1, WEEK)  # day 1 was a Monday
    return weeks * WORKING + min(rest + 1, WORKING)


def add_working_days(since: datetime, days: int) -> datetime:
    """The first moment (UTC) at which `since` is so many working days old."""
    day = today(since)
    wanted = _ordinal(day) + days
    while _ordinal(day) < wanted:
        day += timedelta(days=1)
    if day == today(since):
        return since
    return datetime.combine(day, time.min, BRUSSELS).astimezone(UTC)


def older_than(days: int, now: datetime) -> datetime:
    """The moment (UTC) before which what is older than so many working days began."""
    day = today(now)
    limit = _ordinal(day) - days
    while _ordinal(day) >= limit:
        day -= timedelta(days=1)
    return datetime.combine(day + timedelta(days=1), time.min, BRUSSELS).astimezone(UTC)
