"""What goes and what stays when a package is uninstalled."""

from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.setup.groups import wanted_groups
from plone import api
from plone.browserlayer.utils import registered_layers
import pytest


LAYERS = {"eucpn.content": IEUCPNContentLayer, "eucpn.policy": IEUCPNLayer}


@pytest.mark.parametrize("package_name", list(LAYERS))
class TestUninstall:
    def test_is_no_longer_installed(self, uninstalled, installer, package_name):
        assert not installer.is_product_installed(package_name)

    def test_layer_is_gone(self, uninstalled, package_name):
        assert LAYERS[package_name] not in registered_layers()

    def test_can_be_installed_again(self, uninstalled, installer, package_name):
        assert installer.install_product(package_name)
        assert LAYERS[package_name] in registered_layers()


class TestWhatStays:
    @pytest.fixture
    def package_name(self):
        return "eucpn.policy"

    def test_groups_and_their_members(self, uninstalled):
        assert all(api.group.get(groupname=name) for name in wanted_groups())
        members = api.user.get_users(groupname="secretariat-reviewers")
        assert {u.getId() for u in members} == {"reviewer-1", "reviewer-2"}

    def test_pages_and_languages(self, uninstalled, portal):
        assert portal["en"]["knowledge-centre"]["policies"].title
        assert "ga" in portal
