"""What type definitions, ZCML and the catalog's setup say, read as files."""

from importlib.resources import files
from plone.dexterity.utils import resolveDottedName
from reference_pages.markdown import text
from xml.etree import ElementTree


ZCML = "{http://namespaces.plone.org/plone}"


def xml(package: str, *path: str):
    """The root of an XML or ZCML file of a package."""
    return ElementTree.fromstring(  # noqa: S314
        files(package).joinpath(*path).read_text("utf-8")
    )


def behaviors() -> dict[str, tuple[type, str]]:
    """The schema and description of each of our behaviors, by name."""
    found = {}
    for tag in xml("eucpn.content.behaviors", "configure.zcml").iter(f"{ZCML}behavior"):
        module, _, name = tag.get("provides").lstrip(".").rpartition(".")
        schema = resolveDottedName(f"eucpn.content.behaviors.{module}.{name}")
        found[tag.get("name")] = schema, tag.get("description")
    return found


def types() -> dict[str, dict]:
    """What the FTIs say: `{name: {"schema", "title", "behaviors", …}}`."""
    found = {}
    folder = files("eucpn.content") / "profiles" / "default" / "types"
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        root = ElementTree.fromstring(path.read_text("utf-8"))  # noqa: S314
        values = {}
        for tag in root.iter("property"):
            elements = [e.get("value") for e in tag.iter("element")]
            values[tag.get("name")] = elements or text(tag.text)
        if "schema" in values:
            values["schema"] = resolveDottedName(values["schema"])
            found[root.get("name")] = values
    return found


def catalog() -> tuple[dict[str, str], list[str]]:
    """The kind of each of our indexes by name, and the columns."""
    root = xml("eucpn.content", "profiles", "default", "catalog.xml")
    indexes = {i.get("name"): i.get("meta_type") for i in root.iter("index")}
    return indexes, [c.get("value") for c in root.iter("column")]
