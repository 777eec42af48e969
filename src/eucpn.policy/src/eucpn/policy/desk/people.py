"""Reviewers, and what accounts are called."""

from eucpn.policy import _
from eucpn.policy.desk.asker import Asker
from eucpn.policy.workflow.conditions import TransitionRefused
from plone import api


REVIEWER = "Secretariat Reviewer"
LEADS = "secretariat-leads"
# Whose members review; who leads does so too.
REVIEWERS = ("secretariat-reviewers", LEADS)
ME = "me"


class People:
    """Accounts by id; each is looked up once."""

    def __init__(self):
        self.known: dict[str, dict] = {}

    def __call__(self, id_: str | None) -> dict | None:
        """`{"id", "title"}`; an account that is gone keeps its id as title."""
        if not id_:
            return None
        if id_ not in self.known:
            self.known[id_] = {"id": id_, "title": full_name(id_) or id_}
        return self.known[id_]

    def reviewers(self) -> list[dict]:
        """Those who review, by name."""
        tool = api.portal.get_tool("portal_groups")
        ids = {id_ for group in REVIEWERS for id_ in tool.getGroupMembers(group)}
        return sorted(
            map(self, ids), key=lambda person: (person["title"].lower(), person["id"])
        )


def full_name(id_: str) -> str | None:
    """The name that the account gives itself."""
    user = api.portal.get_tool("acl_users").getUserById(id_)
    return user.getProperty("fullname", None) if user is not None else None


def is_reviewer(id_: str) -> bool:
    """Does the account review for the secretariat?"""
    user = api.portal.get_tool("acl_users").getUserById(id_)
    return user is not None and REVIEWER in user.getRoles()


def checked_reviewer(value, asker: Asker) -> str:
    """The id of the account that is meant.

    :param value: an id, or `me`.
    :raises TransitionRefused: where it is nobody who reviews.
    """
    id_ = asker.id if value == ME else value
    if not isinstance(id_, str) or not id_ or not is_reviewer(id_):
        raise TransitionRefused(
            _(
                "error_not_a_reviewer",
                default="Only who reviews for the secretariat can be assigned.",
            ),
            field="reviewer",
        )
    return id_
