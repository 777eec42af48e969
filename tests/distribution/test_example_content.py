"""What a new site with example content holds, and that samples say what they are."""

from collections import Counter
from eucpn.content.behaviors.files import sha256
from eucpn.policy.setup.redirects import redirects
from eucpn.policy.workflow.table import table
from http import HTTPStatus
from pathlib import Path
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from zope.component.hooks import site as current_site
import json
import pytest


TOOLBOX = "knowledge-centre/toolboxes/toolbox-15-victimisation-of-minors"
FOCUS_DAY = "en/campaigns/eu-focus-day-domestic-burglary-2019"
VICTIMS = "en/campaigns/rights-of-victims-of-trafficking-2019"

# Works: path, beginning of the title, type, state, language. Labels, by language: how
# the title of a sample begins, and what its description says first.
EXPECTED = json.loads(Path(__file__).with_name("expected.json").read_text("utf-8"))
LABELS = EXPECTED["labels"]
SAMPLES = ("CampaignMaterial", "File", "FundingCall", "NationalPolicy")


def of_type(site, *portal_types):
    """All items of the types, whatever their state."""
    with current_site(site):
        brains = site.portal_catalog.unrestrictedSearchResults(portal_type=portal_types)
        return [brain._unrestrictedGetObject() for brain in brains]


class TestExampleContent:
    @pytest.mark.parametrize(
        "path, title, portal_type, state, language", EXPECTED["works"]
    )
    def test_work(self, example, path, title, portal_type, state, language):
        item = example.unrestrictedTraverse(path)
        with current_site(example):
            assert item.title.startswith(title)
            assert item.portal_type == portal_type
            assert api.content.get_state(item) == state
            assert item.language == language

    def test_numbers(self, example):
        wanted = EXPECTED["numbers"]
        assert Counter(i.portal_type for i in of_type(example, *wanted)) == wanted

    def test_samples_say_that_they_are_samples(self, example):
        for item in of_type(example, *SAMPLES):
            title, sentence = LABELS[item.language]
            assert item.title.startswith(title), item.absolute_url()
            assert item.description.startswith(sentence), item.absolute_url()

    def test_texts_of_samples_say_it_first(self, example):
        for item in of_type(example, "FundingCall", "NationalPolicy"):
            text = getattr(item.summary, "raw", item.summary).removeprefix("<p>")
            assert text.startswith(LABELS[item.language][1])

    def test_no_address_is_invented(self, example):
        for item in of_type(example, "FundingCall", "NationalPolicy", "MemberState"):
            for name in ("contact_mailbox", "contact", "official_page"):
                value = getattr(item, name, None)
                assert not value or "example.org" in value
        for item in of_type(example, "Toolbox", "Campaign", "FundingProgramme"):
            assert not item.contact_mailbox

    def test_toolbox_is_translated_from_its_first_version(self, example):
        source = example.unrestrictedTraverse(f"en/{TOOLBOX}")
        with current_site(example):
            translations = ITranslationManager(source).get_translations()
        assert set(translations) == {"en", "fr", "de", "ro"}
        assert source.content_version == 1
        for language, item in translations.items():
            assert item.source_language == "en"
            assert item.series_number == 15
            assert item.id == source.id
            if language != "en":
                assert item.translated_from_version == 1

    def test_finnish_policy_is_the_source(self, rest):
        path = "en/knowledge-centre/policies/example-youth-drug-crime-finland"
        answer = rest(path).json()
        assert answer["is_source"] is False
        assert answer["source_language"]["token"] == "fi"
        assert answer["translation_status"]["token"] == "current"

    def test_work_in_preparation_tells_planned_languages(self, example):
        path = (
            "en/knowledge-centre/toolboxes/toolbox-16-drug-related-juvenile-delinquency"
        )
        item = example.unrestrictedTraverse(path)
        assert item.production_status == "in-preparation"
        assert item.planned_languages == {"fr", "de", "fi"}

    @pytest.mark.parametrize("language", ["en", "fr", "de", "ro"])
    def test_file_of_the_toolbox(self, example, rest, language):
        name = f"toolbox-15-{language}.pdf"
        item = example.unrestrictedTraverse(f"{language}/{TOOLBOX}/{name}")
        assert item.document_language == language
        assert item.document_role == "main"
        assert item.accessible_pdf == "no"
        assert item.checksum == sha256(item.file)
        answer = rest(f"{language}/{TOOLBOX}/{name}/@@download/file")
        assert answer.status_code == HTTPStatus.OK
        assert answer.content.startswith(b"%PDF-1.7")
        assert f"/Lang ({language})".encode() in answer.content

    @pytest.mark.parametrize("campaign", [FOCUS_DAY, VICTIMS])
    def test_matrix_is_rich(self, rest, campaign):
        matrix = rest(f"{campaign}/@campaign-matrix").json()
        countries = {entry["token"] for entry in matrix["countries"]}
        assert "generic" in countries
        assert len(countries) > 5
        assert len(matrix["asset_types"]) >= 4
        assert sum(len(cell["items"]) for cell in matrix["cells"]) >= 12

    def test_matrix_has_languages_from_outside_the_union(self, rest):
        matrix = rest(f"{VICTIMS}/@campaign-matrix").json()
        languages = {entry["token"]: entry["rtl"] for entry in matrix["languages"]}
        assert {"ar", "uk", "sq", "tr", "vi"} <= set(languages)
        assert [token for token, rtl in languages.items() if rtl] == ["ar"]

    @pytest.mark.parametrize("id_, expected", EXPECTED["calls"].items())
    def test_status_of_a_call(self, rest, id_, expected):
        answer = rest(f"en/funding/{id_}").json()
        assert answer["call_status"]["token"] == expected
        assert answer["contact"].endswith("@example.org")

    def test_two_stages(self, example):
        call = example.unrestrictedTraverse(
            "en/funding/example-two-stage-call-research"
        )
        assert [row["stage"] for row in call.deadlines] == [
            "First stage",
            "Second stage",
        ]

    def test_every_country_has_a_page(self, example):
        pages = of_type(example, "MemberState")
        assert len({page.country for page in pages}) == 27
        for page in pages:
            assert page.contributing_member_state == page.country
            assert "has not yet completed it" in page.introduction.raw

    @pytest.mark.parametrize("login, expected", EXPECTED["not_public"].items())
    def test_who_sees_what_is_not_public(self, rest, login, expected):
        query = {
            "portal_type": "NationalPolicy",
            "review_state": ["draft", "pending", "returned"],
        }
        found = rest("@search", login, params=query).json()["items"]
        assert {item["@id"].rpartition("/example-")[2] for item in found} == set(
            expected
        )

    def test_returned_policy_tells_why(self, rest):
        path = "en/knowledge-centre/policies/example-school-violence-romania"
        history = rest(f"{path}/@workflow", "editor-ro").json()["history"]
        assert history[-1]["review_state"] == "returned"
        assert "describe the measures" in history[-1]["comments"]

    def test_two_pairs_of_eyes(self, example):
        for item in of_type(example, "CampaignMaterial", "MemberState", *SAMPLES[2:]):
            history = item.workflow_history[table().id]
            author = history[0]["actor"]
            assert item.last_edited_by == author
            assert author.startswith(("editor-", "secretariat-editor"))
            assert {e["actor"] for e in history if e["action"] == "approve"} <= {
                "reviewer-1",
                "reviewer-2",
            }

    def test_about_page_quotes_the_concept_as_adopted(self, rest):
        blocks = rest("en/about").json()["blocks"].values()
        quotes = [
            block["plaintext"]
            for block in blocks
            if block["@type"] == "slate" and block["value"][0]["type"] == "blockquote"
        ]
        assert quotes == [EXPECTED["concept"]]

    @pytest.mark.parametrize("old", redirects())
    def test_old_address_leads_on(self, example, rest, old):
        answer = rest(old, allow_redirects=False)
        assert answer.status_code == HTTPStatus.FOUND
        start = f"{example.absolute_url()}/++api++"
        assert answer.headers["Location"].removeprefix(start) in redirects()[old]
        assert rest(old).status_code == HTTPStatus.OK

    def test_old_address_of_the_toolbox_leads_to_it(self, example, rest):
        assert rest("toolbox15-victimisation").json()["series_number"] == 15
