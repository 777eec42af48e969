"""`POST @confirm-current`: whose text it is says that it is still correct.

200: `{"confirmed_current_on", "review_due"}`, days. For editors and representatives of
the item's countries and the secretariat; 401 and 403 for others, 400 where the item is
not published, or of a type that is not confirmed.
"""

from eucpn.policy import _
from eucpn.policy.services.ownership import is_own
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.currency import confirm


class ConfirmCurrentPost(RefusingService):
    """Confirms one item, with its translations."""

    def act(self):
        if not is_own(self.context):
            raise Denied(
                _(
                    "error_confirm_rights",
                    default="A text is confirmed by the country whose it is, "
                    "or by the secretariat.",
                )
            )
        source = confirm(self.context)
        return {
            "confirmed_current_on": source.confirmed_current_on.isoformat(),
            "review_due": source.review_due.isoformat(),
        }
