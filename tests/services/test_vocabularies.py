"""`@vocabularies` and `@types`: what our lists and directives add to them."""

from eucpn.content.vocabularies.terms import LANGUAGES
import pytest


PREFIX = "eucpn.content.vocabularies"


class TestVocabularies:
    def test_term(self, session):
        """A term has a URI, and a broader term where it is not a top one."""
        url = f"@vocabularies/{PREFIX}.crime_phenomena?b_size=-1"
        terms = {t["token"]: t for t in session().get(url).json()["items"]}

        assert terms["domestic-burglary"] == {
            "token": "domestic-burglary",
            "title": terms["domestic-burglary"]["title"],
            "uri": terms["domestic-burglary"]["uri"],
            "broader": "opc",
        }
        assert "broader" not in terms["opc"]
        assert terms["opc"]["uri"].startswith("https://")

    def test_title_in_the_language_of_the_path(self, session):
        def title(path):
            url = f"{path}/@vocabularies/{PREFIX}.policy_types?tokens=strategy"
            return session().get(url).json()["items"][0]["title"]

        assert title("/en") == "Strategy"
        assert title("/fr") == "Stratégie"
        assert title("/fi") == "Strategia"

    def test_all_labels(self, session):
        """`labels=all` gives partners every language at once."""
        url = f"/en/@vocabularies/{PREFIX}.policy_types"
        term = session().get(f"{url}?labels=all").json()["items"][0]

        assert set(term["labels"]) == set(LANGUAGES)
        assert term["labels"]["en"] == term["title"]
        for other in (url, f"{url}?labels=en"):
            assert "labels" not in session().get(other).json()["items"][0]

    def test_derived_list(self, session):
        """Parts of a list have the same terms."""
        url = f"@vocabularies/{PREFIX}.member_states?b_size=-1"
        terms = session().get(url).json()["items"]

        assert len(terms) == 27
        assert all(term["uri"] for term in terms)


class TestStages:
    @pytest.mark.parametrize(
        ("portal_type", "field", "stage"),
        [
            ("NationalPolicy", "summary", "submit"),
            ("NationalPolicy", "contact_mailbox", "submit"),
            ("Toolbox", "cover", "publish"),
            ("Toolbox", "authors", None),
            ("FundingCall", "title", None),
            ("Document", "title", None),
        ],
    )
    def test_stage(self, session, portal_type, field, stage):
        """A property tells at which stage it is needed, whatever schema it is from."""
        response = session("editor-be").get(f"@types/{portal_type}")

        assert response.status_code == 200
        assert response.json()["properties"][field].get("stage") == stage

    def test_only_the_title_is_required(self, session):
        response = session("editor-be").get("@types/NationalPolicy")

        assert response.json()["required"] == ["title"]

    def test_other_requests_are_stock(self, session):
        """Anonymous visitors, unknown types and the list of types."""
        assert session().get("@types/NationalPolicy").status_code == 401
        assert session("editor-be").get("@types/Nothing").status_code == 404
        assert isinstance(session("editor-be").get("@types").json(), list)
