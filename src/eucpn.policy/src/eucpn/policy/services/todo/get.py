"""`GET @todo?b_start=&b_size=`, for who is signed in.

200: `{"@id", "items_total", "new", "items": [{"kind", "title", "since", "new",
"item"}], "batching"?}`: the most urgent kind first, in each what waits longest first.
`title` is a sentence, `since` ISO 8601 in UTC, `item` a row as `@my-country` has it.
`new` counts what came since the asker last said to have seen all.
400: `{"error": {"type", "message", "field"}}` for a wrong parameter. 401 for others.
"""

from eucpn.content.services import parameters
from eucpn.policy.desk.query import page
from eucpn.policy.desk.rows import moment
from eucpn.policy.desk.service import DeskService
from eucpn.policy.services.todo.kinds import KINDS
from eucpn.policy.services.todo.seen import seen_until
from itertools import chain
from zope.i18n import translate


class TodoGet(DeskService):
    """`GET <anything>/@todo`."""

    name = "todo"

    def act(self):
        parameters.check_names(self.request.form, {"b_start", "b_size"})
        start, size = page(self.request.form)
        seen = seen_until(self.asker.id)
        listed, new = [], set()
        for kind in (each(self.sets, self.now) for each in KINDS):
            rids = kind.rids()
            if not rids:
                continue
            fresh = rids if seen is None else kind.since_then(rids, seen)
            new.update((kind.id, rid) for rid in fresh)
            ordered = self.sets.ordered(rids, kind.index)
            listed.append([(kind, rid) for rid in ordered])
        everything = list(chain.from_iterable(listed))
        return {
            **self.paged(
                start,
                size,
                len(everything),
                self.entries(everything[start : start + size], new),
            ),
            "new": len(new),
        }

    def entries(self, page, new: set) -> list[dict]:
        """What is told of each thing on the page."""
        rows = self.rows(rid for _kind, rid in page)
        told = []
        for (kind, rid), row in zip(page, rows, strict=True):
            message = type(kind.message)(kind.message, mapping={"title": row["title"]})
            told.append({
                "kind": kind.id,
                "title": translate(message, context=self.request),
                "since": moment(kind.since(self.rows.record(rid))),
                "new": (kind.id, rid) in new,
                "item": row,
            })
        return told
