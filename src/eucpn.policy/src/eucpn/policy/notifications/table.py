"""The kinds of mails as a table, read from `data/notifications.json`."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
import json


NOW, DAILY, OFF = "now", "daily", "off"
# The approval of a revision, beside the transitions of the workflow.
CHECK_IN = "check_in"


@dataclass(frozen=True)
class Kind:
    """A kind of mail.

    `after`: the steps that set it off; none for what the daily job finds.
    `receivers`: names of functions of `receivers`; `modes`: what people may choose,
    the first unless the secretariat says otherwise; `comment`: is that of the step
    told? `again`: who is told besides when it waits on after it was told.
    """

    id: str
    after: tuple[str, ...]
    receivers: tuple[str, ...]
    modes: tuple[str, ...]
    comment: bool = False
    again: tuple[str, ...] = ()


@cache
def kinds() -> dict[str, Kind]:
    """All kinds by id, in the order in which they are shown."""
    raw = json.loads(
        (files("eucpn.policy") / "data" / "notifications.json").read_text("utf-8")
    )
    return {
        entry["id"]: Kind(
            entry["id"],
            tuple(entry.get("after", ())),
            tuple(entry["receivers"]),
            tuple(entry["modes"]),
            entry.get("comment", False),
            tuple(entry.get("again", ())),
        )
        for entry in raw["kinds"]
    }


def kind_after(step: str) -> Kind | None:
    """The kind of mail that a step sets off, if any."""
    return next((kind for kind in kinds().values() if step in kind.after), None)
