"""Deleted drafts: kept whole for those who write them, and for nobody else."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.policy.recycle import storage
from eucpn.policy.recycle.purge import purge_due
from http import HTTPStatus
from plone import api
from plone.namedfile.file import NamedBlobFile
from ZODB.serialize import referencesf
from ZODB.utils import p64
import pytest
import transaction


WORD = "Zwetschgenkompott"


@pytest.fixture
def draft(make, complete_values):
    """A draft with a file, in which a unique word stands."""
    item = make("NationalPolicy", **{**complete_values, "title": WORD})
    make(
        "File",
        container=item,
        id="annex",
        title=WORD,
        file=NamedBlobFile(WORD.encode(), "text/plain", "annex.txt"),
    )
    return item


@pytest.fixture
def versioned(functional_portal):
    """Versions of policies are kept, as a site can switch it."""
    repository = api.portal.get_tool("portal_repository")
    types = [*repository.getVersionableContentTypes(), "NationalPolicy"]
    repository.setVersionableContentTypes(types)
    repository.addPolicyForContentType("NationalPolicy", "at_edit_autoversion")
    transaction.commit()


def delete(client, url):
    answer = client.delete(url)
    assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
    transaction.begin()


def listed(client, **parameters):
    answer = client.get("/@deleted", params=parameters)
    assert answer.status_code == HTTPStatus.OK, answer.text
    return answer.json()["items"]


def test_a_deleted_draft_comes_back_as_it_was(session, versioned, draft):
    editor, url = session("editor-be"), draft.absolute_url()
    assert editor.patch(url, json={"summary": "Another summary."}).ok
    uid = editor.get(url).json()["UID"]
    before = session("reviewer-1").get(url, params={"expand": "workflow"}).json()
    versions = editor.get(f"{url}/@history").json()
    assert len([v for v in versions if v["type"] == "versioning"]) == 2
    delete(session("secretariat-editor"), url)
    assert editor.get(url).status_code == HTTPStatus.NOT_FOUND

    (entry,) = listed(editor)
    assert (entry["UID"], entry["title"]) == (uid, WORD)
    assert entry["deleted_by"]["id"] == "secretariat-editor"
    assert entry["@type"]["token"] == "NationalPolicy"
    assert entry["contributing_member_state"]["token"] == "BE"
    assert entry["from"].count(" / ") == 1
    lives = datetime.fromisoformat(entry["expires"]) - datetime.fromisoformat(
        entry["deleted_at"]
    )
    assert lives == timedelta(days=30)

    answer = editor.post(f"/@deleted/{uid}/restore", json={})
    assert answer.status_code == HTTPStatus.OK, answer.text
    assert answer.json()["@id"] == url
    after = session("reviewer-1").get(url, params={"expand": "workflow"}).json()
    differing = {
        name for name in before if before[name] != after.get(name) and name != "lock"
    }
    assert differing - {"previous_item", "next_item"} == set()
    assert editor.get(f"{url}/@history").json() == versions
    assert editor.get(f"{url}/annex/@@download/file").content == WORD.encode()
    assert listed(editor) == []
    found = editor.get("/@search", params={"UID": uid}).json()
    assert found["items_total"] == 1
    assert found["items"][0]["review_state"] == "draft"
    # It goes on as any draft does.
    assert editor.post(f"{url}/@workflow/submit", json={}).ok


def test_nothing_of_it_is_found_while_it_lies_there(session, draft):
    url, uid = draft.absolute_url(), draft.UID()
    delete(session("editor-be"), url)
    catalog = api.portal.get_tool("portal_catalog")
    assert not catalog.unrestrictedSearchResults(UID=uid)
    assert not catalog.unrestrictedSearchResults(SearchableText=WORD)
    for login in ("editor-be", "reviewer-1", "site-admin", None):
        for path in (url, f"{url}/annex", f"/resolveuid/{uid}", f"/{uid}"):
            answer = session(login).get(path, allow_redirects=False)
            assert answer.status_code in (404, 401), (login, path, answer.status_code)


@pytest.mark.parametrize(
    ("login", "status"),
    [
        (None, HTTPStatus.UNAUTHORIZED),
        ("partner", HTTPStatus.FORBIDDEN),
        ("site-admin", HTTPStatus.FORBIDDEN),
        ("editor-nl", HTTPStatus.NOT_FOUND),
        ("translator-fr", HTTPStatus.NOT_FOUND),
    ],
)
def test_others_neither_see_nor_count_nor_restore_it(session, draft, login, status):
    uid, url = draft.UID(), draft.absolute_url()
    delete(session("editor-be"), url)
    asker = session(login)
    answers = [
        asker.get("/@deleted"),
        asker.post(f"/@deleted/{uid}/restore", json={}),
        asker.post("/@deleted/none/restore", json={}),
    ]
    for answer in answers:
        assert WORD not in answer.text
        assert uid not in answer.text
    if answers[0].ok:
        assert answers[0].json()["items_total"] == 0
    assert [answer.status_code for answer in answers[1:]] == [status, status]
    assert len(listed(session("reviewer-1"))) == 1
    assert listed(session("reviewer-1"), country="NL") == []
    assert session("reviewer-1").get("/@deleted?country=Atlantis").status_code == 400


def test_a_taken_id_makes_way(session, draft, make, complete_values):
    editor, url, uid = session("editor-be"), draft.absolute_url(), draft.UID()
    id_ = draft.getId()
    delete(editor, url)
    make("NationalPolicy", id=id_, **complete_values)
    answer = editor.post(f"/@deleted/{uid}/restore", json={})
    assert answer.status_code == HTTPStatus.OK, answer.text
    assert answer.json()["@id"] == f"{url}-1"
    assert editor.get(f"{url}-1").json()["title"] == WORD


def test_it_stays_where_its_place_is_gone(session, make, functional_portal):
    campaign = make("Campaign")
    material = make("CampaignMaterial", container=campaign, title=WORD)
    editor, uid = session("editor-be"), material.UID()
    delete(editor, material.absolute_url())
    delete(editor, campaign.absolute_url())
    answer = editor.post(f"/@deleted/{uid}/restore", json={})
    assert answer.status_code == HTTPStatus.CONFLICT, answer.text
    assert answer.json()["error"]["message"]
    assert len(listed(editor)) == 2


def test_what_lies_in_a_deleted_item_goes_and_comes_with_it(session, make):
    campaign = make("Campaign")
    material = make("CampaignMaterial", container=campaign, state="returned")
    editor, url = session("editor-be"), material.absolute_url()
    uid = campaign.UID()
    delete(editor, campaign.absolute_url())
    assert [entry["UID"] for entry in listed(editor)] == [uid]
    assert editor.post(f"/@deleted/{uid}/restore", json={}).ok
    assert editor.get(url).json()["review_state"] == "returned"


def test_a_translation_comes_back_into_its_group_unless_that_has_another(
    session, make, complete_values
):
    source = make("NationalPolicy", state="published", **complete_values)
    french = make(
        "NationalPolicy", language="fr", translation_of=source, **complete_values
    )
    uid, url = french.UID(), french.absolute_url()
    translator = session("translator-fr")
    delete(translator, url)
    source_url = source.absolute_url()
    told = session("editor-be").get(f"{source_url}/@translations").json()
    assert told["items"] == []
    assert translator.post(f"/@deleted/{uid}/restore", json={}).ok
    told = session("editor-be").get(f"{source_url}/@translations").json()
    assert [entry["@id"] for entry in told["items"]] == [url]

    delete(translator, url)
    make("NationalPolicy", language="fr", translation_of=source, **complete_values)
    refused = translator.post(f"/@deleted/{uid}/restore", json={})
    assert refused.status_code == HTTPStatus.CONFLICT, refused.text
    assert len(listed(translator)) == 1


def test_a_translation_comes_back_under_the_present_name_of_its_original(
    session, make, complete_values
):
    source = make("NationalPolicy", state="published", **complete_values)
    french = make(
        "NationalPolicy",
        language="fr",
        translation_of=source,
        id=source.id,
        **complete_values,
    )
    translator, url = session("translator-fr"), french.absolute_url()
    delete(translator, url)
    renamed = session("admin").patch(source.absolute_url(), json={"id": "new-name"})
    assert renamed.status_code == HTTPStatus.NO_CONTENT, renamed.text

    restored = translator.post(f"/@deleted/{french.UID()}/restore", json={})

    assert restored.status_code == HTTPStatus.OK, restored.text
    assert restored.json()["@id"] == f"{url.rsplit('/', 1)[0]}/new-name"


@pytest.mark.parametrize("way", ["@workingcopy", ""])
def test_a_discarded_revision_can_be_taken_up_again(
    session, make, complete_values, way
):
    item = make("NationalPolicy", state="published", **complete_values)
    editor, url = session("editor-be"), item.absolute_url()
    revision = editor.post(f"{url}/@workingcopy", json={}).json()["@id"]
    assert editor.patch(revision, json={"summary": WORD}).ok
    uid = editor.get(revision).json()["UID"]
    delete(editor, f"{revision}/{way}".rstrip("/"))
    assert editor.get(revision).status_code == HTTPStatus.NOT_FOUND
    # The original is free for another revision.
    second = editor.post(f"{url}/@workingcopy", json={})
    assert second.status_code == HTTPStatus.CREATED, second.text
    (entry,) = listed(editor)
    assert entry["is_revision"] is True
    refused = editor.post(f"/@deleted/{uid}/restore", json={})
    assert refused.status_code == HTTPStatus.CONFLICT, refused.text

    delete(editor, f"{url}/@workingcopy")
    restored = editor.post(f"/@deleted/{uid}/restore", json={})
    assert restored.status_code == HTTPStatus.OK, restored.text
    revision = restored.json()["@id"]
    told = editor.get(url).json()["working_copy"]
    assert told["@id"] == revision
    changed = editor.patch(revision, json={"change_summary": "The summary."})
    assert changed.ok, changed.text
    assert editor.post(f"{revision}/@workflow/submit", json={}).ok
    reviewer = session("reviewer-1")
    approved = reviewer.post(f"{revision}/@workflow/approve", json={})
    assert approved.status_code == HTTPStatus.OK, approved.text
    assert session().get(url).json()["summary"] == WORD
    # A revision that was brought in was not discarded.
    assert uid not in [entry["UID"] for entry in listed(editor)]


def reachable(portal, wanted) -> bool:
    """Does anything in the database lead from its root to the object?"""
    connection = portal._p_jar
    seen, waiting = set(), [p64(0)]
    while waiting:
        oid = waiting.pop()
        if oid == wanted:
            return True
        if oid not in seen:
            seen.add(oid)
            data, _serial = connection._storage.load(oid)
            waiting += referencesf(data)
    return False


def test_after_its_days_nothing_leads_to_it_or_its_files(
    session, versioned, draft, functional_portal
):
    editor, uid = session("editor-be"), draft.UID()
    blob = draft["annex"].file._blob._p_oid
    assert editor.patch(draft.absolute_url(), json={"summary": "A newer one."}).ok
    delete(editor, draft.absolute_url())
    entry = storage.find(uid)
    assert entry.versions
    content = entry.content._p_oid

    assert purge_due(entry.expires - timedelta(minutes=1)) == []
    assert reachable(functional_portal, blob)
    assert purge_due(entry.expires) == [uid]
    assert purge_due(entry.expires) == []
    assert not reachable(functional_portal, content)
    assert not reachable(functional_portal, blob)
    assert listed(editor) == []
    answer = editor.post(f"/@deleted/{uid}/restore", json={})
    assert answer.status_code == HTTPStatus.NOT_FOUND


def test_the_days_are_a_setting(session, draft):
    editor = session("editor-be")
    delete(editor, draft.absolute_url())
    api.portal.set_registry_record("eucpn.recycle_days", 1)
    transaction.commit()
    assert purge_due(datetime.now(UTC) + timedelta(days=2)) != []
    assert listed(editor) == []


@pytest.mark.parametrize(
    ("login", "state"),
    [
        ("editor-be", "draft"),
        ("secretariat-editor", "draft"),
        ("editor-be", "returned"),
        ("editor-be", "pending"),
        ("secretariat-editor", "pending"),
    ],
)
def test_the_workflow_tells_who_may_delete(session, make, login, state):
    client = session(login)
    url = make("NationalPolicy", state=state).absolute_url()

    told = client.get(f"{url}/@workflow").json()["can_delete"]

    assert told is (client.delete(url).status_code == HTTPStatus.NO_CONTENT)
    assert told is (state != "pending")
