"""`@files`: what a contribution's files are."""

from hashlib import sha256
from plone import api
from plone.namedfile.file import NamedBlobFile
import pytest
import transaction


def path(obj):
    """The path of an item in the site."""
    return "/".join(obj.getPhysicalPath()[2:])


@pytest.fixture
def policy(make):
    """A published policy with two files."""
    obj = make("NationalPolicy", state="published")
    with api.env.adopt_roles(["Manager"]):
        for id_, language in (("plan", "ro"), ("annex", None)):
            api.content.create(
                obj,
                "File",
                id_,
                title=id_.title(),
                file=NamedBlobFile(b"abc", "application/pdf", f"{id_}.pdf"),
                document_language=language,
                document_role="main" if id_ == "plan" else None,
            )
    transaction.commit()
    return obj


class TestFiles:
    def test_are_told_with_language_role_and_checksum(self, session, policy):
        response = session("admin").get(f"{path(policy)}/@files")

        url = policy.absolute_url()
        assert response.status_code == 200
        assert response.json()["@id"] == f"{url}/@files"
        assert response.json()["items"][0] == {
            "@id": f"{url}/plan",
            "title": "Plan",
            "description": "",
            "filename": "plan.pdf",
            "content_type": "application/pdf",
            "size": 3,
            "download": f"{url}/plan/@@download/file",
            "document_language": {"token": "ro", "title": "Romanian"},
            "document_role": {"token": "main", "title": "Main document"},
            "accessible_pdf": {"token": "unknown", "title": "Not known"},
            "checksum": sha256(b"abc").hexdigest(),
        }

    def test_stand_in_the_order_of_their_container(self, session, policy):
        items = session("admin").get(f"{path(policy)}/@files").json()["items"]

        assert [item["title"] for item in items] == ["Plan", "Annex"]
        assert items[1]["document_language"] is None
        assert items[1]["document_role"] is None

    def test_are_expanded_on_demand_only(self, session, policy):
        plain = session("admin").get(path(policy)).json()
        expanded = session("admin").get(f"{path(policy)}?expand=files").json()

        assert set(plain["@components"]["files"]) == {"@id"}
        assert len(expanded["@components"]["files"]["items"]) == 2

    def test_of_a_draft_are_not_for_the_public(self, session, make):
        draft = make("NationalPolicy")

        assert session().get(f"{path(draft)}/@files").status_code == 404

    def test_of_a_contribution_without_files_are_none(self, session, make):
        empty = make("Toolbox", state="published")

        assert session().get(f"{path(empty)}/@files").json()["items"] == []

    def test_titles_of_terms_are_in_the_language_of_the_page(self, session, make):
        obj = make("NationalPolicy", language="fr", state="published")
        with api.env.adopt_roles(["Manager"]):
            api.content.create(
                obj,
                "File",
                "plan",
                file=NamedBlobFile(b"abc", "application/pdf", "plan.pdf"),
                document_language="ro",
            )
        transaction.commit()

        (item,) = session("admin").get(f"{path(obj)}/@files").json()["items"]

        assert item["document_language"] == {"token": "ro", "title": "roumain"}
