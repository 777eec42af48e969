"""One row of a list of the desk, from the catalog's columns.

Objects are woken for two things only, and only those on the page: what a reviewer wrote
about a text that is still worked on or was taken off, and the moment for which one is
planned.
"""

from Acquisition import aq_base
from DateTime import DateTime
from datetime import date
from datetime import datetime
from datetime import UTC
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.clock import today
from eucpn.content.serializers.labels import Labels
from eucpn.content.services.works.entry import column
from eucpn.content.services.works.entry import narrowest
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy.desk.actions import Actions
from eucpn.policy.desk.actions import Item
from eucpn.policy.desk.actions import WRITTEN
from eucpn.policy.desk.people import People
from eucpn.policy.desk.sets import Sets
from eucpn.policy.desk.workdays import working_days
from eucpn.policy.remarks import open_count
from eucpn.policy.settings import setting
from eucpn.policy.workflow.labels import labelled
from eucpn.policy.workflow.table import table
from plone import api
from types import SimpleNamespace
from urllib.parse import quote


# Who settles remarks, and whose age matters.
REMARKED = ("draft", "endorsement", "pending", "returned")
PLANNED = "scheduled"
UNDER_WAY = (*REMARKED, PLANNED)
# Who sees them wants to know why.
EXPLAINED = ("returned", "archived", "withdrawn")


def moment(value) -> str | None:
    """A time as ISO 8601 in UTC."""
    if isinstance(value, DateTime):
        value = value.asdatetime()
    if not isinstance(value, datetime):
        return None
    return value.astimezone(UTC).isoformat(timespec="seconds")


def day(value) -> str | None:
    """A day as ISO 8601."""
    return value.isoformat() if isinstance(value, date) else None


class Rows:
    """Makes the rows of one page for one asker.

    :param now: the moment for which ages are told.
    """

    def __init__(self, sets: Sets, now: datetime):
        self.sets = sets
        self.asker = sets.asker
        self.now = now
        self.today = today(now)
        self.language = asked_language(sets.request)
        self.label = Labels(self.language, sets.request)
        self.actions = Actions(sets.request, self.language)
        self.people = People()
        self.notice = setting("review_notice_days")
        self.containers = {}
        self.records = {}
        self.addresses: dict[str, str] = {}

    def __call__(self, rids) -> list[dict]:
        """The rows of the records, in their order."""
        records = [self.record(rid) for rid in rids]
        originals = self.originals(records)
        revisions = self.revisions(records)
        return [self.row(record, originals, revisions) for record in records]

    def record(self, rid: int):
        """The columns of a record, with `rid`, `path` and `url`; read once."""
        if rid not in self.records:
            self.records[rid] = self.read(rid)
        return self.records[rid]

    def read(self, rid: int):
        catalog = self.sets.catalog
        record = SimpleNamespace(**catalog.getMetadataForRID(rid))
        record.rid, record.path = rid, catalog.getpath(rid)
        record.url = self.url(record.path)
        return record

    def url(self, path: str) -> str:
        """The address of an item: most of a page lie in the same folder."""
        where, _slash, id_ = path.rpartition("/")
        if where not in self.addresses:
            self.addresses[where] = self.sets.request.physicalPathToURL(where)
        return f"{self.addresses[where]}/{quote(id_)}"

    def originals(self, records) -> dict[str, dict]:
        """`{"@id", "title"}` of what the revisions among the records revise."""
        uids = [uid for record in records if (uid := column(record, "revision_of"))]
        if not uids:
            return {}
        found = self.sets.catalog.searchResults(UID=uids, show_inactive=True)
        return {b.UID: {"@id": b.getURL(), "title": b.Title} for b in found}

    def revisions(self, records) -> dict[str, str]:
        """Where the revisions of the published ones are gone on with, by UID; empty
        for one that the asker does not see."""
        uids = [r.UID for r in records if column(r, "review_state") == "published"]
        known = dict.fromkeys(self.sets.known("revision_of", uids), "")
        if known:
            found = self.sets.catalog.searchResults(
                revision_of=list(known), show_inactive=True
            )
            for brain in found:
                page = "/edit" if brain.review_state in WRITTEN else ""
                known[brain.revision_of] = brain.getURL() + page
        return known

    def row(self, record, originals, revisions) -> dict:
        """One row; see the API reference for its members."""
        state = column(record, "review_state")
        since = column(record, "state_since")
        review_due = column(record, "review_due")
        published = state == "published"
        obj = self.woken(record) if state in (*UNDER_WAY, *EXPLAINED) else None
        row = {
            "@id": record.url,
            "@type": labelled("types", record.portal_type, self.language),
            "UID": record.UID,
            "title": record.Title,
            "language": self.label("languages", column(record, "Language")),
            "review_state": labelled("states", state, self.language),
            "state_since": moment(since),
            "age_working_days": self.age(state, since),
            "contributing_member_state": self.label(
                "countries", column(record, "contributing_member_state")
            ),
            "crime_phenomena": [
                self.label("crime_phenomena", id_)
                for id_ in narrowest(column(record, "crime_phenomena"))
            ],
            "is_revision": bool(column(record, "is_revision")),
            "revision_of": originals.get(column(record, "revision_of")),
            "is_translation": column(record, "is_source") is False,
            "review_due": day(review_due),
            "confirmed_current_on": day(column(record, "confirmed_current_on")),
            "overdue": published and is_before(review_due, self.today),
            "reason": reason(obj) if state in EXPLAINED else None,
            "open_remarks": open_count(obj) if state in REMARKED else 0,
            "actions": self.next_actions(record, revisions),
        }
        if state == PLANNED:
            row["embargo_until"] = moment(stored_value(obj, "embargo_until"))
        if self.asker.sees_queue:
            row["assigned_reviewer"] = self.people(column(record, "assigned_reviewer"))
        return row

    def age(self, state, since) -> int | None:
        """Working days since the last step, of what is under way."""
        if state not in UNDER_WAY or not isinstance(since, datetime):
            return None
        return working_days(since, self.now)

    def next_actions(self, record, revisions) -> list[dict]:
        country = column(record, "contributing_member_state")
        partners = self.sets.values("co_contributing_member_states").get(record.rid)
        is_translation = column(record, "is_source") is False
        language = column(record, "Language") if is_translation else None
        roles = self.asker.roles_on({country, *(partners or ())} - {None}, language)
        review_due = column(record, "review_due")
        item = Item(
            url=record.url,
            portal_type=record.portal_type,
            state=column(record, "review_state"),
            country=country,
            is_translation=is_translation,
            is_revision=bool(column(record, "is_revision")),
            due=isinstance(review_due, date)
            and (review_due - self.today).days <= self.notice,
            revision=revisions.get(record.UID),
        )
        return self.actions(item, roles)

    def woken(self, record):
        """The object, which the asker may see: the record was found for them."""
        where, _slash, id_ = record.path.rpartition("/")
        if where not in self.containers:
            site = api.portal.get()
            # Bare, as what is asked of an item is its own
            self.containers[where] = aq_base(site.unrestrictedTraverse(where))
        return self.containers[where]._getOb(id_)


def is_before(value, other: date) -> bool:
    """Is it a day, and before the other?"""
    return isinstance(value, date) and value < other


def reason(obj) -> str | None:
    """The last comment of the item's story."""
    history = getattr(aq_base(obj), "workflow_history", {}).get(table().id) or ({},)
    return history[-1].get("comments") or None
