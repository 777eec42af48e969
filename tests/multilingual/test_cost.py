"""Saving an original with 23 translations touches those only where it has to."""

from eucpn.content.vocabularies.terms import LANGUAGES
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
import pytest
import transaction


@pytest.fixture
def original(source, translated):
    """A published original with a published translation in each other language."""
    for language in LANGUAGES:
        if language != "en":
            translated(source, language)
    return source


def trace(source):
    """What would be another one if the translations had been touched: dates, the
    objects' serials in the database, their records in the catalog."""
    transaction.begin()
    catalog = api.portal.get_tool("portal_catalog")
    found = {}
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        for language, obj in ITranslationManager(source).get_translations().items():
            if language == "en":
                continue
            obj._p_activate()
            (brain,) = catalog.unrestrictedSearchResults(UID=obj.UID())
            found[language] = (
                obj._p_serial,
                obj.modification_date,
                repr(catalog.getIndexDataForRID(brain.getRID())),
                repr(catalog.getMetadataForRID(brain.getRID())),
            )
    return found


@pytest.mark.parametrize(
    "body",
    [
        {"title": "Another title"},
        {"summary": "Another text.", "change_summary": "Another."},
        {"policy_type": "strategy", "title": "With a value that is the same"},
    ],
)
def test_save_of_its_text_touches_no_translation(session, original, body):
    before = trace(original)
    assert len(before) == len(LANGUAGES) - 1 == 23

    answer = session("reviewer-1").patch(original.absolute_url(), json=body)

    assert answer.ok, answer.text
    assert trace(original) == before


def test_save_of_a_value_of_all_languages_reaches_each(session, original):
    before = trace(original)

    answer = session("reviewer-1").patch(
        original.absolute_url(), json={"policy_type": "law"}
    )

    assert answer.ok, answer.text
    after = trace(original)
    assert [
        language for language in before if before[language] == after[language]
    ] == []
