"""Addresses of the former website lead to where their subject is now.

`data/redirects.json` maps each old path to the new ones, the best first; the first
that exists is taken. Can be repeated, for example after content was added.
"""

from importlib.resources import files
from plone.app.redirector.interfaces import IRedirectionStorage
from zope.component import getUtility
import json


def redirects() -> dict[str, list[str]]:
    """The table, paths relative to the site."""
    path = files("eucpn.policy") / "data" / "redirects.json"
    return json.loads(path.read_text("utf-8"))


def create_redirects(portal):
    """Store a permanent redirect for each old address.

    An address at which the site has something of its own is left alone.
    """
    storage = getUtility(IRedirectionStorage)
    root = "/".join(portal.getPhysicalPath())
    for old, targets in redirects().items():
        found = [t for t in targets if exists(portal, t)]
        if found and not exists(portal, old):
            storage.add(f"{root}{old}", f"{root}{found[0]}", manual=True)


def exists(portal, path: str) -> bool:
    """Is there content at the path?"""
    item = portal
    for id_ in path.strip("/").split("/"):
        if id_ not in item.objectIds():
            return False
        item = item[id_]
    return True
