"""Who sees and restores what was deleted: whoever writes it."""

from AccessControl import getSecurityManager
from eucpn.policy.localroles.countries import COUNTRY_GROUP
from eucpn.policy.localroles.countries import TRANSLATORS_GROUP
from eucpn.policy.multilingual.guards import in_secretariat
from eucpn.policy.recycle import storage


def takes_part() -> bool:
    """Is the current user of a country, a translator or of the secretariat?"""
    return in_secretariat() or any(
        COUNTRY_GROUP.match(group) or TRANSLATORS_GROUP.match(group)
        for group in groups_of_user()
    )


def groups_of_user() -> set[str]:
    """The groups of the current user; none of who is not signed in."""
    user = getSecurityManager().getUser()
    return set(user.getGroups()) if user.getId() is not None else set()


def may_restore(entry: storage.Entry) -> bool:
    """Is the deleted item the current user's to write?"""
    return in_secretariat() or not groups_of_user().isdisjoint(entry.groups)


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
