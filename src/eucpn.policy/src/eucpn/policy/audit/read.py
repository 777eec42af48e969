"""Reads the trail, newest first, without holding more than a block of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from datetime import timedelta
from eucpn.policy.audit import log
from typing import BinaryIO
import contextlib
import json
import os


BLOCK = 1 << 16
# Lines stand in the order of commits: a long transaction's is not that of its events.
SLACK = timedelta(hours=1)


@dataclass(frozen=True)
class Filter:
    """Which events are asked for; None: any.

    `what` is an event or a family of them (`workflow`); `since` and `until` are
    moments as the trail writes them, both inclusive.
    """

    who: str | None = None
    what: str | None = None
    item: str | None = None
    since: str | None = None
    until: str | None = None

    @property
    def marks(self) -> list[bytes]:
        """What stands in each line that passes, seen without reading it as JSON."""
        return [json.dumps(value).encode() for value in (self.who, self.item) if value]

    @property
    def end(self) -> str:
        """No event from then on back can pass."""
        if self.since is None:
            return ""
        moment = datetime.fromisoformat(self.since) - SLACK
        return moment.isoformat(timespec="milliseconds")

    def passes(self, event: dict) -> bool:
        what = event.get("what", "")
        return (
            (self.who is None or event.get("who") == self.who)
            and (self.item is None or event.get("item") == self.item)
            and (
                self.what is None
                or what == self.what
                or what.startswith(f"{self.what}.")
            )
            and (self.since is None or event.get("time", "") >= self.since)
            and (self.until is None or event.get("time", "") <= self.until)
        )


def events(wanted: Filter) -> Iterator[dict]:
    """The events that pass, newest first.

    All files are opened before the first is read, and one that is renamed meanwhile
    is read once.
    """
    marks, end = wanted.marks, wanted.end
    with contextlib.ExitStack() as stack:
        opened, known = [], set()
        for path in log.files():
            try:
                stream = stack.enter_context(path.open("rb"))
            except FileNotFoundError:
                continue
            inode = os.fstat(stream.fileno()).st_ino
            if inode not in known:
                known.add(inode)
                opened.append(stream)
        for stream in opened:
            for line in backwards(stream):
                if any(mark not in line for mark in marks):
                    continue
                try:
                    event = json.loads(line)
                except ValueError:
                    continue  # the line that is just being written
                if event["time"] < end:
                    return
                if wanted.passes(event):
                    yield event


def backwards(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of the file, the last first."""
    position = stream.seek(0, os.SEEK_END)
    rest = b""
    while position:
        size = min(BLOCK, position)
        position -= size
        stream.seek(position)
        first, *lines = (stream.read(size) + rest).split(b"\n")
        yield from (line for line in reversed(lines) if line)
        rest = first
    if rest:
        yield rest
