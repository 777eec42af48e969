"""Machine translation: a draft that is called so, and never over a person's text."""

from eucpn.policy.machine import jobs
from eucpn.policy.machine.drafts import contents_of
from eucpn.policy.machine.interfaces import IAsynchronousTranslationService
from eucpn.policy.machine.interfaces import IExternalTranslationService
from eucpn.policy.machine.providers import FileService
from eucpn.policy.machine.providers import NullService
from eucpn.policy.multilingual.drafts import version_in
from http import HTTPStatus
from plone import api
from plone.app.textfield.value import RichTextValue
from zope.component import getGlobalSiteManager
from zope.interface import implementer
import json
import pytest
import time
import transaction


CALLBACK = "/@machine-translation-callback"


@implementer(IAsynchronousTranslationService)
class Slow:
    """Remembers what it was asked."""

    order = 1
    timeout = 60

    def __init__(self):
        self.asked = []

    def is_available(self):
        return True

    def available_languages(self):
        return [("en", "fr")]

    def translate_content(self, content, source_language, target_language):
        raise AssertionError("is asked later")

    def request(self, job):
        self.asked.append(job)

    def body(self, number=-1, **more):
        """The answer to what was asked."""
        job = self.asked[number]
        texts = {unit: f"«{content}»" for unit, content in job.texts.items()}
        return {"job": job.id, "token": job.token, "texts": texts, **more}


@pytest.fixture
def register():
    """`register(service)`, until the test is over."""
    manager, names = getGlobalSiteManager(), []

    def factory(service, name="test"):
        names.append(name)
        manager.registerUtility(service, IExternalTranslationService, name)
        return service

    yield factory
    for name in names:
        manager.unregisterUtility(provided=IExternalTranslationService, name=name)


@pytest.fixture
def source(make, complete_values):
    return make(
        "NationalPolicy",
        state="published",
        id="strategy",
        **{**complete_values, "title": "Strategy"},
        objectives=RichTextValue(
            "<p>Lock <b>all</b> doors</p>", "text/html", "text/x-html-safe"
        ),
        contributing_member_state="RO",
    )


@pytest.fixture
def file_service(register, source, tmp_path):
    """A service that knows the texts of the source."""
    texts = {content: f"«{content}»" for content in contents_of(source).values()}
    path = tmp_path / "texts.json"
    path.write_text(json.dumps({"en": {"fr": texts}}))
    return register(FileService(path))


@pytest.fixture
def slow(register):
    return register(Slow())


@pytest.fixture
def ask(session, source):
    """`ask("editor-ro", "fr")`: the answer."""

    def factory(login="editor-ro", language="fr", of=source):
        return session(login).post(
            f"{of.absolute_url()}/@machine-translation", json={"language": language}
        )

    return factory


@pytest.fixture
def french(source):
    """The French version as it is stored by now."""

    def factory():
        transaction.begin()
        return version_in(source, "fr")

    return factory


@pytest.fixture
def call_back(session):
    """What an asynchronous service sends, which nobody signed in."""

    def factory(body):
        return session().post(CALLBACK, json=body)

    return factory


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


class TestLater:
    def test_the_answer_becomes_a_draft(self, ask, slow, call_back, french, session):
        response = ask("translator-fr")

        assert response.status_code == HTTPStatus.ACCEPTED, response.text
        assert response.json()["status"] == "waiting"
        assert french() is None
        (job,) = slow.asked
        assert job.texts["title"] == "Strategy"
        assert job.callback.endswith(CALLBACK)
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
