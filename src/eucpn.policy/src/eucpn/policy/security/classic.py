"""Which addresses answer at all.

This site is served over REST and by its own front end. Of the addresses that are not
REST only those of files and pictures, and a few that other programs read, are
anybody's; all else, and every method of WebDAV, is the managers'. The same views below
`++api++`, or asked for as JSON, are no REST. An item that the asker may not view
answers nothing, whatever view of it is asked for.
"""

from AccessControl import getSecurityManager
from AccessControl import Unauthorized
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy.interfaces import IEUCPNLayer
from plone.rest.interfaces import IAPIRequest
from plone.rest.interfaces import IService
from plone.rest.traverse import RESTWrapper
from Products.CMFCore.interfaces import IContentish
from Products.CMFCore.permissions import ManagePortal
from Products.CMFCore.permissions import View
from zExceptions import NotFound
from zope.component.hooks import getSite


METHODS = {"GET", "HEAD", "OPTIONS"}
# Names of views (without @@) and traversers that are not REST and open to all.
OPEN = {
    "@@display-file",
    "@@download",
    "@@images",
    "@@ok",
    "display-file",
    "download",
    "ics_view",
    "images",
    "ok",
    "resolveuid",
    "@@redirect-to-uuid",
    "redirect-to-uuid",
    "robots.txt",
    "sitemap.xml.gz",
    "@@sitemap.xml.gz",
}


def after_traversal(event):
    """:raises NotFound: for an address that is not open to the asker.
    :raises Unauthorized: over REST, for an item that they may not view."""
    request = event.request
    if not IEUCPNLayer.providedBy(request):
        return
    request.response.setHeader("X-Content-Type-Options", "nosniff")
    if IAPIRequest.providedBy(request):
        # Labels, sentences and languages of terms are the asker's.
        request.response.appendHeader("Vary", "Accept-Language")
        if is_service(request.get("PUBLISHED")):
            language = asked_language(request)
            request.response.setHeader("Content-Language", language)
    check_rights = getSecurityManager().checkPermission
    if check_rights(ManagePortal, getSite()):
        return
    # Of what is acquired nothing has an address.
    names = request.get("PATH_INFO", "").split("/")
    if any(name.startswith("aq_") for name in names):
        raise NotFound(request.get("ACTUAL_URL", ""))
    # Where no service has the name, plone.rest looks for a view of it.
    if not is_service(request.get("PUBLISHED")) and not is_open(request):
        raise NotFound(request.get("ACTUAL_URL", ""))
    item = nearest_item(request)
    if item is None or check_rights(View, item):
        return
    if IAPIRequest.providedBy(request):
        # Its view says whether this is gone, moved, or as good as not there.
        raise Unauthorized("You may not view this.")
    raise NotFound(request.get("ACTUAL_URL", ""))


def is_service(published) -> bool:
    """Is it JSON of ours that is asked for, not a file in a language of its own?"""
    return IService.providedBy(getattr(published, "__self__", published))


def is_open(request) -> bool:
    """Is the address, which is not REST, one of the few?"""
    if request.get("REQUEST_METHOD", "GET") not in METHODS:
        return False
    path = request.get("PATH_INFO", "").split("/")
    # The publisher goes up there, after the name that was looked for.
    if ".." in path or "." in path:
        return False
    return any(name in OPEN for name in path)


def nearest_item(request):
    """The content nearest to what is published."""
    for parent in request.get("PARENTS", ()):
        obj = parent.context if isinstance(parent, RESTWrapper) else parent
        if IContentish.providedBy(obj):
            return obj
    return None


def is_hidden(request, item=None) -> bool:
    """May the asker not view the item, or else the one that the request leads to?"""
    item = item or nearest_item(request)
    if item is None or getSecurityManager().checkPermission(View, item):
        return False
    identify(request)
    return not getSecurityManager().checkPermission(View, item)


def identify(request):
    """Make who is asking known, also where the publisher has not come so far.

    It asks for the account when it publishes something, and forgets it again where it
    refuses. With a role that everybody has, the user folder just says who it is.
    """
    if request.get("PUBLISHED") is None:
        request.set("PUBLISHED", getSite())
    site = getSite()
    for place in (site, site.getPhysicalRoot()):
        try:
            if place.acl_users.validate(request, request._auth, ("Anonymous",)):
                return
        except (RecursionError, ValueError):
            # One of the plugins looks into the body, which may be anything.
            return


def is_signed_out(request) -> bool:
    """Does the asker say who they are, but is this not, or no more, believed?"""
    if not request._auth:
        return False
    identify(request)
    return getSecurityManager().getUser().getId() is None
