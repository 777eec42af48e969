"""Rules of Member States' pages."""

from eucpn.content.schema.completeness import missing
from plone import api
import pytest


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


class TestRepresentative:
    @pytest.mark.parametrize("consent,public", [(True, "A. Person"), (False, None)])
    def test_is_named_with_consent_only(self, session, make, consent, public):
        page = make(
            "MemberState",
            state="published",
            representative_name="A. Person",
            representative_consent=consent,
        )

        told = session().get(path(page)).json()

        assert told["public_representative"] == public
        assert "representative_name" not in told

    def test_is_told_to_the_secretariat(self, session, make):
        page = make("MemberState", representative_name="A. Person")

        told = session("admin").get(path(page)).json()

        assert told["representative_name"] == "A. Person"


@pytest.mark.parametrize(
    "values,words",
    [
        (
            {"national_representative_body": [{"organisation": "A", "mailbox": "x"}]},
            "Row 1, Function mailbox",
        ),
        ({"helplines": [{"name": "Help"}]}, "Row 1, Number"),
        (
            {"helplines": [{"name": "Help", "number": "1", "phenomenon": "none-such"}]},
            "Row 1, Phenomenon",
        ),
        (
            {"competent_authorities": [{"name": "A", "url": "ftp://a.example"}]},
            "Row 1, Address",
        ),
        ({"country": "XX"}, "country"),
    ],
)
def test_wrong_value_is_refused_with_its_place(session, make, values, words):
    page = make("MemberState")

    response = session("admin").patch(path(page), json=values)

    assert response.status_code == 400
    assert words in response.text


def test_needs_no_classification(make):
    fields = [found.field for found in missing(make("MemberState"), "submit")]

    assert "crime_phenomena" not in fields
    assert {"country", "institutional_setup", "national_strategy"} <= set(fields)


@pytest.mark.parametrize(
    "name,value", [("country", "FI"), ("has_crime_prevention_council", "partly")]
)
def test_is_found_by(make, name, value):
    page = make("MemberState", **{name: value})

    brains = api.portal.get_tool("portal_catalog").unrestrictedSearchResults(
        portal_type="MemberState", **{name: value}
    )

    assert [brain.UID for brain in brains] == [page.UID()]
