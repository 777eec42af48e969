"""What there may be to do for somebody, kind by kind.

Each kind says for whom it is, which items it is about, and since when; the ids are
those of the mails.
"""

from abc import ABC
from abc import abstractmethod
from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from datetime import UTC
from eucpn.content.clock import BRUSSELS
from eucpn.content.clock import today
from eucpn.content.services.works.entry import column
from eucpn.policy import _
from eucpn.policy.desk.lists import NOBODY
from eucpn.policy.desk.lists import of_reviewer
from eucpn.policy.desk.lists import united
from eucpn.policy.desk.sections import due
from eucpn.policy.desk.sets import Sets
from eucpn.policy.desk.workdays import add_working_days
from eucpn.policy.desk.workdays import older_than
from eucpn.policy.mirror.bits import without
from eucpn.policy.settings import setting
from functools import cached_property


LAST_MOMENT = timedelta(minutes=1)  # the step of the index
WRITTEN = ["draft", "returned"]


class Kind(ABC):
    """One kind of thing to do.

    `message`: the sentence, with the title of the item; `index`: in whose order the
    items became something to do; `news`: it merely tells, and can be ticked off.
    """

    id: str
    message: str
    index = "state_since"
    news = False

    def __init__(self, sets: Sets, now: datetime):
        self.sets = sets
        self.asker = sets.asker
        self.now = now

    @abstractmethod
    def members(self) -> int:
        """The items about which it is, as a set of bits."""

    def since(self, record) -> datetime | None:
        """Since when it is to be done; in the order of the index."""
        return column(record, "state_since")

    def message_of(self, record) -> str:
        """The sentence for that item."""
        return self.message

    # What several kinds are made of

    def of_countries(self, countries) -> int:
        return united(*map(self.sets.of_country, countries))

    def of_network(self) -> int:
        """What no country contributes, for the staff."""
        if not self.asker.sees_queue:
            return 0
        seen = self.sets.seen
        return without(seen, self.sets.with_any(seen, "contributing_member_state"))

    def own(self) -> int:
        """What the asker writes: of their countries, else of the network."""
        return united(self.of_countries(self.asker.countries), self.of_network())

    def of_languages(self, *states: str) -> int:
        """Translations into the asker's languages."""
        if not self.asker.languages:
            return 0
        found = self.sets.in_states(*states)
        found = self.sets.matching(found, "Language", list(self.asker.languages))
        return self.sets.matching(found, "is_source", False)

    def in_states(self, found: int, *states: str) -> int:
        return self.sets.matching(found, "review_state", list(states))

    def submitted(self, *states: str) -> int:
        """What the asker handed in, for whomever."""
        found = self.sets.in_states(*states)
        return self.sets.matching(found, "submitted_by", self.asker.id)

    @cached_property
    def waiting_days(self) -> int:
        return setting("waiting_days")

    def pending(self, waiting_long: bool) -> int:
        """What lies before the asker as a reviewer, by how long it does."""
        if not self.asker.reviews:
            return 0
        found = self.sets.in_states("pending")
        limit = older_than(self.waiting_days, self.now) - LAST_MOMENT
        old = self.sets.matching(found, "state_since", {"query": limit, "range": "max"})
        return old if waiting_long else without(found, old)


class Returned(Kind):
    """Came back to who wrote it."""

    id = "returned"
    message = _("todo_returned", default="“${title}” came back: changes are requested.")

    def members(self):
        return united(
            self.in_states(self.own(), *WRITTEN[1:]),
            self.translated(),
            self.submitted("returned"),
        )

    def translated(self):
        return self.of_languages("returned")


class EndorsementAsked(Kind):
    """Waits for the national representative."""

    id = "endorsement_asked"
    message = _("todo_endorsement_asked", default="“${title}” waits for endorsement.")

    def members(self):
        return self.in_states(self.of_countries(self.asker.represents), "endorsement")


class WaitingLong(Kind):
    """Was submitted too long ago, whoever has it."""

    id = "waiting_long"
    message = _("todo_waiting_long", default="“${title}” has waited long for a review.")

    def members(self):
        return self.pending(waiting_long=True)

    def since(self, record):
        submitted = column(record, "state_since")
        return submitted and add_working_days(submitted, self.waiting_days + 1)


class Submitted(Kind):
    """Waits for a review, and nobody else has taken it."""

    id = "submitted"
    message = _("todo_submitted", default="“${title}” was submitted for review.")

    def members(self):
        found = self.pending(waiting_long=False)
        return united(
            of_reviewer(self.sets, found, self.asker.id),
            of_reviewer(self.sets, found, NOBODY),
        )


class ReviewDue(Kind):
    """Has to be confirmed as still correct."""

    id = "review_due"
    message = _("todo_review_due", default="Is “${title}” still correct?")
    index = "review_due"

    def members(self):
        found = self.in_states(self.own(), "published")
        return due(self.sets, found, today(self.now))

    def since(self, record):
        return notice_of(column(record, "review_due"))


class RevisionOld(Kind):
    """Was begun long ago and never handed in."""

    id = "revision_old"
    message = _("todo_revision_old", default="The revision of “${title}” is old.")
    index = "created"

    def members(self):
        found = self.in_states(self.own(), *WRITTEN)
        found = self.sets.matching(found, "is_revision", True)
        limit = self.now - timedelta(days=setting("revision_days"))
        return self.sets.matching(found, "created", {"query": limit, "range": "max"})

    def since(self, record):
        begun = column(record, "created").asdatetime().astimezone(UTC)
        return begun + timedelta(days=setting("revision_days"))


class TranslationOutdated(Kind):
    """Follows an older version of its original."""

    id = "translation_outdated"
    message = _(
        "todo_translation_outdated",
        default="The translation of “${title}” is behind its original.",
    )
    index = "last_substantive_update"

    def members(self):
        found = united(
            self.of_languages("published"),
            self.in_states(self.of_countries(self.asker.represents), "published"),
        )
        return self.sets.matching(found, "translation_status", "outdated")

    def since(self, record):
        return midnight(column(record, "last_substantive_update"))


def midnight(day: date | None) -> datetime | None:
    """The beginning of the day."""
    return datetime.combine(day, time.min, BRUSSELS) if day else None


def notice_of(day: date | None) -> datetime | None:
    """When it is said that something is due on that day."""
    if not day:
        return None
    return midnight(day - timedelta(days=setting("review_notice_days")))
