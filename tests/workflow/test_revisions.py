"""Revisions carry what the original holds, and bring it back whole."""

from http import HTTPStatus
from plone.app.iterate.interfaces import IBaseline
from plone.namedfile.file import NamedBlobFile
from zc.relation.interfaces import ICatalog
from zope.component import getUtility
import pytest
import transaction


def pdf(text: str) -> dict:
    """A file as a client sends it."""
    return {
        "data": f"%PDF-1.4 {text}",
        "encoding": "utf-8",
        "content-type": "application/pdf",
        "filename": f"{text}.pdf",
    }


@pytest.fixture
def people(session):
    return session("editor-be"), session("reviewer-1"), session()


@pytest.fixture
def policy(make, complete_values):
    """A published policy with the files `kept` and `dropped`."""
    item = make("NationalPolicy", state="published", **complete_values)
    for name in ("kept", "dropped"):
        make(
            "File",
            container=item,
            id=name,
            title=name,
            file=NamedBlobFile(
                f"%PDF-1.4 {name}".encode(), "application/pdf", f"{name}.pdf"
            ),
        )
    return item


def begin(editor, url) -> str:
    response = editor.post(f"{url}/@workingcopy", json={})
    assert response.status_code == HTTPStatus.CREATED, response.text
    return response.json()["@id"]


def submit(editor, revision, **values):
    values.setdefault("change_summary", "The files are those of this year.")
    changed = editor.patch(revision, json=values)
    assert changed.status_code == HTTPStatus.NO_CONTENT, changed.text
    sent = editor.post(f"{revision}/@workflow/submit", json={})
    assert sent.status_code == HTTPStatus.OK, sent.text


def file_names(client, url) -> dict[str, str]:
    """Id and file name of what lies in the item, as the client sees it."""
    return {
        entry["@id"].rsplit("/", 1)[-1]: client.get(entry["@id"]).json()["file"][
            "filename"
        ]
        for entry in client.get(url).json()["items"]
        if entry["@type"] == "File"
    }


def test_files_of_a_revision_become_public_with_its_approval_only(people, policy):
    editor, reviewer, public = people
    url = policy.absolute_url()
    identity = public.get(f"{url}/kept").json()["UID"]
    revision = begin(editor, url)
    assert set(file_names(editor, revision)) == {"kept", "dropped"}

    assert editor.patch(f"{revision}/kept", json={"file": pdf("newer")}).ok
    assert editor.delete(f"{revision}/dropped").ok
    added = editor.post(revision, json={"@type": "File", "file": pdf("added")})
    assert added.status_code == HTTPStatus.CREATED, added.text
    submit(editor, revision)
    assert file_names(public, url) == {"kept": "kept.pdf", "dropped": "dropped.pdf"}

    approved = reviewer.post(f"{revision}/@workflow/approve", json={})
    assert approved.status_code == HTTPStatus.OK, approved.text
    found = file_names(public, url)
    assert found.pop("kept") == "newer.pdf"
    assert list(found.values()) == ["added.pdf"]
    assert public.get(f"{url}/kept").json()["UID"] == identity


def test_what_changed_is_told_publicly_with_the_version(people, policy):
    editor, reviewer, public = people
    url = policy.absolute_url()
    revision = begin(editor, url)
    submit(editor, revision, summary="Streets as well.", change_summary="Streets.")
    assert reviewer.post(f"{revision}/@workflow/approve", json={}).ok
    page = public.get(url).json()
    newest = page["what_changed"][0]
    assert (newest["version"], newest["summary"], newest["minor"]) == (
        page["content_version"],
        "Streets.",
        False,
    )


def test_a_correction_since_the_revision_began_has_to_be_seen(people, policy):
    editor, reviewer, _public = people
    url = policy.absolute_url()
    revision = begin(editor, url)
    submit(editor, revision, summary="Streets as well.")
    # Clients cannot: the original is locked while a revision is open.
    assert reviewer.patch(url, json={"summary": "x"}).status_code == 403
    transaction.begin()
    policy.responsible_authority = "Ministry of Justice"
    transaction.commit()

    unseen = reviewer.post(f"{revision}/@workflow/approve", json={})
    assert unseen.status_code == HTTPStatus.CONFLICT, unseen.text
    assert unseen.json()["error"]["field"] == "seen"
    seen = reviewer.get(f"{revision}/@workflow").json()["seen"]
    approved = reviewer.post(f"{revision}/@workflow/approve", json={"seen": seen})
    assert approved.status_code == HTTPStatus.OK, approved.text


def test_approval_of_another_text_than_was_seen_is_refused(
    session, make, complete_values
):
    first, second = session("reviewer-1"), session("reviewer-2")
    url = make("NationalPolicy", state="pending", **complete_values).absolute_url()
    seen = first.get(f"{url}/@workflow").json()["seen"]
    assert second.patch(url, json={"summary": "Another text."}).ok
    refused = first.post(f"{url}/@workflow/approve", json={"seen": seen})
    assert refused.status_code == HTTPStatus.CONFLICT, refused.text
    assert first.get(url).json()["review_state"] == "pending"
    seen = first.get(f"{url}/@workflow").json()["seen"]
    assert first.post(f"{url}/@workflow/approve", json={"seen": seen}).ok


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"seen": 5}, "seen"),
        ({"minor": "yes"}, "minor"),
        ({"change_summary": 5}, "change_summary"),
        ({"change_summary": "x" * 2001}, "change_summary"),
    ],
)
def test_malformed_approval_names_its_field_and_changes_nothing(
    people, policy, body, field
):
    editor, reviewer, public = people
    url = policy.absolute_url()
    revision = begin(editor, url)
    submit(editor, revision, summary="Streets as well.")
    refused = reviewer.post(f"{revision}/@workflow/approve", json=body)
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == field
    assert "Streets" not in public.get(url).text


def test_a_revision_that_is_deleted_plainly_leaves_the_original_free(people, policy):
    editor, _reviewer, _public = people
    url = policy.absolute_url()
    assert editor.delete(begin(editor, url)).status_code == HTTPStatus.NO_CONTENT

    transaction.begin()
    assert list(getUtility(ICatalog).findRelations()) == []
    assert not IBaseline.providedBy(policy)
    again = begin(editor, url)
    assert editor.get(again).ok
    assert editor.delete(f"{again}/@workingcopy").status_code == HTTPStatus.NO_CONTENT


def test_material_is_added_to_the_campaign_and_not_to_its_revision(session, make):
    campaign = make("Campaign", state="published")
    editor = session("secretariat-editor")
    begun = editor.post(f"{campaign.absolute_url()}/@workingcopy").json()["@id"]
    material = {"@type": "CampaignMaterial", "title": "Poster"}
    elsewhere = editor.post(campaign.absolute_url(), json=material)
    assert elsewhere.status_code == HTTPStatus.CREATED, elsewhere.text

    added = editor.post(begun, json=material)
    copied = editor.post(f"{begun}/@copy", json={"source": elsewhere.json()["@id"]})
    moved = editor.post(f"{begun}/@move", json={"source": elsewhere.json()["@id"]})

    assert added.status_code == HTTPStatus.FORBIDDEN, added.text
    assert copied.status_code >= 400 and moved.status_code >= 400
    assert editor.get(elsewhere.json()["@id"]).ok
    assert editor.get(begun).json()["items_total"] == 0
