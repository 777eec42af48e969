"""Machine translation: a draft that is called so, and never over a person's text."""

from eucpn.policy.machine.providers import NullService
from http import HTTPStatus
from plone import api
import pytest


class TestAtOnce:
    @pytest.mark.parametrize("login", ["editor-ro", "translator-fr"])
    def test_the_result_is_a_draft_that_is_called_machine_made(
        self, ask, file_service, french, login
    ):
        response = ask(login)

        assert response.status_code == HTTPStatus.CREATED, response.text
        draft = french()
        assert response.json() == {"@id": draft.absolute_url(), "UID": draft.UID()}
        assert draft.id == "strategy"
        assert draft.title == "«Strategy»"
        assert draft.objectives.raw == "<p>«Lock <b>all</b> doors»</p>"
        assert draft.translation_method == "machine"
        assert draft.translated_from_version == 1
        assert api.content.get_state(draft) == "draft"

    @pytest.mark.parametrize(
        "login, status",
        [
            (None, HTTPStatus.UNAUTHORIZED),
            ("editor-nl", HTTPStatus.FORBIDDEN),
            ("partner", HTTPStatus.FORBIDDEN),
        ],
    )
    def test_others_cannot_ask(self, ask, file_service, french, login, status):
        assert ask(login).status_code == status
        assert french() is None

    def test_none_is_there_by_itself(self, ask, session, source, register):
        register(NullService())

        assert ask().status_code == HTTPStatus.NOT_FOUND
        found = session("editor-ro").get(
            f"{source.absolute_url()}/@machine-translation"
        )
        assert found.json()["languages"] == []

    def test_it_is_offered_where_it_would_be_done(
        self, session, source, file_service, ask
    ):
        def offered(login):
            address = f"{source.absolute_url()}/@machine-translation"
            return session(login).get(address).json()["languages"]

        assert offered("editor-ro") == offered("translator-fr") == ["fr"]
        assert offered("editor-nl") == []
        ask()
        assert offered("editor-ro") == ["fr"]

    @pytest.mark.parametrize("language", [None, "xx", ["fr"], "en", ""])
    def test_a_wrong_language_is_refused(self, ask, file_service, language):
        assert ask(language=language).status_code == HTTPStatus.BAD_REQUEST

    def test_an_original_that_was_never_approved_is_refused(
        self, ask, file_service, make
    ):
        draft = make("NationalPolicy", contributing_member_state="RO")

        assert ask(of=draft).status_code == HTTPStatus.BAD_REQUEST

    def test_a_service_that_fails_leaves_nothing(
        self, ask, file_service, french, monkeypatch
    ):
        def fail(*args):
            raise OSError("no network")

        monkeypatch.setattr(file_service, "translate_content", fail)

        assert ask().status_code == HTTPStatus.BAD_GATEWAY
        assert french() is None

    def test_an_answer_with_broken_mark_up_leaves_nothing(
        self, ask, file_service, french, monkeypatch
    ):
        monkeypatch.setattr(file_service, "translate_content", lambda *a: "<b>x</b>")

        assert ask().status_code == HTTPStatus.BAD_GATEWAY
        assert french() is None


class TestPersons:
    def test_a_draft_that_nobody_edited_is_made_anew(self, ask, file_service, french):
        first = ask().json()

        again = ask()

        assert again.status_code == HTTPStatus.CREATED
        assert again.json() == first
        assert french().translation_method == "machine"

    def test_who_edits_the_text_has_reviewed_it(
        self, ask, session, file_service, french
    ):
        address = ask().json()["@id"]

        session("editor-ro").patch(address, json={"title": "Stratégie"})

        assert french().translation_method == "machine-reviewed"
        assert ask().status_code == HTTPStatus.CONFLICT
        assert french().title == "Stratégie"

    def test_what_is_said_about_the_text_is_no_review(
        self, ask, session, file_service, french
    ):
        address = ask().json()["@id"]

        answer = session("editor-ro").patch(address, json={"translator_credit": "Me"})

        assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
        assert french().translation_method == "machine"

    def test_who_edits_a_revision_of_it_has_reviewed_it_once_it_is_approved(
        self, session, source, french, make, complete_values
    ):
        address = make(
            "NationalPolicy",
            language="fr",
            state="published",
            translation_of=source,
            translation_method="machine",
            **{**complete_values, "contributing_member_state": "RO"},
        ).absolute_url()
        editor = session("editor-ro")
        revision = editor.post(f"{address}/@workingcopy").json()["@id"]
        changed = {"title": "Stratégie", "change_summary": "Clearer."}
        assert editor.patch(revision, json=changed).ok
        assert french().translation_method == "machine"
        assert editor.post(f"{revision}/@workflow/submit", json={}).ok

        answer = session("reviewer-1").post(f"{revision}/@workflow/approve", json={})

        assert answer.status_code == HTTPStatus.OK, answer.text
        assert french().title == "Stratégie"
        assert french().translation_method == "machine-reviewed"

    @pytest.mark.parametrize("state", ["draft", "pending", "published"])
    def test_a_persons_text_is_never_replaced(
        self, ask, make, source, file_service, french, state
    ):
        make(
            "NationalPolicy",
            language="fr",
            state=state,
            title="Texte",
            translation_of=source,
            contributing_member_state="RO",
        )

        assert ask().status_code == HTTPStatus.CONFLICT
        assert french().title == "Texte"

    def test_what_a_machine_wrote_is_not_replaced_once_it_is_handed_in(
        self, ask, put, file_service, french
    ):
        address = ask().json()["@id"]
        for state in ("pending", "published"):
            put(address, state=state, title="Handed in")

            assert ask().status_code == HTTPStatus.CONFLICT
            assert french().title == "Handed in"
