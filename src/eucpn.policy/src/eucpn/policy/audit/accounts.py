"""Events of accounts and groups.

Who creates, removes or fills them is told by events of PAS. Roles and the names of
groups change without an event: they are compared before and after each request that
could change them.
"""

from eucpn.policy.audit.record import record
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.visibility import may
from plone import api
from plone.restapi.permissions import PloneManageUsers
from Products.CMFCore.permissions import ManageUsers


BEFORE = "eucpn.audit.principals"
# Of the server's managers, and of the site's administrators.
MANAGING = (ManageUsers, PloneManageUsers)
READING = {"GET", "HEAD", "OPTIONS"}


def account_created(event):
    record("account.create", event.principal.getId())


def account_removed(event):
    record("account.remove", event.principal)


def password_changed(event):
    principal = event.principal
    if principal is not None:
        record("account.password", principal.getId())


def properties_changed(event):
    """Which properties were set; their values are personal."""
    record("account.change", event.principal.getId(), to=sorted(event.properties))


def group_created(event):
    record("group.create", id_of(event.principal))


def group_removed(event):
    record("group.remove", id_of(event.principal))


def member_added(event):
    record("membership.add", id_of(event.principal), to=event.group_id)


def member_removed(event):
    record("membership.remove", id_of(event.principal), from_=event.group_id)


def id_of(principal) -> str:
    """Events name some by their id, and some by themselves."""
    return principal if isinstance(principal, str) else principal.getId()


def after_traversal(event):
    """Remember roles and groups where the asker could change them."""
    request = event.request
    if (
        request.get("REQUEST_METHOD", "GET") in READING
        or not IEUCPNLayer.providedBy(request)
        or not any(may(permission, api.portal.get()) for permission in MANAGING)
    ):
        return
    request.other[BEFORE] = principals()


def before_commit(event):
    """Note which roles and groups are others now."""
    before = event.request.other.pop(BEFORE, None)
    if before is None:
        return
    after = principals()
    for id_ in sorted(before["roles"].keys() | after["roles"].keys()):
        old, new = before["roles"].get(id_, []), after["roles"].get(id_, [])
        if old != new:
            record("roles.change", id_, from_=old, to=new)
    for id_ in sorted(before["groups"].keys() & after["groups"].keys()):
        if before["groups"][id_] != after["groups"][id_]:
            record("group.change", id_)


def principals() -> dict:
    """Roles of accounts and groups, and how groups are called."""
    plugins = api.portal.get_tool("acl_users")
    roles = plugins["portal_role_manager"]
    properties = plugins["mutable_properties"]._storage
    return {
        "roles": {
            principal: sorted(names)
            for principal, names in roles._principal_roles.items()
            if names
        },
        "groups": {
            info["id"]: dict(properties.get(info["id"], ()))
            for info in plugins["source_groups"].listGroupInfo()
        },
    }
