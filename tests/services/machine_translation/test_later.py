"""Answers of asynchronous services: once, in time, by who was asked."""

from eucpn.policy.machine import jobs
from http import HTTPStatus
from plone import api
import pytest
import time
import transaction


class TestLater:
    def test_the_answer_becomes_a_draft(self, ask, slow, call_back, french, session):
        response = ask("translator-fr")

        assert response.status_code == HTTPStatus.ACCEPTED, response.text
        assert response.json()["status"] == "waiting"
        assert french() is None
        (job,) = slow.asked
        assert job.texts["title"] == "Strategy"
        assert job.callback.endswith("/@machine-translation-callback")
        assert job.token not in response.text

        answer = call_back(slow.body())

        assert answer.status_code == HTTPStatus.OK, answer.text
        assert answer.json() == {"status": "done"}
        draft = french()
        assert draft.title == "«Strategy»"
        assert draft.translation_method == "machine"
        assert draft.last_edited_by == "translator-fr"
        assert api.content.get_state(draft) == "draft"

    def test_what_is_under_way_is_told_to_who_translates(
        self, ask, slow, session, source
    ):
        job = ask().json()

        def told(login):
            address = f"{source.absolute_url()}/@machine-translation"
            return session(login).get(address).json()["jobs"]

        assert told("editor-ro") == told("translator-fr") == [job]
        assert told("editor-nl") == []

    def test_it_is_asked_for_once_at_a_time(self, ask, slow):
        ask()

        assert ask().status_code == HTTPStatus.CONFLICT
        assert len(slow.asked) == 1

    def test_a_replayed_answer_is_discarded(self, ask, slow, call_back, french, put):
        ask()
        call_back(slow.body())
        put(french().absolute_url(), title="Since then")

        assert call_back(slow.body()).status_code == HTTPStatus.CONFLICT
        assert french().title == "Since then"

    def test_an_unknown_job_and_a_wrong_token_look_the_same(
        self, ask, slow, call_back, french
    ):
        ask()
        wrong = call_back(slow.body(token="x" * 43))
        unknown = call_back(slow.body(job="0" * 32))
        none = call_back(slow.body(token="", job=""))

        assert wrong.status_code == unknown.status_code == HTTPStatus.NOT_FOUND
        assert wrong.json() == unknown.json() == none.json()
        assert french() is None
        assert call_back(slow.body()).status_code == HTTPStatus.OK

    def test_a_late_answer_is_discarded(self, ask, slow, call_back, french, session):
        slow.timeout = 0
        ask()
        time.sleep(0.01)

        assert call_back(slow.body()).status_code == HTTPStatus.GONE
        assert french() is None
        slow.timeout = 60
        assert ask().status_code == HTTPStatus.ACCEPTED

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"job": 1, "token": "x"},
            {"job": "x"},
            {"job": ["x"], "token": {"a": 1}, "texts": []},
        ],
    )
    def test_a_body_of_another_shape_is_refused(self, call_back, body):
        assert call_back(body).status_code == HTTPStatus.BAD_REQUEST

    def test_texts_that_are_no_object_leave_the_job_open(
        self, ask, slow, call_back, french
    ):
        ask()

        for texts in (None, [], "x"):
            answer = call_back(slow.body(texts=texts))
            assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert call_back(slow.body()).status_code == HTTPStatus.OK

    @pytest.mark.parametrize("texts", [{}, {"title": 3}, {"title": "<b>x</b>"}])
    def test_an_answer_that_cannot_be_used_ends_the_job(
        self, ask, slow, call_back, french, texts
    ):
        ask()

        assert call_back(slow.body(texts=texts)).status_code == HTTPStatus.BAD_GATEWAY
        assert french() is None
        assert call_back(slow.body()).status_code == HTTPStatus.CONFLICT

    def test_a_service_that_gives_up_ends_the_job(self, ask, slow, call_back, french):
        ask()

        answer = call_back(slow.body(error="too long"))

        assert answer.json() == {"status": "failed"}
        assert call_back(slow.body()).status_code == HTTPStatus.CONFLICT
        assert french() is None

    def test_an_original_that_changed_meanwhile_is_not_answered(
        self, ask, slow, call_back, french, source, put
    ):
        ask()
        put(source.absolute_url(), title="New strategy")

        assert call_back(slow.body()).status_code == HTTPStatus.CONFLICT
        assert french() is None

    def test_a_person_who_was_quicker_keeps_their_text(
        self, ask, slow, call_back, french, make, source
    ):
        ask()
        make(
            "NationalPolicy",
            language="fr",
            title="Texte",
            translation_of=source,
            contributing_member_state="RO",
        )

        assert call_back(slow.body()).status_code == HTTPStatus.CONFLICT
        assert french().title == "Texte"

    def test_a_draft_that_is_being_edited_is_left_alone(
        self, ask, slow, call_back, french, session
    ):
        ask()
        call_back(slow.body())
        ask()
        address = french().absolute_url()
        assert session("editor-ro").post(f"{address}/@lock", json={}).ok

        assert call_back(slow.body()).status_code == HTTPStatus.CONFLICT

    def test_who_asked_has_to_have_the_right_still(
        self, ask, slow, call_back, french, functional_portal
    ):
        ask("translator-fr")
        with api.env.adopt_roles(["Manager"]):
            api.group.remove_user(groupname="translators-fr", username="translator-fr")
        transaction.commit()

        assert call_back(slow.body()).status_code == HTTPStatus.CONFLICT
        assert french() is None

    def test_tokens_are_not_stored(self, ask, slow, functional_portal):
        ask()
        transaction.begin()

        (job,) = jobs.stored().values()

        assert slow.asked[0].token not in repr(vars(job))

    def test_jobs_of_long_ago_are_forgotten(self, ask, slow, functional_portal):
        ask()
        transaction.begin()
        (old,) = jobs.stored().values()
        old.expires = time.time() - jobs.KEPT - 1
        old_id = old.id
        transaction.commit()

        ask()
        transaction.begin()

        assert list(jobs.stored()) == [slow.asked[-1].id] != [old_id]

    def test_a_service_that_cannot_be_asked_fails_nobody(
        self, ask, slow, monkeypatch, call_back
    ):
        def fail(job):
            slow.asked.append(job)
            raise OSError("no network")

        monkeypatch.setattr(slow, "request", fail)

        assert ask().status_code == HTTPStatus.ACCEPTED
        assert call_back(slow.body()).status_code == HTTPStatus.OK
