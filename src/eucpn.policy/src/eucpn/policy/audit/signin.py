"""Sign-ins that failed, written at once: their transaction is aborted.

What was typed as a name is told only where there is such an account: it may have been
a password.
"""

from base64 import b64decode
from eucpn.policy.audit import log
from eucpn.policy.audit.record import record_now
from eucpn.policy.interfaces import IEUCPNLayer
from plone import api
import binascii


WHAT = "signin.failure"
SEEN = "eucpn.audit.signin"


def failed(login):
    """Write that somebody failed to sign in as `login`."""
    record_now(WHAT, account_of(login))


def account_of(login) -> str | None:
    """The id of the account with that login, of the site or the server."""
    if not login or not isinstance(login, str):
        return None
    for folder in user_folders():
        info = folder._verifyUser(folder.plugins, login=login)
        if info is not None:
            return info["id"]
    return None


def user_folders() -> list:
    """The user folders of the site and the server."""
    site = api.portal.get()
    folders = [site.acl_users, site.getPhysicalRoot().acl_users]
    return [folder for folder in folders if hasattr(folder, "_verifyUser")]


def credentials(request) -> tuple[str, str] | None:
    """Name and password that the request carries in its head."""
    scheme, _space, value = (request._auth or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        login, _colon, password = b64decode(value).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return login, password


def look(event):
    """Subscriber at the end of traversal and at failures: were name and password of
    the request wrong?"""
    request = event.request
    if log.path() is None or not IEUCPNLayer.providedBy(request):
        return
    found = credentials(request)
    user = request.get("AUTHENTICATED_USER")
    if found is None or SEEN in request.other:
        return
    if user is not None and user.getId() is not None:
        return
    request.other[SEEN] = True
    # Without a user: it may also be that they were right, but did not suffice.
    if not any(folder.authenticate(*found, request) for folder in user_folders()):
        failed(found[0])
