"""What a request that writes may still make the stock services raise.

An error of a kind that values cause is answered with 400 and the names of the members
to look at; it is logged with its traceback all the same, since it may be ours. What
only reads is answered as plone.rest has it, and so is a body without members, unless
it is a member that is missed: there the error can only be ours. Where a field or a
parameter is to blame, the answer names it.
"""

from DateTime.interfaces import DateTimeError
from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.security.bodies import READING
from eucpn.policy.security.bodies import SENT
from eucpn.policy.security.classic import is_hidden
from OFS.CopySupport import CopyError
from plone.rest.errors import ErrorHandling
from plone.rest.interfaces import IAPIRequest
from plone.restapi.exceptions import DeserializationError
from Products.CMFEditions.interfaces.IArchivist import ArchivistError
from zExceptions import BadRequest
from zExceptions import NotFound
from zope.component import adapter
from zope.component import getMultiAdapter
from zope.interface import Invalid
from zope.publisher.interfaces import TraversalException
import logging


logger = logging.getLogger(__name__)

# On a request whose answer may not tell whether it failed: mail goes with the commit.
ALIKE = "eucpn.policy.alike"

VALUES_CAUSE = (
    ArchivistError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    CopyError,
    DateTimeError,
    DeserializationError,
    Invalid,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)


@adapter(Exception, IAPIRequest)
class UnusableBody(ErrorHandling):
    """400 in the place of 500 or 503 where the request is to blame; 404 where it leads
    to what the asker may not see, whatever is wrong with it."""

    def __call__(self):
        if self.request.get(ALIKE):
            return self.alike()
        # Later on the right to view is asked before anything else.
        if self.request.get("PUBLISHED") is None and is_hidden(self.request):
            nothing = NotFound(self.request.get("ACTUAL_URL", ""))
            return getMultiAdapter((nothing, self.request), name="index.html")()
        message = self.message()
        if message:
            logger.error(
                "%s: the request could not be used",
                self.request.get("ACTUAL_URL"),
                exc_info=self.context,
            )
            self.context = BadRequest(message)
        return super().__call__()

    def render_exception(self, exception):
        """Stock clients read the message; others are told the fields as well.

        `"error": {"type", "message", "field"}` for a parameter, as the editorial
        services have it; `"errors": [{"field"?, "message"}]` for values of fields.
        """
        told = super().render_exception(exception)
        if not isinstance(exception, BadRequest):
            return told
        if field := getattr(exception, "field", None):
            told["error"] = {
                "type": told["type"],
                "message": told["message"],
                "field": field,
            }
        if errors := named(exception.args[0] if exception.args else None):
            told["errors"] = errors
        return told

    def alike(self):
        """The answer of a success, `null`; what went wrong is logged."""
        logger.error("No mail for a new password was sent.", exc_info=self.context)
        response = self.request.response
        response.setHeader("Content-Type", "application/json")
        response.setStatus(200, lock=1)
        response.setBody("null", lock=1)

    def message(self) -> str | None:
        """What to mend; None where it is not the request's fault."""
        error, sent = self.context, self.request.get(SENT)
        if self.request.get("REQUEST_METHOD") in READING:
            return None
        # Services say so themselves, in words, but in no kind of error.
        if type(error) is Exception and sent is not None:
            return str(error)
        if not isinstance(error, VALUES_CAUSE) or isinstance(error, TraversalException):
            return None
        if sent is None:
            return sentence(
                _("error_body_json", default="The body cannot be read as JSON.")
            )
        missed = error.args[0] if isinstance(error, KeyError) and error.args else None
        if isinstance(missed, str) and missed not in sent:
            return sentence(
                _(
                    "error_body_missing",
                    default="“${name}” is missing.",
                    mapping={"name": missed},
                )
            )
        if not sent:
            return None
        return sentence(
            _(
                "error_body_members",
                default="This cannot be done with these values. Look at: ${names}.",
                mapping={"names": ", ".join(f"“{name}”" for name in sent)[:400]},
            )
        )


def named(errors) -> list[dict]:
    """What a deserializer found wrong: sentences, with the fields they are about."""
    if not isinstance(errors, list | tuple):
        return []
    return [
        {name: str(error[name]) for name in ("field", "message") if error.get(name)}
        for error in errors
        if isinstance(error, dict) and error.get("message")
    ]
