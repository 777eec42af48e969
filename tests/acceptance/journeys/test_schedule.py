"""A text is approved for a later moment and becomes public by itself then."""

from datetime import datetime
from datetime import timedelta
from playwright.sync_api import expect
from zoneinfo import ZoneInfo
import time


# The clock of the back end looks once a minute.
PATIENCE = 150
SCHEDULE = "Approve for a later date"
AHEAD = "The time of publication has to lie ahead."


def soon() -> datetime:
    """The next full minute that is not about to begin, in Brussels."""
    now = datetime.now(ZoneInfo("Europe/Brussels")) + timedelta(seconds=75)
    return now.replace(second=0, microsecond=0)


def choose(dialog, moment):
    dialog.get_by_label("Date").fill(f"{moment:%Y-%m-%d}")
    dialog.get_by_label("Time", exact=True).fill(f"{moment:%H:%M}")


def test_scheduled_policy_is_hidden_until_its_moment(
    draft, rest, person, public, picture
):
    path = draft("editor-be", "Burglary in winter")
    rest("editor-be", "POST", f"{path}/@workflow/submit", {})
    reviewer = person("reviewer-1")
    reviewer.open(f"{path}/review")

    dialog = reviewer.ask(SCHEDULE)
    choose(dialog, datetime(2030, 1, 31, 9))
    picture("schedule", reviewer)
    choose(dialog, datetime(2020, 1, 31, 9))
    reviewer.button(SCHEDULE, within=dialog).click()
    expect(dialog.get_by_role("alert")).to_have_text(AHEAD)
    moment = soon()
    choose(dialog, moment)
    reviewer.confirm(dialog, SCHEDULE)

    assert public(path)[0] in (401, 404)
    assert datetime.now(moment.tzinfo) < moment
    reviewer.open("/en/review-queue?state=scheduled")
    expect(reviewer.row(path)).to_be_visible()
    reviewer.open(path)
    expect(reviewer.page.get_by_text("Becomes public on")).to_be_visible()

    deadline = time.monotonic() + PATIENCE
    while public(path)[0] != 200:
        assert time.monotonic() < deadline, "It was not published."
        time.sleep(5)
    assert datetime.now(moment.tzinfo) >= moment
