"""Sections: every language has them, and their type answers its form."""

from eucpn.policy.setup.languages import SITE_LANGUAGES
from eucpn.policy.setup.sections import sections
from http import HTTPStatus
import pytest


@pytest.mark.parametrize("entry", sections(), ids=lambda entry: entry["path"] or "home")
def test_section_is_public_in_every_language_with_its_own_title(portal, entry):
    for language in SITE_LANGUAGES:
        page = portal.unrestrictedTraverse(f"{language}/{entry['path']}".rstrip("/"))
        if entry["path"]:
            assert page.title == entry["titles"][language]
            assert page.language == language
        assert page.description == entry["descriptions"][language]


def test_form_of_a_section_is_told(session):
    answer = session("secretariat-editor").get("/en/@types/Section")

    assert answer.status_code == HTTPStatus.OK, answer.text
