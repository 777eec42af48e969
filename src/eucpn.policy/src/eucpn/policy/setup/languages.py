"""The language folders."""

from contextlib import contextmanager
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from plone import api
from plone.app.multilingual.browser.setup import SetupMultilingualSite
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from zope.globalrequest import getRequest
from zope.interface import alsoProvides
from zope.interface import noLongerProvides


# The language of the secretariat comes first, then the EU's official order.
SITE_LANGUAGES = ("en", *(code for code in LANGUAGES if code != "en"))


def multilingual_request():
    """Mark the request so that plone.app.multilingual's subscribers work.

    They look for its browser layer, which a request outside of publishing lacks.
    """
    request = getRequest()
    if request is not None:
        alsoProvides(request, IPloneAppMultilingualInstalled)
    return request


@contextmanager
def plain_request():
    """Within it plone.app.multilingual's subscribers leave new content alone."""
    request = getRequest()
    marked = IPloneAppMultilingualInstalled.providedBy(request)
    if marked:
        noLongerProvides(request, IPloneAppMultilingualInstalled)
    try:
        yield
    finally:
        if marked:
            alsoProvides(request, IPloneAppMultilingualInstalled)


def native_name(language: str) -> str:
    """The language's name in itself, with a capital letter: `Français`."""
    name = load("languages").terms[language].attributes["native"]
    return name[0].upper() + name[1:]


def create_language_folders(portal):
    """One root folder a language, linked as translations of each other."""
    multilingual_request()
    api.portal.set_registry_record("plone.available_languages", list(SITE_LANGUAGES))
    SetupMultilingualSite().setupSite(portal)
