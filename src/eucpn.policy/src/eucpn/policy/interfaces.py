"""Interfaces of the site that other packages may rely on."""

from eucpn.content.interfaces import IEUCPNContentLayer
from plone.supermodel import model
from zope.interface import Interface


class IEUCPNLayer(IEUCPNContentLayer):
    """Marks requests to the EUCPN site; the site's services hang on it."""


class ISection(Interface):
    """Marks a section: a page that holds contributions of given types."""


class ISectionSchema(model.Schema):
    """A section has no fields beyond those of its behaviors."""


class ITranslating(Interface):
    """Marks a request that creates a translation, once its rights are checked."""
