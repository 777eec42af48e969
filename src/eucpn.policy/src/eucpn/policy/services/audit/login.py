"""`POST @login`: stock, and a failure leaves a line in the audit trail."""

from eucpn.policy.audit import signin
from plone.restapi.deserializer import json_body
from plone.restapi.services.auth.login import Login


UNAUTHORIZED = 401


class LoginPost(Login):
    """Signs in with name and password."""

    def reply(self):
        result = super().reply()
        if self.request.response.getStatus() == UNAUTHORIZED:
            signin.failed(json_body(self.request).get("login"))
        return result
