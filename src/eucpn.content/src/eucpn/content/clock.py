"""The day it is: the one in Brussels, wherever the machine and its clock stand.

A day that is stored or compared is asked for here, so that between midnight in Brussels
and midnight in Greenwich nothing is of two days.
"""

from datetime import date
from datetime import datetime
from datetime import UTC
from zoneinfo import ZoneInfo


ZONE = "Europe/Brussels"
BRUSSELS = ZoneInfo(ZONE)


def today(now: datetime | None = None) -> date:
    """The day in Brussels at the moment, now if none is given.

    :param now: a moment with its zone.
    """
    return (now or datetime.now(UTC)).astimezone(BRUSSELS).date()
