"""Reads the trail, newest first, without holding more than a block of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from eucpn.policy.audit import log
from typing import BinaryIO
import contextlib
import json
import os


BLOCK = 1 << 16


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
                try:
                    event = json.loads(line)
                except ValueError:
                    continue  # the line that is just being written
                if isinstance(event, dict) and wanted.passes(event):
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
