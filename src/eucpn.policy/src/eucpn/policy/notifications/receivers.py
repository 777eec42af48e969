"""Who is told: people of the groups of an item's country and language, by task.

Computed when something happens, so a change of a group counts at once. Nobody is told
about what they cannot see, and nobody about what they did themselves.
"""

from dataclasses import dataclass
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.vocabularies.terms import FALLBACK
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import logger
from eucpn.policy.desk.people import LEADS
from eucpn.policy.desk.people import REVIEWERS
from eucpn.policy.localroles.countries import countries_of_item
from eucpn.policy.localroles.countries import editors_group
from eucpn.policy.localroles.countries import representatives_group
from eucpn.policy.localroles.countries import translation_language
from eucpn.policy.localroles.countries import translators_group
from eucpn.policy.notifications.table import Kind
from eucpn.policy.workflow.snapshots import SUBMISSIONS
from eucpn.policy.workflow.table import table
from plone import api
import re


ADDRESS = re.compile(r"^[^\s@<>\"(),:;]+@[^\s@<>\"(),:;]+$")


@dataclass(frozen=True)
class Person:
    """An account that gets mail; `language` is one of the official ones."""

    id: str
    name: str
    address: str
    language: str


def members(*groups: str) -> set[str]:
    """The ids of the accounts in the groups; unknown groups have nobody."""
    tool = api.portal.get_tool("portal_groups")
    found = (tool.getGroupById(group) for group in groups)
    return {id_ for group in found if group for id_ in group.getGroupMemberIds()}


def editors(obj) -> set[str]:
    """The editors of the item's countries."""
    return members(*map(editors_group, countries_of_item(obj)))


def representatives(obj) -> set[str]:
    """The national representatives of the item's countries."""
    return members(*map(representatives_group, countries_of_item(obj)))


def translators(obj) -> set[str]:
    """Who translates into the item's language, if it is a translation."""
    language = translation_language(obj)
    return members(translators_group(language)) if language else set()


def reviewers(obj) -> set[str]:
    """The reviewer who has taken the item, else all of them."""
    everybody = members(*REVIEWERS)
    assigned = stored_value(obj, "assigned_reviewer")
    return {assigned} if assigned in everybody else everybody


def leads(obj) -> set[str]:
    """Who leads the reviewers, where a review has taken very long."""
    return members(LEADS)


def submitter(obj) -> set[str]:
    """Who handed the item, or its last revision, in."""
    for entry in reversed(obj.workflow_history.get(table().id, ())):
        if entry.get("action") in SUBMISSIONS and entry["action"] != "endorse":
            return {entry["actor"]}
    return set()


def owner(obj) -> set[str]:
    """Who began the revision."""
    _path, id_ = obj.getOwnerTuple() or (None, None)
    return {id_} if id_ else set()


TASKS = {
    function.__name__: function
    for function in (
        editors,
        representatives,
        translators,
        reviewers,
        leads,
        submitter,
        owner,
    )
}


def receivers(
    kind: Kind, obj, actor: str | None = None, again: bool = False
) -> list[Person]:
    """Whom a mail of the kind about the item is for, by id.

    :param again: was it told before, and nothing done?
    """
    tasks = (*kind.receivers, *(kind.again if again else ()))
    ids = set().union(*(TASKS[name](obj) for name in tasks)) - {actor}
    people = (person(id_) for id_ in sorted(ids))
    return [found for found in people if found and may_view(found.id, obj)]


def may_view(id_: str, obj) -> bool:
    """May the account see the item now?"""
    member = api.user.get(userid=id_)
    return bool(member) and api.user.has_permission("View", user=member, obj=obj)


def person(id_: str) -> Person | None:
    """The account as a receiver; None where it is gone or has no usable address."""
    member = api.user.get(userid=id_)
    if member is None:
        return None
    address = (member.getProperty("email", "") or "").strip()
    if not (address.isascii() and ADDRESS.fullmatch(address)):
        logger.warning("No mail for %s: the account has no usable address", id_)
        return None
    language = (member.getProperty("language", "") or "").split("-")[0]
    name = " ".join((member.getProperty("fullname", "") or "").split())
    known = language in LANGUAGES
    return Person(id_, name, address, language if known else FALLBACK)
