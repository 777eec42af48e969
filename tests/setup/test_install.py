"""What is there once the site is made: profiles, layers, roles, groups, languages."""

from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import names
from eucpn.content.vocabularies.terms import PREFIX
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.localroles.countries import contributing_countries
from eucpn.policy.settings import ISecretariatSettings
from eucpn.policy.setup.groups import create_groups
from eucpn.policy.setup.groups import wanted_groups
from eucpn.policy.setup.handlers import post_install
from eucpn.policy.setup.sections import sections
from importlib.resources import files
from plone import api
from plone.base.interfaces.installable import INonInstallable
from xml.etree import ElementTree
from zope.component import getUtility
from zope.schema import getFieldNames
from zope.schema.interfaces import IVocabularyFactory
import pytest
import re


PACKAGES = ["eucpn.content", "eucpn.policy"]
DATED = re.compile(r"20\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}")

ROLES = [
    "Country Editor",
    "Jury",
    "National Representative",
    "Network Contributor",
    "Partner",
    "Secretariat Editor",
    "Secretariat Reviewer",
    "Translator",
]

# type: workflow
CHAINS = {
    "Campaign": ("eucpn_editorial",),
    "CampaignMaterial": ("eucpn_editorial",),
    "Document": ("eucpn_page",),
    "Event": ("eucpn_page",),
    "File": (),
    "FundingCall": ("eucpn_editorial",),
    "FundingProgramme": ("eucpn_editorial",),
    "Image": (),
    "LRF": (),
    "MemberState": ("eucpn_editorial",),
    "NationalPolicy": ("eucpn_editorial",),
    "News Item": ("eucpn_page",),
    "Section": ("eucpn_page",),
    "Toolbox": ("eucpn_editorial",),
}


def version_in_file(package):
    """The version that `metadata.xml` of the default profile names."""
    path = files(package) / "profiles" / "default" / "metadata.xml"
    root = ElementTree.fromstring(path.read_text("utf-8"))  # noqa: S314
    return root.findtext("version")


@pytest.mark.parametrize("package", PACKAGES)
class TestPackages:
    def test_is_installed(self, installer, package):
        assert installer.is_product_installed(package)

    def test_profile_is_of_the_version_in_its_file(self, profile_last_version, package):
        assert profile_last_version(f"{package}:default") == version_in_file(package)

    def test_version_is_a_day_and_a_number(self, package):
        assert DATED.fullmatch(version_in_file(package))

    def test_nothing_is_left_to_upgrade(self, setup_tool, package):
        assert setup_tool.listUpgrades(f"{package}:default") == []

    def test_uninstall_profile_is_hidden(self, portal, package):
        hidden = getUtility(INonInstallable, f"{package}-hiddenprofiles")

        assert hidden.getNonInstallableProfiles() == [f"{package}:uninstall"]


@pytest.mark.parametrize("layer", [IEUCPNContentLayer, IEUCPNLayer])
def test_browser_layer_is_registered(browser_layers, layer):
    assert layer in browser_layers


@pytest.mark.parametrize("role", ROLES)
def test_role_is_there(portal, role):
    assert role in portal.valid_roles()


class TestGroups:
    def test_two_a_country_one_a_language_and_the_networks_own(self):
        wanted = set(wanted_groups())

        assert len(contributing_countries()) == 27
        assert len(wanted) == 27 * 2 + len(LANGUAGES) + 6
        assert {"ms-be-editors", "ms-be-representatives", "translators-fr"} <= wanted

    def test_all_are_there_with_their_roles(self, portal):
        for name, (title, roles) in wanted_groups().items():
            group = api.group.get(groupname=name)
            assert group is not None, name
            assert group.getProperty("title") == title
            assert set(roles) <= set(group.getRoles())

    def test_membership_gives_no_editorial_role_on_the_whole_site(self, portal):
        roles = set(api.group.get(groupname="ms-be-representatives").getRoles())

        assert roles & {"Country Editor", "National Representative"} == set()

    def test_members_survive_a_second_run(self, portal):
        create_groups()

        members = api.user.get_users(groupname="ms-be-editors")
        assert [user.getId() for user in members] == ["editor-be"]


@pytest.mark.parametrize("portal_type", list(CHAINS))
def test_workflow_of_type(portal, portal_type):
    workflow = api.portal.get_tool("portal_workflow")

    assert workflow.getChainForPortalType(portal_type) == CHAINS[portal_type]


@pytest.mark.parametrize("name", names())
def test_vocabulary_of_every_list(portal, name):
    vocabulary = getUtility(IVocabularyFactory, PREFIX + name)(portal)

    assert len(vocabulary) > 1


@pytest.mark.parametrize("name", getFieldNames(ISecretariatSettings))
def test_setting_has_a_record_with_its_default(portal, name):
    value = api.portal.get_registry_record(f"eucpn.{name}")

    assert value == ISecretariatSettings[name].default or value == []


class TestSite:
    def test_languages(self, portal):
        available = api.portal.get_registry_record("plone.available_languages")

        assert set(available) == set(LANGUAGES)
        assert api.portal.get_registry_record("plone.default_language") == "en"
        assert {lang for lang in LANGUAGES if lang in portal} == set(LANGUAGES)

    def test_nobody_registers_alone(self, portal):
        assert api.portal.get_registry_record("plone.enable_self_reg") is False

    @pytest.mark.parametrize("language", ["en", "bg", "ga"])
    def test_sections_are_there_and_public(self, portal, language):
        for entry in sections():
            if entry["path"]:
                page = portal.unrestrictedTraverse(f"{language}/{entry['path']}")
                assert page.portal_type == "Section"
                assert api.content.get_state(page) == "published"
                assert page.title == entry["titles"][language]

    def test_second_run_changes_nothing(self, portal):
        page = portal["en"]["campaigns"]
        page.title = "Renamed"
        before = len(portal.portal_catalog.unrestrictedSearchResults())

        post_install(portal.portal_setup)

        assert page.title == "Renamed"
        assert len(portal.portal_catalog.unrestrictedSearchResults()) == before
