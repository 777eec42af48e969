"""Whose a contribution is: what the services ask beyond the permissions."""

from AccessControl import getSecurityManager
from eucpn.policy.localroles.countries import COUNTRY_EDITOR
from eucpn.policy.localroles.countries import NATIONAL_REPRESENTATIVE
from eucpn.policy.remarks.rules import SECRETARIAT_ROLES


OWNERS = {COUNTRY_EDITOR, NATIONAL_REPRESENTATIVE, *SECRETARIAT_ROLES}


def is_own(obj) -> bool:
    """Does the current user write for a country of the item, or for the secretariat?"""
    roles = getSecurityManager().getUser().getRolesInContext(obj)
    return bool(OWNERS.intersection(roles))
