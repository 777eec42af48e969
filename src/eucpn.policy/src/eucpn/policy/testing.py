"""Test layers: the site that the distribution makes, with the example accounts."""

from eucpn.policy.setup.accounts import create_accounts
from plone.app.testing import FunctionalTesting
from plone.app.testing import IntegrationTesting
from plone.app.testing.interfaces import PLONE_SITE_ID
from plone.app.testing.interfaces import SITE_OWNER_NAME
from plone.distribution.testing.layer import PloneDistributionFixture
from plone.supermodel.model import finalizeSchemas
from plone.testing.zope import login
from plone.testing.zope import logout
from plone.testing.zope import WSGI_SERVER_FIXTURE
from Products.CMFCore.indexing import processQueue
from zope.component.hooks import setSite
from zope.globalrequest import setRequest


# The password of every account of the test site; they are the example accounts.
PASSWORD = "correct horse battery staple"  # noqa: S105


ANSWERS = {
    "site_id": PLONE_SITE_ID,
    "title": "European Crime Prevention Network",
    "description": "",
    "default_language": "en",
    "portal_timezone": "Europe/Brussels",
    "setup_content": False,
}


class EUCPNFixture(PloneDistributionFixture):
    """A new site of ours; autoinclude is off, so dependencies.zcml is complete."""

    PACKAGE_NAME = "eucpn.policy"
    SITES = (("eucpn", ANSWERS),)

    def setUpZCML(self):
        super().setUpZCML()
        # Schemata imported before their directives' plugins were registered.
        finalizeSchemas()

    def setUpDefaultContent(self, app):
        super().setUpDefaultContent(app)
        setRequest(app.REQUEST)
        login(app["acl_users"], SITE_OWNER_NAME)
        setSite(app[PLONE_SITE_ID])
        create_accounts(password=PASSWORD)
        # While there is a site: without one, behaviors and types are not found.
        processQueue()
        setSite(None)
        logout()
        setRequest(None)


EUCPN_FIXTURE = EUCPNFixture()

EUCPN_INTEGRATION = IntegrationTesting(bases=(EUCPN_FIXTURE,), name="EUCPN:Integration")
EUCPN_FUNCTIONAL = FunctionalTesting(
    bases=(EUCPN_FIXTURE, WSGI_SERVER_FIXTURE), name="EUCPN:Functional"
)
