"""The table of services, `services.json`: each with who may call it.

A row is a registration: `name`, `method`, `interface` of the context (`for`: the same
in words) and `layer` of the request; `who` may call it, and the status that an
`anonymous` caller without parameters gets `at` a published item, a section, a campaign
or the site. `replaced` marks a registration in whose place another one answers here.
The tests compare it with what is registered and with what is answered.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
import json


@dataclass(frozen=True)
class ServiceRow:
    """One registration."""

    name: str
    method: str
    interface: str
    layer: str
    context: str
    who: str
    at: str | None
    anonymous: int | None

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.name, self.method, self.interface, self.layer

    @property
    def replaced(self) -> bool:
        return self.at is None


@cache
def services() -> tuple[ServiceRow, ...]:
    """All rows, in the order of the file."""
    raw = json.loads(
        (files("eucpn.policy.security") / "services.json").read_text("utf-8")
    )
    return tuple(
        ServiceRow(
            name=row["name"],
            method=row["method"],
            interface=row["interface"],
            layer=row["layer"],
            context=row["for"],
            who=row["who"],
            at=row.get("at"),
            anonymous=row.get("anonymous"),
        )
        for row in raw
    )
