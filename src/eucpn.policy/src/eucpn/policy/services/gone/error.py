"""The answer to a request for what the asker may not see.

Who may see another language version of it is led there. A withdrawn item, and what
lies in it, answers 410 with `{"type": "Gone", "message"}` to whoever may not see it;
neither the reason nor the title is told: both are the secretariat's. Any other item
that the asker may not see answers as if nothing lay at its address, 404, so that nobody
learns of a draft by guessing its name. 401 is left for what may be seen, but not done.
"""

from eucpn.content.interfaces import IContribution
from eucpn.policy.security.classic import is_hidden
from eucpn.policy.services.best_version.error import NotFoundAnswer
from eucpn.policy.services.best_version.lead import lead
from eucpn.policy.services.gone.answer import gone
from eucpn.policy.workflow.conditions import state_of
from plone.rest.errors import ErrorHandling
from plone.rest.interfaces import IAPIRequest
from plone.rest.traverse import RESTWrapper
from zExceptions import NotFound
from zExceptions import Unauthorized
from zope.component import adapter


@adapter(Unauthorized, IAPIRequest)
class UnauthorizedAnswer(ErrorHandling):
    """302 to the best version that the asker may see; else 410 where a withdrawn item
    stands in the way, 404 where another hidden one does, and 401 as ever."""

    def __call__(self):
        if not is_hidden(self.request):
            return super().__call__()
        if not self.is_withdrawn():
            return NotFoundAnswer(NotFound(), self.request)()
        if lead(self.request):
            self.request.response.setBody("", lock=1)
            self.request.response._has_challenged = True
            return None
        return gone(self.request)

    def is_withdrawn(self) -> bool:
        """Does the request lead to or into a withdrawn contribution?"""
        parents = self.request.get("PARENTS", ())
        traversed = [p.context if isinstance(p, RESTWrapper) else p for p in parents]
        return any(
            IContribution.providedBy(obj) and state_of(obj) == "withdrawn"
            for obj in traversed
        )
