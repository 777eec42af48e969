"""`@translations`: the languages in which the asker can create a version."""

import pytest


POLICIES = "knowledge-centre/policies"


@pytest.fixture
def offered(session):
    """`offered(login, item)`: what `addable` says."""

    def factory(login, item):
        answer = session(login).get(f"{item.absolute_url()}/@translations")
        return answer.json().get("addable")

    return factory


@pytest.fixture
def source(make, complete_values):
    """A published policy of Belgium in English."""
    return make("NationalPolicy", id="source", state="published", **complete_values)


class TestOffer:
    def test_all_free_languages_to_its_country(self, offered, source):
        assert len(offered("editor-be", source)) == 23
        assert "en" not in offered("editor-be", source)

    def test_own_language_to_a_translator(self, offered, source):
        assert offered("translator-fr", source) == ["fr"]

    @pytest.mark.parametrize("login", ["editor-ro", "partner"])
    def test_nothing_without_the_right(self, offered, source, login):
        assert offered(login, source) == []

    def test_translators_are_told_their_languages_with_every_page(
        self, session, source
    ):
        def told(login):
            answer = session(login).get(f"{source.absolute_url()}/@workflow")
            return answer.json().get("translates")

        assert told("translator-fr") == ["fr"]
        assert told("editor-be") is None
        assert told(None) is None

    def test_says_nothing_to_visitors(self, offered, source):
        assert offered(None, source) is None

    @pytest.mark.parametrize(("state", "count"), [("draft", 0), ("scheduled", 23)])
    def test_only_what_is_approved(self, offered, make, state, count):
        item = make("NationalPolicy", id="early", state=state)

        assert len(offered("reviewer-1", item)) == count

    def test_not_a_language_that_is_taken(self, offered, make, source):
        french = make(
            "NationalPolicy", id="source", language="fr", translation_of=source
        )

        assert "fr" not in offered("editor-be", source)
        assert offered("translator-fr", source) == []
        assert offered("editor-be", french) == []

    def test_what_is_offered_succeeds(self, offered, session, source):
        language = offered("translator-fr", source)[0]
        created = session("translator-fr").post(
            f"/{language}/{POLICIES}",
            json={
                "@type": "NationalPolicy",
                "title": "Titre",
                "language": language,
                "translation_of": source.absolute_url(),
            },
        )

        assert created.status_code == 201
