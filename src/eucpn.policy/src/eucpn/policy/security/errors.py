"""What a body of the right shape may still make the stock services raise.

An error out of a service that writes, of a kind that values cause, is answered with
400 and the names of the members to look at; it is logged with its traceback all the
same, since it may be ours. Requests that send no members, and all that only read, are
answered as plone.rest has it: there it can only be ours.
"""

from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.security.bodies import SENT
from plone.rest.errors import ErrorHandling
from zExceptions import BadRequest
import logging


logger = logging.getLogger(__name__)


class UnusableBody(ErrorHandling):
    """400 in the place of 500 or 503 where a body has been sent."""

    def __call__(self):
        sent = self.request.get(SENT)
        if not sent:
            return super().__call__()
        logger.error(
            "%s: the body could not be used",
            self.request.get("ACTUAL_URL"),
            exc_info=self.context,
        )
        message = _(
            "error_body_members",
            default="This cannot be done with these values. Look at: ${names}.",
            mapping={"names": ", ".join(f"“{name}”" for name in sent)[:400]},
        )
        self.context = BadRequest(sentence(message))
        return super().__call__()
