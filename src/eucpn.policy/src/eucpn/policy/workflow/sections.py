"""Sections: pages with a process of their own, which is the process of what is in them
as well."""

from eucpn.policy import _
from eucpn.policy.workflow.conditions import is_open_to_all
from eucpn.policy.workflow.conditions import TransitionRefused
from plone import api


def before_transition(obj, event):
    """A page is not taken from readers while they read what lies in it.

    :raises TransitionRefused: for a section with public content.
    """
    if event.transition is None or not is_open_to_all(obj):
        return
    roles = event.new_state.getPermissionInfo("View")["roles"]
    if "Anonymous" in roles:
        return
    found = api.portal.get_tool("portal_catalog").unrestrictedSearchResults(
        path={"query": "/".join(obj.getPhysicalPath()), "depth": -1},
        allowedRolesAndUsers="Anonymous",
    )
    own = obj.UID()
    if any(own != brain.UID for brain in found):
        raise TransitionRefused(
            _(
                "error_section_public",
                default="“${title}” holds what is public: withdraw or move that first.",
                mapping={"title": obj.Title()},
            ),
            field="transition",
        )
