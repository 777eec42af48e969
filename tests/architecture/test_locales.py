"""The site speaks the languages of its catalogues."""

from eucpn.content import _
from eucpn.content.schema.rows import InvalidRow
from eucpn.policy.workflow.table import labels
from plone import api
from zope.i18n import translate
import pytest


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Target groups"), ("fr", "Groupes cibles"), ("sv", "Målgrupper")],
)
class TestLabels:
    def test_follow_the_language_folder(self, session, language, title):
        answer = session("admin").get(f"/{language}/@types/NationalPolicy")

        assert answer.json()["properties"]["target_groups"]["title"] == title

    def test_do_not_depend_on_the_browser(self, session, language, title):
        admin = session("admin")
        admin.headers["Accept-Language"] = "el"

        answer = admin.get(f"/{language}/@types/NationalPolicy")

        assert answer.json()["properties"]["target_groups"]["title"] == title


@pytest.mark.parametrize("language", ["en", "bg", "fr", "ga"])
class TestTitles:
    def test_types_are_looked_up_by_their_english_titles(
        self, functional_portal, language
    ):
        types = functional_portal.portal_types
        wanted = labels()["types"]
        ours = [name for name in wanted if name in types]

        found = {
            name: translate(types[name].Title(), target_language=language)
            for name in ours
        }

        assert len(ours) >= 7
        assert found == {name: wanted[name][language] for name in ours}

    def test_of_the_list_of_types(self, session, language):
        answer = session("admin").get(f"/{language}/@types").json()

        titles = {entry["title"] for entry in answer}
        assert labels()["types"]["NationalPolicy"][language] in titles

    def test_of_roles_in_plone_s_domain(self, functional_portal, language):
        found = {
            role: translate(role, domain="plone", target_language=language)
            for role in labels()["roles"]
        }

        assert found == {role: t[language] for role, t in labels()["roles"].items()}

    def test_of_states_in_plone_s_own_lists(self, session, language):
        answer = session("admin").get(
            f"/{language}/@vocabularies/plone.app.vocabularies.WorkflowStates"
        )

        titles = {entry["token"]: entry["title"] for entry in answer.json()["items"]}
        wanted = labels()["states"]["returned"][language]
        assert titles["returned"].startswith(wanted)

    def test_of_criteria(self, session, language):
        answer = session("admin").get(f"/{language}/@querystring").json()

        title = answer["indexes"]["target_groups"]["title"]
        assert title == translate(
            "label_target_groups",
            domain="eucpn.content",
            target_language=language,
            default="Target groups",
        )


def test_message_with_messages_in_it_is_translated_throughout(functional_portal):
    invalid = InvalidRow(
        2, _("label_link_url", default="Address"), _("a value is needed")
    )

    assert translate(invalid.doc(), target_language="fr") == (
        "Ligne 2, Adresse\u00a0: une valeur est requise"
    )


def test_refusal_names_the_fields_in_the_asker_s_language(session, make):
    policy = make("NationalPolicy", language="fr")
    path = policy.absolute_url().split("/plone", 1)[1]

    answer = session("editor-be").post(f"{path}/@workflow/submit", json={})

    assert answer.status_code == 400
    message = answer.json()["error"]["message"]
    assert message.startswith("Ces champs doivent être remplis avant cette étape")
    assert "Phénomènes criminels" in message
    assert "${" not in message
    assert api.content.get_state(policy) == "draft"
