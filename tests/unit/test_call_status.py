"""The status of a call at every moment that matters."""

from datetime import date
from datetime import datetime
from datetime import timedelta
from datetime import timezone
from datetime import UTC
from eucpn.content.content import call_status
from eucpn.content.content.call_status import deadline_instants
from eucpn.content.content.call_status import instant
from eucpn.content.content.call_status import next_deadline
from eucpn.content.content.call_status import status
from eucpn.content.content.call_status import status_query
from hypothesis import given
from hypothesis import strategies as st
import pytest


SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)

OPENING = date(2027, 1, 12)
# 00:00 and 17:00 in Brussels, where it is winter.
OPENS = datetime(2027, 1, 11, 23, tzinfo=UTC)
CLOSES = datetime(2027, 3, 10, 16, tzinfo=UTC)


def deadline(wall, zone=None):
    row = {"date_time": wall}
    return row | {"timezone": zone} if zone else row


ONE = [deadline("2027-03-10T17:00")]
TWO_STAGES = [deadline("2027-03-10T17:00"), deadline("2027-09-15T17:00")]
CUT_OFFS = [
    deadline("2027-03-10T17:00"),
    deadline("2027-06-10T17:00"),
    deadline("2027-09-10T17:00"),
]


def utc(*args):
    return datetime(*args, tzinfo=UTC)


class TestInstant:
    @pytest.mark.parametrize(
        "wall,zone,expected",
        [
            pytest.param("2027-01-31T17:00", None, utc(2027, 1, 31, 16), id="default"),
            pytest.param(
                "2027-01-31T17:00", "Europe/Brussels", utc(2027, 1, 31, 16), id="winter"
            ),
            pytest.param(
                "2027-03-31T17:00", "Europe/Brussels", utc(2027, 3, 31, 15), id="summer"
            ),
            pytest.param(
                "2027-03-31T17:00", "Europe/Helsinki", utc(2027, 3, 31, 14), id="east"
            ),
            pytest.param(
                "2027-03-31T17:00", "Europe/Lisbon", utc(2027, 3, 31, 16), id="west"
            ),
            pytest.param(
                "2027-03-31T17:00", "Asia/Kathmandu", utc(2027, 3, 31, 11, 15), id="far"
            ),
            # The day on which clocks go forward, 28 March 2027 at 01:00 UTC.
            pytest.param(
                "2027-03-28T01:59",
                "Europe/Brussels",
                utc(2027, 3, 28, 0, 59),
                id="b-pre",
            ),
            pytest.param(
                "2027-03-28T03:00", "Europe/Brussels", utc(2027, 3, 28, 1), id="b-post"
            ),
            pytest.param(
                "2027-03-28T17:00", "Europe/Brussels", utc(2027, 3, 28, 15), id="b-day"
            ),
            pytest.param(
                "2027-03-28T17:00", "Europe/Helsinki", utc(2027, 3, 28, 14), id="h-day"
            ),
            pytest.param(
                "2027-03-28T17:00", "Europe/Lisbon", utc(2027, 3, 28, 16), id="l-day"
            ),
            # The day on which they go back, 31 October 2027 at 01:00 UTC.
            pytest.param(
                "2027-10-31T17:00",
                "Europe/Brussels",
                utc(2027, 10, 31, 16),
                id="b-back",
            ),
            pytest.param(
                "2027-10-31T00:00", "Europe/Brussels", utc(2027, 10, 30, 22), id="b-0h"
            ),
            pytest.param(
                "2027-10-31T17:00",
                "Europe/Helsinki",
                utc(2027, 10, 31, 15),
                id="h-back",
            ),
            pytest.param(
                "2027-10-31T17:00", "Europe/Lisbon", utc(2027, 10, 31, 17), id="l-back"
            ),
        ],
    )
    def test_wall_time_is_read_in_its_zone(self, wall, zone, expected):
        assert expected == instant(datetime.fromisoformat(wall), zone)

    @pytest.mark.parametrize(
        "wall,zone,expected",
        [
            ("2027-03-28T02:30", "Europe/Brussels", utc(2027, 3, 28, 1, 30)),
            ("2027-03-28T03:30", "Europe/Helsinki", utc(2027, 3, 28, 1, 30)),
            ("2027-03-28T01:30", "Europe/Lisbon", utc(2027, 3, 28, 1, 30)),
        ],
    )
    def test_wall_time_that_does_not_exist_is_read_late(self, wall, zone, expected):
        """02:30 is taken as half an hour after clocks went forward, 03:30."""
        assert expected == instant(datetime.fromisoformat(wall), zone)

    @pytest.mark.parametrize(
        "wall,zone,expected",
        [
            ("2027-10-31T02:30", "Europe/Brussels", utc(2027, 10, 31, 1, 30)),
            ("2027-10-31T03:30", "Europe/Helsinki", utc(2027, 10, 31, 1, 30)),
            ("2027-10-31T01:30", "Europe/Lisbon", utc(2027, 10, 31, 1, 30)),
        ],
    )
    def test_wall_time_that_exists_twice_is_the_second_one(self, wall, zone, expected):
        assert expected == instant(datetime.fromisoformat(wall), zone)

    def test_fold_of_the_value_does_not_matter(self):
        wall = datetime(2027, 10, 31, 2, 30)

        assert instant(wall) == instant(wall.replace(fold=1))


class TestOpening:
    @pytest.mark.parametrize(
        "opening,expected",
        [
            (None, None),
            (date(2027, 1, 12), utc(2027, 1, 11, 23)),
            (date(2027, 7, 1), utc(2027, 6, 30, 22)),
            (date(2027, 3, 28), utc(2027, 3, 27, 23)),
            (date(2027, 10, 31), utc(2027, 10, 30, 22)),
        ],
    )
    def test_starts_with_the_day_in_brussels(self, opening, expected):
        assert expected == call_status.opening_instant(opening)


class TestDeadlines:
    def test_are_sorted_by_moment_not_by_wall_time(self):
        rows = [
            deadline("2027-03-10T17:00", "Europe/Lisbon"),
            deadline("2027-03-10T17:30", "Europe/Helsinki"),
        ]

        assert [utc(2027, 3, 10, 15, 30), utc(2027, 3, 10, 17)] == deadline_instants(
            rows
        )

    @pytest.mark.parametrize("rows", [None, [], [{"stage": "first"}]])
    def test_rows_without_a_time_are_none(self, rows):
        assert deadline_instants(rows) == []

    @pytest.mark.parametrize(
        "rows,model,expected",
        [
            ([], "single-stage", None),
            (ONE, "single-stage", CLOSES),
            (TWO_STAGES, "two-stage", utc(2027, 9, 15, 15)),
            (CUT_OFFS, "multiple-cut-off", utc(2027, 9, 10, 15)),
            ([], "permanent", None),
        ],
    )
    def test_the_last_one_closes_the_call(self, rows, model, expected):
        assert expected == call_status.closing_instant(rows, model)

    @pytest.mark.parametrize(
        "at,expected",
        [
            (utc(2027, 1, 1), utc(2027, 3, 10, 16)),
            (utc(2027, 3, 10, 15, 59), utc(2027, 3, 10, 16)),
            (utc(2027, 3, 10, 16), utc(2027, 6, 10, 15)),
            (utc(2027, 6, 10, 15), utc(2027, 9, 10, 15)),
            (utc(2027, 9, 10, 15), None),
        ],
    )
    def test_next_one_is_the_first_to_come(self, at, expected):
        assert expected == next_deadline(deadline_instants(CUT_OFFS), at)


class TestStatus:
    @pytest.mark.parametrize(
        "at,expected",
        [
            pytest.param(OPENS - timedelta(days=30), "forthcoming", id="long-before"),
            pytest.param(OPENS - SECOND, "forthcoming", id="before-opening"),
            pytest.param(OPENS, "open", id="at-opening"),
            pytest.param(OPENS + SECOND, "open", id="after-opening"),
            pytest.param(
                CLOSES - timedelta(days=14) - SECOND, "open", id="over-14-days-left"
            ),
            pytest.param(
                CLOSES - timedelta(days=14), "closing-soon", id="14-days-left"
            ),
            pytest.param(CLOSES - SECOND, "closing-soon", id="before-deadline"),
            pytest.param(CLOSES, "closed", id="at-deadline"),
            pytest.param(CLOSES + SECOND, "closed", id="after-deadline"),
            pytest.param(CLOSES + timedelta(days=999), "closed", id="long-after"),
        ],
    )
    def test_single_stage(self, at, expected):
        assert expected == status(OPENING, ONE, "single-stage", "none", at)

    @pytest.mark.parametrize("offset", [-8, 0, 2, 13])
    def test_is_the_same_whatever_zone_the_asker_is_in(self, offset):
        here = timezone(timedelta(hours=offset))

        assert (
            status(OPENING, ONE, "single-stage", "none", CLOSES.astimezone(here))
            == "closed"
        )
        assert (
            status(
                OPENING, ONE, "single-stage", "none", (CLOSES - MINUTE).astimezone(here)
            )
            == "closing-soon"
        )

    @pytest.mark.parametrize(
        "at,expected",
        [
            (utc(2027, 3, 9), "open"),
            (utc(2027, 3, 10, 16), "open"),
            (utc(2027, 8, 31), "open"),
            (utc(2027, 9, 2), "closing-soon"),
            (utc(2027, 9, 15, 15), "closed"),
        ],
    )
    def test_two_stages_stay_open_between_them(self, at, expected):
        assert expected == status(OPENING, TWO_STAGES, "two-stage", "none", at)

    @pytest.mark.parametrize(
        "at,expected",
        [
            (utc(2027, 3, 10, 15, 59), "open"),
            (utc(2027, 6, 10, 15), "open"),
            (utc(2027, 8, 27, 14, 59), "open"),
            (utc(2027, 8, 27, 15), "closing-soon"),
            (utc(2027, 9, 10, 15), "closed"),
        ],
    )
    def test_cut_offs_close_the_call_with_the_last_one(self, at, expected):
        assert expected == status(OPENING, CUT_OFFS, "multiple-cut-off", "none", at)

    @pytest.mark.parametrize(
        "at,expected",
        [
            (OPENS - SECOND, "forthcoming"),
            (OPENS, "open"),
            (OPENS + timedelta(days=9999), "open"),
        ],
    )
    def test_permanent_call_never_closes(self, at, expected):
        assert expected == status(OPENING, [], "permanent", "none", at)

    @pytest.mark.parametrize("manual", ["cancelled", "postponed", "results-published"])
    @pytest.mark.parametrize("at", [OPENS - SECOND, OPENS, CLOSES])
    @pytest.mark.parametrize("model", ["single-stage", "permanent"])
    def test_what_editors_say_comes_first(self, manual, at, model):
        rows = ONE if model == "single-stage" else []

        assert manual == status(OPENING, rows, model, manual, at)

    @pytest.mark.parametrize("manual", [None, "", "none"])
    def test_nothing_said_leaves_it_to_the_dates(self, manual):
        assert status(OPENING, ONE, "single-stage", manual, OPENS) == "open"

    @pytest.mark.parametrize(
        "opening,rows,model,at,expected",
        [
            pytest.param(None, [], "single-stage", OPENS, None, id="no-date"),
            pytest.param(None, ONE, "single-stage", OPENS, None, id="no-opening"),
            pytest.param(None, ONE, "single-stage", CLOSES, "closed", id="only-closed"),
            pytest.param(OPENING, [], "single-stage", OPENS, None, id="no-deadline"),
            pytest.param(
                OPENING, [], "single-stage", OPENS - SECOND, "forthcoming", id="to-come"
            ),
            pytest.param(None, [], "permanent", OPENS, None, id="permanent"),
            pytest.param(OPENING, [], None, OPENS, None, id="no-model"),
        ],
    )
    def test_without_the_dates_it_takes_nothing_is_said(
        self, opening, rows, model, at, expected
    ):
        assert expected == status(opening, rows, model, "none", at)

    @pytest.mark.parametrize(
        "at,expected",
        [
            (utc(2027, 3, 28, 0, 59), "closing-soon"),
            (utc(2027, 3, 28, 1, 29), "closing-soon"),
            (utc(2027, 3, 28, 1, 30), "closed"),
        ],
    )
    def test_deadline_in_the_hour_that_is_skipped(self, at, expected):
        rows = [deadline("2027-03-28T02:30")]

        assert expected == status(OPENING, rows, "single-stage", "none", at)

    @pytest.mark.parametrize(
        "at,expected",
        [
            (utc(2027, 10, 31, 0, 30), "closing-soon"),
            (utc(2027, 10, 31, 1, 29), "closing-soon"),
            (utc(2027, 10, 31, 1, 30), "closed"),
        ],
    )
    def test_deadline_in_the_hour_that_comes_twice(self, at, expected):
        rows = [deadline("2027-10-31T02:30")]

        assert expected == status(OPENING, rows, "single-stage", "none", at)


def matches(query, entry):
    """What the catalog would answer, for the kinds of queries used here."""
    for name, condition in query.items():
        value = entry.get(name)
        if not isinstance(condition, dict):
            if value != condition:
                return False
            continue
        if value is None:
            return False
        bounds = condition["query"]
        if condition["range"] == "min:max":
            if not bounds[0] <= value <= bounds[1]:
                return False
        elif condition["range"] == "min":
            if value < bounds:
                return False
        elif value > bounds:
            return False
    return True


class TestStatusQuery:
    @pytest.mark.parametrize("token", call_status.STATUSES)
    def test_knows_every_status(self, token):
        assert status_query([token], OPENS)

    @pytest.mark.parametrize("token", ["", "none", "shut"])
    def test_refuses_what_is_no_status(self, token):
        with pytest.raises(ValueError):
            status_query([token], OPENS)

    def test_repeated_status_is_asked_for_once(self):
        assert status_query(["closed"], OPENS) == status_query(
            ["closed", "closed"], OPENS
        )

    def test_no_status_is_no_query(self):
        assert status_query([], OPENS) == []

    @given(
        opening=st.none() | st.dates(date(2026, 12, 1), date(2027, 3, 1)),
        walls=st.lists(
            st.datetimes(datetime(2027, 3, 2), datetime(2027, 11, 30)), max_size=3
        ),
        model=st.sampled_from(["single-stage", "multiple-cut-off", "permanent"]),
        manual=st.sampled_from(["none", "cancelled", "postponed", "results-published"]),
        shift=st.sampled_from([
            timedelta(),
            -SECOND,
            SECOND,
            -MINUTE,
            MINUTE,
            -timedelta(days=14),
            -timedelta(days=14) - SECOND,
            -timedelta(days=14) + SECOND,
        ]),
        around=st.sampled_from(["opening", "deadline"]),
    )
    def test_finds_a_call_under_its_status_and_no_other(
        self, opening, walls, model, manual, shift, around
    ):
        """What a list finds is what the page says, to the second."""
        rows = [] if model == "permanent" else [deadline(w.isoformat()) for w in walls]
        opens = call_status.opening_instant(opening)
        closes = call_status.closing_instant(rows, model)
        at = ((opens if around == "opening" else closes) or OPENS) + shift
        entry = {
            "call_opens": opens,
            "call_closes": closes,
            "deadline_model": model,
            "manual_status": manual,
        }

        found = [
            token
            for token in call_status.STATUSES
            for query in status_query([token], at)
            if matches(query, entry)
        ]

        expected = status(opening, rows, model, manual, at)
        assert found == ([expected] if expected else [])
