"""`@completeness`: what is missing, for those who may fill it in."""

import pytest


@pytest.fixture
def draft(make):
    """A policy of Belgium, hardly begun."""
    return make("NationalPolicy", title="Strategy", summary=" ", id="strategy")


PATH = "/en/knowledge-centre/policies/strategy"


class TestCompleteness:
    def test_missing(self, draft, session):
        answer = session("editor-be").get(f"{PATH}/@completeness").json()
        missing = {field["field"]: field for field in answer["missing"]}

        assert answer["@id"].endswith("/@completeness")
        assert answer["complete_for"] == []
        assert missing["summary"] == {
            "field": "summary",
            "title": "Summary",
            "fieldset": missing["summary"]["fieldset"],
            "stage": "submit",
        }
        assert missing["crime_phenomena"]["fieldset"] == "classification"
        assert "title" not in missing

    def test_complete(self, session, complete_policy):
        editor = session("editor-be")
        path = editor.post("/en/knowledge-centre/policies", json=complete_policy)
        answer = editor.get(f"{path.json()['@id']}/@completeness").json()

        assert answer["missing"] == []
        assert answer["complete_for"] == ["submit", "publish"]

    @pytest.mark.parametrize(
        ("login", "status"),
        [(None, 404), ("editor-ro", 404), ("partner", 404), ("reviewer-1", 200)],
    )
    def test_only_for_editors(self, draft, session, login, status):
        assert session(login).get(f"{PATH}/@completeness").status_code == status

    def test_expander(self, make, draft, session):
        """Offered and expanded for those who may edit, absent for all others."""
        make("NationalPolicy", title="Public", id="public", state="published")
        public = "/en/knowledge-centre/policies/public"

        def components(login, path, **parameters):
            answer = session(login).get(path, params=parameters)
            return answer.json()["@components"]

        offered = components("editor-be", PATH)["completeness"]
        assert set(offered) == {"@id"}
        expanded = components("editor-be", PATH, expand="completeness")["completeness"]
        assert expanded["missing"]
        for login in (None, "editor-be", "editor-ro"):
            assert "completeness" not in components(
                login, public, expand="completeness"
            )
        assert "completeness" not in components("admin", "/en/about")
