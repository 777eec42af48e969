"""How the distribution makes a site."""

from eucpn.policy.setup.accounts import create_accounts
from eucpn.policy.setup.example import create_example_content
from plone.dexterity.schema import SCHEMA_CACHE


def handler(distribution, site, answers):
    """Apply the profiles; with `setup_content` add example content and accounts."""
    for profile in distribution.profiles:
        site.portal_setup.runAllImportStepsFromProfile(f"profile-{profile}")
    if answers.get("setup_content"):
        SCHEMA_CACHE.clear()
        create_accounts()
        create_example_content(site)
    return site
