"""The answer where an address that is no REST leads to nothing, or to what is hidden.

One and the same, 404, in a few words: Zope's own would lead to a form where something
hidden lies, and tell its type in the classes of a page. People sign in with the front
end, managers at the root of the server.
"""

from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.services.best_version.error import NotFoundAnswer
from eucpn.policy.services.gone.error import UnauthorizedAnswer
from plone.rest.interfaces import IAPIRequest
from zExceptions import NotFound
from zExceptions import Unauthorized
from zope.component import adapter


STATUS = 404


class Nothing:
    """View of an exception; a request of REST has its own answer, `rest`."""

    rest: type

    def __init__(self, context, request):
        self.context, self.request = context, request

    def __call__(self):
        if IAPIRequest.providedBy(self.request):
            return self.rest(self.context, self.request)()
        response = self.request.response
        response._has_challenged = True  # PAS leads to no form
        response.setStatus(STATUS, lock=True)
        response.setHeader("Content-Type", "text/plain; charset=utf-8")
        return "There is nothing at this address.\n"


@adapter(NotFound, IEUCPNLayer)
class NothingThere(Nothing):
    rest = NotFoundAnswer


@adapter(Unauthorized, IEUCPNLayer)
class NothingForYou(Nothing):
    rest = UnauthorizedAnswer
