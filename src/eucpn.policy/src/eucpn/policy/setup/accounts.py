"""Example accounts: one a role, with random passwords that are shown once."""

from eucpn.content.vocabularies.terms import load
from eucpn.policy.localroles.countries import editors_group
from eucpn.policy.localroles.countries import representatives_group
from plone import api
import json
import os
import secrets
import stat


COUNTRIES = ("BE", "NL", "RO", "FI", "SE")
# Accounts of the network itself: login, groups, what for.
NETWORK = (
    ("secretariat-editor", ["secretariat-editors"], "writes for the secretariat"),
    ("reviewer-1", ["secretariat-reviewers"], "reviews and approves"),
    (
        "reviewer-2",
        ["secretariat-reviewers", "secretariat-leads"],
        "reviews and approves (second pair of eyes), leads the reviewers",
    ),
    ("translator-fr", ["translators-fr"], "translates into French"),
    ("partner", ["partners"], "a partner system"),
    ("site-admin", ["site-admins"], "administers accounts and settings"),
)
FILE_NAME = "example-accounts.json"


def example_accounts() -> list[dict]:
    """`{"login", "groups", "what"}` of every example account."""
    countries = load("countries").terms
    accounts = []
    for country in COUNTRIES:
        name = countries[country].label("en")
        accounts.append({
            "login": f"editor-{country.lower()}",
            "groups": [editors_group(country)],
            "what": f"writes for {name}",
        })
        accounts.append({
            "login": f"representative-{country.lower()}",
            "groups": [representatives_group(country)],
            "what": f"represents {name} and endorses its texts",
        })
    accounts += [
        {"login": login, "groups": groups, "what": what}
        for login, groups, what in NETWORK
    ]
    return accounts


def create_accounts(
    folder: str | None = None, password: str | None = None
) -> list[dict]:
    """Create the example accounts and write their passwords to a private file.

    :param folder: where; the instance's `var` (CLIENT_HOME) when not given. Nothing
        is written where there is no such folder.
    :param password: one for all of them, for tests; random ones when not given.
    :returns: the accounts with their `password`.
    """
    accounts = example_accounts()
    for account in accounts:
        account["password"] = password or secrets.token_urlsafe(15)
        api.user.create(
            username=account["login"],
            email=f"{account['login']}@example.org",
            password=account["password"],
            properties={"fullname": account["login"]},
        )
        for group in account["groups"]:
            api.group.add_user(groupname=group, username=account["login"])
    folder = folder or os.environ.get("CLIENT_HOME")
    if not password and folder and os.path.isdir(folder):
        write_accounts(os.path.join(folder, FILE_NAME), accounts)
    return accounts


def write_accounts(path: str, accounts: list[dict]):
    """Write the list for its owner's eyes only."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    descriptor = os.open(path, flags, stat.S_IRUSR | stat.S_IWUSR)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        json.dump(accounts, stream, indent=1)
