"""410 in the visitor's language."""

from eucpn.content.reading.preference import browser_languages
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy import _
from http import HTTPStatus
from zope.i18n import translate
import json


def gone(request):
    """Answer `{"type": "Gone", "message"}` with 410."""
    message = _("gone", default="This page has been withdrawn.")
    # What the visitor reads best, else the language of the address.
    wanted = [*browser_languages(request), asked_language(request)]
    body = {"type": "Gone", "message": translate(message, target_language=wanted[0])}
    response = request.response
    response.setHeader("Content-Type", "application/json")
    response.setStatus(HTTPStatus.GONE, lock=1)
    response.setBody(json.dumps(body), lock=1)
    # Keeps the user folder from answering with its login page.
    response._has_challenged = True
