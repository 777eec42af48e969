"""`@campaign-matrix`: materials by country, type and language."""

from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
from plone.namedfile.file import NamedBlobFile
import pytest
import transaction


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


def link(source, language, translation):
    """Make one the translation of the other, as the secretariat."""
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        ITranslationManager(source).register_translation(language, translation)


@pytest.fixture
def campaign(make):
    """A published campaign with three public materials and a draft."""
    obj = make("Campaign", state="published")

    def material(id_, state="published", **kw):
        return make(
            "CampaignMaterial", container=obj, state=state, id=id_, title=id_, **kw
        )

    material(
        "poster-ro",
        asset_type="poster",
        country="RO",
        languages={"ro", "hu"},
        file=NamedBlobFile(b"abc", "application/pdf", "poster.pdf"),
    )
    material(
        "film",
        asset_type="video",
        languages={"ar"},
        url="https://example.org/film",
        caption=True,
    )
    material("poster-ro-2", asset_type="poster", country="RO", languages={"de"})
    material("secret", state="draft", asset_type="flyer", country="FI")
    return obj


@pytest.fixture
def matrix(session):
    """`matrix(campaign)`: what the public is told."""

    def get(obj, login=None):
        response = session(login).get(f"{path(obj)}/@campaign-matrix")
        assert response.status_code == 200, response.text
        return response.json()

    return get


class TestMatrix:
    def test_has_countries_types_and_languages_in_their_order(self, matrix, campaign):
        told = matrix(campaign)

        assert told["@id"] == f"{campaign.absolute_url()}/@campaign-matrix"
        assert told["countries"] == [
            {"token": "generic", "title": "All countries"},
            {"token": "RO", "title": "Romania"},
        ]
        assert [t["token"] for t in told["asset_types"]] == ["poster", "video"]
        assert [t["token"] for t in told["languages"]] == ["de", "hu", "ro", "ar"]

    def test_has_a_cell_where_there_is_something(self, matrix, campaign):
        cells = {
            (cell["country"], cell["asset_type"]): (
                cell["languages"],
                [item["title"] for item in cell["items"]],
            )
            for cell in matrix(campaign)["cells"]
        }

        assert cells == {
            ("generic", "video"): (["ar"], ["film"]),
            ("RO", "poster"): (["de", "hu", "ro"], ["poster-ro", "poster-ro-2"]),
        }

    def test_tells_of_each_material_where_it_is(self, matrix, campaign):
        film, poster, _other = (
            item for cell in matrix(campaign)["cells"] for item in cell["items"]
        )

        url = campaign.absolute_url()
        assert poster == {
            "@id": f"{url}/poster-ro",
            "title": "poster-ro",
            "download": f"{url}/poster-ro/@@download/file",
            "url": None,
            "languages": [
                {"token": "hu", "title": "Hungarian", "rtl": False},
                {"token": "ro", "title": "Romanian", "rtl": False},
            ],
            "caption": False,
            "content_type": "application/pdf",
            "size": 3,
        }
        assert film == {
            "@id": f"{url}/film",
            "title": "film",
            "download": None,
            "url": "https://example.org/film",
            "languages": [{"token": "ar", "title": "Arabic", "rtl": True}],
            "caption": True,
            "content_type": None,
            "size": None,
        }

    def test_leaves_out_what_the_asker_may_not_see(self, matrix, campaign):
        public, full = matrix(campaign), matrix(campaign, "admin")

        assert "FI" not in [country["token"] for country in public["countries"]]
        assert "FI" in [country["token"] for country in full["countries"]]

    def test_of_a_campaign_without_materials_is_empty(self, matrix, make):
        empty = matrix(make("Campaign", state="published"))

        assert empty["cells"] == empty["countries"] == empty["languages"] == []

    def test_leaves_out_materials_of_no_type(self, matrix, make):
        campaign = make("Campaign", state="published")
        make("CampaignMaterial", container=campaign, state="published")

        assert matrix(campaign)["cells"] == []

    def test_is_expanded_on_demand_only(self, session, campaign):
        plain = session().get(path(campaign)).json()
        expanded = session().get(f"{path(campaign)}?expand=campaign-matrix").json()

        assert set(plain["@components"]["campaign-matrix"]) == {"@id"}
        assert len(expanded["@components"]["campaign-matrix"]["cells"]) == 2

    def test_of_a_draft_is_not_for_the_public(self, session, make):
        draft = make("Campaign")

        assert session().get(f"{path(draft)}/@campaign-matrix").status_code == 404

    def test_is_of_campaigns_only(self, session, make):
        policy = make("NationalPolicy", state="published")

        assert session().get(f"{path(policy)}/@campaign-matrix").status_code == 404


class TestTranslatedCampaign:
    @pytest.fixture
    def translation(self, campaign, make):
        obj = make("Campaign", language="fr", state="published", source_language="en")
        link(campaign, "fr", obj)
        obj.reindexObject()
        transaction.commit()
        return obj

    def test_shows_the_materials_of_the_source(self, matrix, campaign, translation):
        told = matrix(translation)

        items = [item for cell in told["cells"] for item in cell["items"]]
        assert len(items) == 3
        assert items[0]["@id"] == f"{campaign.absolute_url()}/film"
        assert told["countries"][1] == {"token": "RO", "title": "Roumanie"}

    def test_prefers_its_own_translation_of_a_material(
        self, matrix, campaign, translation, make
    ):
        own = make(
            "CampaignMaterial",
            container=translation,
            state="published",
            source_language="en",
            asset_type="video",
            url="https://example.org/film",
        )
        link(campaign["film"], "fr", own)
        own.reindexObject()
        transaction.commit()

        items = [
            item for cell in matrix(translation)["cells"] for item in cell["items"]
        ]

        assert len(items) == 3
        assert own.absolute_url() in [item["@id"] for item in items]
