"""Forms in order: what a text is about first, what keeps the site in order last."""

import pytest


PATHS = {
    "NationalPolicy": "/en/knowledge-centre/policies",
    "Toolbox": "/en/knowledge-centre/toolboxes",
    "FundingCall": "/en/funding",
    "File": "/en/knowledge-centre/policies",
    "News Item": "/en/news",
}


@pytest.fixture
def fieldsets(session):
    """`fieldsets(login, type)`: id to fields of the form, in its order."""

    def factory(login, portal_type):
        form = session(login).get(f"{PATHS[portal_type]}/@types/{portal_type}").json()
        return {group["id"]: group["fields"] for group in form["fieldsets"]}

    return factory


class TestFormOfACountry:
    @pytest.mark.parametrize(
        ("portal_type", "own"),
        [
            ("NationalPolicy", ["contents", "validity"]),
            ("Toolbox", ["contents", "publication", "cover"]),
            ("FundingCall", ["dates", "money", "applicants"]),
        ],
    )
    def test_own_subject_comes_first(self, fieldsets, portal_type, own):
        groups = fieldsets("editor-be", portal_type)

        assert list(groups) == [
            "default",
            *own,
            "classification",
            "provenance",
            "process",
        ]

    def test_related_items_stand_beside_the_terms(self, fieldsets):
        groups = fieldsets("editor-be", "NationalPolicy")

        assert groups["classification"][-1] == "relatedItems"
        assert "translator_credit" in groups["provenance"]
        assert groups["process"] == ["change_summary", "submission_note"]

    def test_file_has_no_tabs(self, fieldsets):
        groups = fieldsets("editor-be", "File")

        assert list(groups) == ["default"]
        assert {"title", "file", "document_language"} <= set(groups["default"])


class TestFormOfTheSecretariat:
    @pytest.mark.parametrize("portal_type", sorted(PATHS))
    def test_ends_with_administration(self, fieldsets, portal_type):
        groups = fieldsets("secretariat-editor", portal_type)
        last = [name for name in groups if name != "layout"][-1]

        assert last == "administration"
        assert "id" in groups["administration"]
        assert {"categorization", "ownership", "settings"} & set(groups) == set()

    def test_own_dates_are_not_taken_for_plones(self, fieldsets):
        groups = fieldsets("secretariat-editor", "FundingCall")

        assert "deadlines" in groups["dates"]
        assert "changeNote" in groups["administration"]

    def test_titles_are_unlike(self, session):
        form = session("secretariat-editor").get(
            f"{PATHS['NationalPolicy']}/@types/NationalPolicy"
        )
        titles = [group["title"] for group in form.json()["fieldsets"]]

        assert len(set(titles)) == len(titles)
        assert titles[0] == "Main details"
        assert titles[-1] == "Administration"


def test_definition_of_a_type_stays_stock(session):
    """The control panel reads fieldsets at the root and writes them back."""
    form = session("admin").get("/@types/File").json()

    assert "settings" in {group["id"] for group in form["fieldsets"]}
