"""What GenericSetup is told in Python."""

from plone import api
from plone.base.interfaces.installable import INonInstallable
from zope.interface import implementer


@implementer(INonInstallable)
class HiddenProfiles:
    """Keeps the uninstall profile out of the list of add-ons."""

    def getNonInstallableProfiles(self):
        return ["eucpn.content:uninstall"]

    def getNonInstallableProducts(self):
        return ["eucpn.content.upgrades"]


def index_words(setup_tool):
    """Fill the text indexes anew where the profile has changed their lexicon.

    A changed lexicon is empty; one that was as it should be has its words, and
    nothing is done.
    """
    catalog = api.portal.get_tool("portal_catalog")
    lexicon = catalog["plone_lexicon"]
    if lexicon.length():
        return
    names = [
        name
        for name in catalog.indexes()
        if getattr(catalog.Indexes[name], "lexicon_id", None) == lexicon.getId()
    ]
    catalog.manage_clearIndex(ids=names)
    catalog.reindexIndex(tuple(names), None)
