"""`@translations`: stock shape from the catalog alone."""

from plone import api
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
from Products.ZCatalog.CatalogBrains import AbstractCatalogBrain
import pytest
import transaction


PATH = "/en/knowledge-centre/policies/source"


@pytest.fixture
def group(make):
    """A source with a published and a draft translation and a revision."""
    source = make("NationalPolicy", title="Source", id="source", state="published")
    french = make(
        "NationalPolicy",
        title="Français",
        id="source",
        language="fr",
        state="published",
    )
    dutch = make("NationalPolicy", title="Concept", id="source", language="nl")
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        manager = ITranslationManager(source)
        manager.register_translation("fr", french)
        manager.register_translation("nl", dutch)
        ICheckinCheckoutPolicy(source).checkout(source.__parent__)
    transaction.commit()
    return source


def languages(answer):
    return [item["language"] for item in answer["items"]]


class TestTranslations:
    def test_item(self, group, session):
        answer = session().get(f"{PATH}/@translations").json()
        (item,) = answer["items"]

        assert answer["@id"].endswith(f"{PATH}/@translations")
        assert item["@id"].endswith("/fr/knowledge-centre/policies/source")
        assert (item["language"], item["title"]) == ("fr", "Français")
        assert item["translation_status"]["token"] in (
            "current",
            "outdated",
            "in-progress",
        )
        assert len(answer["root"]) == 24
        assert answer["root"]["fr"].endswith("/fr")

    def test_only_what_the_asker_may_see(self, group, session):
        path = f"{PATH}/@translations"

        assert languages(session("editor-be").get(path).json()) == ["fr", "nl"]
        assert languages(session("editor-ro").get(path).json()) == ["fr"]

    def test_from_a_translation(self, group, session):
        path = "/fr/knowledge-centre/policies/source/@translations"

        assert languages(session().get(path).json()) == ["en"]

    def test_expander(self, group, session):
        """The item's own JSON has the same when expanded."""
        apart = session().get(f"{PATH}/@translations").json()
        item = session().get(PATH, params={"expand": "translations"}).json()

        assert item["@components"]["translations"] == apart
        offered = session().get(PATH).json()["@components"]["translations"]
        assert set(offered) == {"@id"}

    @pytest.mark.parametrize("path", ["/en", "/en/funding", "/en/about/contact"])
    def test_pages(self, session, path):
        """Language folders and sections have all their siblings."""
        answer = session().get(f"{path}/@translations").json()

        assert len(answer["items"]) == 23
        assert "en" not in languages(answer)
        assert answer["items"][0]["language"] == "bg"
        assert answer["items"][0]["translation_status"] is None

    def test_site_root(self, session):
        """The root is in no language; it answers as stock does."""
        assert session().get("/?expand=translations").status_code == 200

    def test_wakes_nothing(self, group, session, monkeypatch):
        def refuse(brain, *args, **kw):
            raise AssertionError(f"{brain.getPath()} was woken")

        monkeypatch.setattr(AbstractCatalogBrain, "getObject", refuse)
        monkeypatch.setattr(AbstractCatalogBrain, "_unrestrictedGetObject", refuse)
        answer = session().get(f"{PATH}/@translations")

        assert languages(answer.json()) == ["fr"]


class TestExpected:
    """Languages that were promised; see `@translation-desk` for who works on them."""

    @pytest.fixture
    def toolbox(self, make, translate):
        source = make(
            "Toolbox",
            id="box",
            state="published",
            planned_languages=["fi", "de", "fr", "en"],
        )
        translate(source, "fr", id="box", state="published")
        translate(source, "de", id="box", state="draft")
        return source

    @pytest.fixture
    def expected(self, session):
        def factory(language="en", login=None):
            path = f"/{language}/knowledge-centre/toolboxes/box/@translations"
            return session(login).get(path).json()["expected"]

        return factory

    def test_what_is_promised_and_not_there(self, toolbox, expected):
        assert expected() == [
            {"token": "de", "title": "German"},
            {"token": "fi", "title": "Finnish"},
        ]

    def test_nothing_tells_of_a_draft(self, toolbox, expected, session):
        """The answer is the one of a work on whose translation nobody works."""
        before = expected()
        draft = toolbox.absolute_url_path().replace("/plone/en/", "/de/")
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            api.content.delete(api.portal.get().unrestrictedTraverse(draft[1:]))
        transaction.commit()

        assert expected() == before

    def test_who_sees_the_draft_expects_nothing_in_its_language(
        self, toolbox, expected
    ):
        found = expected(login="reviewer-1")

        assert [language["token"] for language in found] == ["fi"]

    def test_not_of_what_is_archived_or_superseded(self, toolbox, expected, put):
        put(toolbox.absolute_url(), "archived")
        assert expected() == []
        put(toolbox.absolute_url(), "published")
        assert expected()
        toolbox.production_status = "superseded"
        transaction.commit()
        assert expected() == []

    def test_not_of_what_is_promised_nowhere(self, group, session):
        assert session().get(f"{PATH}/@translations").json()["expected"] == []
        assert session().get("/en/funding/@translations").json()["expected"] == []


class TestContribution:
    def test_effective(self, group, session):
        """An item tells when it was published first, and nothing before that."""
        published = session().get(PATH).json()
        draft = session("editor-be").get("/nl/knowledge-centre/policies/source").json()

        assert published["effective"].startswith("20")
        assert "T" in published["effective"]
        assert draft["effective"] is None
