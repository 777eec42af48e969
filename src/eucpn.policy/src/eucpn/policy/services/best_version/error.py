"""The answer to a request for what is not there in this language."""

from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.security.classic import is_hidden
from eucpn.policy.security.classic import is_signed_out
from eucpn.policy.services.best_version.lead import API
from eucpn.policy.services.best_version.lead import is_withdrawn_elsewhere
from eucpn.policy.services.best_version.lead import lead
from eucpn.policy.services.best_version.lead import tell_nothing
from eucpn.policy.services.gone.answer import gone
from eucpn.policy.workflow.conditions import state_of
from plone.app.redirector.interfaces import IRedirectionStorage
from plone.rest.errors import ErrorHandling
from plone.rest.interfaces import IAPIRequest
from urllib.parse import unquote
from zExceptions import NotFound
from zExceptions import Unauthorized
from zope.component import adapter
from zope.component import getUtility
from zope.component.hooks import getSite


@adapter(NotFound, IAPIRequest)
class NotFoundAnswer(ErrorHandling):
    """302 to where the item was moved, else to its best version; 410 where one was
    withdrawn; 404 otherwise.

    Whose session has ended is told so, 401, whatever lies at the address: what they
    look for may be a draft of their own.
    """

    def __call__(self):
        tell_nothing(self.request.response)
        if is_signed_out(self.request):
            message = _("error_session_ended", default="Sign in again.")
            self.context = Unauthorized(sentence(message))
        elif is_withdrawn_elsewhere(self.request) and not self.attempt_redirect():
            return gone(self.request)
        return super().__call__()

    def render_exception(self, exception):
        """Stock tells how far it came, and so whether something lies on the way."""
        told = super().render_exception(exception)
        if not isinstance(exception, NotFound):
            return told
        asked = self.request.get("ACTUAL_URL", "")
        return told and told | {"message": f"Resource not found: {asked}"}

    def attempt_redirect(self):
        moved = self.leads_to_hidden()
        return (not moved and super().attempt_redirect()) or lead(self.request)

    def leads_to_hidden(self) -> bool:
        """Was something moved from here to where the asker may not see it?

        Its present address may tell more of it than its former one.
        """
        storage = getUtility(IRedirectionStorage)
        for path in self.paths():
            target = storage.get(path)
            if target:
                item = getSite().unrestrictedTraverse(target, None)
                gone = state_of(item) == "withdrawn" if item is not None else True
                return not gone and is_hidden(self.request, item)
        return False

    def paths(self):
        """The address asked for and those above it, as paths, the longest first."""
        try:
            asked = self.request.physicalPathFromURL(self.request["ACTUAL_URL"])
        except ValueError:
            return
        parts = [unquote(part) for part in asked if part != API]
        for end in range(len(parts), 1, -1):
            yield "/".join(parts[:end])
