"""`GET @todo` and `POST @todo {"seen"}`, for who writes, translates or reviews.

`GET` (`b_start`, `b_size`), 200: `{"@id", "items_total", "new", "items": [{"kind",
"title", "since", "new", "item": row}], "batching"?}`, the most urgent kind first and
the newest of a kind first; `title` is a sentence. `new` is what became something to do
after what the account has seen.
`POST` with a time (ISO 8601 with offset) that is not ahead, 204; the time that is kept
never goes back.
400: `{"error": {"type", "message", "field"}}` for a wrong parameter. 401 for others.
"""

from bisect import bisect_left
from datetime import datetime
from datetime import UTC
from eucpn.content.services import parameters
from eucpn.policy import _
from eucpn.policy.desk.query import page
from eucpn.policy.desk.rows import moment
from eucpn.policy.desk.service import DeskService
from eucpn.policy.services.todo.news import KINDS
from eucpn.policy.services.todo.seen import last_seen
from eucpn.policy.services.todo.seen import remember_seen
from eucpn.policy.workflow.conditions import TransitionRefused
from zope.i18n import interpolate
from zope.i18n import translate


class TodoGet(DeskService):
    """`GET <anything>/@todo`."""

    name = "todo"

    def act(self):
        parameters.check_names(self.request.form, {"b_start", "b_size"})
        start, size = page(self.request.form)
        seen = last_seen(self.asker.id)
        self.sentences: dict[str, str] = {}
        shown, total, new = [], 0, 0
        for kind in (make(self.sets, self.now) for make in KINDS):
            rids = self.ordered(kind)
            new += self.count_new(kind, rids, seen)
            of_page = slice(max(start - total, 0), max(start + size - total, 0))
            shown.extend((kind, rid) for rid in rids[of_page])
            total += len(rids)
        rows = self.rows([rid for _kind, rid in shown])
        items = [
            self.entry(kind, rid, row, seen)
            for (kind, rid), row in zip(shown, rows, strict=True)
        ]
        return {**self.paged(start, size, total, items), "new": new}

    def ordered(self, kind):
        """What is of the kind, the newest first."""
        return self.sets.ordered(kind.members(), kind.index, descending=True)

    def count_new(self, kind, rids, seen) -> int:
        """How many come first, the newest being first: few records are read."""
        return bisect_left(rids, True, key=lambda rid: not self.is_new(kind, rid, seen))

    def is_new(self, kind, rid: int, seen: datetime | None) -> bool:
        since = kind.since(self.rows.record(rid))
        return since is not None and (seen is None or since > seen)

    def sentence(self, kind) -> str:
        """The kind's sentence in the asker's language, the title still to be set in;
        looked up once, as many items are of the same kind."""
        if kind.id not in self.sentences:
            self.sentences[kind.id] = translate(kind.message, context=self.request)
        return self.sentences[kind.id]

    def entry(self, kind, rid: int, row: dict, seen: datetime | None) -> dict:
        """One thing to do."""
        return {
            "kind": kind.id,
            "title": interpolate(self.sentence(kind), {"title": row["title"]}),
            "since": moment(kind.since(self.rows.record(rid))),
            "new": self.is_new(kind, rid, seen),
            "item": row,
        }


class TodoPost(DeskService):
    """`POST <anything>/@todo`."""

    name = "todo"

    def act(self):
        remember_seen(self.asker.id, self.seen())
        return self.reply_no_content()

    def seen(self) -> datetime:
        """:raises TransitionRefused: where it is no time with an offset, or ahead."""
        try:
            value = datetime.fromisoformat(self.body().get("seen"))
            value = value.astimezone(UTC) if value.tzinfo else None
        except (TypeError, ValueError, OverflowError):
            value = None
        if value is None or value > self.now:
            raise TransitionRefused(
                _(
                    "error_seen_time",
                    default="A time that is not ahead is expected, "
                    "like 2027-06-17T09:00:00+02:00.",
                ),
                field="seen",
            )
        return value
