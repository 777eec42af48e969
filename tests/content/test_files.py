"""Files in contributions keep a checksum."""

from hashlib import sha256
from plone import api
from plone.namedfile.file import NamedBlobFile
from zope.event import notify
from zope.lifecycleevent import Attributes
from zope.lifecycleevent import ObjectModifiedEvent
import pytest


def blob(data):
    return NamedBlobFile(data, "application/pdf", "plan.pdf")


def digest(data):
    return sha256(data).hexdigest()


@pytest.fixture
def document(make):
    """A file in a policy."""
    with api.env.adopt_roles(["Manager"]):
        return api.content.create(
            make("NationalPolicy"), "File", "plan", title="Plan", file=blob(b"one")
        )


class TestChecksum:
    def test_is_stored_when_a_file_is_added(self, document):
        assert document.checksum == digest(b"one")

    def test_follows_the_file(self, document):
        document.file = blob(b"two")
        notify(ObjectModifiedEvent(document, Attributes(None, "IFile.file")))

        assert document.checksum == digest(b"two")

    def test_follows_when_nobody_says_what_changed(self, document):
        document.file = blob(b"two")
        notify(ObjectModifiedEvent(document))

        assert document.checksum == digest(b"two")

    def test_is_left_alone_when_something_else_changed(self, document):
        document.checksum = "as it was"
        notify(ObjectModifiedEvent(document, Attributes(None, "IBasic.title")))

        assert document.checksum == "as it was"

    def test_goes_with_the_file(self, document):
        document.file = None
        notify(ObjectModifiedEvent(document))

        assert document.checksum is None

    def test_is_in_the_catalog(self, document):
        (brain,) = api.portal.get_tool("portal_catalog").unrestrictedSearchResults(
            UID=document.UID()
        )

        assert brain.checksum == digest(b"one")
        assert brain.file_info == {
            "filename": "plan.pdf",
            "content_type": "application/pdf",
            "size": 3,
        }
