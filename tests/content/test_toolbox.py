"""Rules of toolboxes."""

from eucpn.content.content.series import is_taken
from plone import api
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
import pytest
import transaction


SECTION = "en/knowledge-centre/toolboxes"


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


def link(source, language, translation):
    """Make one the translation of the other, as the secretariat."""
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        ITranslationManager(source).register_translation(language, translation)


@pytest.fixture
def admin(session):
    return session("admin")


class TestSeriesNumber:
    def test_of_another_toolbox_is_refused_on_creation(self, admin, make):
        make("Toolbox", series_number=15)

        response = admin.post(
            SECTION,
            json={"@type": "Toolbox", "title": "Another", "series_number": 15},
        )

        assert response.status_code == 400
        assert "The number 15 is already taken" in response.text
        assert admin.get(f"{SECTION}/another").status_code == 404

    def test_of_another_toolbox_is_refused_on_change(self, admin, make):
        make("Toolbox", series_number=15)
        other = make("Toolbox", series_number=16)

        response = admin.patch(path(other), json={"series_number": 15})

        assert response.status_code == 400
        assert admin.get(path(other)).json()["series_number"] == 16

    def test_that_a_draft_in_another_language_has_is_refused(self, admin, make):
        make("Toolbox", language="fi", series_number=15)
        other = make("Toolbox")

        response = admin.patch(path(other), json={"series_number": 15})

        assert response.status_code == 400

    def test_own_one_can_be_sent_again(self, admin, make):
        toolbox = make("Toolbox", series_number=15)

        response = admin.patch(
            path(toolbox), json={"series_number": 15, "title": "Changed"}
        )

        assert response.status_code == 204

    def test_is_a_positive_number(self, admin, make):
        toolbox = make("Toolbox")

        assert admin.patch(path(toolbox), json={"series_number": 0}).status_code == 400
        assert (
            admin.patch(path(toolbox), json={"series_number": "x"}).status_code == 400
        )

    def test_can_be_taken_back(self, admin, make):
        toolbox = make("Toolbox", series_number=15)

        response = admin.patch(path(toolbox), json={"series_number": None})

        assert response.status_code == 204

    def test_is_shared_by_translations(self, make):
        source = make("Toolbox", series_number=15)
        translation = make("Toolbox", language="fi")
        link(source, "fi", translation)
        translation.reindexObject()
        stranger = make("Toolbox", language="fr")

        assert not is_taken(translation, "series_number", 15)
        assert not is_taken(source, "series_number", 15)
        assert is_taken(stranger, "series_number", 15)

    def test_of_the_source_is_accepted_with_a_new_translation(self, admin, make):
        """The translation joins its source only after its values are checked."""
        source = make("Toolbox", state="published", series_number=15)

        response = admin.post(
            "fi/knowledge-centre/toolboxes",
            json={
                "@type": "Toolbox",
                "title": "Suomeksi",
                "language": "fi",
                "translation_of": source.UID(),
                "series_number": 15,
            },
        )

        assert "already taken" not in response.text

    def test_of_the_published_toolbox_is_that_of_its_revision(self, make):
        baseline = make("Toolbox", series_number=15)
        stranger = make("Toolbox")
        revision = ICheckinCheckoutPolicy(baseline).checkout(baseline.aq_parent)
        transaction.commit()

        assert not is_taken(revision, "series_number", 15)
        assert not is_taken(baseline, "series_number", 15)
        assert is_taken(stranger, "series_number", 15)


class TestPublicationDate:
    @pytest.mark.parametrize(
        "date,precision", [("2019-06-15", "month"), ("2019-06-01", "year")]
    )
    def test_is_not_more_precise_than_told(self, admin, make, date, precision):
        toolbox = make("Toolbox")

        response = admin.patch(
            path(toolbox),
            json={"publication_date": date, "publication_precision": precision},
        )

        assert response.status_code == 400
        assert "Publication date" in response.text

    def test_alone_is_checked_against_the_stored_precision(self, admin, make):
        toolbox = make("Toolbox", publication_precision="year")

        refused = admin.patch(path(toolbox), json={"publication_date": "2019-06-15"})
        accepted = admin.patch(path(toolbox), json={"publication_date": "2019-01-01"})

        assert refused.status_code == 400
        assert accepted.status_code == 204


class TestCitation:
    def test_is_made_from_what_is_known(self, admin, make):
        toolbox = make("Toolbox", title="Burglary", series_number=15)

        admin.patch(path(toolbox), json={"publication_date": "2019-06-15"})

        assert admin.get(path(toolbox)).json()["suggested_citation"] == (
            "EUCPN (2019). Burglary. EUCPN Toolbox Series, No 15."
        )

    def test_as_entered_comes_first(self, admin, make):
        toolbox = make("Toolbox", citation="As we say.")

        assert admin.get(path(toolbox)).json()["suggested_citation"] == "As we say."


class TestRelations:
    @pytest.mark.parametrize("field", ["policy_paper", "example_practices"])
    def test_lead_to_items_of_their_type_only(self, admin, make, field):
        toolbox = make("Toolbox")
        policy = make("NationalPolicy")
        value = policy.UID() if field == "policy_paper" else [policy.UID()]

        response = admin.patch(path(toolbox), json={field: value})

        assert response.status_code == 400
        assert "Only items of these types" in response.text


def test_description_is_no_longer_than_lists_can_show(admin, make):
    toolbox = make("Toolbox")

    assert admin.patch(path(toolbox), json={"description": "x" * 400}).ok
    assert (
        admin.patch(path(toolbox), json={"description": "x" * 401}).status_code == 400
    )


def test_key_messages_are_few_and_short(admin, make):
    toolbox = make("Toolbox")

    assert admin.patch(path(toolbox), json={"key_messages": ["a", "b", "c"]}).ok
    for refused in (["a"] * 8, ["x" * 301]):
        response = admin.patch(path(toolbox), json={"key_messages": refused})
        assert response.status_code == 400


def test_submission_takes_three_key_messages(admin, make):
    toolbox = make("Toolbox", key_messages=["One", "Two", " "])

    def lacking():
        answer = admin.get(f"{path(toolbox)}/@completeness").json()
        return {field["field"]: field["title"] for field in answer["missing"]}

    assert lacking()["key_messages"] == "Key messages (at least 3)"
    assert admin.patch(path(toolbox), json={"key_messages": ["a", "b", "c"]}).ok
    assert "key_messages" not in lacking()
