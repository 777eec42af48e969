"""The order in which a reader wants languages. One rule for all that chooses one.

The chosen language (that of the address), then those of the browser in its order,
then the source, then the official order.
"""

from eucpn.content.vocabularies.terms import asked_language
from eucpn.content.vocabularies.terms import LANGUAGES
from plone.app.multilingual.interfaces import ILanguageRootFolder
from zope.publisher.browser import BrowserLanguages


def folder_language(chain) -> str | None:
    """The language of the folder among `chain`, an item and what it lies in."""
    for obj in chain:
        if ILanguageRootFolder.providedBy(obj):
            return obj.getId()
    return None


def browser_languages(request) -> list[str]:
    """The official languages of `Accept-Language`, the most wanted first."""
    wanted = BrowserLanguages(request).getPreferredLanguages()
    found = (language.split("-")[0] for language in wanted)
    return list(dict.fromkeys(code for code in found if code in LANGUAGES))


class Preference:
    """Ranks the versions of a work; the least rank is the best version.

    :param chosen: the language of the page.
    :param browser: further languages, the most wanted first.
    """

    def __init__(self, chosen: str | None, browser=()):
        wanted = [language for language in (chosen, *browser) if language]
        self.wanted = wanted = tuple(dict.fromkeys(wanted))
        # Below those of the official order, the source in between
        self.places = {code: n for n, code in enumerate(LANGUAGES)}
        self.places |= {code: n - len(wanted) - 1 for n, code in enumerate(wanted)}

    def rank(self, language: str | None, is_source) -> int:
        """The place of a version; the source's is -1."""
        place = self.places.get(language, len(self.places))
        return min(place, -1) if is_source else place

    def best(self, brains):
        """The best one of the records; None for none."""
        return min(
            brains,
            key=lambda b: (self.rank(b.Language, b.is_source is True), b.getPath()),
            default=None,
        )


def preference_of(request, chosen: str | None = None) -> Preference:
    """The reader's; without a folder's language the negotiated one is chosen."""
    return Preference(chosen or asked_language(request), browser_languages(request))
