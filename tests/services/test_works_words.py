"""`GET @works?SearchableText=…`: words are found by language, however inflected."""

from eucpn.content.words.pipeline import Folding
from eucpn.content.words.pipeline import Stems
from eucpn.content.words.pipeline import Words
from plone import api
from plone.app.testing import SITE_OWNER_NAME
from plone.namedfile.file import NamedBlobFile
import pytest
import transaction


TEXTS = {
    "bg": "Престъпността в градовете",
    "de": "Statistik der Gewalttaten in engen Straßen",
    "el": "Για την ασφάλεια των θυμάτων",
    "en": "The policies of cities",
    "es": "Los ladrones de Madrid",
    "fi": "Vakavat rikokset",
    "fr": "Les politiques nationales de sécurité",
    "it": "Le vittime di Roma",
    "nl": "De inbraken van 2019",
    "pl": "Ofiary przestępstw",
    "ro": "Victimele infracțiunilor",
}


@pytest.fixture
def texts(make):
    """One published policy in each language."""
    return {
        language: make(
            "NationalPolicy", title=text, language=language, state="published"
        )
        for language, text in TEXTS.items()
    }


def test_found(texts, works):
    missed = [
        (language, asked)
        for language, asked in (
            ("bg", "ПРЕСТЪПНОСТТА"),
            ("de", "Gewalttat"),
            ("de", "strasse"),
            ("de", "STRAẞE"),
            ("el", "θύμα"),
            ("el", "ασφαλεια"),
            ("el", "ΑΣΦΑΛΕΙΑ"),
            ("en", "policy"),
            ("en", "city policy"),
            ("es", "ladrón"),
            ("fi", "rikos"),
            ("fr", "politique"),
            ("fr", "securites"),
            ("fr", '"politiques nationales" sécurité'),
            ("it", "vittima"),
            ("nl", "inbraak 2019"),
            ("pl", "przestępstwo"),
            ("pl", "przestepstwo"),
            ("ro", "infracţiune victima"),
        )
        if TEXTS[language]
        not in {e["title"] for e in works(language, SearchableText=asked)["items"]}
    ]

    assert missed == []


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("en", "police"),  # not policies
        ("en", "city*"),
        ("en", '"policy of"'),
        ("en", "politique ladrón"),
        ("nl", "inbreng"),
        ("en", "przestępstwo"),  # an inflection of another language
    ],
)
def test_not_found(texts, works, language, asked):
    assert works(language, SearchableText=asked)["items_total"] == 0


def test_says_which_language_it_searched(texts, works):
    """The reader's, or those that are asked for."""
    assert works("fr", SearchableText="politique")["searched_languages"] == [
        {"token": "fr", "title": "français", "inflections": True}
    ]
    answer = works("en", SearchableText="przestępstwo", language=["pl", "bg"])
    assert answer["items_total"] == 1
    assert answer["searched_languages"] == [
        {"token": "pl", "title": "Polish", "inflections": True},
        {"token": "bg", "title": "Bulgarian", "inflections": False},
    ]
    assert "searched_languages" not in works("fr")


def test_language_of_a_new_and_of_a_changed_text(session, make, works):
    """As it comes by the form: in the tree of its language."""
    client = session("editor-be")
    created = client.post(
        "/fr/knowledge-centre/policies",
        json={
            "@type": "NationalPolicy",
            "title": "Les animaux",
            "contributing_member_state": "BE",
        },
    )
    assert created.status_code == 201, created.text
    assert works("fr", "editor-be", SearchableText="animal")["items_total"] == 1

    path = "/fr/knowledge-centre/policies/" + created.json()["id"]
    changed = client.patch(path, json={"title": "Les journaux"})
    assert changed.status_code == 204, changed.text
    assert works("fr", "editor-be", SearchableText="animal")["items_total"] == 0
    assert works("fr", "editor-be", SearchableText="journal")["items_total"] == 1


def test_a_document_is_in_its_own_language(make, functional_portal):
    policy = make("NationalPolicy", title="Strategy", state="published")
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        file = api.content.create(
            policy,
            "File",
            title="Strategia",
            document_language="pl",
            file=NamedBlobFile(
                "Ofiary przestępstw".encode(), "text/plain", "strategia.txt"
            ),
        )
        transaction.commit()

    def found(word):
        query = {"SearchableText": word, "portal_type": "File"}
        catalog = functional_portal.portal_catalog
        return [b.UID for b in catalog.unrestrictedSearchResults(query)]

    assert found("przestępstw") == found("ʘplprzestepstw") == [file.UID()]
    assert found("Strategia") == [file.UID()]
    assert found("ʘenstrategia") == []


def test_lists_of_the_desk_find_inflections_in_the_languages_asked_for(texts, session):
    def found(**parameters):
        parameters["SearchableText"] = "politique"
        client = session("editor-be")
        answer = client.get("/@my-country", params=parameters).json()
        return [item["title"] for item in answer["items"]]

    assert found(language="fr") == [TEXTS["fr"]]


class TestProfile:
    """Imported again, and taken away."""

    @pytest.fixture
    def catalog(self, functional_portal):
        return functional_portal.portal_catalog

    @pytest.fixture
    def import_again(self, functional_portal):
        def factory(profile):
            with api.env.adopt_user(username=SITE_OWNER_NAME):
                functional_portal.portal_setup.runAllImportStepsFromProfile(
                    f"profile-eucpn.content:{profile}", ignore_dependencies=True
                )
            transaction.commit()

        return factory

    def test_keeps_the_index(self, texts, works, catalog, import_again):
        before = catalog["plone_lexicon"].length()
        import_again("default")

        assert catalog["plone_lexicon"].length() == before > 50
        assert works("pl", SearchableText="przestępstwo")["items_total"] == 1

    def test_uninstalled_leaves_the_text_index_of_plone(
        self, texts, session, catalog, import_again
    ):
        import_again("uninstall")
        modules = {type(e).__module__ for e in catalog["plone_lexicon"]._pipeline}
        index = catalog.Indexes["SearchableText"]

        assert not [name for name in modules if name.startswith("eucpn")]
        assert index.getIndexSourceNames() == ["SearchableText"]
        assert len(catalog.unrestrictedSearchResults(SearchableText="przestępstw")) == 1
        assert not [word for word in catalog["plone_lexicon"].words() if "ʘ" in word]

        import_again("default")
        pipeline = catalog["plone_lexicon"]._pipeline
        assert pipeline == (Words(), Stems(), Folding())
        assert (
            len(catalog.unrestrictedSearchResults(SearchableText="ʘplprzestepstw")) == 1
        )
