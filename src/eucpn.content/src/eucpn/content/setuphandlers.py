"""What GenericSetup is told in Python."""

from plone.base.interfaces.installable import INonInstallable
from zope.interface import implementer


@implementer(INonInstallable)
class HiddenProfiles:
    """Keeps the uninstall profile out of the list of add-ons."""

    def getNonInstallableProfiles(self):
        return ["eucpn.content:uninstall"]

    def getNonInstallableProducts(self):
        return ["eucpn.content.upgrades"]
