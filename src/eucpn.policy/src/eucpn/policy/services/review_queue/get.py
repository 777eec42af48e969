"""`GET @review-queue`, for the secretariat.

Parameters: `state` (`pending`, `scheduled`, `returned`), `kind` (`new`, `revision`,
`translation`), `assigned` (`me`, `nobody` or an account), `portal_type`, `language`,
`crime_phenomena`, `contributing_member_state` (repeatable), `SearchableText`,
`sort_on`, `sort_order`, `b_start`, `b_size`. Oldest first unless asked otherwise.

200: `{"@id", "items_total", "items": [row], "facets", "reviewers": [{"id", "title"}],
"batching"?}`; `reviewers` is empty for who may not assign.
400: `{"error": {"type", "message", "field"}}` for a wrong parameter. 401 for others.
"""

from eucpn.policy.desk.lists import Filtered
from eucpn.policy.desk.lists import KINDS
from eucpn.policy.desk.lists import Listing
from eucpn.policy.desk.lists import ME
from eucpn.policy.desk.lists import of_kind
from eucpn.policy.desk.lists import of_reviewer
from eucpn.policy.desk.query import DeskQuery
from eucpn.policy.desk.query import FILTERS
from eucpn.policy.desk.query import parse
from eucpn.policy.desk.service import DeskService


QUEUE_FILTERS = ("contributing_member_state", *FILTERS)
# What waits for a decision, what was decided; the first unless asked otherwise.
STATES = ("pending", "scheduled", "returned")


class ReviewQueueGet(DeskService):
    """`GET <anything>/@review-queue`."""

    name = "review-queue"

    def act(self):
        query = parse(
            self.request.form,
            choices={"assigned": None, "kind": KINDS, "state": STATES},
            filters=QUEUE_FILTERS,
        )
        listing = self.listing(query)
        rids = listing.rids
        page = self.rows(rids[query.start : query.start + query.size])
        return {
            **self.paged(query.start, query.size, len(rids), page),
            "facets": self.facets(listing.facets),
            "reviewers": self.people.reviewers() if self.asker.reviews else [],
        }

    def listing(self, query: DeskQuery) -> Listing:
        """All but the rows, from indexes."""
        everything = self.sets.in_states(query.choice("state") or STATES[0])
        filtered = Filtered(self.sets, everything, query)
        if kind := query.choice("kind"):
            filtered.add("kind", of_kind(self.sets, everything, kind))
        if reviewer := query.choice("assigned"):
            reviewer = self.asker.id if reviewer == ME else reviewer
            filtered.add("assigned", of_reviewer(self.sets, everything, reviewer))
        return Listing(
            rids=self.sets.ordered(
                filtered.all_but(),
                query.sort_on or "state_since",
                bool(query.descending),
            ),
            facets={
                **{name: filtered.facet(name) for name in QUEUE_FILTERS},
                "kind": filtered.kinds_facet(),
                "assigned": filtered.assigned_facet(),
            },
        )
