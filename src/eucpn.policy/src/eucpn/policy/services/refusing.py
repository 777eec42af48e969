"""Refusals of the editorial services: one shape, in the asker's language."""

from abc import ABC
from abc import abstractmethod
from AccessControl import getSecurityManager
from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.workflow.conditions import Denied
from eucpn.policy.workflow.conditions import NotThere
from eucpn.policy.workflow.conditions import TransitionRefused
from plone.protect.interfaces import IDisableCSRFProtection
from plone.restapi.deserializer import json_body
from plone.restapi.exceptions import DeserializationError
from plone.restapi.services import Service
from zope.interface import alsoProvides
import transaction


__all__ = ["Denied", "NotThere", "RefusingService"]


class RefusingService(Service, ABC):
    """A service whose `act` may raise `TransitionRefused`; then nothing is written.

    Answers `{"error": {"type", "message", "field"?, "missing"?}}` with the status of
    the refusal, and 401 in the place of 403 to who is not signed in.
    """

    def reply(self):
        if self.request.get("REQUEST_METHOD") != "GET":
            alsoProvides(self.request, IDisableCSRFProtection)
        savepoint = transaction.savepoint(optimistic=True)
        try:
            return self.act()
        except TransitionRefused as refused:
            savepoint.rollback()
            return self.refuse(refused)

    @abstractmethod
    def act(self):
        """Do what was asked for and answer it."""

    def refuse(self, refused: TransitionRefused) -> dict:
        status, told = refused.status, refused.to_json(self.request)
        if status == 403 and getSecurityManager().getUser().getId() is None:
            message = _("error_sign_in", default="Sign in to do this.")
            status, told = 401, {"type": "Unauthorized", "message": sentence(message)}
        self.request.response.setStatus(status)
        return {"error": told}

    def body(self) -> dict:
        """The body of the request, an object.

        :raises TransitionRefused: where it is none.
        """
        try:
            return json_body(self.request)
        except DeserializationError:
            raise TransitionRefused(
                _("error_body", default="The body has to be a JSON object.")
            ) from None
