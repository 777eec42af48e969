"""Work in the scratch site as one of its reviewers; states without the process."""

from AccessControl.SecurityManagement import newSecurityManager
from DateTime import DateTime
from eucpn.policy.workflow.table import table
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.dexterity.schema import SCHEMA_CACHE
from Testing.makerequest import makerequest
from zope.component.hooks import setSite
from zope.globalrequest import setRequest
from zope.interface import alsoProvides
import transaction


BATCH = 50
# The first entry of an item's story.
NEW = {"action": None, "actor": "secretariat-editor", "comments": ""}


def open_site(app):
    """The site of the database, with a request."""
    app = makerequest(app)
    setRequest(app.REQUEST)
    alsoProvides(app.REQUEST, IPloneAppMultilingualInstalled)
    portal = app["Plone"]
    setSite(portal)
    SCHEMA_CACHE.clear()  # Filled while there was no site, so without behaviors
    return portal


def sign_in(portal, account: str):
    """Work as the account."""
    users = portal.acl_users
    newSecurityManager(None, users.getUserById(account).__of__(users))


def in_batches(portal, iterable, batch=BATCH):
    """The members of the iterable, with a commit after each batch and the last one."""
    for number, member in enumerate(iterable):
        yield member
        if number % batch == batch - 1:
            transaction.commit()
            portal._p_jar.cacheGC()
    transaction.commit()


def set_state(obj, state: str, time: DateTime):
    """Bring an item into a state as if that had been done at the time; not indexed."""
    workflow = obj.portal_workflow
    status = workflow.getStatusOf(table().id, obj) or NEW
    workflow.setStatusOf(
        table().id, obj, status | {"review_state": state, "time": time}
    )
    workflow[table().id].updateRoleMappingsFor(obj)
