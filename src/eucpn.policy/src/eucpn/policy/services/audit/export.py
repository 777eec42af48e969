"""The trail as a file, line by line as it is read: no more than a block in memory."""

from collections.abc import Iterator
from zope.interface import implementer
from ZPublisher.Iterators import IUnboundStreamIterator
import csv
import io
import json


COLUMNS = ("time", "request", "who", "what", "item", "path", "type", "from", "to")
# What a spreadsheet would take for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def cell(value) -> str:
    """A value in a cell that no spreadsheet computes."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return f"'{text}" if text.startswith(FORMULA) else text


@implementer(IUnboundStreamIterator)
class Lines:
    """An export that is read while it is sent."""

    content_type = "application/jsonl; charset=utf-8"

    def __init__(self, events: Iterator[dict]):
        self.lines = self.told(events)

    def __iter__(self):
        return self

    def __next__(self) -> bytes:
        return next(self.lines)

    def close(self):
        self.lines.close()

    def told(self, events) -> Iterator[bytes]:
        for event in events:
            yield json.dumps(event).encode() + b"\n"


class Cells(Lines):
    """The export as CSV."""

    content_type = "text/csv; charset=utf-8"

    def told(self, events) -> Iterator[bytes]:
        yield self.row(COLUMNS)
        for event in events:
            yield self.row([cell(event.get(name)) for name in COLUMNS])

    @staticmethod
    def row(cells) -> bytes:
        stream = io.StringIO()
        csv.writer(stream).writerow(cells)
        return stream.getvalue().encode()


EXPORTS = {"csv": Cells, "jsonl": Lines}
