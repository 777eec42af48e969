"""eucpn.content is of use without the site's own package.

A plain Plone site with eucpn.content alone is made in a process of its own, so that
nothing that other tests load can help it.
"""

from importlib.resources import files
import json
import pytest
import subprocess
import sys


TYPES = [
    "Campaign",
    "CampaignMaterial",
    "FundingCall",
    "FundingProgramme",
    "MemberState",
    "NationalPolicy",
    "Toolbox",
]


def facts() -> dict:
    """What a plain site knows of the types and what becomes of one item each."""
    from plone.app.testing import PLONE_FIXTURE
    from plone.app.testing import PloneSandboxLayer
    from plone.app.testing import setRoles
    from plone.app.testing import TEST_USER_ID
    from plone.app.testing.helpers import ploneSite
    from plone.dexterity.utils import createContentInContainer
    from plone.dexterity.utils import iterSchemata
    import eucpn.content

    class ContentAlone(PloneSandboxLayer):
        defaultBases = (PLONE_FIXTURE,)

        def setUpZope(self, app, configuration_context):
            self.loadZCML(package=eucpn.content)

        def setUpPloneSite(self, portal):
            self.applyProfile(portal, "eucpn.content:default")

    def set_up(layer, done):
        for base in layer.__bases__:
            set_up(base, done)
        if layer not in done:
            layer.setUp()
            done.append(layer)

    layer = ContentAlone()
    set_up(layer, [])
    with ploneSite(layer["zodbDB"]) as portal:
        setRoles(portal, TEST_USER_ID, ["Manager"])
        types = {}
        for name in TYPES:
            obj = createContentInContainer(
                portal, name, checkConstraints=False, title="A title"
            )
            types[name] = {
                "portal_type": obj.portal_type,
                "found": len(portal.portal_catalog(portal_type=name, Title="title")),
                "schemata": [schema.__identifier__ for schema in iterSchemata(obj)],
            }
        return {
            "types": types,
            "file": list(portal.portal_types["File"].behaviors),
            "modules": [name for name in sys.modules if name.startswith("eucpn.")],
        }


@pytest.fixture(scope="module")
def alone():
    """The facts, from another process."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", __file__],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("portal_type", TYPES)
class TestTypeAlone:
    def test_can_be_added_and_is_found(self, alone, portal_type):
        assert alone["types"][portal_type]["portal_type"] == portal_type
        assert alone["types"][portal_type]["found"] == 1

    def test_has_its_own_fields_and_those_of_a_contribution(self, alone, portal_type):
        schemata = alone["types"][portal_type]["schemata"]

        assert schemata[0].endswith(f".I{portal_type}")
        assert "eucpn.content.behaviors.provenance.IProvenance" in schemata
        assert "eucpn.content.behaviors.translation.ITranslation" in schemata


def test_core_files_keep_their_behaviors_and_are_described(alone):
    assert alone["file"][-1] == "eucpn.files"
    assert "plone.namefromfilename" in alone["file"]


def test_the_policy_package_is_not_loaded(alone):
    assert "eucpn.content" in alone["modules"]
    assert [name for name in alone["modules"] if "policy" in name.split(".")] == []


def test_nothing_names_the_policy_package():
    """eucpn.policy depends on eucpn.content, never the other way round."""
    found = [
        str(path)
        for path in files("eucpn.content").rglob("*")
        if path.suffix in {".py", ".zcml", ".xml"}
        and "eucpn.policy" in path.read_text("utf-8")
    ]

    assert found == []


if __name__ == "__main__":
    print(json.dumps(facts()))
