"""`@review`: the difference, the checklist and what else a reviewer has to know."""

from eucpn.content.vocabularies.terms import load
from http import HTTPStatus
import pytest
import transaction


@pytest.fixture
def pending(make, complete_values):
    return make("NationalPolicy", state="pending", **complete_values).absolute_url()


@pytest.fixture
def revision(session, make, complete_values):
    """A submitted revision that changed the summary, and its original."""
    original = make("NationalPolicy", state="published", **complete_values)
    editor = session("editor-be")
    url = editor.post(f"{original.absolute_url()}/@workingcopy", json={}).json()["@id"]
    changed = editor.patch(
        url,
        json={
            "summary": "Safe streets and safe parks.",
            "change_summary": "Parks were added.",
            "submission_note": "Please be quick.",
        },
    )
    assert changed.ok, changed.text
    submitted = editor.post(f"{url}/@workflow/submit", json={})
    assert submitted.ok, submitted.text
    return url, original


def by_name(review):
    return {told["field"]: told for told in review["fields"]}


def test_a_revision_is_compared_with_what_is_public(session, revision):
    url, original = revision
    review = session("reviewer-1").get(f"{url}/@review").json()

    assert review["against"] == "public"
    assert review["item"]["revision_of"]["@id"].endswith(original.getId())
    assert review["submission_note"] == "Please be quick."
    assert review["stale"] == {"changed_since_begun": False, "fields": []}
    fields = by_name(review)
    assert fields["summary"]["status"] == "changed"
    new = "".join(t for kind, t in fields["summary"]["diff"] if kind != "delete")
    assert new == "Safe streets and safe parks."
    assert fields["title"]["status"] == "unchanged"
    changed = {name for name, told in fields.items() if told["status"] != "unchanged"}
    assert changed == {"summary"}
    assert [entry["action"] for entry in review["history"]][-1] == "submit"
    assert "approve" in {entry["id"] for entry in review["transitions"]}


def test_its_token_approves_and_an_older_one_does_not(session, revision):
    url, _original = revision
    reviewer = session("reviewer-1")
    seen = reviewer.get(f"{url}/@review").json()["seen"]
    assert session("reviewer-2").patch(url, json={"summary": "Another."}).ok

    refused = reviewer.post(f"{url}/@workflow/approve", json={"seen": seen})
    assert refused.status_code == HTTPStatus.CONFLICT, refused.text
    seen = reviewer.get(f"{url}/@review").json()["seen"]
    assert reviewer.post(f"{url}/@workflow/approve", json={"seen": seen}).ok


def test_what_changed_on_both_sides_is_a_conflict_and_the_rest_follows(
    session, revision
):
    url, original = revision
    transaction.begin()
    original.summary = "Safe squares."
    original.responsible_authority = "Ministry of Justice"
    transaction.commit()

    review = session("reviewer-1").get(f"{url}/@review").json()

    fields = by_name(review)
    assert review["stale"]["changed_since_begun"] is True
    assert set(review["stale"]["fields"]) == {"summary", "responsible_authority"}
    assert fields["summary"]["status"] == "conflict"
    assert fields["responsible_authority"]["status"] == "unchanged"
    assert fields["responsible_authority"]["new"] == "Ministry of Justice"


def test_files_are_told_by_name_size_and_checksum(session, make, complete_values):
    original = make("NationalPolicy", state="published", **complete_values)
    make("File", container=original, id="plan", title="Plan")
    editor = session("editor-be")
    url = editor.post(f"{original.absolute_url()}/@workingcopy", json={}).json()["@id"]
    upload = {
        "@type": "File",
        "title": "Annex",
        "file": {
            "data": "Plain text.",
            "encoding": "utf-8",
            "filename": "annex.txt",
            "content-type": "text/plain",
        },
    }
    added = editor.post(url, json=upload)
    assert added.ok, added.text

    files = editor.get(f"{url}/@review").json()["files"]

    told = {told["title"]: told for told in files}
    assert told["Plan"]["status"] == "unchanged"
    assert told["Annex"]["status"] == "added"
    assert told["Annex"]["filename"] == "annex.txt"
    assert told["Annex"]["size"] == len("Plain text.")
    assert told["Annex"]["checksum"]


def test_a_first_submission_is_all_new_and_a_second_is_compared_with_the_first(
    session, make, complete_values
):
    url = make("NationalPolicy", **complete_values).absolute_url()
    reviewer, editor = session("reviewer-1"), session("editor-be")
    assert editor.post(f"{url}/@workflow/submit", json={}).ok
    review = reviewer.get(f"{url}/@review").json()
    assert review["against"] is None
    assert by_name(review)["title"]["status"] == "added"
    nothing = reviewer.get(f"{url}/@review?against=public")
    assert nothing.status_code == HTTPStatus.BAD_REQUEST
    assert nothing.json()["error"]["field"] == "against"

    comment = {"comment": "Please look at the summary again."}
    assert reviewer.post(f"{url}/@workflow/return", json=comment).ok
    assert editor.patch(url, json={"summary": "Mended."}).ok
    assert editor.post(f"{url}/@workflow/submit", json={}).ok
    review = reviewer.get(f"{url}/@review").json()
    assert review["against"] == "submitted"
    changed = [f["field"] for f in review["fields"] if f["status"] != "unchanged"]
    assert changed == ["summary"]
    assert review["last_submission"]["time"]


def test_the_checklist_is_kept_with_the_item_and_is_no_edit(session, pending):
    reviewer = session("reviewer-1")
    before = reviewer.get(pending).json()
    told = reviewer.get(f"{pending}/@review").json()["checklist"]
    assert "policy_official" in [criterion["id"] for criterion in told]
    assert not any(criterion["checked"] for criterion in told)

    kept = reviewer.patch(
        f"{pending}/@review", json={"checklist": {"links_work": True}}
    )

    assert kept.status_code == HTTPStatus.OK, kept.text
    told = session("editor-be").get(f"{pending}/@review").json()["checklist"]
    assert {c["id"] for c in told if c["checked"]} == {"links_work"}
    after = reviewer.get(pending).json()
    assert after["modified"] == before["modified"]
    assert after["last_edited_by"] == before["last_edited_by"]
    assert reviewer.post(f"{pending}/@workflow/approve", json={}).ok
    late = reviewer.patch(
        f"{pending}/@review", json={"checklist": {"links_work": False}}
    )
    assert late.status_code == HTTPStatus.CONFLICT


@pytest.mark.parametrize(
    "sent",
    [None, [], {}, {"nonsense": True}, {"links_work": "yes"}, {"links_work": None}],
)
def test_a_malformed_checklist_names_its_field(session, pending, sent):
    refused = session("reviewer-1").patch(
        f"{pending}/@review", json={"checklist": sent}
    )
    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == "checklist"


@pytest.mark.parametrize("login", [None, "editor-nl", "partner", "translator-fr"])
def test_others_learn_nothing_of_a_review(session, pending, login):
    asker = session(login)
    assert asker.get(f"{pending}/@review").status_code in (401, 403, 404)
    sent = {"checklist": {"links_work": True}}
    assert asker.patch(f"{pending}/@review", json=sent).status_code in (401, 403, 404)


def test_the_public_page_of_an_item_has_no_review_for_the_public(
    session, make, complete_values
):
    url = make("NationalPolicy", state="published", **complete_values).absolute_url()
    for login in (None, "partner"):
        assert session(login).get(f"{url}/@review").status_code == 401


@pytest.mark.parametrize(
    ("method", "login", "status"),
    [
        ("delete", "editor-be", HTTPStatus.NOT_FOUND),
        ("delete", "editor-nl", HTTPStatus.FORBIDDEN),
        ("delete", None, HTTPStatus.UNAUTHORIZED),
        ("patch", "reviewer-1", HTTPStatus.NOT_FOUND),
        ("patch", "editor-be", HTTPStatus.FORBIDDEN),
        ("post", "editor-nl", HTTPStatus.FORBIDDEN),
    ],
)
def test_a_revision_that_is_not_there_is_told_in_a_sentence(
    session, make, complete_values, method, login, status
):
    url = make("NationalPolicy", state="published", **complete_values).absolute_url()
    answer = getattr(session(login), method)(f"{url}/@workingcopy", json={})
    assert answer.status_code == status, answer.text
    assert answer.json()["error"]["message"]


def test_there_is_one_revision_at_a_time_and_it_can_be_discarded_from_the_original(
    session, make, complete_values
):
    url = make("NationalPolicy", state="published", **complete_values).absolute_url()
    editor = session("editor-be")
    begun = editor.post(f"{url}/@workingcopy", json={})
    assert begun.status_code == HTTPStatus.CREATED
    second = editor.post(f"{url}/@workingcopy", json={})
    assert second.status_code == HTTPStatus.CONFLICT, second.text
    assert session("editor-nl").delete(f"{url}/@workingcopy").status_code == 403
    assert editor.delete(f"{url}/@workingcopy").status_code == HTTPStatus.NO_CONTENT
    assert editor.get(begun.json()["@id"]).status_code == HTTPStatus.NOT_FOUND


def test_a_revision_of_a_translation_keeps_what_its_source_decides(
    session, make, complete_values
):
    source = make("NationalPolicy", state="published", **complete_values)
    french = make(
        "NationalPolicy",
        state="published",
        language="fr",
        translation_of=source,
        **{**complete_values, "title": "Stratégie"},
    )
    editor, reviewer = session("editor-be"), session("reviewer-1")
    begun = editor.post(f"{french.absolute_url()}/@workingcopy", json={})
    assert begun.status_code == HTTPStatus.CREATED, begun.text
    url = begun.json()["@id"]
    sent = {"title": "Stratégie nationale", "change_summary": "Le titre est complet."}
    assert editor.patch(url, json=sent).ok
    assert editor.post(f"{url}/@workflow/submit", json={}).ok
    fields = by_name(reviewer.get(f"{url}/@review").json())
    changed = [name for name, told in fields.items() if told["status"] != "unchanged"]
    assert changed == ["title"]
    label = load("crime_phenomena").terms["domestic-burglary"].label("fr")
    assert [t["title"] for t in fields["crime_phenomena"]["new"]] == [label]
    approved = reviewer.post(f"{url}/@workflow/approve", json={})
    assert approved.ok, approved.text
    told = session(None).get(french.absolute_url()).json()
    assert told["title"] == "Stratégie nationale"
    assert told["source_language"]["token"] == "en"


HIDING = [
    '<svg><p>Kanarie <a href="https://example.org/">link</a></p></svg>',
    "<math><p>Kanarie</p></math>",
    "<select><option>Kanarie</option></select>",
    "<textarea>Kanarie</textarea>",
    "<noscript>Kanarie</noscript>",
    "<template><p>Kanarie</p></template>",
    "<svg><p>Kanarie",
    '<p><a href="https://example.org/" title="Kanarie">x</a></p>',
]


@pytest.mark.parametrize("markup", HIDING)
def test_whatever_words_the_public_page_shows_the_review_shows(
    session, make, complete_values, markup
):
    original = make("NationalPolicy", state="published", **complete_values)
    editor = session("editor-be")
    url = editor.post(f"{original.absolute_url()}/@workingcopy", json={}).json()["@id"]
    text = {"data": f"<p>Harmless.</p>{markup}", "content-type": "text/html"}
    changed = editor.patch(url, json={"objectives": text})
    assert changed.ok, changed.text

    shown = editor.get(url).json()["objectives"]["data"]
    told = by_name(editor.get(f"{url}/@review").json())["objectives"]

    assert ("Kanarie" in shown) == ("Kanarie" in told["diff"])


def test_ones_own_lock_is_in_nobodys_way(session, make, complete_values):
    url = make("NationalPolicy", state="published", **complete_values).absolute_url()
    editor, colleague = session("editor-be"), session("representative-be")
    revision = editor.post(f"{url}/@workingcopy", json={}).json()["@id"]
    assert editor.post(f"{revision}/@lock", json={}).ok
    refused = colleague.delete(f"{url}/@workingcopy")
    assert refused.status_code == HTTPStatus.CONFLICT
    assert colleague.delete(revision).status_code == HTTPStatus.LOCKED
    assert editor.delete(f"{url}/@workingcopy").status_code == HTTPStatus.NO_CONTENT


def test_a_form_that_was_left_does_not_lock_what_is_handed_in(
    session, make, complete_values
):
    url = make("NationalPolicy", **complete_values).absolute_url()
    editor = session("editor-be")
    assert editor.post(f"{url}/@lock", json={}).ok
    assert editor.post(f"{url}/@workflow/submit", json={}).ok
    assert session("reviewer-1").patch(url, json={"summary": "Corrected."}).ok
