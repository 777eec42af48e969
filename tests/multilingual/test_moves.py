"""The same id and place in every language: the original decides, the others follow."""

from http import HTTPStatus
from places import paths
from places import section
import pytest
import transaction


EN, FR, DE = (f"/{code}/knowledge-centre/policies" for code in ("en", "fr", "de"))
NO_REDIRECT = {"allow_redirects": False}


@pytest.fixture
def work(source, translated):
    """UIDs of an original and of its French and German translations."""
    return [source.UID(), translated(source).UID(), translated(source, "de").UID()]


class TestRename:
    def test_translations_take_the_new_name_and_leave_redirects(
        self, session, functional_portal, work
    ):
        answer = session("reviewer-1").patch(f"{EN}/strategy", json={"id": "plan"})

        assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
        assert paths(functional_portal, *work) == [f"{p}/plan" for p in (EN, FR, DE)]
        for place in (EN, FR, DE):
            old = session().get(f"{place}/strategy", **NO_REDIRECT)
            assert old.status_code in (301, 302, 308), old.text
            assert old.headers["Location"].endswith(f"{place}/plan")
            assert session().get(f"{place}/plan").ok

    def test_classic_rename_takes_them_along(self, functional_portal, work, as_owner):
        as_owner(lambda p: section(p, EN).manage_renameObject("strategy", "plan"))

        assert paths(functional_portal, *work) == [f"{p}/plan" for p in (EN, FR, DE)]

    def test_translation_under_revision_follows_and_keeps_its_lock(
        self, session, functional_portal, work
    ):
        translator = session("translator-fr")
        begun = translator.post(f"{FR}/strategy/@workingcopy", json={})
        assert begun.status_code == HTTPStatus.CREATED, begun.text

        assert session("reviewer-1").patch(f"{EN}/strategy", json={"id": "plan"}).ok

        told = translator.get(f"{FR}/plan").json()
        assert told["working_copy"]["@id"] == begun.json()["@id"]
        again = translator.post(f"{FR}/plan/@workingcopy", json={})
        assert not again.ok

    def test_rename_counts_no_edit_of_a_translation(self, session, work):
        reviewer = session("reviewer-1")
        before = reviewer.get(f"{FR}/strategy").json()

        assert reviewer.patch(f"{EN}/strategy", json={"id": "plan"}).ok

        after = reviewer.get(f"{FR}/plan").json()
        for name in ("last_edited_by", "title", "review_state", "translation_status"):
            assert after[name] == before[name]

    @pytest.mark.parametrize("state", ["draft", "published"])
    def test_translation_is_not_renamed_by_itself(
        self, session, functional_portal, source, translated, message, state
    ):
        french = translated(source, state=state)
        login = "translator-fr" if state == "draft" else "reviewer-1"

        answer = session(login).patch(french.absolute_url(), json={"id": "plan"})

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert "original" in message(answer)
        assert paths(functional_portal, french.UID()) == [f"{FR}/strategy"]

    def test_nor_by_a_classic_rename(self, functional_portal, work, as_owner):
        with pytest.raises(Exception, match="original"):
            as_owner(lambda p: section(p, FR).manage_renameObject("strategy", "plan"))
        transaction.abort()

        assert paths(functional_portal, work[1]) == [f"{FR}/strategy"]

    @pytest.mark.parametrize("language", ["en", "fr", "fi"])
    def test_name_that_another_text_has_is_refused_and_not_explained(
        self, session, functional_portal, make, work, language
    ):
        secret = make(
            "NationalPolicy",
            id="secret",
            title="Zwetschge",
            language=language,
            contributing_member_state="NL",
        )

        answer = session("reviewer-1").patch(
            f"{EN}/strategy", json={"id": "secret", "title": "Another"}
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert "Zwetschge" not in answer.text
        assert secret.UID() not in answer.text
        assert paths(functional_portal, *work) == [
            f"{p}/strategy" for p in (EN, FR, DE)
        ]
        assert session().get(f"{EN}/strategy").json()["title"] == "Strategy"

    def test_refusal_says_the_same_of_every_taken_name(self, session, make, message):
        own = make("NationalPolicy", id="own", contributing_member_state="BE")
        make("NationalPolicy", id="seen", contributing_member_state="BE")
        make("NationalPolicy", id="unseen", contributing_member_state="NL")
        told = {
            message(session("editor-be").patch(own.absolute_url(), json={"id": name}))
            for name in ("seen", "unseen")
        }

        assert len(told) == 1

    def test_the_name_it_has_is_no_rename(self, session, functional_portal, work):
        answer = session("reviewer-1").patch(f"{EN}/strategy", json={"id": "strategy"})

        assert answer.ok, answer.text
        assert paths(functional_portal, work[0]) == [f"{EN}/strategy"]


class TestMove:
    OTHER = "knowledge-centre/more"

    def move(self, portal, source, target):
        place, name = source.rsplit("/", 1)
        cut = section(portal, place).manage_cutObjects([name])
        section(portal, target).manage_pasteObjects(cut)

    def test_translations_move_to_the_section_of_their_language(
        self, session, functional_portal, work, elsewhere, as_owner
    ):
        as_owner(lambda p: self.move(p, f"{EN}/strategy", f"/en/{self.OTHER}"))

        assert paths(functional_portal, *work) == [
            f"/{code}/{self.OTHER}/strategy" for code in ("en", "fr", "de")
        ]
        old = session().get(f"{FR}/strategy", **NO_REDIRECT)
        assert old.headers["Location"].endswith(f"/fr/{self.OTHER}/strategy")

    def test_over_rest(self, session, functional_portal, work, elsewhere):
        answer = session("admin").post(
            f"/en/{self.OTHER}/@move", json={"source": work[0]}
        )

        assert answer.ok, answer.text
        assert paths(functional_portal, *work)[1] == f"/fr/{self.OTHER}/strategy"

    def test_translation_is_not_moved_by_itself(
        self, session, functional_portal, work, elsewhere
    ):
        answer = session("admin").post(
            f"/fr/{self.OTHER}/@move", json={"source": work[1]}
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert paths(functional_portal, work[1]) == [f"{FR}/strategy"]

    def test_without_a_section_in_a_language_nothing_moves(
        self, session, functional_portal, source, translated, elsewhere, message
    ):
        fi = translated(source, "fi")

        answer = session("admin").post(
            f"/en/{self.OTHER}/@move", json={"source": source.UID()}
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert "fi" in message(answer)
        assert paths(functional_portal, source.UID(), fi.UID()) == [
            f"{EN}/strategy",
            "/fi/knowledge-centre/policies/strategy",
        ]

    def test_text_with_translations_stays_in_its_language(
        self, session, functional_portal, work
    ):
        answer = session("admin").post(f"{DE}/@move", json={"source": work[0]})

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert paths(functional_portal, *work)[0] == f"{EN}/strategy"

    def test_taken_name_there_is_refused_before_anything_moves(
        self, session, functional_portal, make, work, elsewhere
    ):
        place = section(functional_portal, f"/fr/{self.OTHER}")
        make("NationalPolicy", id="strategy", language="fr", container=place)

        answer = session("admin").post(
            f"/en/{self.OTHER}/@move", json={"source": work[0]}
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert paths(functional_portal, *work)[0] == f"{EN}/strategy"


class TestCreation:
    @pytest.fixture
    def unseen(self, make):
        """A French draft of the Netherlands that has the name."""
        return make(
            "NationalPolicy",
            id="burglary",
            language="fr",
            contributing_member_state="NL",
        )

    @pytest.mark.parametrize("place", [EN, FR])
    @pytest.mark.parametrize("said", [True, False])
    def test_a_new_text_gets_a_name_that_is_free_in_every_language(
        self, session, complete_policy, unseen, place, said
    ):
        name = {"id": "burglary"} if said else {}

        answer = session("editor-be").post(
            place, json=complete_policy | {"title": "Burglary"} | name
        )

        assert answer.status_code == HTTPStatus.CREATED, answer.text
        assert answer.json()["@id"].endswith(f"{place}/burglary-1")

    def test_own_name_twice_is_refused(self, session, complete_policy):
        body = complete_policy | {"id": "twice"}
        assert session("editor-be").post(EN, json=body).ok

        answer = session("editor-be").post(EN, json=body)

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text

    def test_translation_has_the_name_of_its_original_whatever_is_sent(
        self, session, source
    ):
        body = {
            "@type": "NationalPolicy",
            "id": "mine",
            "title": "Stratégie",
            "translation_of": source.UID(),
            "language": "fr",
        }

        answer = session("editor-ro").post(FR, json=body)

        assert answer.status_code == HTTPStatus.CREATED, answer.text
        assert answer.json()["@id"].endswith(f"{FR}/strategy")
        assert answer.json()["id"] == "strategy"

    def test_linked_translation_takes_the_name_of_its_original(
        self, session, make, source, functional_portal
    ):
        own = make(
            "NationalPolicy", language="fr", id="own", contributing_member_state="RO"
        )

        answer = session("editor-ro").post(
            f"{source.absolute_url()}/@translations", json={"id": own.UID()}
        )

        assert answer.status_code == HTTPStatus.CREATED, answer.text
        assert paths(functional_portal, own.UID()) == [f"{FR}/strategy"]


class TestLocator:
    def test_missing_section_is_answered_with_the_nearest_one(
        self, session, functional_portal, make, elsewhere
    ):
        place = section(functional_portal, "/en/knowledge-centre/more")
        item = make("NationalPolicy", state="published", container=place, title="Far")
        editor = session("secretariat-editor")

        told = {
            code: editor.get(
                f"{item.absolute_url()}/@translation-locator?target_language={code}"
            ).json()["@id"]
            for code in ("fr", "fi")
        }

        assert told["fr"].endswith("/fr/knowledge-centre/more")
        assert told["fi"].endswith("/fi/knowledge-centre")

    @pytest.mark.parametrize("query", ["", "?target_language=", "?target_language=xx"])
    def test_unknown_language_is_refused(self, session, source, query, message):
        answer = session("editor-ro").get(
            f"{source.absolute_url()}/@translation-locator{query}"
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert message(answer)
