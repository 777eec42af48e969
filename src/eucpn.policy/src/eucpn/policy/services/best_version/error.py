"""The answer to a request for what is not there in this language."""

from eucpn.policy.services.best_version.lead import lead
from plone.rest.errors import ErrorHandling
from plone.rest.interfaces import IAPIRequest
from zExceptions import NotFound
from zope.component import adapter


@adapter(NotFound, IAPIRequest)
class NotFoundAnswer(ErrorHandling):
    """302 to where the item was moved, else to its best version; 404 otherwise."""

    def attempt_redirect(self):
        return super().attempt_redirect() or lead(self.request)
