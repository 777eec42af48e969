"""`GET @todo` and `POST @todo {"seen"}` or `{"ticked"}`, for who writes, translates
or reviews.

`GET` (`b_start`, `b_size`), 200: `{"@id", "items_total", "new", "items": [{"kind",
"title", "since", "new", "news", "item": row}], "batching"?}`, the most urgent kind
first and the newest of a kind first; `title` is a sentence. `new` is what became
something to do after what the account has seen.
`news` is what merely tells: `POST` with the UID of its item as `ticked` takes it off
the list until there is other news of it, 204.
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
from eucpn.policy.desk.translations import OUTDATED
from eucpn.policy.desk.translations import Translations
from eucpn.policy.services.todo.kinds import TranslationOutdated
from eucpn.policy.services.todo.news import KINDS
from eucpn.policy.services.todo.news import RECENT
from eucpn.policy.services.todo.seen import last_seen
from eucpn.policy.services.todo.seen import remember_seen
from eucpn.policy.services.todo.seen import tick
from eucpn.policy.services.todo.seen import ticked
from eucpn.policy.services.translation_desk.rows import TranslationRows
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
        self.ticked = ticked(self.asker.id)
        shown, total, new = [], 0, 0
        for kind in (make(self.sets, self.now) for make in KINDS):
            rids = self.ordered(kind)
            new += self.count_new(kind, rids, seen)
            of_page = slice(max(start - total, 0), max(start + size - total, 0))
            shown.extend((kind, rid) for rid in rids[of_page])
            total += len(rids)
        rows = self.rows([rid for _kind, rid in shown])
        self.offer_to_translate(shown, rows)
        items = [
            self.entry(kind, rid, row, seen)
            for (kind, rid), row in zip(shown, rows, strict=True)
        ]
        return {**self.paged(start, size, total, items), "new": new}

    def offer_to_translate(self, shown, rows: list[dict]):
        """What follows an older version is brought up to date beside its original."""
        outdated = {
            rid: row
            for (kind, rid), row in zip(shown, rows, strict=True)
            if kind.id == TranslationOutdated.id
        }
        if not outdated:
            return
        groups = self.sets.values("TranslationGroup")
        found = self.sets.catalog.searchResults(
            TranslationGroup=sorted({groups[rid] for rid in outdated}),
            is_source=True,
            is_revision=False,
            show_inactive=True,
        )
        sources = {groups[brain.getRID()]: brain.getRID() for brain in found}
        make = TranslationRows(self.rows, Translations(self.sets))
        for rid, row in outdated.items():
            if (source := sources.get(groups[rid])) is not None:
                first = make.actions(
                    self.rows.record(source),
                    self.rows.record(rid),
                    row["language"]["token"],
                    OUTDATED,
                )
                row["actions"] = [*first, *row["actions"]]

    def ordered(self, kind):
        """What is of the kind, the newest first."""
        rids = self.sets.ordered(kind.members(), kind.index, descending=True)
        if kind.news and self.ticked:
            return [rid for rid in rids if not self.is_ticked(kind, rid)]
        return rids

    def is_ticked(self, kind, rid: int) -> bool:
        """Is it the news that was ticked off, and no later one?"""
        record = self.rows.record(rid)
        moment, since = self.ticked.get(record.UID), kind.since(record)
        return bool(moment and since and since <= moment)

    def count_new(self, kind, rids, seen) -> int:
        """How many come first, the newest being first: few records are read."""
        return bisect_left(rids, True, key=lambda rid: not self.is_new(kind, rid, seen))

    def is_new(self, kind, rid: int, seen: datetime | None) -> bool:
        since = kind.since(self.rows.record(rid))
        return since is not None and (seen is None or since > seen)

    def sentence(self, message) -> str:
        """The sentence in the asker's language, the title still to be set in; looked
        up once, as many items are of the same kind."""
        if message not in self.sentences:
            self.sentences[message] = translate(message, context=self.request)
        return self.sentences[message]

    def entry(self, kind, rid: int, row: dict, seen: datetime | None) -> dict:
        """One thing to do."""
        record = self.rows.record(rid)
        sentence = self.sentence(kind.message_of(record))
        return {
            "kind": kind.id,
            "title": interpolate(sentence, {"title": row["title"]}),
            "since": moment(kind.since(record)),
            "new": self.is_new(kind, rid, seen),
            "news": kind.news,
            "item": row,
        }


class TodoPost(DeskService):
    """`POST <anything>/@todo`."""

    name = "todo"

    def act(self):
        if "ticked" in self.body():
            uid, since = self.of_news()
            tick(self.asker.id, uid, since, oldest=self.now - RECENT)
        else:
            remember_seen(self.asker.id, self.seen())
        return self.reply_no_content()

    def of_news(self) -> tuple[str, datetime]:
        """The UID of an item of which there is news, and since when.

        :raises TransitionRefused: where it is of no such item.
        """
        uid = self.body()["ticked"]
        for kind in (make(self.sets, self.now) for make in KINDS if make.news):
            for rid in self.sets.ordered(kind.members(), kind.index):
                record = self.rows.record(rid)
                if uid == record.UID:
                    return uid, kind.since(record)
        raise TransitionRefused(
            _(
                "error_ticked",
                default="The UID of an item of which there is news is expected.",
            ),
            field="ticked",
        )

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
