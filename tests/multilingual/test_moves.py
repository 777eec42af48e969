"""The same id and place in every language: the original decides, the others follow."""

from http import HTTPStatus
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
from plone.base.interfaces.constrains import ISelectableConstrainTypes
from plone.dexterity.utils import createContentInContainer
import pytest
import transaction


EN, FR, DE = (f"/{code}/knowledge-centre/policies" for code in ("en", "fr", "de"))
NO_REDIRECT = {"allow_redirects": False}


def paths(portal, *items):
    """Where the items are by now, below the site."""
    transaction.begin()
    catalog = api.portal.get_tool("portal_catalog")
    root = "/".join(portal.getPhysicalPath())
    found = []
    for uid in items:
        (brain,) = catalog.unrestrictedSearchResults(UID=uid)
        assert brain._unrestrictedGetObject().absolute_url_path() == brain.getPath()
        found.append(brain.getPath().removeprefix(root))
    return found


@pytest.fixture
def work(source, translated):
    """UIDs of an original and of its French and German translations."""
    return [source.UID(), translated(source).UID(), translated(source, "de").UID()]


@pytest.fixture
def as_owner(functional_portal):
    """`as_owner(function)`: call it with the portal as the site's owner, and commit."""

    def factory(function):
        transaction.begin()
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            result = function(functional_portal)
        transaction.commit()
        return result

    return factory


def section(portal, path):
    return portal.unrestrictedTraverse(path.strip("/"))


@pytest.fixture
def elsewhere(as_owner):
    """Sections in English, French and German, in which policies can lie."""

    def build(portal):
        made = {}
        for code in ("en", "fr", "de"):
            parent = portal[code]["knowledge-centre"]
            made[code] = createContentInContainer(
                parent, "Section", checkConstraints=False, id="more"
            )
            types = ISelectableConstrainTypes(made[code])
            types.setConstrainTypesMode(1)
            types.setLocallyAllowedTypes(["NationalPolicy"])
        for code in ("fr", "de"):
            ITranslationManager(made["en"]).register_translation(code, made[code])

    as_owner(build)
    yield

    def clear(portal):
        for code in ("en", "fr", "de"):
            portal[code]["knowledge-centre"]._delObject("more")

    as_owner(clear)


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
        nothing = session("admin").get(f"{EN}/{self.COPY}", **NO_REDIRECT)
        assert nothing.status_code == HTTPStatus.NOT_FOUND

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


class TestSections:
    """Sections lie at the same place in every language, and so does what is in them."""

    def rename(self, name, path="/en/knowledge-centre/more"):
        place, old = path.rsplit("/", 1)
        return lambda p: section(p, place).manage_renameObject(old, name)

    @pytest.fixture
    def holding(self, make, functional_portal, elsewhere):
        """UIDs of a policy in the section and of its French version."""
        source = make(
            "NationalPolicy",
            id="inside",
            state="published",
            container=section(functional_portal, "/en/knowledge-centre/more"),
        )
        french = make(
            "NationalPolicy",
            id="inside",
            language="fr",
            state="published",
            container=section(functional_portal, "/fr/knowledge-centre/more"),
            translation_of=source,
        )
        return [source.UID(), french.UID()]

    @pytest.fixture
    def sections(self, functional_portal, holding, as_owner):
        """UIDs of the section in three languages, where sections may be added."""

        def allow(portal):
            for code in ("en", "fr", "de"):
                for name in ("knowledge-centre", "about"):
                    types = ISelectableConstrainTypes(portal[code][name])
                    types.setConstrainTypesMode(1)
                    allowed = types.getLocallyAllowedTypes()
                    types.setLocallyAllowedTypes({*allowed, "Section"})

        as_owner(allow)
        return [
            section(functional_portal, f"/{code}/knowledge-centre/more").UID()
            for code in ("en", "fr", "de")
        ]

    @pytest.fixture
    def back(self, as_owner):
        """Put the section back where `elsewhere` clears it away."""
        yield

        def again(portal):
            for code in ("en", "fr", "de"):
                for place in (portal[code]["knowledge-centre"], portal[code]["about"]):
                    types = ISelectableConstrainTypes(place)
                    allowed = types.getLocallyAllowedTypes()
                    types.setLocallyAllowedTypes({*allowed} - {"Section"})
                    for name in ("more", "less"):
                        found = place.get(name)
                        if found is not None and found.portal_type == "Section":
                            place._delObject(name)
            for code in ("en", "fr", "de"):
                createContentInContainer(
                    portal[code]["knowledge-centre"],
                    "Section",
                    checkConstraints=False,
                    id="more",
                )

        as_owner(again)

    def test_renamed_in_every_language_with_all_that_lies_in_it(
        self, session, functional_portal, holding, sections, back, as_owner
    ):
        as_owner(self.rename("less"))

        place = "knowledge-centre/less"
        assert paths(functional_portal, *sections) == [
            f"/{code}/{place}" for code in ("en", "fr", "de")
        ]
        assert paths(functional_portal, *holding) == [
            f"/{code}/{place}/inside" for code in ("en", "fr")
        ]
        old = session().get("/fr/knowledge-centre/more/inside", **NO_REDIRECT)
        assert old.headers["Location"].endswith(f"/fr/{place}/inside")

    @pytest.mark.parametrize("code", ["en", "fr"])
    def test_moved_in_every_language(
        self, session, functional_portal, holding, sections, back, code
    ):
        """Whichever of them is moved: sections have no original."""
        answer = session("admin").post(
            f"/{code}/about/@move",
            json={"source": f"/{code}/knowledge-centre/more"},
        )

        assert answer.ok, answer.text
        assert paths(functional_portal, *sections) == [
            f"/{code}/about/more" for code in ("en", "fr", "de")
        ]
        assert paths(functional_portal, *holding) == [
            f"/{code}/about/more/inside" for code in ("en", "fr")
        ]
        group = session().get("/en/about/more/inside/@translations").json()
        assert [item["language"] for item in group["items"]] == ["fr"]

    def test_name_that_is_taken_in_one_language_is_refused_before_anything_moves(
        self, functional_portal, sections, back, as_owner
    ):
        as_owner(
            lambda p: createContentInContainer(
                section(p, "/fr/knowledge-centre"),
                "Section",
                checkConstraints=False,
                id="less",
            )
        )

        with pytest.raises(Exception, match="short name"):
            as_owner(self.rename("less"))
        transaction.abort()

        assert paths(functional_portal, *sections) == [
            f"/{code}/knowledge-centre/more" for code in ("en", "fr", "de")
        ]

    def test_stays_in_the_folder_of_its_language(
        self, session, functional_portal, sections, back
    ):
        answer = session("admin").post(
            "/de/about/@move", json={"source": "/en/knowledge-centre/more"}
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert paths(functional_portal, *sections)[0] == "/en/knowledge-centre/more"

    def test_without_the_place_in_a_language_nothing_moves(
        self, session, functional_portal, sections, back, as_owner, message
    ):
        as_owner(
            lambda p: createContentInContainer(
                p["en"]["about"], "Section", checkConstraints=False, id="less"
            )
        )

        answer = session("admin").post(
            "/en/about/less/@move", json={"source": "/en/knowledge-centre/more"}
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert "no such section" in message(answer)
        assert paths(functional_portal, *sections)[0] == "/en/knowledge-centre/more"
