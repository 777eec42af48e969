"""Which fields are translated, and what an original said in each version."""

from eucpn.policy.multilingual import independent
from eucpn.policy.multilingual.origins import text_at
from eucpn.policy.multilingual.translatable import text_columns
from eucpn.policy.multilingual.translatable import translatable_fields
import pytest


EVERYWHERE = ["title", "description", "contact_organisation", "source_links"]
TRANSLATED = {
    "Campaign": [
        "slogan",
        "summary",
        "key_messages",
        "audience",
        "lead",
        "evaluation_summary",
        *EVERYWHERE,
        "blocks",
    ],
    "FundingCall": [
        "key_messages",
        "summary",
        "priorities",
        "how_to_apply",
        *EVERYWHERE,
    ],
    "FundingProgramme": [
        "summary",
        "key_messages",
        "relevance_for_crime_prevention",
        "managing_body",
        *EVERYWHERE,
    ],
    "MemberState": [
        "key_messages",
        "introduction",
        "institutional_setup",
        "national_strategy",
        "council_name",
        "competent_authorities",
        "national_representative_body",
        "helplines",
        "useful_links",
        *EVERYWHERE,
    ],
    "NationalPolicy": [
        "original_title",
        "responsible_authority",
        "summary",
        "key_messages",
        "objectives",
        "measures",
        "institutional_framework",
        "monitoring_and_evaluation",
        "legal_basis",
        "budget_note",
        *EVERYWHERE,
    ],
    "Toolbox": [
        "key_messages",
        "part_intelligence_picture",
        "part_good_practices",
        "part_examples",
        "recommendations",
        "authors",
        "acknowledgements",
        "citation",
        "cover_alt",
        *EVERYWHERE,
    ],
}


class TestTranslatableFields:
    @pytest.mark.parametrize("portal_type", sorted(TRANSLATED))
    def test_each_type_translates_its_texts_and_nothing_else(self, make, portal_type):
        obj = make(portal_type, id="x", title="X")

        found = [name for _schema, name in translatable_fields(obj)]

        assert found == TRANSLATED[portal_type]

    def test_of_rows_only_the_columns_with_words_are_translated(self, make):
        obj = make("MemberState", id="x", title="X")
        schema = {name: schema for schema, name in translatable_fields(obj)}

        assert text_columns(schema["source_links"]["source_links"]) == ["label"]


class TestOrigins:
    def test_the_text_of_an_approved_version_is_kept(self, make):
        obj = make("NationalPolicy", state="published", id="x", title="Approved")
        obj.title = "Changed since"

        assert text_at(obj, 1)["fields"]["title"]["value"] == "Approved"

    def test_nothing_is_known_of_a_version_that_never_was(self, make):
        obj = make("NationalPolicy", id="x", title="Draft")

        assert text_at(obj, 1) is None


def test_a_revision_is_no_version_in_another_language(session, make):
    source = make("NationalPolicy", state="published", id="x", title="X")
    make(
        "NationalPolicy",
        state="published",
        language="fr",
        translation_of=source,
        id="x",
    )
    editor = session("editor-be")
    copy = editor.post(f"{source.absolute_url()}/@workingcopy").json()["@id"]

    found = editor.get(f"{source.absolute_url()}/@translations").json()["items"]

    assert [item["language"] for item in found] == ["fr"]
    assert editor.get(f"{copy}/@translations").json()["items"] == []


def test_a_save_of_texts_alone_wakes_no_translation(session, make, monkeypatch):
    source = make("NationalPolicy", state="published", id="x", title="X")
    make(
        "NationalPolicy",
        state="published",
        language="fr",
        translation_of=source,
        id="x",
    )
    copied = []
    monkeypatch.setattr(
        independent, "copy_independent_values", lambda *both: copied.append(both) or []
    )
    reviewer, url = session("reviewer-1"), source.absolute_url()

    assert reviewer.patch(url, json={"policy_type": "strategy"}).ok
    first = len(copied)
    assert reviewer.patch(url, json={"title": "Another"}).ok
    assert (first, len(copied)) == (1, 1)
    assert reviewer.patch(url, json={"policy_type": "action-plan"}).ok
    assert len(copied) == 2
