"""What there is to know and nothing to do about; and all kinds, news last."""

from datetime import timedelta
from eucpn.content.services.works.entry import column
from eucpn.policy import _
from eucpn.policy.desk.lists import united
from eucpn.policy.services.todo.kinds import EndorsementAsked
from eucpn.policy.services.todo.kinds import Kind
from eucpn.policy.services.todo.kinds import Returned
from eucpn.policy.services.todo.kinds import ReviewDue
from eucpn.policy.services.todo.kinds import RevisionOld
from eucpn.policy.services.todo.kinds import Submitted
from eucpn.policy.services.todo.kinds import TranslationOutdated
from eucpn.policy.services.todo.kinds import WaitingLong


# How long news is news.
RECENT = timedelta(days=30)


class News(Kind):
    """What became of a text, while it is news.

    `states`: those that the steps of the kind lead to.
    """

    states: tuple[str, ...]
    news = True

    def members(self):
        found = self.of_countries(self.asker.countries)
        found = self.in_states(found, *self.states)
        found = united(found, self.submitted(*self.states))
        first = self.now - RECENT
        return self.sets.matching(
            found, "state_since", {"query": first, "range": "min"}
        )


class Approved(News):
    """Was published, or will be, not long ago."""

    id = "approved"
    message = _("todo_approved", default="“${title}” was approved.")
    states = ("published", "scheduled")


class TakenOff(News):
    """Is no longer current, or no longer public."""

    id = "taken_off"
    message = _("todo_taken_off", default="“${title}” was archived or withdrawn.")
    states = ("archived", "withdrawn")
    messages = {
        "archived": _(
            "todo_archived", default="“${title}” was archived: it is no longer current."
        ),
        "withdrawn": _(
            "todo_withdrawn",
            default="“${title}” was withdrawn: it is no longer public.",
        ),
    }

    def message_of(self, record):
        return self.messages.get(column(record, "review_state"), self.message)


# The most urgent first.
KINDS: tuple[type[Kind], ...] = (
    Returned,
    EndorsementAsked,
    WaitingLong,
    Submitted,
    ReviewDue,
    RevisionOld,
    TranslationOutdated,
    Approved,
    TakenOff,
)
