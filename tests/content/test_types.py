"""The types as tables: where they are added, what they hold, which fields they have."""

from eucpn.content.schema.completeness import stage_of
from eucpn.content.schema.rows import Rows
from plone.app.multilingual.dx.interfaces import ILanguageIndependentField
from plone.app.textfield import RichText
from plone.autoform.interfaces import OMITTED_KEY
from plone.dexterity.utils import iterSchemataForType
from plone.dexterity.utils import resolveDottedName
from plone.namedfile.field import NamedBlobFile
from plone.namedfile.field import NamedBlobImage
from plone.schema import Email
from plone.supermodel.interfaces import FIELDSETS_KEY
from plone.supermodel.utils import mergedTaggedValueList
from z3c.relationfield.schema import RelationChoice
from z3c.relationfield.schema import RelationList
from zope.i18nmessageid import Message
from zope.schema import Bool
from zope.schema import Choice
from zope.schema import Date
from zope.schema import Datetime
from zope.schema import Decimal
from zope.schema import getFieldsInOrder
from zope.schema import Int
from zope.schema import List
from zope.schema import Set
from zope.schema import Text
from zope.schema import TextLine
from zope.schema import URI
import pytest


# type: module, what it may hold
TYPES = {
    "Campaign": ("campaign", ["CampaignMaterial"]),
    "CampaignMaterial": ("campaign_material", []),
    "FundingCall": ("funding_call", ["File"]),
    "FundingProgramme": ("funding_programme", []),
    "MemberState": ("member_state", []),
    "NationalPolicy": ("national_policy", ["File"]),
    "Toolbox": ("toolbox", ["File"]),
}

CONTRIBUTION = {
    "eucpn.basic",
    "eucpn.provenance",
    "eucpn.version",
    "eucpn.translation",
    "eucpn.editorial",
    "plone.relateditems",
    "plone.shortname",
    "plone.excludefromnavigation",
    "plone.namefromtitle",
    "plone.translatable",
    "plone.textindexer",
    "plone.versioning",
    "plone.locking",
}

BEHAVIORS = {
    "Campaign": {"eucpn.classification", "volto.blocks"},
    "CampaignMaterial": set(),
    "FundingCall": {"eucpn.classification"},
    "FundingProgramme": set(),
    "MemberState": {"eucpn.currency"},
    "NationalPolicy": {"eucpn.classification", "eucpn.currency"},
    "Toolbox": {"eucpn.classification"},
}

# type: field, class, stage at which it is needed, same in all languages
FIELDS = {
    "Toolbox": [
        ("series_number", Int, "submit", True),
        ("presidency", Choice, "submit", True),
        ("key_messages", List, "submit", False),
        ("part_intelligence_picture", RichText, "submit", False),
        ("part_good_practices", RichText, "submit", False),
        ("part_examples", RichText, None, False),
        ("recommendations", RichText, None, False),
        ("example_practices", RelationList, None, False),
        ("policy_paper", RelationChoice, None, False),
        ("publication_date", Date, "publish", True),
        ("publication_precision", Choice, None, True),
        ("production_status", Choice, None, True),
        ("planned_languages", Set, None, True),
        ("isbn_doi", TextLine, None, True),
        ("authors", Text, None, False),
        ("acknowledgements", Text, None, False),
        ("citation", Text, None, False),
        ("suggested_citation", Text, None, False),
        ("cover", NamedBlobImage, "publish", True),
        ("cover_alt", TextLine, "publish", False),
    ],
    "NationalPolicy": [
        ("original_title", TextLine, None, False),
        ("policy_type", Choice, "submit", True),
        ("responsible_authority", TextLine, "submit", False),
        ("summary", Text, "submit", False),
        ("key_messages", List, None, False),
        ("objectives", RichText, None, False),
        ("measures", RichText, None, False),
        ("institutional_framework", RichText, None, False),
        ("monitoring_and_evaluation", RichText, None, False),
        ("legal_basis", RichText, None, False),
        ("budget_note", Text, None, False),
        ("adopted_on", Date, None, True),
        ("adopted_on_precision", Choice, None, True),
        ("valid_from", Date, None, True),
        ("valid_to", Date, None, True),
        ("policy_status", Choice, None, True),
        ("replaces", RelationChoice, None, False),
        ("official_document_link", URI, None, True),
        ("official_document_language", Choice, None, True),
    ],
    "FundingProgramme": [
        ("programme_code", Choice, "submit", True),
        ("summary", Text, "submit", False),
        ("key_messages", List, None, False),
        ("relevance_for_crime_prevention", RichText, "submit", False),
        ("period", TextLine, None, True),
        ("managing_body", TextLine, None, False),
        ("total_budget", Decimal, None, True),
        ("currency", Choice, None, True),
        ("website", URI, "submit", True),
        ("national_contact_links", Rows, None, True),
    ],
    "FundingCall": [
        ("level", Choice, None, True),
        ("programme", Choice, "submit", True),
        ("call_identifier", TextLine, "submit", True),
        ("topic_identifier", TextLine, "submit", True),
        ("key_messages", List, None, False),
        ("summary", RichText, "submit", False),
        ("priorities", RichText, "submit", False),
        ("how_to_apply", RichText, "submit", False),
        ("official_page", URI, "submit", True),
        ("contact", Email, "submit", True),
        ("deadline_model", Choice, None, True),
        ("opening_date", Date, "submit", True),
        ("deadlines", Rows, "submit", True),
        ("manual_status", Choice, None, True),
        ("last_checked", Date, "publish", True),
        ("call_status", Choice, None, False),
        ("next_deadline", Datetime, None, False),
        ("call_closes", Datetime, None, False),
        ("total_budget", Decimal, None, True),
        ("min_grant", Decimal, None, True),
        ("max_grant", Decimal, None, True),
        ("currency", Choice, None, True),
        ("expected_grants", Int, None, True),
        ("cofinancing_rate", Decimal, None, True),
        ("types_of_action", Set, None, True),
        ("eligible_applicants", Set, "submit", True),
        ("eligible_countries", Set, None, True),
        ("consortium_required", Bool, None, True),
        ("minimum_partners", Int, None, True),
        ("submission_languages", Set, None, True),
    ],
    "Campaign": [
        ("campaign_kind", Choice, None, True),
        ("slogan", TextLine, None, False),
        ("hashtag", TextLine, None, True),
        ("summary", Text, "submit", False),
        ("key_messages", List, None, False),
        ("audience", Text, "submit", False),
        ("launch_date", Date, "submit", True),
        ("recurrence", Choice, None, True),
        ("edition_year", Int, None, True),
        ("previous_edition", RelationChoice, None, False),
        ("lead", List, None, False),
        ("participating_countries", Set, None, True),
        ("prevention_tips_links", Rows, None, True),
        ("evaluation_summary", RichText, None, False),
        ("results_figures", Rows, None, True),
    ],
    "CampaignMaterial": [
        ("asset_type", Choice, "submit", True),
        ("country", Choice, None, True),
        ("languages", Set, None, True),
        ("file", NamedBlobFile, "submit", True),
        ("url", URI, None, True),
        ("alternative_text", Text, "submit", False),
        ("caption", Bool, None, True),
        ("format", TextLine, None, True),
        ("dimensions", TextLine, None, True),
        ("usage_rights", Text, None, False),
    ],
    "MemberState": [
        ("country", Choice, "submit", True),
        ("key_messages", List, None, False),
        ("introduction", RichText, None, False),
        ("institutional_setup", RichText, "submit", False),
        ("national_strategy", RichText, "submit", False),
        ("has_crime_prevention_council", Choice, None, True),
        ("council_name", TextLine, None, False),
        ("competent_authorities", Rows, None, False),
        ("national_representative_body", Rows, None, False),
        ("representative_name", TextLine, None, False),
        ("representative_consent", Bool, None, False),
        ("public_representative", TextLine, None, False),
        ("helplines", Rows, None, False),
        ("useful_links", Rows, None, False),
    ],
}

ROWS = [
    (portal_type, *field) for portal_type, fields in FIELDS.items() for field in fields
]

# Values that are computed and never entered.
COMPUTED = {
    ("FundingCall", "call_closes"),
    ("FundingCall", "call_status"),
    ("FundingCall", "next_deadline"),
    ("MemberState", "public_representative"),
    ("Toolbox", "suggested_citation"),
}


@pytest.fixture
def own_schema(get_fti):
    """`own_schema("Toolbox")`: the schema of the type itself."""
    return lambda portal_type: get_fti(portal_type).lookupSchema()


@pytest.mark.parametrize("portal_type", TYPES)
class TestType:
    def test_is_made_of_its_module(self, get_fti, portal_type):
        fti = get_fti(portal_type)
        module = f"eucpn.content.content.{TYPES[portal_type][0]}"

        assert fti.klass == f"{module}.{portal_type}"
        assert fti.schema == f"{module}.I{portal_type}"
        assert fti.lookupSchema().implementedBy(resolveDottedName(fti.klass))

    def test_is_added_in_sections_only(self, get_fti, portal_type):
        fti = get_fti(portal_type)

        assert fti.global_allow is False
        assert fti.add_permission == f"eucpn.content.{portal_type.lower()}.add"

    def test_holds_what_the_model_says(self, get_fti, portal_type):
        fti = get_fti(portal_type)

        assert fti.filter_content_types is True
        assert list(fti.allowed_content_types) == TYPES[portal_type][1]

    def test_has_the_behaviors_of_a_contribution(self, get_behaviors, portal_type):
        behaviors = get_behaviors(portal_type)

        assert set(behaviors) == CONTRIBUTION | BEHAVIORS[portal_type]
        assert len(behaviors) == len(set(behaviors))

    def test_has_no_other_fields(self, own_schema, portal_type):
        names = [name for name, _field in getFieldsInOrder(own_schema(portal_type))]

        assert names == [row[0] for row in FIELDS[portal_type]]

    def test_requires_a_title_only(self, portal, portal_type):
        required = {
            name
            for schema in iterSchemataForType(portal_type)
            for name, field in getFieldsInOrder(schema)
            if field.required
            # A field of plone.app.dexterity and core that no form leaves empty.
            and name not in ("exclude_from_nav", "versioning_enabled")
        }

        assert required == {"title"}

    def test_names_and_explains_its_fields_by_message_ids(
        self, own_schema, portal_type
    ):
        schema = own_schema(portal_type)
        texts = [field.title for _name, field in getFieldsInOrder(schema)]
        texts += [
            field.description
            for _name, field in getFieldsInOrder(schema)
            if field.description
        ]
        texts += [group.label for group in mergedTaggedValueList(schema, FIELDSETS_KEY)]

        assert [t for t in texts if not isinstance(t, Message)] == []
        assert {t.domain for t in texts} == {"eucpn.content"}
        assert [t for t in texts if not t.default] == []

    def test_puts_each_field_into_one_fieldset(self, own_schema, portal_type):
        schema = own_schema(portal_type)
        grouped = [
            name
            for group in mergedTaggedValueList(schema, FIELDSETS_KEY)
            for name in group.fields
        ]

        assert len(grouped) == len(set(grouped))
        assert set(grouped) <= set(schema)


@pytest.mark.parametrize("portal_type,name,kind,stage,independent", ROWS)
class TestField:
    def test_is_of_its_kind(
        self, own_schema, portal_type, name, kind, stage, independent
    ):
        assert isinstance(own_schema(portal_type)[name], kind)

    def test_is_needed_at_its_stage(
        self, own_schema, portal_type, name, kind, stage, independent
    ):
        assert stage_of(own_schema(portal_type), name) == stage

    def test_is_translated_or_not(
        self, own_schema, portal_type, name, kind, stage, independent
    ):
        field = own_schema(portal_type)[name]

        assert ILanguageIndependentField.providedBy(field) is independent

    def test_is_entered_or_computed(
        self, own_schema, portal_type, name, kind, stage, independent
    ):
        schema = own_schema(portal_type)
        omitted = {n for _i, n, _v in mergedTaggedValueList(schema, OMITTED_KEY)}
        computed = (portal_type, name) in COMPUTED

        assert schema[name].readonly is computed
        assert (name in omitted) is computed


@pytest.mark.parametrize(
    "portal_type,name",
    [
        (portal_type, name)
        for portal_type, name, kind, _stage, _independent in ROWS
        if kind in (Choice, Set)
    ],
)
def test_term_comes_from_a_list_that_exists(
    portal, own_schema, get_vocabulary, portal_type, name
):
    field = own_schema(portal_type)[name]
    field = getattr(field, "value_type", None) or field
    vocabulary = get_vocabulary(field.vocabularyName, portal)

    assert len(vocabulary) > 1
    assert field.default is None or field.default in vocabulary


@pytest.mark.parametrize(
    "portal_type,section",
    [
        ("Campaign", "campaigns"),
        ("FundingCall", "funding"),
        ("FundingProgramme", "funding"),
        ("MemberState", "member-states"),
        ("NationalPolicy", "knowledge-centre/policies"),
        ("Toolbox", "knowledge-centre/toolboxes"),
    ],
)
def test_draft_needs_a_title_only(session, portal_type, section):
    response = session("admin").post(
        f"en/{section}", json={"@type": portal_type, "title": "Half-finished"}
    )

    assert response.status_code == 201, response.text
    assert response.json()["@type"] == portal_type


def test_draft_of_a_material_needs_a_title_only(session, make):
    campaign = make("Campaign")

    response = session("admin").post(
        "/".join(campaign.getPhysicalPath()[2:]),
        json={"@type": "CampaignMaterial", "title": "Half-finished"},
    )

    assert response.status_code == 201, response.text
    assert response.json()["country"]["token"] == "generic"


def test_files_lie_in_contributions(session, make):
    toolbox = make("Toolbox")

    response = session("admin").post(
        "/".join(toolbox.getPhysicalPath()[2:]),
        json={"@type": "Document", "title": "Something else"},
    )

    assert response.status_code in (400, 403)
