"""The values of an item's translated fields as units, and back.

One way through a value serves both: who takes it apart notes the units and answers
them as they are; who puts it together answers what was translated.
"""

from dataclasses import dataclass
from eucpn.policy.xliff.builder import visit_text
from eucpn.policy.xliff.markup import walk_markup
from eucpn.policy.xliff.nodes import are_nodes
from eucpn.policy.xliff.nodes import plain_text
from eucpn.policy.xliff.nodes import walk_nodes
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit
from eucpn.policy.xliff.units import Visit


KINDS = ("text", "rich", "list", "rows", "blocks")
# Members of a block that a person reads.
TEXTS = frozenset({
    "alt",
    "buttonText",
    "caption",
    "description",
    "headline",
    "label",
    "linkTitle",
    "placeholder",
    "text",
    "title",
})
# Members of a block that say what it shows or how, or tell of another item.
SETTINGS = frozenset({
    "blocks_layout",
    "href",
    "plaintext",
    "preview_image",
    "query",
    "querystring",
    "styles",
    "url",
})


@dataclass(frozen=True)
class Field:
    """One translated field of an item.

    :param value: a text for `text` and `rich`, a list of texts, a list of rows, or for
        `blocks` `{"blocks": {id: block}, "blocks_layout": {"items": [id]}}`.
    :param columns: of rows, the names of those that are translated.
    """

    name: str
    title: str
    kind: str
    value: object
    columns: tuple[str, ...] = ()


def walk_field(field: Field, visit: Visit):
    """The value with every text in it as `visit` answers it; nothing is changed in
    place."""
    name, value = field.name, field.value
    if field.kind == "text":
        return visit_text(value, name, visit)
    if field.kind == "rich":
        return walk_markup(value, name, visit)
    if field.kind == "blocks":
        return walk_page(value, name, visit)
    if not value:
        return value
    if field.kind == "list":
        return [
            visit_text(entry, f"{name}.{number}", visit)
            for number, entry in enumerate(value, 1)
        ]
    return [
        {
            column: visit_text(cell, f"{name}.{number}.{column}", visit)
            if column in field.columns
            else cell
            for column, cell in row.items()
        }
        for number, row in enumerate(value, 1)
    ]


def walk_page(page, name: str, visit: Visit):
    """A page of blocks, or what holds blocks of its own, in the order of its layout."""
    blocks = (page or {}).get("blocks") or {}
    order = ((page or {}).get("blocks_layout") or {}).get("items") or ()
    ids = [id_ for id_ in dict.fromkeys(order) if id_ in blocks]
    ids += [id_ for id_ in blocks if id_ not in ids]
    told = {
        id_: walk_block(blocks[id_], f"{name}.{number}", visit)
        for number, id_ in enumerate(ids, 1)
    }
    return {**page, "blocks": {id_: told[id_] for id_ in blocks}} if page else page


def walk_block(value, name: str, visit: Visit):
    """A block or a part of one."""
    if are_nodes(value):
        return walk_nodes(value, name, visit)
    if isinstance(value, list):
        return [
            walk_block(entry, f"{name}.{number}", visit)
            for number, entry in enumerate(value, 1)
        ]
    if not isinstance(value, dict) or "token" in value:
        return value
    if isinstance(value.get("blocks"), dict):
        rest = {k: v for k, v in value.items() if k != "blocks"}
        return {
            **walk_block(rest, name, visit),
            "blocks": walk_page(value, name, visit)["blocks"],
        }
    result = {
        member: walk_member(member, content, f"{name}.{token_of(member)}", visit)
        for member, content in value.items()
    }
    if "plaintext" in value and result.get("value") != value.get("value"):
        result["plaintext"] = plain_text(result["value"])
    return result


def walk_member(member: str, content, name: str, visit: Visit):
    if member in SETTINGS or member.startswith("@"):
        return content
    if member in TEXTS and isinstance(content, str):
        return visit_text(content, name, visit)
    if member == "html" and isinstance(content, str):
        return walk_markup(content, name, visit)
    if isinstance(content, dict | list):
        return walk_block(content, name, visit)
    return content


def token_of(member: str) -> str:
    """The name as a part of an XML name token, different for different names."""
    return "".join(
        c if c.isascii() and (c.isalnum() or c == "-") else f"_{ord(c):x}_"
        for c in member
    )


def units_of(fields: list[Field]) -> dict[str, list[Unit]]:
    """The units of each field that has any, by name, in order."""
    found: dict[str, list[Unit]] = {}
    for field in fields:

        def note(unit: Unit, into=field.name) -> Parts:
            found.setdefault(into, []).append(unit)
            return unit.parts

        walk_field(field, note)
    return found


def all_units(fields: list[Field]) -> list[Unit]:
    return [unit for units in units_of(fields).values() for unit in units]


def translated(fields: list[Field], texts: dict[str, Parts]) -> dict[str, object]:
    """The values of all fields, with the texts of the units in `texts`.

    :raises KeyError: for a unit that is not there.
    """
    return {
        field.name: walk_field(field, lambda unit: texts[unit.id]) for field in fields
    }
