"""The catalogues say everything they have to, with the same placeholders."""

from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy.locales.catalogues import catalogues
from eucpn.policy.locales.catalogues import DOMAINS
from eucpn.policy.locales.catalogues import PLONE
from eucpn.policy.locales.catalogues import po_path
from eucpn.policy.locales.catalogues import pot_path
from i18ndude.catalog import MessageCatalog
from pythongettext.msgfmt import Msgfmt
import pytest
import re


ALL = (*DOMAINS, PLONE)

# English is the language of the sources.
COMPLETE = tuple(language for language in LANGUAGES if language != "en")

PLACEHOLDER = re.compile(r"\$\{\w+\}")


def translated(domain, language):
    """Message id to text: what is compiled, so neither empty nor fuzzy."""
    return {
        msgid: entry.msgstr
        for msgid, entry in MessageCatalog(
            filename=str(po_path(domain, language))
        ).items()
        if entry.msgstr and not any("fuzzy" in c for c in entry.comments)
    }


def defaults(domain):
    """Message id to the English text."""
    catalogue = MessageCatalog(filename=str(pot_path(domain)))
    return {
        msgid: entry.getDefault() or entry.msgid for msgid, entry in catalogue.items()
    }


def test_every_official_language_has_its_files_and_no_other():
    for domain in ALL:
        folder = pot_path(domain).parent
        found = {path.parts[-3] for path in folder.rglob(f"{domain}.po")}
        assert found == set(LANGUAGES)


def test_catalogues_are_fresh():
    """`python -m eucpn.policy.locales` would change nothing."""
    stale = [
        str(path)
        for path, text in catalogues().items()
        if path.read_text("utf-8") != text
    ]

    assert stale == []


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("domain", ALL)
def test_no_language_misses_a_message(domain, language):
    assert set(defaults(domain)) - set(translated(domain, language)) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", ALL)
def test_placeholders_are_those_of_the_english_text(domain, language):
    english = defaults(domain)

    wrong = {
        msgid: text
        for msgid, text in translated(domain, language).items()
        if sorted(PLACEHOLDER.findall(text))
        != sorted(PLACEHOLDER.findall(english[msgid]))
    }

    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("domain", ALL)
def test_files_can_be_compiled(domain, language):
    with po_path(domain, language).open("rb") as file:
        assert Msgfmt(file, domain).get()
