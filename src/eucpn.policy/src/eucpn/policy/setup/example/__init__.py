"""Example content: real facts of the annual report 2019, samples labelled as such.

All of it is data, `data/example/*.json`; the code here only reads it. What is not of
the report says in its title and first sentence that it is an example.
"""

from contextlib import contextmanager
from eucpn.policy.setup.example.pages import write_pages
from eucpn.policy.setup.example.works import create_works
from eucpn.policy.setup.languages import multilingual_request
from eucpn.policy.setup.redirects import create_redirects
from plone.browserlayer.layer import mark_layer
from Products.CMFCore.indexing import processQueue
from zope.globalrequest import getRequest
from zope.globalrequest import setRequest
from zope.traversing.interfaces import BeforeTraverseEvent


# Files in `data/example`, in this order.
WORKS = (
    "toolboxes",
    "programmes",
    "calls",
    "campaigns",
    "policies",
    "member-states",
)


def create_example_content(portal):
    """Create the example content in a new site."""
    with request_of(portal):
        for name in WORKS:
            create_works(portal, name)
        write_pages(portal)
        create_redirects(portal)
        processQueue()


@contextmanager
def request_of(portal):
    """A request as publishing would have made it: with the layers of the add-ons."""
    before = getRequest()
    if before is None:
        setRequest(portal.REQUEST)
    mark_layer(portal, BeforeTraverseEvent(portal, getRequest()))
    multilingual_request()
    try:
        yield
    finally:
        setRequest(before)
