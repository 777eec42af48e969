"""Rules of campaigns."""

from eucpn.content.schema.completeness import missing
import pytest


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


@pytest.fixture
def admin(session):
    return session("admin")


def test_body_is_made_of_blocks(admin, make):
    campaign = make("Campaign")
    blocks = {"blocks": {"a": {"@type": "title"}}, "blocks_layout": {"items": ["a"]}}

    assert admin.patch(path(campaign), json=blocks).status_code == 204
    assert admin.get(path(campaign)).json()["blocks_layout"] == {"items": ["a"]}


def test_phenomena_are_those_of_the_classification(make):
    fields = [found.field for found in missing(make("Campaign"), "submit")]

    assert {"crime_phenomena", "audience", "launch_date", "summary"} <= set(fields)


@pytest.mark.parametrize(
    "values,words",
    [
        ({"edition_year": 1999}, "edition_year"),
        (
            {"prevention_tips_links": [{"country": "FI", "url": "javascript:x"}]},
            "Row 1, Address",
        ),
        (
            {"prevention_tips_links": [{"country": "XX", "url": "https://a.example"}]},
            "Row 1, Country",
        ),
        (
            {"results_figures": [{"indicator": "People reached", "value": "many"}]},
            "Row 1, Value",
        ),
        ({"results_figures": [{"value": 3}]}, "Row 1, Indicator"),
        ({"participating_countries": ["XX"]}, "participating_countries"),
    ],
)
def test_wrong_value_is_refused_with_its_place(admin, make, values, words):
    campaign = make("Campaign")

    response = admin.patch(path(campaign), json=values)

    assert response.status_code == 400
    assert words in response.text


def test_previous_edition_is_a_campaign(admin, make):
    campaign, previous, policy = (
        make("Campaign"),
        make("Campaign"),
        make("NationalPolicy"),
    )

    accepted = admin.patch(path(campaign), json={"previous_edition": previous.UID()})
    refused = admin.patch(path(campaign), json={"previous_edition": policy.UID()})

    assert accepted.status_code == 204
    assert refused.status_code == 400
