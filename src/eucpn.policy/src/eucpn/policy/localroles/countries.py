"""Groups of countries and languages, and what they are on an item.

Every country has two groups, every language one; a role on an item follows from the
item's own stored values. Nothing is written on the item, so a change of a group's
members counts at once. A change of the *values* must re-index security: see
`eucpn.policy.subscribers.provenance`.
"""

from AccessControl import getSecurityManager
from borg.localrole.interfaces import ILocalRoleProvider
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.interfaces import IContribution
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from zope.component import adapter
from zope.interface import implementer
import re


COUNTRY_EDITOR = "Country Editor"
NATIONAL_REPRESENTATIVE = "National Representative"
TRANSLATOR = "Translator"

COUNTRY_GROUP = re.compile(r"^ms-([a-z]{2})-(editors|representatives)$")
TRANSLATORS_GROUP = re.compile(r"^translators-([a-z]{2})$")


def editors_group(country: str) -> str:
    """The group of a country's editors: `ms-be-editors`."""
    return f"ms-{country.lower()}-editors"


def representatives_group(country: str) -> str:
    """The group of a country's representatives: `ms-be-representatives`."""
    return f"ms-{country.lower()}-representatives"


def translators_group(language: str) -> str:
    """The group of the translators into a language: `translators-fr`."""
    return f"translators-{language}"


def languages_of_translator(user=None) -> list[str]:
    """The languages (`["fr"]`) into which the user translates."""
    found = (TRANSLATORS_GROUP.match(group) for group in groups_of(user))
    return sorted(match[1] for match in found if match)


def groups_of(user=None):
    """The groups of the user, by default the current one; none of the public."""
    user = user or getSecurityManager().getUser()
    if user.getId() is None or not hasattr(user, "getGroups"):
        return ()
    return user.getGroups()


def contributing_countries() -> list[str]:
    """The ids of the Member States of today: those that have groups."""
    return [
        term.id
        for term in load("countries").terms.values()
        if term.attributes["kind"] == "member-state"
    ]


def countries_of_user(user=None) -> list[str]:
    """The countries (`["BE"]`) for which the user writes; empty for the secretariat."""
    found = (COUNTRY_GROUP.match(group) for group in groups_of(user))
    return sorted({match[1].upper() for match in found if match})


def countries_of_item(obj) -> set[str]:
    """The countries whose editors may work on the item."""
    own = stored_value(obj, "contributing_member_state")
    others = stored_value(obj, "co_contributing_member_states") or ()
    return ({own} - {None}) | set(others)


def translation_language(obj) -> str | None:
    """The language of the item if it is a translation, else None."""
    source = stored_value(obj, "source_language")
    return obj.language if source and source != obj.language else None


@implementer(ILocalRoleProvider)
@adapter(IContribution)
class CountryRoles:
    """Gives the groups of an item's countries, and the translators into its
    language, their roles on it."""

    def __init__(self, context):
        self.context = context

    def getRoles(self, principal_id):
        if match := COUNTRY_GROUP.match(principal_id):
            if match[1].upper() not in countries_of_item(self.context):
                return ()
            if match[2] == "representatives":
                return (COUNTRY_EDITOR, NATIONAL_REPRESENTATIVE)
            return (COUNTRY_EDITOR,)
        match = TRANSLATORS_GROUP.match(principal_id)
        if match and match[1] == translation_language(self.context):
            return (TRANSLATOR,)
        return ()

    def getAllRoles(self):
        for country in sorted(countries_of_item(self.context)):
            yield editors_group(country), (COUNTRY_EDITOR,)
            yield (
                representatives_group(country),
                (COUNTRY_EDITOR, NATIONAL_REPRESENTATIVE),
            )
        language = translation_language(self.context)
        if language in LANGUAGES:
            yield translators_group(language), (TRANSLATOR,)
