"""Marker interfaces that other packages may rely on."""

from zope.interface import Interface
from zope.publisher.interfaces.browser import IDefaultBrowserLayer


class IEUCPNContentLayer(IDefaultBrowserLayer):
    """Marks requests to a site where eucpn.content is installed."""


class IContribution(Interface):
    """Knowledge that is drafted, approved, revised and translated.

    Provided by whatever names the behavior `eucpn.provenance`. Workflow,
    visibility and translation rules are keyed on it, never on a list of types.
    """
