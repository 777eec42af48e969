"""Rules of funding programmes."""

from eucpn.content.schema.completeness import missing
import pytest


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


def test_needs_no_classification(make):
    fields = [found.field for found in missing(make("FundingProgramme"), "submit")]

    assert "crime_phenomena" not in fields
    assert "programme_code" in fields


@pytest.mark.parametrize(
    "values,words",
    [
        ({"website": "isf.example"}, "web address"),
        ({"total_budget": -1}, "total_budget"),
        ({"programme_code": "none-such"}, "programme_code"),
        (
            {"national_contact_links": [{"url": "https://a.example"}]},
            "Row 1, Country",
        ),
    ],
)
def test_wrong_value_is_refused(session, make, values, words):
    programme = make("FundingProgramme")

    response = session("admin").patch(path(programme), json=values)

    assert response.status_code == 400
    assert words in response.text
