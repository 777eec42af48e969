"""`POST @duplicate`: a copy of an own item as a new draft beside it.

201 and `{"@id", "@type", "UID"}`. For editors and representatives of the item's
countries and the secretariat, of types that they may begin there; 401 and 403 for
others.
"""

from Acquisition import aq_parent
from eucpn.policy import _
from eucpn.policy.services.ownership import is_own
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.duplicate import duplicate


class DuplicatePost(RefusingService):
    """Copies one item."""

    def act(self):
        if not is_own(self.context):
            raise Denied(
                _(
                    "error_duplicate_rights",
                    default="Only a text of your own country can be copied.",
                )
            )
        container = aq_parent(self.context)
        addable = {fti.getId() for fti in container.allowedContentTypes()}
        if self.context.portal_type not in addable:
            raise Denied(
                _(
                    "error_duplicate_type",
                    default="You may not begin a text of this kind here.",
                )
            )
        copy = duplicate(self.context)
        self.request.response.setStatus(201)
        self.request.response.setHeader("Location", copy.absolute_url())
        return {
            "@id": copy.absolute_url(),
            "@type": copy.portal_type,
            "UID": copy.UID(),
        }
