"""Sentences of refusals, in the asker's language."""

from zope.globalrequest import getRequest
from zope.i18n import translate


def sentence(message) -> str:
    """The message in the asker's language."""
    return translate(message, context=getRequest())
