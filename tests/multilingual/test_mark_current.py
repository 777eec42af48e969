"""A translation is marked as up to date: by whom, when, and what that leaves alone."""

from http import HTTPStatus
import pytest


MARK = "@mark-current"
REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND)


@pytest.fixture
def outdated(source, translated, put):
    """The address of a published French translation of version 1; 3 is public."""
    french = translated(source).absolute_url()
    put(source.absolute_url(), content_version=3)
    put(french, content_version=3)
    return french


def status(client, url):
    found = client.get(url).json()
    return found["translation_status"]["token"], found["translated_from_version"]


class TestMark:
    @pytest.mark.parametrize(
        "login",
        ["translator-fr", "editor-ro", "representative-ro", "reviewer-1"],
    )
    def test_who_may_change_the_translation_marks_it(self, session, outdated, login):
        client = session(login)
        assert status(client, outdated) == ("outdated", 1)

        answer = client.post(f"{outdated}/{MARK}")

        assert answer.status_code == HTTPStatus.OK, answer.text
        told = answer.json()
        assert told["translated_from_version"] == 3
        assert told["translation_status"]["token"] == "current"
        assert status(session(), outdated) == ("current", 3)

    def test_the_catalog_knows(self, session, outdated):
        session("translator-fr").post(f"{outdated}/{MARK}")

        for value in ("current", "outdated"):
            query = f"/@search?portal_type=NationalPolicy&translation_status={value}"
            found = session().get(query).json()
            assert found["items_total"] == (value == "current")

    @pytest.mark.parametrize(
        "login", [None, "editor-be", "representative-be", "translator-de", "partner"]
    )
    def test_nobody_else_does(self, session, outdated, login):
        answer = session(login).post(f"{outdated}/{MARK}")

        assert answer.status_code in REFUSED, answer.text
        assert status(session(), outdated) == ("outdated", 1)

    def test_a_mark_is_no_edit(self, session, outdated):
        reviewer = session("reviewer-1")
        before = reviewer.get(outdated).json()

        assert session("translator-fr").post(f"{outdated}/{MARK}").ok

        after = reviewer.get(outdated).json()
        for name in ("last_edited_by", "modified", "review_state", "what_changed"):
            assert after[name] == before[name]

    def test_a_draft_is_marked(self, session, source, translated, put):
        french = translated(source, state="draft").absolute_url()
        put(source.absolute_url(), content_version=2)

        answer = session("translator-fr").post(f"{french}/{MARK}")

        assert answer.json()["translated_from_version"] == 2
        assert answer.json()["translation_status"]["token"] == "in-progress"

    def test_of_what_waits_for_review_the_reviewer_marks(
        self, session, source, translated, put
    ):
        french = translated(source, state="pending").absolute_url()
        put(source.absolute_url(), content_version=2)

        refused = session("translator-fr").post(f"{french}/{MARK}")
        marked = session("reviewer-1").post(f"{french}/{MARK}")

        assert refused.status_code == HTTPStatus.FORBIDDEN
        assert marked.status_code == HTTPStatus.OK

    def test_nothing_to_mark_is_refused(self, session, source, translated, message):
        french = translated(source).absolute_url()

        twice = session("translator-fr").post(f"{french}/{MARK}")
        original = session("editor-ro").post(f"{source.absolute_url()}/{MARK}")

        assert twice.status_code == original.status_code == HTTPStatus.BAD_REQUEST
        told = {message(twice), message(original)}
        assert len(told) == 2
        assert all(sentence.endswith(".") for sentence in told)

    def test_what_was_withdrawn_is_not_marked(self, session, source, translated, put):
        french = translated(source, state="withdrawn").absolute_url()
        put(source.absolute_url(), content_version=2)

        for login in ("translator-fr", "editor-ro", "reviewer-1"):
            answer = session(login).post(f"{french}/{MARK}")
            assert answer.status_code in (*REFUSED, HTTPStatus.GONE)


class TestRevision:
    @pytest.fixture
    def revision(self, session, outdated):
        begun = session("translator-fr").post(f"{outdated}/@workingcopy", json={})
        assert begun.status_code == HTTPStatus.CREATED, begun.text
        return begun.json()["@id"]

    def approve(self, session, revision, **values):
        translator, reviewer = session("translator-fr"), session("reviewer-1")
        values.setdefault("change_summary", "Suit la nouvelle version.")
        saved = translator.patch(revision, json=values)
        assert saved.ok, saved.text
        sent = translator.post(f"{revision}/@workflow/submit", json={})
        assert sent.ok, sent.text
        seen = reviewer.get(f"{revision}/@workflow").json().get("seen")
        answer = reviewer.post(
            f"{revision}/@workflow/approve", json={"seen": seen} if seen else {}
        )
        assert answer.ok, answer.text

    def test_a_revision_knows_of_which_version_it_is(self, session, revision):
        assert status(session("translator-fr"), revision) == ("in-progress", 1)

    def test_a_marked_revision_brings_its_mark(self, session, outdated, revision):
        answer = session("translator-fr").post(f"{revision}/{MARK}")
        assert answer.json()["translated_from_version"] == 3, answer.text
        assert status(session(), outdated) == ("outdated", 1)

        self.approve(session, revision, title="Nouveau")

        assert status(session(), outdated) == ("current", 3)

    def test_a_revision_that_nobody_marked_leaves_it_outdated(
        self, session, outdated, revision
    ):
        self.approve(session, revision, title="Nouveau")

        assert status(session(), outdated) == ("outdated", 1)

    def test_a_mark_of_the_meantime_stays(self, session, outdated, revision):
        assert session("translator-fr").post(f"{outdated}/{MARK}").ok

        self.approve(session, revision, title="Nouveau")

        assert status(session(), outdated) == ("current", 3)

    def test_a_revision_of_an_original_is_not_marked(self, session, source):
        editor = session("editor-ro")
        begun = editor.post(f"{source.absolute_url()}/@workingcopy", json={}).json()

        answer = editor.post(f"{begun['@id']}/{MARK}")

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text

    def test_values_of_the_original_cannot_be_blanked_by_a_revision(
        self, session, source, outdated, revision, put
    ):
        refused = session("translator-fr").patch(
            revision, json={"policy_type": None, "crime_phenomena": []}
        )
        assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
        # However it got there.
        put(revision, policy_type=None, crime_phenomena=set())

        self.approve(session, revision, title="Nouveau")

        for url in (outdated, source.absolute_url()):
            page = session().get(url).json()
            assert page["title"] in ("Nouveau", "Strategy")
            assert page["policy_type"]["token"] == "strategy"
            assert page["crime_phenomena"]
