"""Who asks: the countries and languages for which somebody works, and their roles."""

from AccessControl import getSecurityManager
from dataclasses import dataclass
from eucpn.policy.localroles.countries import COUNTRY_EDITOR
from eucpn.policy.localroles.countries import COUNTRY_GROUP
from eucpn.policy.localroles.countries import groups_of
from eucpn.policy.localroles.countries import languages_of_translator
from eucpn.policy.localroles.countries import NATIONAL_REPRESENTATIVE
from eucpn.policy.localroles.countries import TRANSLATOR
from eucpn.policy.security.visibility import may
from plone import api


REVIEW = "eucpn.content: Review"
VIEW_QUEUE = "eucpn.policy: View Review Queue"


@dataclass(frozen=True)
class Asker:
    """An account and what follows from its groups.

    `countries` writes for, `represents` endorses for, `languages` translates into;
    `sees_queue`: works for the network as a whole; `reviews`: may decide.
    """

    id: str | None
    roles: frozenset[str]
    groups: frozenset[str]
    countries: tuple[str, ...]
    represents: tuple[str, ...]
    languages: tuple[str, ...]
    sees_queue: bool
    reviews: bool

    @property
    def principals(self) -> tuple:
        """On what it depends what the account may see."""
        return self.id, self.roles, self.groups

    def roles_on(self, countries: set[str], translated_into: str | None) -> set[str]:
        """The roles on an item of those countries; the same as `CountryRoles` gives.

        :param translated_into: the language of the item if it is a translation.
        """
        roles = set(self.roles)
        if countries.intersection(self.countries):
            roles.add(COUNTRY_EDITOR)
        if countries.intersection(self.represents):
            roles.add(NATIONAL_REPRESENTATIVE)
        if translated_into in self.languages:
            roles.add(TRANSLATOR)
        return roles


def current_asker() -> Asker:
    """The account of the request."""
    user = getSecurityManager().getUser()
    groups = frozenset(groups_of(user))
    own = [m for group in groups if (m := COUNTRY_GROUP.match(group))]
    portal = api.portal.get()
    return Asker(
        id=user.getId(),
        roles=frozenset(user.getRoles()),
        groups=groups,
        countries=tuple(sorted({m[1].upper() for m in own})),
        represents=tuple(
            sorted({m[1].upper() for m in own if m[2] == "representatives"})
        ),
        languages=tuple(languages_of_translator(user)),
        sees_queue=may(VIEW_QUEUE, portal),
        reviews=may(REVIEW, portal),
    )
