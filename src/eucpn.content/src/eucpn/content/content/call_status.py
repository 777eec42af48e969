"""When a funding call is open: computed from its dates whenever it is asked for.

All instants are in UTC and on whole minutes, which is how exactly the catalog knows
dates; so `status()` and `status_query()` agree at every moment:

- A call is open from 00:00 of its opening date in Brussels on.
- It is closed from the very minute of its last deadline on.
- It is closing soon for the last 14 days before that. Earlier deadlines (the first of
  two stages, a cut-off) are told as the next deadline, they do not close the call.
- A permanent call has no deadline and stays open once it has opened.
- What the editors say (cancelled, postponed, results published) comes first.
- Without the dates that it takes, nothing is said.

A deadline is a wall time in a zone. When clocks change, a wall time may not exist or
exist twice: the *later* of its two readings holds, so that no call is shown as closed
while some reader could still take it to be open.
"""

from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from datetime import UTC
from eucpn.content.clock import ZONE
from zoneinfo import ZoneInfo


# Values of the vocabulary `call_statuses`.
FORTHCOMING = "forthcoming"
OPEN = "open"
CLOSING_SOON = "closing-soon"
CLOSED = "closed"
CANCELLED = "cancelled"
POSTPONED = "postponed"
RESULTS_PUBLISHED = "results-published"
STATUSES = (
    FORTHCOMING,
    OPEN,
    CLOSING_SOON,
    CLOSED,
    CANCELLED,
    POSTPONED,
    RESULTS_PUBLISHED,
)

# Values of the vocabulary `call_manual_statuses`; they are statuses of the same name.
MANUAL_STATUSES = (CANCELLED, POSTPONED, RESULTS_PUBLISHED)

# What the index `manual_status` has for a call of which nothing is said.
NO_MANUAL_STATUS = "none"

# The value of the vocabulary `deadline_models` that forbids deadlines.
PERMANENT = "permanent"

SOON = timedelta(days=14)
MINUTE = timedelta(minutes=1)


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def whole_minute(moment: datetime) -> datetime:
    """The minute in which `moment` lies, in UTC."""
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def instant(wall: datetime, zone: str | None = None) -> datetime:
    """The moment at which clocks in `zone` show `wall`; the later one of two."""
    tz = ZoneInfo(zone or ZONE)
    readings = (wall.replace(tzinfo=tz, fold=fold) for fold in (0, 1))
    return max(whole_minute(reading) for reading in readings)


def opening_instant(opening: date | None) -> datetime | None:
    """The start of the opening date in Brussels."""
    if opening is None:
        return None
    return instant(datetime.combine(opening, time()))


def deadline_instants(deadlines) -> list[datetime]:
    """The moments of all deadlines, in their order in time.

    :param deadlines: rows with `date_time` (an ISO wall time) and `timezone`.
    """
    return sorted(
        instant(datetime.fromisoformat(row["date_time"]), row.get("timezone"))
        for row in deadlines or ()
        if row.get("date_time")
    )


def closing_instant(deadlines, model: str | None) -> datetime | None:
    """The last deadline; None for a permanent call."""
    if model == PERMANENT:
        return None
    return max(deadline_instants(deadlines), default=None)


def next_deadline(instants, at: datetime) -> datetime | None:
    """The first of the moments that is still to come."""
    return min((moment for moment in instants or () if moment > at), default=None)


def status(opening, deadlines, model, manual, at: datetime) -> str | None:
    """The status at the moment `at` of a call with these stored values.

    :param opening: a date.
    :param deadlines: rows, see `deadline_instants`.
    :param model: a term of `deadline_models`.
    :param manual: a term of `call_manual_statuses`, or None.
    :param at: a moment with time zone.
    :returns: one of `STATUSES`, or None where the dates do not tell.
    """
    return status_at(
        opening_instant(opening), closing_instant(deadlines, model), model, manual, at
    )


def status_at(opens, closes, model, manual, at: datetime) -> str | None:
    """As `status()`, for values as the catalog has them.

    :param opens: the moment at which the call opens, or nothing.
    :param closes: the moment at which it closes, or nothing.
    """
    if manual in MANUAL_STATUSES:
        return manual
    if closes and at >= closes:
        return CLOSED
    if not opens:
        return None
    if at < opens:
        return FORTHCOMING
    if model == PERMANENT:
        return OPEN
    if not closes:
        return None
    return CLOSING_SOON if closes - at <= SOON else OPEN


def status_query(tokens, at: datetime) -> list[dict]:
    """Catalog queries that find the calls that have one of the statuses at `at`.

    The answers of all queries are to be united; none is found by two of them.

    :raises ValueError: for what is no status.
    """
    minute = whole_minute(at)
    opened = {"call_opens": {"query": minute, "range": "max"}}
    alternatives = {
        FORTHCOMING: [{"call_opens": {"query": minute + MINUTE, "range": "min"}}],
        OPEN: [
            opened | {"call_closes": {"query": minute + SOON + MINUTE, "range": "min"}},
            opened | {"deadline_model": PERMANENT},
        ],
        CLOSING_SOON: [
            opened
            | {
                "call_closes": {
                    "query": (minute + MINUTE, minute + SOON),
                    "range": "min:max",
                }
            }
        ],
        CLOSED: [{"call_closes": {"query": minute, "range": "max"}}],
    }
    queries = []
    for token in dict.fromkeys(tokens):
        if token in MANUAL_STATUSES:
            queries.append({"manual_status": token})
        elif token in alternatives:
            queries.extend(
                {"manual_status": NO_MANUAL_STATUS} | query
                for query in alternatives[token]
            )
        else:
            raise ValueError(f"{token!r} is not one of {STATUSES}")
    return queries
