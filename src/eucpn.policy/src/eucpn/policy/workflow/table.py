"""The editorial workflow as a table, read from `data/workflow.json`.

The definition in the profile, the reference page and the tests all come from it:
`python -m eucpn.policy.workflow.definition` writes the first.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
import json


WORKFLOW = "eucpn_editorial"

# A reason shorter than this helps nobody.
MIN_COMMENT = 10


@dataclass(frozen=True)
class State:
    """A state; `permissions` maps a permission's title to the roles that have it."""

    id: str
    permissions: dict[str, tuple[str, ...]]

    @property
    def public(self) -> bool:
        return "Anonymous" in self.permissions["View"]


@dataclass(frozen=True)
class Transition:
    """A transition, open to `roles` in the states `sources`."""

    id: str
    sources: tuple[str, ...]
    target: str
    roles: tuple[str, ...]
    comment_required: bool


@dataclass(frozen=True)
class Table:
    """The whole workflow."""

    id: str
    title: str
    initial_state: str
    states: dict[str, State]
    transitions: dict[str, Transition]

    @property
    def permissions(self) -> tuple[str, ...]:
        """The permissions that the workflow decides about."""
        return tuple(next(iter(self.states.values())).permissions)


@cache
def labels() -> dict:
    """Titles of states, transitions, types and roles in 24 languages."""
    return json.loads(
        (files("eucpn.policy") / "data" / "terms.json").read_text("utf-8")
    )


@cache
def table() -> Table:
    """The table, with abilities as permissions and groups of people as roles."""
    raw = json.loads(
        (files("eucpn.policy") / "data" / "workflow.json").read_text("utf-8")
    )

    def roles(groups):
        found = [role for group in groups for role in raw["who"][group]]
        return tuple(dict.fromkeys([*found, *raw["managers"]]))

    states = {
        id_: State(
            id_,
            {
                permission: roles(groups)
                for ability, groups in abilities.items()
                for permission in raw["abilities"][ability]
            },
        )
        for id_, abilities in raw["states"].items()
    }
    transitions = {
        id_: Transition(
            id_,
            tuple(entry["from"]),
            entry["to"],
            roles(entry["who"]),
            entry.get("comment") == "required",
        )
        for id_, entry in raw["transitions"].items()
    }
    return Table(raw["id"], raw["title"], raw["initial_state"], states, transitions)


@cache
def personas() -> dict:
    """Who may do what in which state: `{"personas": {…}, "states": {state: {persona:
    [view, edit, delete, revise or a transition]}}, "revisions", "files", "materials"}`.

    A persona that is told to be `as` another one has the rights of the other, less
    what it is `without`; the cells are filled in here.
    """
    raw = json.loads(
        (files("eucpn.policy") / "data" / "personas.json").read_text("utf-8")
    )
    for name, persona in raw["personas"].items():
        if like := persona.get("as"):
            less = persona.get("without", ())
            for cells in raw["states"].values():
                cells[name] = [can for can in cells[like] if can not in less]
            for who in raw["materials"]["add"].values():
                if like in who:
                    who.append(name)
    return raw
