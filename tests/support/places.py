"""Where items lie, as tests look for them."""

from plone import api
import transaction


def paths(portal, *items):
    """Where the items are by now, below the site."""
    transaction.begin()
    catalog = api.portal.get_tool("portal_catalog")
    root = "/".join(portal.getPhysicalPath())
    found = []
    for uid in items:
        (brain,) = catalog.unrestrictedSearchResults(UID=uid)
        assert brain._unrestrictedGetObject().absolute_url_path() == brain.getPath()
        found.append(brain.getPath().removeprefix(root))
    return found


def section(portal, path):
    return portal.unrestrictedTraverse(path.strip("/"))
