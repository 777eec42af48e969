"""`GET @works` over HTTP: one entry a work, in the reader's language."""

from datetime import date
from datetime import datetime
from datetime import timedelta
from eucpn.content.clock import BRUSSELS
from eucpn.content.clock import today
from plone import api
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.namedfile.file import NamedBlobImage
import base64
import transaction


PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def deadline(**ahead):
    """A row of a call's deadlines, so far from now."""
    moment = datetime.now(BRUSSELS).replace(tzinfo=None) + timedelta(**ahead)
    return {"stage": "single", "date_time": moment.isoformat("T", "minutes")}


def titles(answer):
    return [entry["title"] for entry in answer["items"]]


class TestEntry:
    def test_toolbox(self, make, works):
        """All that a card shows, terms in the reader's language."""
        make(
            "Toolbox",
            title="Toolbox 15",
            state="published",
            description="About burglary.",
            crime_phenomena={"domestic-burglary", "cybercrime"},
            publication_date=date(2019, 6, 1),
            publication_precision="month",
            production_status="published",
            cover=NamedBlobImage(data=PIXEL, filename="cover.png"),
            cover_alt="A closed door",
        )
        answer = works("fr", portal_type="Toolbox")
        entry = answer["items"][0]

        assert answer["items_total"] == 1
        assert entry["@type"] == "Toolbox"
        assert entry["@id"].endswith("/en/knowledge-centre/toolboxes/toolbox-15")
        assert (entry["title"], entry["description"]) == (
            "Toolbox 15",
            "About burglary.",
        )
        assert entry["language"] == {"token": "en", "title": "anglais"}
        assert entry["publication_date"] == "2019-06-01"
        assert entry["publication_precision"] == "month"
        assert entry["production_status"]["token"] == "published"
        assert entry["available_languages"] == ["en"]
        assert entry["contributing_member_state"]["title"] == "Belgique"
        assert entry["last_substantive_update"] == today().isoformat()
        assert entry["effective"].startswith(str(today().year))
        assert entry["review_state"] == "published"
        assert entry["image"]["alt"] == "A closed door"
        assert (entry["image"]["width"], entry["image"]["height"]) == (1, 1)
        assert "/@@images/" in entry["image"]["src"]
        assert entry["call_status"] is None and entry["next_deadline"] is None

    def test_only_the_narrowest_phenomena(self, make, works):
        """The index holds broader terms; an entry shows what was chosen."""
        make(
            "NationalPolicy",
            state="published",
            crime_phenomena={"opc", "domestic-burglary", "cse"},
        )
        entry = works(portal_type="NationalPolicy")["items"][0]

        tokens = [term["token"] for term in entry["crime_phenomena"]]
        assert tokens == ["domestic-burglary", "cse"]
        assert works(crime_phenomena="opc")["items_total"] == 1

    def test_call(self, make, works):
        make(
            "FundingCall",
            state="published",
            level="eu",
            deadline_model="two-stage",
            opening_date=today() - timedelta(days=30),
            deadlines=[deadline(days=5), deadline(days=60)],
        )
        entry = works(portal_type="FundingCall")["items"][0]

        assert entry["call_status"] == {"token": "open", "title": "Open"}
        assert entry["level"]["token"] == "eu"
        assert entry["next_deadline"] < entry["call_closes"]
        assert entry["call_opens"].endswith("+00:00")

    def test_draft(self, make, works):
        """What was never published has no date of publication."""
        make("NationalPolicy", title="Ours")
        entry = works(login="editor-be", portal_type="NationalPolicy")["items"][0]

        assert entry["effective"] is None
        assert entry["review_state"] == "draft"
        assert entry["image"] is None


class TestLanguage:
    def test_best(self, make, translate, works):
        """The reader's language, else the source's, once for each work."""
        source = make(
            "NationalPolicy", title="Source", language="fi", state="published"
        )
        translate(source, "fr", title="En français", state="published")
        translate(source, "nl", title="Concept", state="draft")

        assert titles(works("fr", portal_type="NationalPolicy")) == ["En français"]
        for path in ("fi", "nl", "en", "fr/knowledge-centre/../../en"):
            assert titles(works(path, portal_type="NationalPolicy")) == ["Source"]
        entry = works("en", portal_type="NationalPolicy")["items"][0]
        assert entry["available_languages"] == ["fr", "fi"]

    def test_browser(self, make, translate, session):
        """Between the page's language and the source's: the browser's, in order."""
        source = make(
            "NationalPolicy", title="Source", language="fi", state="published"
        )
        for language in ("fr", "de", "nl"):
            translate(source, language, title=language, state="published")
        anonymous = session()
        for accept, expected in (
            ("de,fr;q=0.9", "de"),
            ("mt,fr;q=0.5,de;q=0.7", "de"),
            ("tlh,en", "Source"),
        ):
            anonymous.headers["Accept-Language"] = accept
            answer = anonymous.get("/en/@works?portal_type=NationalPolicy")
            assert titles(answer.json()) == [expected]
            assert "Accept-Language" in answer.headers["Vary"]
            own = anonymous.get("/nl/@works?portal_type=NationalPolicy").json()
            assert titles(own) == ["nl"]

    def test_source_not_visible(self, make, translate, works):
        """Where the source cannot be seen: the first in the official order."""
        source = make("NationalPolicy", title="Source", state="draft")
        translate(source, "sv", title="Svenska", state="published")
        translate(source, "de", title="Deutsch", state="published")

        assert titles(works("en", portal_type="NationalPolicy")) == ["Deutsch"]
        mine = works("en", "editor-be", portal_type="NationalPolicy")
        assert titles(mine) == ["Source"]

    def test_filter(self, make, translate, works):
        """Who asks for a language gets the version in that language."""
        source = make("NationalPolicy", title="Source", state="published")
        translate(source, "fr", title="Français", state="published")
        make("NationalPolicy", title="Only English", state="published")

        answer = works("en", portal_type="NationalPolicy", language="fr")
        assert titles(answer) == ["Français"]
        assert answer["items"][0]["available_languages"] == ["en", "fr"]

    def test_no_language_folder(self, make, translate, session):
        """At the site's root the browser's language decides."""
        source = make("NationalPolicy", title="Source", state="published")
        translate(source, "fr", title="Français", state="published")
        anonymous = session()
        anonymous.headers["Accept-Language"] = "fr"

        answer = anonymous.get("/@works?portal_type=NationalPolicy").json()
        assert titles(answer) == ["Français"]


class TestVisibility:
    def test_drafts(self, make, works):
        make("NationalPolicy", title="Of Belgium", state="pending")

        for login, seen in ((None, 0), ("editor-ro", 0), ("editor-be", 1)):
            assert (
                works(login=login, portal_type="NationalPolicy")["items_total"] == seen
            )

    def test_archived(self, make, works):
        """Archived works are left out unless they are asked for."""
        make("NationalPolicy", title="Old", state="archived")

        assert works(portal_type="NationalPolicy")["items_total"] == 0
        assert titles(works(review_state="archived")) == ["Old"]

    def test_working_copy(self, make, works):
        """A revision is no work, not even for those who write it."""
        policy = make("NationalPolicy", title="Policy", state="published")
        with api.env.adopt_user(username="reviewer-1"):
            revision = ICheckinCheckoutPolicy(policy).checkout(policy.__parent__)
            revision.title = "Revision"
            revision.reindexObject()
        transaction.commit()

        for login in (None, "editor-be", "reviewer-1", "admin"):
            assert titles(works(login=login, portal_type="NationalPolicy")) == [
                "Policy"
            ]
