"""Parameters of `GET @works` over HTTP: filters, words, order, pages, refusals."""

from datetime import datetime
from datetime import timedelta
from eucpn.content.clock import BRUSSELS
from eucpn.content.clock import today
from eucpn.content.services.works.query import FILTERS
from eucpn.content.services.works.query import SORTS
import pytest


def deadline(**ahead):
    """A row of a call's deadlines, so far from now."""
    moment = datetime.now(BRUSSELS).replace(tzinfo=None) + timedelta(**ahead)
    return {"stage": "single", "date_time": moment.isoformat("T", "minutes")}


def titles(answer):
    return [entry["title"] for entry in answer["items"]]


class TestQuery:
    def test_every_parameter_has_its_index(self, functional_portal):
        """Plone ignores a query for an index that it does not have."""
        indexes = set(functional_portal.portal_catalog.indexes())

        assert {*FILTERS, *SORTS} - {"relevance"} <= indexes

    @pytest.mark.parametrize("path", ["en", "en/funding", "", "en/about/contact"])
    def test_anywhere(self, make, works, path):
        make("Campaign", title="Focus day", state="published")

        assert titles(works(path, portal_type="Campaign")) == ["Focus day"]

    def test_unknown_type(self, make, works):
        make("Campaign", state="published")

        assert works(portal_type="Practice")["items_total"] == 0
        assert works(publication_type="monitor")["items_total"] == 0

    def test_materials_of_a_campaign(self, make, works):
        one = make("Campaign", title="One", state="published")
        make("CampaignMaterial", container=one, title="Poster", state="published")
        two = make("Campaign", title="Two", state="published")
        make("CampaignMaterial", container=two, title="Flyer", state="published")

        found = works(portal_type="CampaignMaterial", campaign=["one", "three"])
        assert titles(found) == ["Poster"]

    def test_call_status(self, make, works):
        common = {"state": "published", "deadline_model": "single-stage"}
        opened = today() - timedelta(days=30)
        later = today() + timedelta(days=9)
        for title, opening, closing in (
            ("Open", opened, deadline(days=60)),
            ("Soon", opened, deadline(days=3)),
            ("Closed", opened, deadline(days=-3)),
            ("Forthcoming", later, deadline(days=90)),
        ):
            make(
                "FundingCall",
                title=title,
                opening_date=opening,
                deadlines=[closing],
                **common,
            )

        found = works(call_status=["open", "closing-soon"], sort_on="call_closes")
        assert titles(found) == ["Soon", "Open"]
        assert titles(works(call_status="closed")) == ["Closed"]
        assert titles(works(call_status="forthcoming")) == ["Forthcoming"]

    def test_text_in_any_version(self, make, translate, works):
        """A word of one version finds the work; the best version is shown."""
        source = make("NationalPolicy", title="Burglary strategy", state="published")
        translate(source, "fr", title="Stratégie cambriolages", state="published")
        translate(source, "nl", title="Geheim", state="draft")

        assert titles(works("fr", SearchableText="burgl")) == ["Stratégie cambriolages"]
        assert titles(works("en", SearchableText="cambrio*")) == ["Burglary strategy"]
        assert titles(works("fr", SearchableText='"burglary strategy"')) == [
            "Stratégie cambriolages"
        ]
        assert works("en", SearchableText="burglary strategy geheim")["items"] == []
        assert works("en", SearchableText="geheim")["items_total"] == 0

    def test_countries_in_protocol_order(self, make, works):
        for country in ("SE", "BE", "FI"):
            make("MemberState", title=country, country=country, state="published")

        found = works(portal_type="MemberState", sort_on="country")
        assert titles(found) == ["BE", "FI", "SE"]

    @pytest.mark.parametrize(
        ("language", "order"),
        [
            ("en", ["Ära", "Author", "Stop 9", "Stop 10", "Zoom"]),
            ("sv", ["Author", "Stop 9", "Stop 10", "Zoom", "Ära"]),
            ("et", ["Author", "Stop 9", "Stop 10", "Zoom", "Ära"]),
        ],
    )
    def test_titles_in_the_order_of_the_readers_language(
        self, make, works, language, order
    ):
        """Whatever language they are in; numbers by what they count."""
        for title in ("Zoom", "Stop 10", "Ära", "Stop 9", "Author"):
            make("Campaign", title=title, language="en", state="published")
        asked = {"portal_type": "Campaign", "sort_on": "sortable_title"}

        assert titles(works(language, **asked)) == order
        asked["sort_order"] = "descending"
        assert titles(works(language, **asked)) == order[::-1]

    def test_batching(self, make, works):
        for letter in "ABCDE":
            make("Campaign", title=letter, state="published")
        parameters = {"portal_type": "Campaign", "sort_on": "sortable_title"}
        answer = works(b_size=2, b_start=2, **parameters)

        assert titles(answer) == ["C", "D"]
        assert answer["items_total"] == 5
        links = answer["batching"]
        assert "b_start=4" in links["next"] and "b_start=4" in links["last"]
        assert "b_start=0" in links["prev"] and "b_start=0" in links["first"]
        assert "portal_type=Campaign" in links["next"]
        assert "batching" not in works(**parameters)
        assert works(b_start=90, **parameters)["items"] == []

    @pytest.mark.parametrize(
        ("parameters", "field"),
        [
            ("b_size=101", "b_size"),
            ("b_start=-1", "b_start"),
            ("sort_on=modified", "sort_on"),
            ("portal_type.query:record=Toolbox", "portal_type"),
            ("portal_type=%00", "portal_type"),
            ("SearchableText=%22open", "SearchableText"),
            ("SearchableText=*", "SearchableText"),
            ("SearchableText=the+of", "SearchableText"),
            ("call_status=maybe", "call_status"),
            ("fullobjects=1", "fullobjects"),
        ],
    )
    def test_refused(self, session, parameters, field):
        """Whatever is not as documented: 400, the field and a sentence; never 500."""
        response = session().get(f"/en/@works?{parameters}")

        assert response.status_code == 400
        error = response.json()["error"]
        assert (error["type"], error["field"]) == ("BadRequest", field)
        assert error["message"].endswith(".")

    def test_refused_in_the_language_of_the_path(self, session):
        assert session().get("/fr/@works?b_size=x").status_code == 400
