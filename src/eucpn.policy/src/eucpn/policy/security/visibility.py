"""Who may see what: the questions that the rest of this package asks."""

from AccessControl import getSecurityManager
from plone import api


VIEW_INTERNAL = "eucpn.content: View Internal Fields"
# Names of accounts and what editors tell each other: as fields of an item, columns
# of a list and indexes of a query; in which languages something is being translated.
# For holders of VIEW_INTERNAL only.
INTERNAL = frozenset({
    "Creator",
    "assigned_reviewer",
    "confirmed_by",
    "contact_person",
    "contributors",
    "creators",
    "embargo_until",
    "last_edited_by",
    "listCreators",
    "review_checklist",
    "submission_note",
    "submitted_by",
    "translated_languages",
})


def may(permission: str, obj) -> bool:
    """Has the current user the permission (its title) on the object?"""
    return bool(getSecurityManager().checkPermission(permission, obj))


def may_view(obj) -> bool:
    """May the current user see the object?"""
    return may("View", obj)


def sees_internal(obj=None) -> bool:
    """May the current user see internal values of the object, or of all of them?"""
    return may(VIEW_INTERNAL, api.portal.get() if obj is None else obj)


def hidden_uids(uids) -> set[str]:
    """Those UIDs that lead the current user nowhere.

    Dates do not count: what has expired has left the lists but is still public.
    """
    uids = set(uids)
    if not uids:
        return uids
    catalog = api.portal.get_tool("portal_catalog")
    return uids - {b.UID for b in catalog(UID=sorted(uids), show_inactive=True)}
