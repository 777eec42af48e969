"""The day it is."""

from datetime import date
from datetime import datetime
from eucpn.content.clock import today
import pytest


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-25T22:59+00:00", date(2026, 11, 25)),
        ("2026-11-25T23:00+00:00", date(2026, 11, 26)),
        ("2026-07-25T21:59+00:00", date(2026, 7, 25)),
        ("2026-07-25T22:00+00:00", date(2026, 7, 26)),
        ("2026-11-26T01:00+09:00", date(2026, 11, 25)),
    ],
)
def test_a_day_begins_at_midnight_in_brussels(moment, day):
    assert today(datetime.fromisoformat(moment)) == day
