"""Content and people for the tests of what is shown to whom."""

from Acquisition import aq_parent
from plone import api
from plone.app.testing import SITE_OWNER_NAME
from plone.dexterity.utils import createContentInContainer
from plone.testing import zope
import pytest
import transaction


@pytest.fixture
def add(functional_portal):
    """`add("Document", "en/about", …)`: a committed page, file or form, published
    where its type has a workflow; `publish=False` leaves it private."""

    def factory(portal_type, where="en", publish=True, **kw):
        zope.login(aq_parent(functional_portal)["acl_users"], SITE_OWNER_NAME)
        container = functional_portal.unrestrictedTraverse(where)
        kw.setdefault("title", f"A {portal_type}")
        obj = createContentInContainer(
            container, portal_type, checkConstraints=False, **kw
        )
        workflow = api.portal.get_tool("portal_workflow")
        if publish and workflow.getChainFor(obj):
            workflow.doActionFor(obj, "publish")
        zope.logout()
        transaction.commit()
        return obj

    return factory


@pytest.fixture
def address():
    """`address(obj)`: the path of an item for a session, relative to the site."""

    def factory(obj):
        return "/" + "/".join(obj.getPhysicalPath()[2:])

    return factory


@pytest.fixture
def keys():
    """`keys(json)`: all keys of all objects in a JSON value."""

    def factory(value):
        if isinstance(value, dict):
            return set(value).union(*(factory(item) for item in value.values()))
        if isinstance(value, list):
            return set().union(*(factory(item) for item in value))
        return set()

    return factory
