"""With the keyboard alone: submit, return with a remark, mend, approve; translate."""

from playwright.sync_api import expect
import re


FURTHEST = 150
REMARK = "Please say who pays."
REASON = "One remark on the summary."
AFTER = "Neighbours look after each other; the town pays."
FRENCH = {
    "Title": "Traduit sans souris",
    "Description": "Comment prévenir les cambriolages.",
    "Summary": "Les voisins veillent.",
}


class Typist:
    """Somebody whose mouse is unplugged: Tab, Enter, Space and letters only."""

    def __init__(self, page, url):
        self.page, self.url = page, url

    def reach(self, target):
        """Tab on until the target has the focus, visibly."""
        target.wait_for()
        for _step in range(FURTHEST):
            if target.evaluate("e => e === document.activeElement"):
                assert target.evaluate("e => e.matches(':focus-visible')")
                return target
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{target} is not reached with Tab.")

    def press(self, name, within=None, role="button"):
        target = (within or self.page).get_by_role(role, name=name)
        self.reach(target.first)
        self.page.keyboard.press("Enter")

    def write(self, target, text):
        self.reach(target)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def open(self, path):
        self.page.goto(self.url + path, wait_until="networkidle")

    def decide(self, name, comment=""):
        """A transition; the focus is in the dialog at once and comes back after it."""
        self.press(name)
        dialog = self.page.get_by_role("dialog")
        dialog.wait_for()
        assert dialog.evaluate("e => e.contains(document.activeElement)")
        if comment:
            self.write(dialog.locator("#eucpn-comment"), comment)
        self.press(name, within=dialog)
        dialog.wait_for(state="detached")
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_function("document.activeElement !== document.body")


def signed_in(site, new_context, login):
    typist = Typist(new_context().new_page(), site.url)
    typist.open("/en/login")
    typist.write(typist.page.locator("#login"), login)
    typist.write(typist.page.locator("#password"), site.passwords[login])
    typist.page.keyboard.press("Enter")
    typist.page.wait_for_url(lambda url: "/login" not in url)
    return typist


def test_keyboard_is_enough(site, new_context, draft, public):
    path = draft("editor-nl", "Written without a mouse")
    editor = signed_in(site, new_context, "editor-nl")
    reviewer = signed_in(site, new_context, "reviewer-1")
    editor.open(path)
    editor.decide("Submit for review")

    reviewer.open("/en/review-queue")
    row = reviewer.page.locator("tr[data-row]").filter(
        has=reviewer.page.locator(f"a[href='{path}']")
    )
    reviewer.press("I take it", within=row)
    expect(row.get_by_role("button", name="Give it back")).to_be_visible()
    assert row.evaluate("e => e.contains(document.activeElement)")
    reviewer.press(re.compile(r"^Review\b"), within=row, role="link")
    reviewer.page.wait_for_url("**/review")
    reviewer.press("Remark on “Summary”")
    reviewer.page.keyboard.type(REMARK)
    reviewer.press("Keep this remark")
    expect(reviewer.page.locator("#review-summary")).to_contain_text(REMARK)
    reviewer.decide("Return for changes", comment=REASON)

    editor.open(path)
    editor.press("Edit", role="link")
    editor.page.wait_for_url("**/edit")
    editor.write(editor.page.locator("#field-summary"), AFTER)
    beside = editor.page.get_by_role("region", name="Remarks on “Summary”")
    editor.write(beside.get_by_role("textbox"), "The town does.")
    editor.press("Send the answer", within=beside)
    expect(beside.get_by_text("The answer was sent.")).to_be_visible()
    editor.reach(editor.page.locator("#toolbar-save"))
    editor.page.keyboard.press("Enter")
    editor.page.wait_for_url(lambda url: not url.endswith("/edit"))
    editor.page.wait_for_load_state("networkidle")
    editor.decide("Submit for review")

    reviewer.open(f"{path}/review")
    for box in reviewer.page.get_by_role("checkbox").all():
        reviewer.reach(box)
        reviewer.page.keyboard.press("Space")
        expect(box).to_be_checked()
    reviewer.decide("Approve and publish")
    status, text = public(path)
    assert status == 200
    assert AFTER in text


def test_translation_is_written_and_handed_in_with_the_keyboard(
    site, new_context, published, rest
):
    path = published("editor-be", "Translated without a mouse")
    translator = signed_in(site, new_context, "translator-fr")
    page = translator.page
    translator.open(path)
    translator.press("Translate", role="link")
    page.wait_for_url("**/translate?language=fr")
    page.wait_for_load_state("networkidle")

    for name, text in FRENCH.items():
        field = page.get_by_role("region", name=name, exact=True)
        translator.write(field.get_by_role("textbox"), text)
    translator.press("Begin with the original text of “Responsible authority”")
    translator.press("Begin with the original text of “Organisation”")
    translator.press("Begin with the original text of “Contact mailbox”")
    translator.press("Save")
    said = page.locator(".eucpn-translate__said")
    expect(said).to_have_text("The translation was saved.")
    # Whoever saved is where they were.
    assert page.evaluate("document.activeElement.textContent") == "Save"
    translator.decide("Submit for review")

    french = path.replace("/en/", "/fr/", 1)
    told = rest("translator-fr", "GET", french)
    assert told["review_state"] == "pending"
    assert told["summary"] == FRENCH["Summary"]
