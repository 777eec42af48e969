"""Who sees and restores what was deleted: whoever writes it."""

from AccessControl import getSecurityManager
from eucpn.policy.localroles.countries import countries_of_user
from eucpn.policy.localroles.countries import TRANSLATORS_GROUP
from eucpn.policy.multilingual.guards import in_secretariat
from eucpn.policy.recycle import storage


def takes_part() -> bool:
    """Is the current user of a country, a translator or of the secretariat?"""
    user = getSecurityManager().getUser()
    groups = user.getGroups() if hasattr(user, "getGroups") else ()
    return bool(
        in_secretariat()
        or countries_of_user(user)
        or any(TRANSLATORS_GROUP.match(group) for group in groups)
    )


def may_restore(entry: storage.Entry) -> bool:
    """Is the deleted item the current user's to write?"""
    if in_secretariat():
        return True
    user = getSecurityManager().getUser()
    groups = user.getGroups() if hasattr(user, "getGroups") else ()
    return bool(set(entry.groups).intersection(groups))


def visible(country: str | None = None) -> list[storage.Entry]:
    """What the current user may restore, newest first.

    :param country: only what this country contributed.
    """
    found = [
        entry
        for entry in storage.entries()
        if (country is None or entry.country == country) and may_restore(entry)
    ]
    return sorted(found, key=lambda entry: entry.deleted_at, reverse=True)
