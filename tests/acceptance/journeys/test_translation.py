"""A text is translated, reviewed and read; its original changes and it follows."""

# French texts have typographic apostrophes.
# ruff: noqa: RUF001

from playwright.sync_api import expect
import pytest
import re


DESK = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
SIZES = [pytest.param(DESK, id="desk"), pytest.param(PHONE, id="phone")]
BEFORE = "Neighbours look after each other."
AFTER = "Neighbours look after each other and after empty houses."
CHANGED = "Empty houses are looked after too."
SOURCE = {
    "summary": BEFORE,
    "key_messages": ["Lock the door.", "Greet the neighbours."],
    "objectives": {
        "data": "<p>We <strong>mark</strong> bicycles.</p><ul><li>In May</li></ul>",
        "content-type": "text/html",
    },
    "source_links": [{"label": "The law", "url": "https://example.org/law"}],
}
FRENCH = {
    "Title": "Serrures en ville",
    "Description": "Comment prévenir les cambriolages.",
    "Responsible authority": "Ministère de l’Intérieur",
    "Summary": "Les voisins veillent les uns sur les autres.",
    "Organisation": "Ministère",
    "Contact mailbox": "prevention@example.org",
    "Translated by": "Centre de traduction",
}
OBJECTIVES = "Nous marquons les vélos."
HANDED_IN = re.compile("Awaiting review")


def french_of(path):
    return path.replace("/en/", "/fr/", 1)


def fill(translator):
    """Every kind of field: lines, rich text, rows."""
    for name, text in FRENCH.items():
        translator.write(name, text)
    rich = translator.pair("Objectives")
    rich.get_by_role("button", name=re.compile("^Begin with")).click()
    box = rich.locator("[contenteditable=true]")
    expect(box.locator("strong")).to_have_text("mark")
    box.locator("p").first.click()
    translator.page.keyboard.press("Home")
    translator.page.keyboard.type(f"{OBJECTIVES} ")
    lines = translator.pair("Key messages")
    lines.get_by_role("button", name="Add a row").click()
    lines.get_by_role("textbox").fill("Fermez la porte.")
    rows = translator.pair("Sources")
    rows.get_by_role("button", name=re.compile("^Begin with")).click()
    rows.get_by_label("Label").fill("La loi")


@pytest.mark.parametrize("size", SIZES)
def test_item_is_translated_side_by_side_reviewed_and_read(
    published, person, public, picture, size
):
    path = published("editor-be", f"Locks in town {size['width']}", **SOURCE)
    french = french_of(path)
    translator = person("translator-fr", size)
    page = translator.page
    translator.open(path)
    page.get_by_role("link", name="Translate", exact=True).click()
    page.wait_for_url(f"**{path}/translate?language=fr")
    page.wait_for_load_state("networkidle")
    original = translator.pair("Summary").locator(".eucpn-pair__source")
    expect(original).to_contain_text(BEFORE)
    expect(original.locator("input, textarea, [contenteditable]")).to_have_count(0)
    shared = page.locator("details", has_text="The same in all languages")
    shared.locator("summary").click()
    expect(shared).to_contain_text("Domestic burglary")
    expect(shared.locator("input, textarea, select")).to_have_count(0)
    shared.locator("summary").click()

    fill(translator)
    expect(translator.said()).to_have_text("There are changes that are not saved.")
    picture("translate", translator, page.locator("#page-translate"))
    translator.keep()
    page.reload(wait_until="networkidle")
    expect(
        translator.pair("Objectives").locator("[contenteditable=true]")
    ).to_contain_text(OBJECTIVES)
    expect(translator.pair("Sources").get_by_label("Label")).to_have_value("La loi")
    translator.decide("Submit for review", comment="Please look at the objectives.")
    expect(page.locator(".eucpn-translate__head")).to_contain_text(HANDED_IN)
    assert FRENCH["Title"] not in public(french)[1]

    reviewer = person("reviewer-1", size)
    if size == DESK:
        reviewer.open("/en/review-queue")
        reviewer.row(french).get_by_role("link", name=re.compile("^Review")).click()
        reviewer.page.wait_for_url(f"**{french}/review")
        # The page of a French text is in French.
        reviewer.decide("Valider et publier")
    else:
        reviewer.open(f"{path}/translate?language=fr")
        reviewer.decide("Approve and publish")
        head = reviewer.page.locator(".eucpn-translate__head")
        expect(head).to_contain_text("Published")
    status, text = public(french)
    assert status == 200
    assert all(
        words in text
        for words in (
            FRENCH["Title"],
            OBJECTIVES,
            "Fermez la porte.",
            "La loi",
            "Ceci est une traduction. Elle n’est pas officielle.",
            FRENCH["Translated by"],
            "version 1 de l’original",
            "L’original n’a pas changé depuis.",
        )
    ), text


def changed(translator):
    """The Translate page says word by word what became of the original."""
    page = translator.page
    expect(page.get_by_text("which is now at version 2")).to_be_visible()
    summary = translator.pair("Summary")
    summary.get_by_text("Changed in the original").click()
    expect(summary.locator("ins")).to_have_text("other and after empty houses.")
    expect(summary.locator("del")).to_have_text("other.")
    expect(translator.pair("Title").get_by_text("Changed in")).to_have_count(0)


def test_translation_follows_its_original(
    published, translated, revised, person, public, picture
):
    path = published("editor-be", "Empty houses in town", **SOURCE)
    french = translated(path, title="Maisons vides", summary=FRENCH["Summary"])
    revised(path, CHANGED, summary=AFTER)

    status, text = public(french)
    assert status == 200
    assert "L’original a changé depuis" in text
    reader = person("editor-nl")
    reader.open(french)
    reader.page.locator("[role=note] a[href$='#what-changed']").click()
    reader.page.wait_for_url(f"**{path}#what-changed")
    expect(reader.page.locator("#what-changed")).to_contain_text(CHANGED)

    translator = person("translator-fr")
    page = translator.page
    translator.open("/en/translation-desk?status=outdated")
    row = page.locator("tr[data-row]", has=page.locator(f"a[href='{path}']"))
    expect(row).to_contain_text("Outdated")
    picture("translation-desk", translator, page.locator("#view"))
    row.locator("a[href*='/translate']").click()
    page.wait_for_url("**/translate?language=fr")
    changed(translator)
    picture("translate-changed", translator, translator.pair("Summary"))

    translator.button("Begin a revision").click()
    expect(translator.said()).to_have_text("A revision of the translation was begun.")
    translator.write("Summary", "Les voisins veillent aussi sur les maisons vides.")
    translator.keep()
    translator.button("Mark as up to date").click()
    expect(translator.said()).to_have_text("The translation counts as up to date.")
    translator.decide("Submit for review", change_summary="Les maisons vides.")
    assert "L’original a changé depuis" in public(french)[1]

    reviewer = person("reviewer-1")
    reviewer.open(f"{path}/translate?language=fr")
    reviewer.decide("Approve and publish")
    text = public(french)[1]
    assert "maisons vides." in text
    assert "L’original n’a pas changé depuis." in text
    assert "version 2 de l’original" in text


def test_translation_that_needs_no_change_is_marked_as_up_to_date(
    published, translated, revised, person, public
):
    path = published("editor-be", "Commas in town", **SOURCE)
    french = translated(path, title="Virgules en ville")
    revised(path, CHANGED, summary=AFTER)
    translator = person("translator-fr")
    translator.open(f"{path}/translate?language=fr")
    changed(translator)

    translator.button("Mark as up to date").click()

    expect(translator.said()).to_have_text("The translation counts as up to date.")
    expect(translator.button("Mark as up to date")).to_have_count(0)
    assert "L’original n’a pas changé depuis." in public(french)[1]
