"""`@copy`: a copy has a name that is free in every language."""

from http import HTTPStatus
from places import paths
from plone.dexterity.utils import createContentInContainer
import pytest


EN, FR = (f"/{code}/knowledge-centre/policies" for code in ("en", "fr"))
NO_REDIRECT = {"allow_redirects": False}


class TestCopy:
    """`@copy`: stock looks for a free name in one language alone."""

    COPY = "copy_of_strategy"

    def copy(self, session, source, login="admin", place=EN):
        answer = session(login).post(
            f"{place}/@copy", json={"source": source.absolute_url()}
        )
        assert answer.ok, answer.text
        ((told,),) = [answer.json()]
        return told

    def test_name_is_free_in_every_language(
        self, session, functional_portal, make, source
    ):
        secret = make(
            "NationalPolicy",
            id=self.COPY,
            language="fr",
            contributing_member_state="NL",
        )

        told = self.copy(session, source)

        assert told["source"] == source.absolute_url()
        assert told["target"].endswith(f"{EN}/{self.COPY}-1")
        assert session("admin").get(told["target"]).json()["id"] == f"{self.COPY}-1"
        assert paths(functional_portal, secret.UID()) == [f"{FR}/{self.COPY}"]
        nothing = session().get(f"{EN}/{self.COPY}", **NO_REDIRECT)
        assert "Location" not in nothing.headers

    @pytest.mark.parametrize("login", ["admin", "secretariat-editor"])
    def test_what_is_internal_stays_with_the_original(self, session, make, login):
        source = make(
            "NationalPolicy", contact_person="A name", submission_note="A note"
        )

        copy = self.copy(session, source, login)["target"]

        told = session("admin").get(copy).json()
        assert not told["contact_person"] and not told["submission_note"]

    def test_copy_can_be_translated_into_that_language(
        self, session, make, source, publish_copy
    ):
        make("NationalPolicy", id=self.COPY, language="fr", title="Another")
        copy = publish_copy(self.copy(session, source)["target"])

        answer = session("secretariat-editor").post(
            FR,
            json={
                "@type": "NationalPolicy",
                "title": "Copie",
                "translation_of": copy,
                "language": "fr",
            },
        )

        assert answer.status_code == HTTPStatus.CREATED, answer.text
        assert answer.json()["id"] == f"{self.COPY}-1"

    @pytest.fixture
    def publish_copy(self, put, session):
        def factory(address):
            uid = session("admin").get(address).json()["UID"]
            put(address, "published")
            return uid

        return factory

    def test_free_name_stays_as_stock_has_it(self, session, source):
        assert self.copy(session, source)["target"].endswith(f"{EN}/{self.COPY}")

    def test_who_may_not_add_copies_nothing(self, session, source):
        answer = session().post(f"{EN}/@copy", json={"source": source.absolute_url()})

        assert answer.status_code == HTTPStatus.UNAUTHORIZED

    def test_file_in_a_section_keeps_its_name(
        self, session, as_owner, functional_portal
    ):
        """Only texts that are translated have one name in all languages."""

        def build(portal):
            for code in ("en", "fr"):
                about = portal[code]["about"]
                createContentInContainer(
                    about, "Document", checkConstraints=False, id="notes"
                )
            return portal["en"]["about"]["notes"]

        page = as_owner(build)
        answer = session("admin").post(
            "/en/about/@copy", json={"source": page.absolute_url()}
        )

        assert answer.json()[0]["target"].endswith("/en/about/copy_of_notes")
