"""`POST @translation-jobs` and `POST @translation-jobs/import`; of the address only the
language matters, which is that of the sentences.

401 for who is not signed in, 404 for another address. See `export` and `taken_back`.
"""

from AccessControl import getSecurityManager
from eucpn.policy import _
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.translation_jobs.export import exported
from eucpn.policy.services.translation_jobs.order import order_of
from eucpn.policy.services.translation_jobs.taken_back import taken_back
from eucpn.policy.workflow.conditions import TransitionRefused
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse
import json


@implementer(IPublishTraverse)
class TranslationJobsPost(RefusingService):
    """Answers an archive, or JSON."""

    path: tuple[str, ...] = ()

    def publishTraverse(self, request, name):
        self.path = (*self.path, name)
        return self

    def render(self):
        self.check_permission()
        answer, response = self.reply(), self.request.response
        response.setHeader("Cache-Control", "private, no-store")
        if isinstance(answer, dict):
            response.setHeader("Content-Type", self.content_type)
            return json.dumps(answer)
        response.setHeader("Content-Type", "application/zip")
        response.setHeader("X-Content-Type-Options", "nosniff")
        response.setHeader(
            "Content-Disposition", 'attachment; filename="translation-jobs.zip"'
        )
        return answer

    def act(self):
        if getSecurityManager().getUser().getId() is None:
            raise Denied(_("error_sign_in", default="Sign in to do this."))
        if not self.path:
            return exported(order_of(self.body()), self.request)
        if self.path == ("import",):
            return taken_back(self.request)
        raise NotThere(
            _("error_no_service", default="There is nothing at this address.")
        )

    def refuse(self, refused: TransitionRefused) -> dict:
        """The refusal, with what else it tells."""
        return {**super().refuse(refused), **getattr(refused, "told", {})}
