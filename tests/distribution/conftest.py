"""A second site, made by the distribution with example content."""

from eucpn.policy.setup.accounts import example_accounts
from eucpn.policy.testing import ANSWERS
from eucpn.policy.testing import PASSWORD
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from pytest_plone.fixtures.requests import RelativeSession
from zope.component.hooks import setSite
from zope.interface import noLongerProvides
import pytest
import transaction


@pytest.fixture(scope="session")
def distribution_name():
    return "eucpn"


@pytest.fixture(scope="session")
def answers():
    return {**ANSWERS, "site_id": "example", "setup_content": True}


@pytest.fixture(scope="class")
def example(functional_app_class, create_site, answers):
    """The site; its example accounts have the password of all tests."""
    # The request of the first site: a second one begins without languages.
    noLongerProvides(functional_app_class.REQUEST, IPloneAppMultilingualInstalled)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CLIENT_HOME", raising=False)  # no file with passwords
        site = create_site(functional_app_class, answers)
    users = site.acl_users.source_users
    for account in example_accounts():
        users.updateUserPassword(account["login"], PASSWORD)
    setSite(None)  # whose registry cannot be read in the middle of its first commit
    transaction.commit()
    setSite(site)
    return site


@pytest.fixture(scope="class")
def rest(example):
    """`rest("/en/news")`: the JSON for the public; `rest(path, "editor-be")`, for
    an account."""

    def get(path, login=None, **kw):
        with RelativeSession(f"{example.absolute_url()}/++api++") as session:
            session.headers["Accept"] = "application/json"
            session.auth = (login, PASSWORD) if login else None
            return session.get(path, **kw)

    return get
