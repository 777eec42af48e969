"""`GET @audit`: the audit trail, newest first, for site administrators and managers.

`?who=&what=&item=&from=&to=&b_start=&b_size=`: `{"@id", "enabled", "items_total",
"items": [event], "batching"?}`; `what` is an event (`workflow.approve`) or a family of
them (`workflow`), `from` and `to` days or moments (ISO 8601, UTC unless they say).
`?format=csv` or `jsonl`: all that pass, as a file.

400 for a parameter that cannot be used, 401 and 403 for others.
"""

from collections.abc import Sequence
from datetime import datetime
from datetime import time
from datetime import UTC
from eucpn.policy.audit import log
from eucpn.policy.audit.read import events
from eucpn.policy.audit.read import Filter
from eucpn.policy.security.queries import check_batch
from eucpn.policy.security.queries import MAX_ITEMS
from eucpn.policy.security.queries import refuse
from eucpn.policy.services.audit.export import EXPORTS
from plone.restapi.batching import DEFAULT_BATCH_SIZE
from plone.restapi.batching import HypermediaBatch
from plone.restapi.services import Service


DAY = len("2026-11-25")


class Page(Sequence):
    """So many items, of which those from `start` on are known."""

    def __init__(self, total: int, start: int, items: list):
        self.total, self.start, self.items = total, start, items

    def __len__(self):
        return self.total

    def __getitem__(self, index):
        if isinstance(index, slice):
            numbers = range(*index.indices(self.total))
            return [self.items[number - self.start] for number in numbers]
        return self.items[index - self.start]


class AuditGet(Service):
    """Answers a page of the trail, or all of it as a file."""

    def render(self):
        format_ = self.text("format")
        if format_ is None:
            return super().render()
        self.check_permission()
        if format_ not in EXPORTS:
            refuse("format")
        export = EXPORTS[format_]
        response = self.request.response
        response.setHeader("Content-Type", export.content_type)
        response.setHeader(
            "Content-Disposition", f'attachment; filename="audit.{format_}"'
        )
        return export(events(self.wanted()))

    def reply(self):
        form = self.request.form
        check_batch(form, MAX_ITEMS)
        start = int(form.get("b_start", 0))
        size = int(form.get("b_size", DEFAULT_BATCH_SIZE))
        total, items = 0, []
        for event in events(self.wanted()):
            if start <= total < start + size:
                items.append(event)
            total += 1
        batch = HypermediaBatch(self.request, Page(total, start, items))
        result = {
            "@id": batch.canonical_url,
            "enabled": log.path() is not None,
            "items_total": total,
            "items": items,
        }
        if batch.links:
            result["batching"] = batch.links
        return result

    def wanted(self) -> Filter:
        """The filter that the parameters make."""
        form = self.request.form
        return Filter(
            who=self.text("who"),
            what=self.text("what"),
            item=self.text("item"),
            since=self.moment("from", form.get("from"), time.min),
            until=self.moment("to", form.get("to"), time.max),
        )

    def text(self, name: str) -> str | None:
        value = self.request.form.get(name)
        if value is not None and not isinstance(value, str):
            refuse(name)
        return value or None

    @staticmethod
    def moment(name: str, value, of_day: time) -> str | None:
        """The moment as the trail writes it; of a day its begin or end."""
        if not value:
            return None
        try:
            found = datetime.fromisoformat(value)
            if len(value) <= DAY:
                found = datetime.combine(found.date(), of_day)
            found = found if found.tzinfo else found.replace(tzinfo=UTC)
            return found.astimezone(UTC).isoformat(timespec="milliseconds")
        except (TypeError, ValueError, OverflowError):
            refuse(name)
