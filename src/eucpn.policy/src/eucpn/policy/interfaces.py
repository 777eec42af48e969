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


class IClockJob(Interface):
    """A named utility that the clock of each back end calls every minute.

    With the site set, as the system's own user, in a transaction of its own. It
    commits what it did, and may run on several back ends at once: what one has done,
    the others find done.
    """

    def __call__() -> list[str]:
        """Do what there is to do, and answer in a line each what was done."""
