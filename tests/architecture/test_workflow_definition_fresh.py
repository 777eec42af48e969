"""The workflow in the profile is the one of the table."""

from eucpn.policy.workflow.definition import definition
from eucpn.policy.workflow.definition import path
from eucpn.policy.workflow.table import labels
from eucpn.policy.workflow.table import table
from xml.etree import ElementTree


def test_definition_is_fresh():
    """If this fails, run `python -m eucpn.policy.workflow.definition`."""
    assert path().read_text("utf-8") == definition(table(), labels())


def test_every_state_decides_about_every_permission():
    """None is acquired: where the item lies must not matter."""
    root = ElementTree.fromstring(path().read_text("utf-8"))  # noqa: S314
    wanted = {tag.text for tag in root.findall("permission")}

    assert wanted == set(table().permissions)
    for state in root.findall("state"):
        maps = state.findall("permission-map")
        assert {tag.get("name") for tag in maps} == wanted
        assert {tag.get("acquired") for tag in maps} == {"False"}
