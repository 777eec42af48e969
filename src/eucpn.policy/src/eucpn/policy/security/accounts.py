"""Services of accounts that tell strangers nothing about which accounts there are."""

from eucpn.policy import _
from eucpn.policy.audit import signin
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.security.attempts import logins
from eucpn.policy.security.errors import ALIKE
from plone.restapi.deserializer import json_body
from plone.restapi.services.auth.login import Login
from plone.restapi.services.users.add import UsersPost
from zExceptions import NotFound
import logging


logger = logging.getLogger(__name__)

TOO_MANY = 429
RESET = "reset-password"


class LoginThrottled(Login):
    """`POST @login`: 429 with `Retry-After` after ten failures in 15 minutes.

    Also with the right password: whoever guesses must not learn it. Accounts that do
    not exist are counted like others. Each failure leaves a line in the audit trail.
    """

    def reply(self):
        login = str(json_body(self.request).get("login", ""))
        key = login.strip().lower()[:200], self.request.getClientAddr()
        seconds = logins.wait(key)
        response = self.request.response
        if seconds:
            response.setStatus(TOO_MANY)
            response.setHeader("Retry-After", str(seconds))
            message = _(
                "error_too_many_logins",
                default="Too many attempts. Try again in ${minutes} minutes.",
                mapping={"minutes": -(-seconds // 60)},
            )
            return {"error": {"type": "TooManyRequests", "message": sentence(message)}}
        answer = super().reply()
        if response.getStatus() == 401:
            logins.failed(key)
            signin.failed(login)
        elif "token" in answer:
            logins.forget(key)
        return answer


class Nobody:
    """Stands for an account that does not exist: whatever is checked, fails."""

    def getUser(self):
        return self

    def getUserName(self):
        return ""


class UsersPostDiscreet(UsersPost):
    """`POST @users`; `POST @users/<id>/reset-password` answers the same for accounts
    that exist and for others, with or without a working mail server."""

    def reply(self):
        if len(self.params) not in (0, 2) or self.params[1:] not in ([], [RESET]):
            raise NotFound("@users")
        return super().reply()

    def _get_user_by_login_name(self, user_id):
        found = super()._get_user_by_login_name(user_id)
        if found is None and self.params:
            return Nobody()
        return found

    def update_password(self, data):
        if data:
            return super().update_password(data)
        self.request.set(ALIKE, True)
        try:
            return super().update_password(data)
        except Exception:
            # That there is none is the usual reason; all are told alike.
            logger.warning("No mail for a new password was sent.", exc_info=True)
            return None
