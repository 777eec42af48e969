"""Histories of versions of what is deleted.

Products.CMFEditions throws the history of an item away with the item. It finds it by
an id that the item carries; the entry in the recycle area carries it meanwhile.
"""

from Acquisition import aq_base
from collections.abc import Iterator
from plone import api
from Products.CMFEditions.interfaces.IStorage import StoragePurgeError


def tree(obj) -> Iterator:
    """The object and all that lies in it."""
    yield obj
    if hasattr(aq_base(obj), "objectValues"):
        for child in obj.objectValues():
            yield from tree(child)


def _attribute() -> str:
    return api.portal.get_tool("portal_historyidhandler").UID_ATTRIBUTE_NAME


def detach(obj) -> dict:
    """Take the ids of histories from the objects; answers `(id, version)` by UID."""
    found, name = {}, _attribute()
    for each in tree(obj):
        id_ = vars(aq_base(each)).get(name)
        if id_ is not None:
            found[each.UID()] = id_, getattr(aq_base(each), "version_id", None)
            delattr(aq_base(each), name)
    return found


def attach(obj, histories: dict):
    """Give the ids back, in the place of those that the objects got meanwhile."""
    name = _attribute()
    for each in tree(obj):
        own = histories.get(each.UID())
        if own is None:
            continue
        new = vars(aq_base(each)).get(name)
        if new is not None:
            # Adding it has begun another history.
            purge({None: (new, None)})
        setattr(aq_base(each), name, own[0])
        each.version_id = own[1]
        each.reindexObject(idxs=[name])


def purge(histories: dict):
    """Throw the histories away for good."""
    storage = api.portal.get_tool("portal_historiesstorage")
    for id_, _version in histories.values():
        try:
            for _number in range(len(storage.getHistory(id_(), countPurged=False))):
                storage.purge(id_(), 0, countPurged=False)
        except (StoragePurgeError, LookupError):
            continue  # it has none
