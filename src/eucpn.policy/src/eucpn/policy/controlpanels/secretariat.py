"""Secretariat settings, for `@controlpanels/secretariat` and the front end's panel."""

from eucpn.policy import _
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.settings import ISecretariatSettings
from plone.restapi.controlpanels import RegistryConfigletPanel
from zope.component import adapter
from zope.interface import Interface


@adapter(Interface, IEUCPNLayer)
class SecretariatPanel(RegistryConfigletPanel):
    """Two pairs of eyes, endorsement, types open to countries."""

    schema = ISecretariatSettings
    schema_prefix = "eucpn"
    configlet_id = "secretariat"
    configlet_category_id = "Products"
    title = _("title_secretariat_settings", default="Secretariat settings")
    group = "Products"
