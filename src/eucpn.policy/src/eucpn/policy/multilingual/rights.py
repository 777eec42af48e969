"""What several of the rules ask of the current user."""

from AccessControl import getSecurityManager
from Products.CMFCore.permissions import ManagePortal
from zope.component.hooks import getSite


def is_manager() -> bool:
    """Set-up, imports and the process itself may what people may not."""
    return bool(getSecurityManager().checkPermission(ManagePortal, getSite()))
