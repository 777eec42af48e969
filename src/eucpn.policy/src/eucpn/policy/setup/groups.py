"""The groups: two a country, one a language, and the network's own."""

from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from eucpn.policy.localroles.countries import contributing_countries
from eucpn.policy.localroles.countries import editors_group
from eucpn.policy.localroles.countries import representatives_group
from eucpn.policy.localroles.countries import translators_group
from plone import api


# May begin contributions in open sections; what they may see and edit follows
# from each item (see localroles).
NETWORK_CONTRIBUTOR = "Network Contributor"

NETWORK_GROUPS = {
    "secretariat-editors": ("Secretariat: editors", ["Secretariat Editor"]),
    "secretariat-reviewers": ("Secretariat: reviewers", ["Secretariat Reviewer"]),
    "secretariat-leads": ("Secretariat: lead reviewers", ["Secretariat Reviewer"]),
    "site-admins": ("Site administrators", ["Site Administrator"]),
    "partners": ("Partner systems", ["Partner"]),
    "jury": ("Award jury", ["Jury"]),
}


def wanted_groups() -> dict[str, tuple[str, list[str]]]:
    """Every group's title and global roles, by id."""
    groups = dict(NETWORK_GROUPS)
    countries = load("countries").terms
    for country in contributing_countries():
        name = countries[country].label("en")
        groups[editors_group(country)] = (f"{name}: editors", [NETWORK_CONTRIBUTOR])
        groups[representatives_group(country)] = (
            f"{name}: national representatives",
            [NETWORK_CONTRIBUTOR],
        )
    languages = load("languages").terms
    for language in LANGUAGES:
        groups[translators_group(language)] = (
            f"Translators: {languages[language].label('en')}",
            [NETWORK_CONTRIBUTOR],
        )
    return groups


def create_groups():
    """Create the groups that are missing; members of existing ones stay."""
    for name, (title, roles) in wanted_groups().items():
        if api.group.get(groupname=name) is None:
            api.group.create(groupname=name, title=title, roles=roles)
