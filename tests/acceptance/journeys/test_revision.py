"""A published text is revised while its public page is watched."""

from playwright.sync_api import expect
import pytest
import re


SIZES = [
    pytest.param({"width": 1280, "height": 800}, id="desk"),
    pytest.param({"width": 360, "height": 740}, id="phone"),
]
BEFORE = "Neighbours look after each other."
AFTER = "Neighbours look after each other and after empty houses."
CHANGED = "Empty houses are looked after too."


@pytest.mark.parametrize("size", SIZES)
def test_public_page_changes_with_the_approval_and_not_before(
    published, person, public, picture, size
):
    title = f"Empty houses {size['width']}"
    path = published("editor-be", title)
    first = public(path)
    assert first[0] == 200
    assert BEFORE in first[1]

    editor = person("editor-be", size)
    page = editor.page
    editor.open(path)
    editor.button("Propose a revision").click()
    page.wait_for_url("**/edit")
    page.locator("#field-summary").fill(AFTER)
    editor.save()
    expect(page.get_by_text("This is a revision.")).to_be_visible()
    copy = page.url.removeprefix(editor.url)
    assert copy != path
    assert public(path) == first
    assert public(copy)[0] in (401, 404)

    dialog = editor.ask("Submit for review")
    dialog.get_by_label("What changed in this revision").fill(CHANGED)
    picture("revision-submitted", editor)
    editor.confirm(dialog, "Submit for review")
    assert public(path) == first

    reviewer = person("reviewer-1", size)
    approve(reviewer, copy, picture)
    assert reviewer.page.url == reviewer.url + path
    status, text = public(path)
    assert status == 200
    assert AFTER in text
    assert "What changed" in text
    assert CHANGED in text
    assert public(copy)[0] in (401, 404)


def approve(reviewer, copy, picture):
    """The reviewer finds the revision, sees the difference and approves it."""
    page = reviewer.page
    reviewer.open("/en/review-queue?kind=revision")
    row = reviewer.row(copy)
    expect(row.get_by_text("Revision", exact=True)).to_be_visible()
    row.get_by_role("link", name=re.compile(r"^Review\b")).click()
    page.wait_for_url("**/review")
    expect(page.get_by_text("Compared with what is public.")).to_be_visible()
    expect(page.locator("#review-summary ins")).to_have_text(
        "other and after empty houses."
    )
    dialog = reviewer.ask("Approve and publish")
    expect(dialog.get_by_label("What changed in this revision")).to_have_value(CHANGED)
    expect(dialog.get_by_role("checkbox")).not_to_be_checked()
    picture("revision-approved", reviewer)
    reviewer.confirm(dialog, "Approve and publish")
    page.wait_for_url(lambda url: not url.endswith("/review"))
