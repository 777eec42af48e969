"""The file of the trail: appended to by several processes, rotated by whichever finds
it full.

Its path stands in the environment variable `EUCPN_AUDIT_LOG` (zope.conf of the
instance); without it nothing is written.
"""

from concurrent_log_handler import ConcurrentRotatingFileHandler
from functools import cache
from pathlib import Path
import json
import logging
import os


VARIABLE = "EUCPN_AUDIT_LOG"
MAX_BYTES = 10_000_000
KEPT_FILES = 50


def path() -> Path | None:
    """Where the trail is written; None: nowhere."""
    value = os.environ.get(VARIABLE)
    return Path(value) if value else None


def files() -> list[Path]:
    """The files of the trail that may be there, newest first."""
    newest = path()
    if newest is None:
        return []
    older = [Path(f"{newest}.{number}") for number in range(1, KEPT_FILES + 1)]
    return [newest, *older]


@cache
def _handler(where: str) -> ConcurrentRotatingFileHandler:
    """The handler of that file, without a logger: no setting of logging silences or
    copies the trail."""
    Path(where).parent.mkdir(parents=True, exist_ok=True)
    handler = ConcurrentRotatingFileHandler(
        where,
        maxBytes=MAX_BYTES,
        backupCount=KEPT_FILES,
        encoding="utf-8",
        chmod=0o640,
    )
    handler.setFormatter(logging.Formatter("%(message)s"))
    return handler


def write(event: dict):
    """Append a line; an error of the file is told on stderr and raised to nobody."""
    where = path()
    if where is not None:
        line = json.dumps(event, separators=(",", ":"))
        _handler(str(where)).handle(logging.makeLogRecord({"msg": line}))
