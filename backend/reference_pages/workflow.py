"""`roles-and-workflow.md`: groups, states, transitions, and who may do what."""

from eucpn.policy.setup.groups import NETWORK_CONTRIBUTOR
from eucpn.policy.setup.groups import NETWORK_GROUPS
from eucpn.policy.workflow.conditions import STAGES
from eucpn.policy.workflow.table import labels
from eucpn.policy.workflow.table import MIN_COMMENT
from eucpn.policy.workflow.table import personas
from eucpn.policy.workflow.table import table
from importlib.resources import files
from reference_pages.markdown import code
from reference_pages.markdown import page
from reference_pages.markdown import rows
import json


def who(groups) -> str:
    """Groups of people of `workflow.json`, in words."""
    return ", ".join(groups) or "nobody"


def diagram(raw) -> list[str]:
    """The workflow as a Mermaid diagram."""
    lines = ["```mermaid", "stateDiagram-v2", f"  [*] --> {raw['initial_state']}"]
    for name, entry in raw["transitions"].items():
        lines += [f"  {source} --> {entry['to']}: {name}" for source in entry["from"]]
    return [*lines, "```"]


def content() -> str:
    """Groups, states, transitions, and who may do what."""
    raw = json.loads((files("eucpn.policy") / "data" / "workflow.json").read_text())
    titles = labels()
    cast = personas()
    groups = [
        ("`ms-<country>-editors`", "Country Editor", "on the items of their country"),
        (
            "`ms-<country>-representatives`",
            "Country Editor, National Representative",
            "on the items of their country",
        ),
        (
            "`translators-<language>`",
            "Translator",
            "on translations into their language",
        ),
        *(
            (f"`{name}`", ", ".join(roles), "everywhere")
            for name, (_title, roles) in NETWORK_GROUPS.items()
        ),
    ]
    abilities = [a for a in raw["abilities"] if a != "add_material"]
    states = [
        (
            f"`{name}`",
            titles["states"][name]["en"],
            "yes" if table().states[name].public else "",
            *(who(can[ability]) for ability in abilities),
        )
        for name, can in raw["states"].items()
    ]
    transitions = [
        (
            f"`{name}`",
            titles["transitions"][name]["en"],
            code(entry["from"]),
            f"`{entry['to']}`",
            ", ".join(entry["who"]),
            entry.get("comment", ""),
            STAGES.get(name, ""),
        )
        for name, entry in raw["transitions"].items()
    ]
    matrix = [
        (
            what["what"],
            *(code(cast["states"][s][persona]) or "-" for s in raw["states"]),
        )
        for persona, what in cast["personas"].items()
    ]
    return page(
        "Roles and workflow",
        f"The workflow `{raw['id']}` of all contributions, read from "
        "`workflow.json`, `personas.json` and `terms.json` of `eucpn.policy`. "
        "The tests hold the site to the last table.",
        "## Groups and roles",
        "A group says who somebody is, a role what they may do. "
        f"Members of the country and translator groups also have the role "
        f"*{NETWORK_CONTRIBUTOR}*, with which they begin contributions. "
        "There is a pair of groups for each Member State "
        "and a group of translators for each official language.",
        rows(("Group", "Role", "Where"), *groups),
        "## People in the tables below",
        rows(
            ("Word", "Roles"),
            *((f"`{n}`", ", ".join(r) or "no account") for n, r in raw["who"].items()),
        ),
        "## The way of a contribution",
        diagram(raw),
        "## States",
        rows(
            ("State", "Title", "Public", *(a.replace("_", " ") for a in abilities)),
            *states,
        ),
        "## Transitions",
        f"A required comment has at least {MIN_COMMENT} characters. "
        "*Complete for* names the stage of "
        "[completeness](information-model.md) that is asked for.",
        rows(
            ("Transition", "Title", "From", "To", "Who", "Comment", "Complete for"),
            *transitions,
        ),
        "## Who may do what in which state",
        "`view`, `edit`, `delete`, `revise` (begin a revision) and transitions. "
        "`request_endorsement` takes the place of `submit` "
        "where the secretariat asks for endorsement.",
        rows(("Who", *(f"`{s}`" for s in raw["states"])), *matrix),
        "## Revisions, files and materials",
        f"{cast['revisions']['what'][:-1]}: {code(cast['revisions']['without'])}. "
        f"Its states: {code(cast['revisions']['states'])}.",
        cast["files"]["what"],
        rows(
            ("With the file", "With the item"),
            *((f"`{of}`", f"`{item}`") for of, item in cast["files"]["rule"].items()),
        ),
        cast["materials"]["what"],
        rows(
            ("Campaign", "Who adds a material"),
            *(
                (f"`{state}`", told(cast, added))
                for state, added in cast["materials"]["add"].items()
            ),
        ),
    )


def told(cast, names) -> str:
    """People of `personas.json` in words, in the order of the file."""
    listed = [who["what"] for name, who in cast["personas"].items() if name in names]
    return "; ".join(listed) or "nobody"
