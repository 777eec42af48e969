"""In which languages there is a document among the files of a work.

A text may be on the site in English alone and come with a document in Romanian.
"""

from AccessControl import getSecurityManager
from collections import defaultdict
from collections.abc import Iterable
from DateTime import DateTime
from eucpn.content.vocabularies.terms import load
from Products.ZCatalog.ZCatalog import ZCatalog


# Files, whatever the states of what they lie in; the catalog asks who may see them.
FILES = {"portal_type": "File"}


def document_languages(catalog, works: dict[str, str]) -> dict[str, set[str]]:
    """The languages of each work's documents, from the indexes alone.

    :param works: the work of each version, by the version's path.
    """
    found = defaultdict(set)
    if not works:
        return found
    query = FILES | {"path": {"query": sorted(works), "depth": 1}}
    index = "document_language"
    for language, rid, _brain in visible(catalog, query, index):
        parent = catalog.getpath(rid).rpartition("/")[0]
        if language and parent in works:
            found[works[parent]].add(language)
    return found


def visible(catalog, query: dict, index: str):
    """What the asker may see, as `catalog.search` with `merge=False` answers it.

    Plone's own wakes the item at each path that is asked for, to see whether the asker
    may find what has expired in it: with 24 languages that is hundreds a page.
    """
    user = getSecurityManager().getUser()
    rights = {
        "allowedRolesAndUsers": catalog._listAllowedRolesAndUsers(user),
        "effectiveRange": DateTime(),
    }
    return ZCatalog.search(catalog, query | rights, index, merge=False)


def in_order(languages: Iterable[str]) -> list[str]:
    """As in the list of languages of materials."""
    places = {id_: place for place, id_ in enumerate(load("languages").terms)}
    return sorted(languages, key=lambda id_: (places.get(id_, len(places)), id_))
