"""Rules of funding calls, and what is computed of them."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.content.content.call_status import status_query
from eucpn.content.content.call_status import STATUSES
from eucpn.content.schema.completeness import missing
from plone import api
from zoneinfo import ZoneInfo
import pytest


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


def row(wall, zone="Europe/Brussels"):
    return {"date_time": wall, "timezone": zone}


@pytest.fixture
def admin(session):
    return session("admin")


@pytest.fixture
def call(make):
    """A draft with a title only."""
    return make("FundingCall")


# what is sent, words of the sentence with which it is refused
REFUSED = [
    pytest.param(
        {"opening_date": "2027-05-01", "deadlines": [row("2027-04-30T17:00")]},
        "first deadline must not be earlier",
        id="deadline-before-opening",
    ),
    pytest.param(
        {"deadlines": [row("2027-09-01T17:00"), row("2027-04-30T17:00")]},
        "in their order",
        id="deadlines-not-in-order",
    ),
    pytest.param(
        {
            "deadlines": [
                row("2027-04-30T17:00", "Europe/Lisbon"),
                row("2027-04-30T17:30", "Europe/Helsinki"),
            ]
        },
        "in their order",
        id="deadlines-not-in-order-by-zone",
    ),
    pytest.param(
        {"deadline_model": "permanent", "deadlines": [row("2027-04-30T17:00")]},
        "permanent call has no deadlines",
        id="permanent-with-deadline",
    ),
    pytest.param({"min_grant": 10, "max_grant": 9.5}, "Smallest grant", id="grants"),
    pytest.param({"min_grant": -1}, "Value is too small", id="negative"),
    pytest.param({"total_budget": "a lot"}, "A number is expected", id="no-number"),
    pytest.param({"total_budget": "NaN"}, "A number is expected", id="nan"),
    pytest.param({"total_budget": "Infinity"}, "A number is expected", id="infinite"),
    pytest.param({"total_budget": [1]}, "JSON type", id="list"),
    pytest.param({"cofinancing_rate": -1}, "Value is too small", id="below-0"),
    pytest.param({"cofinancing_rate": 100.1}, "Value is too big", id="over-100"),
    pytest.param({"minimum_partners": 0}, "Value is too small", id="partners"),
    pytest.param({"official_page": "javascript:alert(1)"}, "web address", id="script"),
    pytest.param({"official_page": "ftp://example.org/"}, "web address", id="ftp"),
    pytest.param({"contact": "nobody"}, "contact", id="mail"),
    pytest.param(
        {"deadlines": [row("2027-04-30T17:00", "Mars/Olympus")]}, "Row 1", id="zone"
    ),
    pytest.param({"deadlines": [row("30 April")]}, "Row 1", id="no-time"),
    pytest.param(
        {"deadlines": [row("2027-04-30T17:00+02:00")]}, "without an offset", id="offset"
    ),
    pytest.param({"deadlines": [row("2027-04-30T17:00:30")]}, "minute", id="seconds"),
    pytest.param({"deadlines": [{"stage": "first"}]}, "Row 1", id="row-without-time"),
    pytest.param({"programme": "no-such-programme"}, "programme", id="term"),
    pytest.param({"eligible_countries": ["XX"]}, "eligible_countries", id="country"),
]


class TestRefusal:
    @pytest.mark.parametrize("values,words", REFUSED)
    def test_on_change_tells_why(self, admin, call, values, words):
        response = admin.patch(path(call), json=values)

        assert response.status_code == 400
        assert words in response.text

    @pytest.mark.parametrize("values,words", REFUSED)
    def test_on_creation_leaves_nothing_behind(self, admin, values, words):
        response = admin.post(
            "en/funding", json={"@type": "FundingCall", "title": "New one"} | values
        )

        assert response.status_code == 400
        assert words in response.text
        assert admin.get("en/funding/new-one").status_code == 404


class TestChangeOfOneField:
    """The others are taken from the stored call."""

    @pytest.mark.parametrize(
        "first,second",
        [
            ({"opening_date": "2027-05-01"}, {"deadlines": [row("2027-04-01T12:00")]}),
            ({"deadlines": [row("2027-04-01T12:00")]}, {"opening_date": "2027-05-01"}),
            ({"deadlines": [row("2027-04-01T12:00")]}, {"deadline_model": "permanent"}),
            ({"deadline_model": "permanent"}, {"deadlines": [row("2027-04-01T12:00")]}),
            ({"min_grant": 10}, {"max_grant": 9}),
            ({"max_grant": 9}, {"min_grant": 10}),
        ],
    )
    def test_is_checked_against_the_others(self, admin, call, first, second):
        before = admin.patch(path(call), json=first)
        after = admin.patch(path(call), json=second)

        assert before.status_code == 204, before.text
        assert after.status_code == 400

    def test_that_mends_the_other_is_accepted(self, admin, call):
        admin.patch(path(call), json={"deadlines": [row("2027-04-01T12:00")]})

        response = admin.patch(
            path(call), json={"deadlines": [], "deadline_model": "permanent"}
        )

        assert response.status_code == 204

    def test_can_take_a_value_back(self, admin, call):
        admin.patch(path(call), json={"opening_date": "2027-05-01", "min_grant": 10})

        response = admin.patch(
            path(call), json={"opening_date": None, "min_grant": None}
        )

        assert response.status_code == 204
        assert admin.get(path(call)).json()["opening_date"] is None


class TestAccepted:
    def test_deadline_on_the_opening_date(self, admin, call):
        response = admin.patch(
            path(call),
            json={"opening_date": "2027-05-01", "deadlines": [row("2027-05-01T00:00")]},
        )

        assert response.status_code == 204

    def test_amounts_are_stored_as_written(self, admin, call):
        admin.patch(path(call), json={"min_grant": 0.1, "max_grant": "250000.50"})

        stored = admin.get(path(call)).json()
        assert stored["min_grant"] == "0.1"
        assert stored["max_grant"] == "250000.50"

    def test_amounts_come_back_as_they_were_sent_out(self, admin, call):
        admin.patch(path(call), json={"min_grant": "0.1"})

        response = admin.patch(
            path(call), json={"min_grant": admin.get(path(call)).json()["min_grant"]}
        )

        assert response.status_code == 204

    def test_deadline_rows_come_back_as_they_were_sent_out(self, admin, call):
        admin.patch(path(call), json={"deadlines": [row("2027-05-01T17:00")]})
        sent_out = admin.get(path(call)).json()["deadlines"]

        response = admin.patch(path(call), json={"deadlines": sent_out})

        assert response.status_code == 204
        assert sent_out == [
            {
                "stage": None,
                "date_time": "2027-05-01T17:00",
                "timezone": {"token": "Europe/Brussels", "title": "Europe/Brussels"},
                "note": None,
            }
        ]
        assert admin.get(path(call)).json()["deadlines"] == sent_out


class TestNeeded:
    def names(self, call):
        return {found.field for found in missing(call, "submit")}

    def test_deadlines_unless_permanent(self, make):
        assert "deadlines" in self.names(make("FundingCall"))
        assert "deadlines" not in self.names(
            make("FundingCall", deadline_model="permanent")
        )

    def test_topic_of_a_european_call_only(self, make):
        assert "topic_identifier" in self.names(make("FundingCall"))
        assert "topic_identifier" not in self.names(
            make("FundingCall", level="national")
        )


class TestComputed:
    def test_is_told_as_json(self, admin, make, monkeypatch):
        call = make(
            "FundingCall",
            opening_date=datetime(2027, 1, 12).date(),
            deadline_model="two-stage",
            deadlines=[row("2027-03-10T17:00"), row("2027-09-15T17:00")],
        )
        monkeypatch.setattr(
            "eucpn.content.content.funding_call.now",
            lambda: datetime(2027, 3, 10, 16, tzinfo=UTC),
        )

        told = admin.get(path(call)).json()

        assert told["call_status"] == {"token": "open", "title": "Open"}
        assert told["next_deadline"] == "2027-09-15T15:00:00+00:00"
        assert told["call_closes"] == "2027-09-15T15:00:00+00:00"

    def test_says_nothing_of_an_empty_draft(self, admin, call):
        told = admin.get(path(call)).json()

        assert told["call_status"] is None
        assert told["next_deadline"] is None
        assert told["call_closes"] is None

    def test_says_open_for_a_permanent_call_without_an_end(self, admin, make):
        call = make(
            "FundingCall",
            opening_date=datetime(2020, 1, 1).date(),
            deadline_model="permanent",
        )

        told = admin.get(path(call)).json()

        assert told["call_status"]["token"] == "open"
        assert told["call_closes"] is None

    @pytest.mark.parametrize("field", ["call_status", "next_deadline", "call_closes"])
    def test_cannot_be_written(self, admin, call, field):
        before = admin.get(path(call)).json()[field]

        admin.patch(path(call), json={field: "closed"})

        assert admin.get(path(call)).json()[field] == before

    def test_is_in_no_form(self, admin):
        properties = admin.get("@types/FundingCall").json()["fieldsets"]
        shown = {name for fieldset in properties for name in fieldset["fields"]}

        assert not {"call_status", "next_deadline", "call_closes"} & shown
        assert {"deadlines", "opening_date", "manual_status"} <= shown


NOW = datetime(2027, 6, 15, 10, 30, 30, tzinfo=UTC)
BRUSSELS = ZoneInfo("Europe/Brussels")


def at(moment):
    """A deadline row at that moment."""
    return row(moment.astimezone(BRUSSELS).strftime("%Y-%m-%dT%H:%M"))


MINUTE = timedelta(minutes=1)
FORTNIGHT = timedelta(days=14)

# id: status at NOW, values
CALLS = {
    "to-come": ("forthcoming", {"opening_date": "2027-06-16"}),
    "running": ("open", {"deadlines": [at(NOW + FORTNIGHT + MINUTE)]}),
    "in-14-days": ("closing-soon", {"deadlines": [at(NOW + FORTNIGHT)]}),
    "in-a-minute": ("closing-soon", {"deadlines": [at(NOW + MINUTE)]}),
    "this-minute": ("closed", {"deadlines": [at(NOW)]}),
    "long-past": ("closed", {"deadlines": [at(NOW - FORTNIGHT)]}),
    "cut-offs": (
        "open",
        {"deadlines": [at(NOW - FORTNIGHT), at(NOW + MINUTE), at(NOW + 2 * FORTNIGHT)]},
    ),
    "permanent": ("open", {"deadline_model": "permanent"}),
    "called-off": (
        "cancelled",
        {"deadlines": [at(NOW + FORTNIGHT)], "manual_status": "cancelled"},
    ),
    "postponed": ("postponed", {"manual_status": "postponed"}),
    "decided": (
        "results-published",
        {"deadlines": [at(NOW - MINUTE)], "manual_status": "results-published"},
    ),
    "half-finished": (None, {"opening_date": None}),
    "without-deadline": (None, {}),
}


class TestStatusQuery:
    @pytest.fixture
    def calls(self, functional_portal):
        """One call of each kind in the catalog."""
        for id_, (_status, values) in CALLS.items():
            values = {"opening_date": "2027-02-01"} | values
            opening = values.pop("opening_date")
            with api.env.adopt_roles(["Manager"]):
                api.content.create(
                    container=functional_portal.en.funding,
                    type="FundingCall",
                    id=id_,
                    title=id_,
                    opening_date=opening and datetime.fromisoformat(opening).date(),
                    **values,
                )
        return functional_portal.en.funding

    def test_finds_each_call_under_its_status_only(self, calls):
        catalog = api.portal.get_tool("portal_catalog")
        found = {
            token: {
                brain.getId
                for query in status_query([token], NOW)
                for brain in catalog.unrestrictedSearchResults(
                    portal_type="FundingCall", **query
                )
            }
            for token in STATUSES
        }

        assert found == {
            token: {id_ for id_, (status, _values) in CALLS.items() if status == token}
            for token in STATUSES
        }

    def test_status_is_nowhere_in_the_catalog(self, calls):
        catalog = api.portal.get_tool("portal_catalog")

        assert "call_status" not in catalog.indexes()
        assert "call_status" not in catalog.schema()

    def test_lists_are_told_the_moments(self, calls):
        catalog = api.portal.get_tool("portal_catalog")
        (brain,) = catalog.unrestrictedSearchResults(getId="cut-offs")

        assert brain.call_opens == datetime(2027, 1, 31, 23, tzinfo=UTC)
        assert len(brain.call_deadlines) == 3
        assert brain.call_closes == brain.call_deadlines[-1]

    def test_permanent_call_has_no_closing_date(self, calls):
        catalog = api.portal.get_tool("portal_catalog")
        (brain,) = catalog.unrestrictedSearchResults(getId="permanent")

        assert brain.call_closes is None
        assert not catalog.getIndexDataForRID(brain.getRID())["call_closes"]


class TestIndexes:
    @pytest.mark.parametrize(
        "name,value,query",
        [
            ("level", "foundation", "foundation"),
            ("programme", "isf", None),
            ("call_identifier", "ISF-1", "ISF-1"),
            ("topic_identifier", "ISF-1-A", "ISF-1-A"),
            ("types_of_action", {"prize"}, "prize"),
            ("eligible_applicants", {"ngo"}, "ngo"),
            ("eligible_countries", {"FI"}, "FI"),
        ],
    )
    def test_finds_the_call(self, make, name, value, query):
        call = make("FundingCall", **{name: value})
        index = {"funding_programme": "isf"} if name == "programme" else {name: query}

        brains = api.portal.get_tool("portal_catalog").unrestrictedSearchResults(
            portal_type="FundingCall", **index
        )

        assert [brain.UID for brain in brains] == [call.UID()]

    def test_programme_is_found_with_its_calls(self, make):
        programme = make("FundingProgramme", programme_code="isf")
        call = make("FundingCall", programme="isf")

        brains = api.portal.get_tool("portal_catalog").unrestrictedSearchResults(
            funding_programme="isf"
        )

        assert {b.UID for b in brains} == {programme.UID(), call.UID()}
