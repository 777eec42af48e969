"""What an approval counts, what is said with it, and what flows to translations."""

from http import HTTPStatus
from plone.namedfile.file import NamedBlobFile
import pytest


@pytest.fixture
def revise(session, step):
    """`revise(item, values, **body)`: a revision of it is approved."""

    def factory(item, values, files=None, **body):
        editor = session("editor-ro")
        begun = editor.post(f"{item.absolute_url()}/@workingcopy", json={}).json()
        url = begun["@id"]
        said = {"change_summary": "What is new."}
        assert editor.patch(url, json=said | values).ok
        for name, change in (files or {}).items():
            changed = editor.patch(f"{url}/{name}", json=change)
            assert changed.ok, changed.text
        assert editor.post(f"{url}/@workflow/submit", json={}).ok
        seen = session("reviewer-1").get(f"{url}/@review").json().get("seen")
        step(url, "approve", seen=seen, **body)

    return factory


@pytest.fixture
def rewrite(session, step):
    """`rewrite(item, **values)`: withdrawn, restored, written anew and submitted."""

    def factory(item, **values):
        step(item, "withdraw")
        step(item, "restore")
        editor, url = session("editor-ro"), item.absolute_url()
        assert editor.patch(url, json=values).ok
        assert editor.post(f"{url}/@workflow/submit", json={}).ok

    return factory


@pytest.fixture
def page(session):
    """`page(item)`: its JSON as the secretariat sees it."""
    return lambda item: session("reviewer-1").get(item.absolute_url()).json()


class TestSaidWithAnApproval:
    def test_minor_is_minor_once(self, source, translated, revise, rewrite, step, page):
        french = translated(source)
        revise(source, {"summary": "A typo less."}, minor=True)
        assert page(source)["content_version"] == 1
        rewrite(source, summary="Quite another text.")

        step(source, "approve")

        told = page(source)
        assert told["content_version"] == 2
        newest = told["what_changed"][0]
        assert (newest["version"], newest["minor"]) == (2, False)
        assert not newest["summary"]
        assert page(french)["translation_status"]["token"] == "outdated"

    def test_a_summary_is_told_once(self, source, revise, rewrite, step, page):
        revise(source, {"summary": "A second text.", "change_summary": "Second."})
        rewrite(source, summary="A third text.")

        step(source, "approve")

        told = [entry["summary"] for entry in page(source)["what_changed"]]
        assert told == [None, "Second."]

    def test_a_summary_without_another_text_is_told_as_minor(
        self, source, rewrite, step, page
    ):
        rewrite(source, policy_type="law")

        step(source, "approve", change_summary="It is a law.")

        (told,) = page(source)["what_changed"]
        assert (told["summary"], told["minor"]) == ("It is a law.", True)


def test_values_flow_again_after_an_approval_brought_others(
    session, source, translated, rewrite, step, page
):
    french, reviewer = translated(source), session("reviewer-1")

    def kinds():
        return [page(item)["policy_type"]["token"] for item in (source, french)]

    def put(kind):
        saved = reviewer.patch(source.absolute_url(), json={"policy_type": kind})
        assert saved.ok, saved.text

    put("law")
    assert kinds() == ["law", "law"]
    rewrite(source, policy_type="strategy")
    step(source, "approve")
    assert kinds() == ["strategy", "strategy"]

    put("law")

    assert kinds() == ["law", "law"]


class TestFiles:
    @pytest.fixture
    def annex(self, make, source):
        data = NamedBlobFile(b"%PDF-1.4 annex", "application/pdf", "annex.pdf")
        return make("File", container=source, id="annex", title="Annex", file=data)

    @pytest.fixture
    def approved(self, annex, source, rewrite, step):
        """The original as it was approved with the file."""
        rewrite(source)
        step(source, "approve")
        return source

    @pytest.mark.parametrize(("minor", "raised"), [(False, 1), (True, 0)])
    def test_their_titles_are_text_of_the_original(
        self, session, approved, translated, revise, page, minor, raised
    ):
        french = translated(approved)
        before = page(approved)["content_version"]

        revise(approved, {}, {"annex": {"title": "Figures of the year"}}, minor=minor)

        assert page(approved)["content_version"] == before + raised
        status = page(french)["translation_status"]["token"]
        assert status == ("outdated" if raised else "current")
        asked = session("editor-ro").get(
            f"{approved.absolute_url()}/@translate?language=fr"
        )
        (file,) = asked.json()["files"]
        assert bool((file["changed"] or {}).get("title")) == bool(raised)


class TestRepublished:
    @pytest.fixture
    def archived(self, source, step):
        step(source, "archive")
        return source

    def correct(self, session, item, **values):
        assert session("reviewer-1").patch(item.absolute_url(), json=values).ok

    def test_another_text_is_another_version(
        self, session, source, translated, step, page
    ):
        french = translated(source)
        step(source, "archive")
        self.correct(session, source, summary="Rewritten.")

        step(source, "republish", "reviewer-2", change_summary="Rewritten.")

        told = page(source)
        assert told["content_version"] == 2
        assert told["what_changed"][0]["summary"] == "Rewritten."
        assert page(french)["translation_status"]["token"] == "outdated"

    def test_unless_it_is_said_to_be_minor(self, session, archived, step, page):
        self.correct(session, archived, summary="Rewritten.")

        step(archived, "republish", "reviewer-2", minor=True)

        assert page(archived)["content_version"] == 1

    def test_the_same_text_is_the_same_version(self, archived, step, page):
        step(archived, "republish", "reviewer-2")

        assert page(archived)["content_version"] == 1
        assert not page(archived)["what_changed"]


class TestVersionSeen:
    FR = "/fr/knowledge-centre/policies"

    def create(self, session, source, **body):
        wanted = {
            "@type": "NationalPolicy",
            "title": "Stratégie",
            "translation_of": source.UID(),
            "language": "fr",
        }
        return session("translator-fr").post(self.FR, json=wanted | body)

    @pytest.fixture
    def second(self, source, put):
        put(source.absolute_url(), content_version=2)
        return source

    def test_a_translation_is_of_the_version_that_was_translated(self, session, second):
        made = self.create(session, second, translated_from_version=1)

        assert made.status_code == HTTPStatus.CREATED, made.text
        assert made.json()["translated_from_version"] == 1

    def test_without_a_word_it_is_of_the_present_one(self, session, second):
        assert self.create(session, second).json()["translated_from_version"] == 2

    @pytest.mark.parametrize("value", [0, -1, 3, "1", 1.5, True, [1]])
    def test_of_a_version_that_never_was_nothing_is_created(
        self, session, second, value
    ):
        refused = self.create(session, second, translated_from_version=value)

        assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
        assert refused.json()["error"]["field"] == "translated_from_version"
        found = session("translator-fr").get(
            f"{self.FR}/strategy", allow_redirects=False
        )
        assert found.status_code != HTTPStatus.OK

    def test_what_the_page_creates_is_of_the_version_it_showed(self, session, second):
        address = f"{second.absolute_url()}/@translate?language=fr"
        create = session("translator-fr").get(address).json()["create"]

        assert create["translated_from_version"] == 2

    def mark(self, session, french, version):
        return session("translator-fr").post(
            f"{french.absolute_url()}/@mark-current", json={"version": version}
        )

    def test_a_mark_is_for_the_version_that_was_seen(
        self, session, source, translated, put, page
    ):
        french = translated(source)
        put(source.absolute_url(), content_version=4)

        early = self.mark(session, french, 3)

        assert early.status_code == HTTPStatus.CONFLICT, early.text
        assert early.json()["error"]["field"] == "version"
        assert page(french)["translated_from_version"] == 1
        assert self.mark(session, french, 4).json()["translated_from_version"] == 4

    @pytest.mark.parametrize("value", [0, -1, 5, "4", 1.5, True, {}])
    def test_a_mark_for_a_version_that_never_was_is_refused(
        self, session, source, translated, put, page, value
    ):
        french = translated(source)
        put(source.absolute_url(), content_version=4)

        refused = self.mark(session, french, value)

        assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
        assert refused.json()["error"]["field"] == "version"
        assert page(french)["translated_from_version"] == 1
