"""From a draft to a public text, with remarks on the way."""

from playwright.sync_api import expect
import pytest
import re


SIZES = [
    pytest.param({"width": 1280, "height": 800}, id="desk"),
    pytest.param({"width": 360, "height": 740}, id="phone"),
]
AFTER = "Neighbours and the police look after each other."
# The title of the item follows, for those who do not see its row.
REVIEW = re.compile(r"^Review\b")
NOTE = "Our first policy of this year."
REMARK = "Please say what the police do."
REASON = "One remark; please see the summary."
ANSWER = "The police are named now."


@pytest.mark.parametrize("size", SIZES)
def test_policy_is_returned_with_remarks_mended_and_approved(
    draft, person, public, picture, size
):
    title = f"Neighbourhood watch {size['width']}"
    path = draft("editor-be", title)
    editor, reviewer = person("editor-be", size), person("reviewer-2", size)

    editor.open(path)
    picture("editor-bar", editor, editor.page.locator(".eucpn-bar"))
    editor.decide("Submit for review", comment=NOTE)

    page = reviewer.page
    reviewer.open(f"{path}/review")
    expect(page.get_by_text("all of it is new")).to_be_visible()
    expect(page.locator("aside blockquote").first).to_have_text(NOTE)
    reviewer.button("Remark on “Summary”").click()
    page.get_by_label("Remark", exact=True).fill(REMARK)
    picture("remark-written", reviewer, page.locator("#review-summary"))
    reviewer.button("Keep this remark").click()
    expect(page.locator("#review-summary .eucpn-remark__text")).to_have_text(REMARK)
    reviewer.decide("Return for changes", comment=REASON)
    assert public(path)[0] in (401, 404)

    editor.open("/en/my-country")
    row = editor.row(path)
    expect(row).to_contain_text(REASON)
    expect(row).to_contain_text("1 remark to deal with")
    picture("my-country", editor, editor.page.locator("#view"))
    mend(editor, path, picture)
    editor.decide("Submit for review")

    reviewer = person("reviewer-1", size)
    claim(reviewer, path, picture)
    look(reviewer, picture)
    reviewer.page.get_by_role("link", name="As it will look").click()
    expect(reviewer.page.get_by_text(AFTER)).to_be_visible()
    reviewer.decide("Approve and publish")
    status, text = public(path)
    assert status == 200
    assert AFTER in text
    assert REMARK not in text
    assert ANSWER not in text


def mend(editor, path, picture):
    """The editor sees the remark beside its field, answers, changes the text."""
    page = editor.page
    editor.open(path)
    expect(page.locator(".eucpn-bar__returned")).to_contain_text(REASON)
    editor.open(f"{path}/edit")
    beside = page.get_by_role("region", name="Remarks on “Summary”")
    expect(beside).to_contain_text(REMARK)
    beside.get_by_role("textbox").fill(ANSWER)
    page.locator("#field-summary").fill(AFTER)
    picture("remark-answered", editor, page.locator(".field-wrapper-summary"), beside)
    editor.button("Send the answer").click()
    expect(page.get_by_text("The answer was sent.")).to_be_visible()
    editor.save()


def claim(reviewer, path, picture):
    """The reviewer takes the text in the queue and opens its review."""
    page = reviewer.page
    reviewer.open("/en/review-queue")
    row = reviewer.row(path)
    row.get_by_role("button", name="I take it").click()
    expect(row.get_by_role("button", name="Give it back")).to_be_visible()
    expect(row).to_contain_text("reviewer-1")
    picture("review-queue", reviewer, page.locator("#view"))
    row.get_by_role("link", name=REVIEW).click()
    page.wait_for_url("**/review")


def look(reviewer, picture):
    """What is different since the last time, the answer, the checklist."""
    page = reviewer.page
    expect(
        page.get_by_text("Compared with what was submitted the time before.")
    ).to_be_visible()
    expect(page.get_by_text("Compare with what is public")).to_have_count(0)
    summary = page.locator("#review-summary")
    expect(summary.locator("ins")).to_have_text("and the police ")
    expect(summary).to_contain_text(ANSWER)
    summary.get_by_role("button", name="Mark as dealt with").click()
    expect(summary.get_by_text("Dealt with", exact=True)).to_be_visible()
    boxes = page.get_by_role("checkbox")
    assert boxes.count() >= 5
    for box in boxes.all():
        box.check()
        expect(page.get_by_text("The checklist was saved.")).to_be_attached()
    picture("review-page", reviewer, page.locator("#page-review"))
    page.reload(wait_until="networkidle")
    for box in boxes.all():
        expect(box).to_be_checked()
