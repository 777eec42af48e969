"""Handlers of the profiles."""

from eucpn.policy.notifications.store import store
from eucpn.policy.setup.groups import create_groups
from eucpn.policy.setup.languages import create_language_folders
from eucpn.policy.setup.sections import create_sections
from plone import api
from plone.base.interfaces.installable import INonInstallable
from zope.interface import implementer


@implementer(INonInstallable)
class HiddenProfiles:
    """Keeps the uninstall profile out of the list of add-ons."""

    def getNonInstallableProfiles(self):
        return ["eucpn.policy:uninstall"]

    def getNonInstallableProducts(self):
        return ["eucpn.policy.upgrades"]


def post_install(context):
    """Languages, groups, sections and the store of mails; each can be repeated and
    keeps what is there."""
    portal = api.portal.get()
    create_language_folders(portal)
    create_groups()
    create_sections(portal)
    store()
