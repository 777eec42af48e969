"""Sections lie at the same place in every language, and so does what is in them."""

from http import HTTPStatus
from places import paths
from places import section
from plone.base.interfaces.constrains import ISelectableConstrainTypes
from plone.dexterity.utils import createContentInContainer
import pytest
import transaction


EN, FR = (f"/{code}/knowledge-centre/policies" for code in ("en", "fr"))
NO_REDIRECT = {"allow_redirects": False}


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
