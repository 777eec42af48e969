"""Lead a reader from an address to the best version that they may see.

A work has the same path below every language folder, so the versions of an address
are found by their paths. What the asker may not see is not found, and then the answer
is the one to an address that never was: nothing tells that there is such a text.
"""

from eucpn.content.reading.preference import browser_languages
from eucpn.content.reading.preference import Preference
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy.interfaces import IEUCPNLayer
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import NOTG
from plone.app.redirector.interfaces import IRedirectionStorage
from Products.CMFCore.utils import getToolByName
from urllib.parse import unquote
from zope.component import queryUtility
from zope.component.hooks import getSite


API = "++api++"
# Of a path, more than any item has.
MAX_PARTS = 20


def lead(request) -> bool:
    """Answer 302 with the address of the best version, if there is one.

    Only what reads an item is led: no service, no view, nothing that writes.
    """
    asked = asked_path(request)
    if asked is None:
        return False
    language, rest = asked
    versions = getToolByName(getSite(), "portal_catalog")(**query_for(language, rest))
    found = Preference(None, browser_languages(request)).best(versions)
    if found is None:
        return False
    path = found.getPath().split("/")
    if API in request.get("ACTUAL_URL", ""):
        path.insert(len(getSite().getPhysicalPath()), API)
    url = request.physicalPathToURL(path)
    if request.QUERY_STRING:
        url += f"?{request.QUERY_STRING}"
    tell_nothing(request.response)
    request.response.setHeader("Content-Type", "application/json")
    request.response.redirect(url, status=302, lock=1)
    return True


def tell_nothing(response):
    """The same headers whether or not something hidden lies at the address.

    What is found gets more of them on its way than what is not.
    """
    response.headers.pop("content-language", None)
    response.setHeader("X-Content-Type-Options", "nosniff")
    response.setHeader("Vary", "Accept-Language")


def asked_path(request) -> tuple[str, list[str]] | None:
    """`(language, ids below its folder)` of the address; None for any other one."""
    if request.method not in ("GET", "HEAD") or not IEUCPNLayer.providedBy(request):
        return None
    try:
        path = request.physicalPathFromURL(request.get("ACTUAL_URL", ""))
    except ValueError:
        return None
    path = [unquote(part) for part in path if part not in (API, "")]
    site = [part for part in getSite().getPhysicalPath() if part]
    language, *rest = path[len(site) :] or [None]
    if path[: len(site)] != site or language not in LANGUAGES:
        return None
    if not 0 < len(rest) <= MAX_PARTS or any(is_no_item(part) for part in rest):
        return None
    return language, rest


def is_no_item(part: str) -> bool:
    """Is this part of an address a service, a view, a way up?"""
    return part.startswith(("@", "+", ".", "_")) or "/" in part


def is_withdrawn_elsewhere(request) -> bool:
    """Was a version of what is asked for withdrawn in another language?

    Its own address tells everybody so.
    """
    asked = asked_path(request)
    if asked is None:
        return False
    catalog = getToolByName(getSite(), "portal_catalog")
    query = {**query_for(*asked), "review_state": "withdrawn"}
    return bool(catalog.unrestrictedSearchResults(**query))


def query_for(language: str, rest: list[str]) -> dict:
    """The versions that lie, or lay, below another language.

    Where there is an item at the address that the asker may not see, only versions of
    the same work count.
    """
    site = "/".join(getSite().getPhysicalPath())
    below = "/".join(rest)
    query = {
        "path": {
            "query": list(places(site, below, set(LANGUAGES) - {language})),
            "depth": 0,
        },
        "object_provides": {"not": [IWorkingCopy.__identifier__]},
        "show_inactive": True,
    }
    catalog = getToolByName(getSite(), "portal_catalog")
    hidden = catalog.unrestrictedSearchResults(
        path={"query": f"{site}/{language}/{below}", "depth": 0}
    )
    if hidden:
        group = hidden[0].TranslationGroup
        query["TranslationGroup"] = group if group and group != NOTG else ""
    return query


def places(site: str, below: str, languages):
    """Where the versions lie; of what was moved, where it lies now."""
    storage = queryUtility(IRedirectionStorage)
    for language in languages:
        path = f"{site}/{language}/{below}"
        moved = storage.get(path) if storage is not None else None
        yield moved if moved and moved.startswith(f"{site}/") else path
