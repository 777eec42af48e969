"""Two people at one translation, and one who comes back: nothing typed is lost."""

from playwright.sync_api import expect
import re


FIRST = "Les voisins veillent."
SECOND = "Les voisins et la police veillent."
TITLE = "Voisins"
TAKEN = "Somebody else has taken over editing"
OFFER = "There is unsaved work of yours in this browser"
KEPT = re.compile("is kept in this browser until it is saved")
DRAFT = {
    "title": TITLE,
    "summary": "Un résumé.",
    "objectives": {"data": "<p>Un objectif.</p>", "content-type": "text/html"},
}


def begin(rest, path):
    """A French draft of the text, by the translator; the address of both."""
    told = rest("translator-fr", "GET", f"{path}/@translate?language=fr")
    create = dict(told["create"])
    section = path.replace("/en/", "/fr/", 1).rpartition("/")[0]
    del create["@id"]
    rest("translator-fr", "POST", section, {**create, **DRAFT})
    return f"{path}/translate?language=fr"


def summary(person):
    return person.pair("Summary").get_by_role("textbox")


def kept(person):
    """What was typed is kept in the browser by now."""
    expect(person.page.get_by_text(KEPT)).to_be_visible()


def test_second_writer_reads_takes_over_and_nothing_is_lost(
    published, rest, person, picture
):
    page = begin(rest, published("editor-be", "Neighbours of two writers"))
    first, second = person("translator-fr"), person("editor-be")
    first.open(page)
    first.write("Summary", FIRST)
    kept(first)

    second.open(page)
    notice = second.page.locator(".eucpn-aid--lock")
    expect(notice).to_contain_text("has been editing this since")
    expect(second.pair("Summary")).to_contain_text("Un résumé.")
    expect(second.pair("Summary").get_by_role("textbox")).to_have_count(0)
    expect(second.button("Save")).to_have_count(0)
    picture("translate-locked", second, second.page.locator("#page-translate"), notice)
    second.decide("Take over editing")
    second.write("Title", "Voisines et voisins")

    # Too late, and told why; what was typed stays.
    first.button("Save").click()
    lost = first.page.get_by_role("alert").filter(has_text=TAKEN)
    expect(lost).to_be_visible()
    expect(first.button("Save")).to_have_attribute("aria-disabled", "true")
    expect(summary(first)).to_have_value(FIRST)
    second.keep()

    lost.get_by_role("button", name=re.compile("^Compare")).click()
    compared = lost.locator(".eucpn-compare")
    expect(compared).to_contain_text(FIRST)
    expect(compared).to_contain_text("Un résumé.")
    first.decide("Take over editing")
    expect(lost).to_have_count(0)
    # The other has saved meanwhile: that is said, and can be seen.
    first.button("Save").click()
    refused = first.page.get_by_role("alert").filter(has_text="saved from elsewhere")
    expect(refused).to_be_visible()
    first.button("Save mine in the place of it").click()
    expect(first.said()).to_have_text("The translation was saved.")
    expect(summary(first)).to_have_value(FIRST)
    title = first.pair("Title").get_by_role("textbox")
    expect(title).to_have_value("Voisines et voisins")


def test_lock_is_given_back_when_one_leaves(published, rest, person):
    path = published("editor-be", "Neighbours and a lock")
    page = begin(rest, path)
    first, second = person("translator-fr"), person("editor-be")
    first.open(page)
    first.page.get_by_role("link", name="To the original").click()
    first.page.wait_for_url(f"**{path}")
    first.page.wait_for_load_state("networkidle")

    second.open(page)

    expect(summary(second)).to_have_value("Un résumé.")
    expect(second.page.locator(".eucpn-aid--lock")).to_have_count(0)


def test_usual_form_knows_that_somebody_translates(published, rest, person):
    path = published("editor-be", "Neighbours in a form")
    page = begin(rest, path)
    french = path.replace("/en/", "/fr/", 1)
    first, second = person("translator-fr"), person("editor-be")
    first.open(page)
    first.write("Summary", FIRST)

    second.open(f"{french}/edit")

    expect(second.page.locator("#page-locked")).to_be_visible()
    first.keep()


def test_unsaved_text_is_offered_on_return(published, rest, person):
    path = published("editor-be", "Neighbours who come back")
    page = begin(rest, path)
    translator = person("translator-fr")
    translator.open(page)
    translator.write("Summary", SECOND)
    box = translator.pair("Objectives").locator("[contenteditable=true]")
    box.locator("p").first.click()
    translator.page.keyboard.press("End")
    translator.page.keyboard.type(" Et un autre.")
    kept(translator)

    translator.open(path)
    translator.open(page)
    expect(translator.page.get_by_text(OFFER)).to_be_visible()
    expect(summary(translator)).to_have_value("Un résumé.")
    translator.page.get_by_role("button", name=re.compile("^Restore")).click()
    expect(summary(translator)).to_have_value(SECOND)
    expect(box).to_have_text("Un objectif. Et un autre.")
    translator.keep()

    translator.open(path)
    translator.open(page)
    expect(translator.page.get_by_text(OFFER)).to_have_count(0)
    expect(summary(translator)).to_have_value(SECOND)
    expect(box).to_have_text("Un objectif. Et un autre.")


def test_two_begin_the_same_translation(published, person):
    page = published("editor-be", "Neighbours begun twice") + "/translate?language=fr"
    first, second = person("translator-fr"), person("editor-be")
    first.open(page)
    second.open(page)
    first.write("Title", TITLE)
    second.write("Title", "Voisinage")
    second.write("Summary", SECOND)
    first.keep()

    second.button("Save").click()

    told = second.page.get_by_role("alert").filter(has_text="was not saved")
    expect(told).to_contain_text("has begun a version in this language meanwhile")
    # The other is at it still.
    second.decide("Take over editing")
    expect(second.page.get_by_text(OFFER)).to_be_visible()
    expect(second.pair("Title").get_by_role("textbox")).to_have_value(TITLE)
    second.page.get_by_role("button", name=re.compile("^Restore")).click()
    expect(summary(second)).to_have_value(SECOND)
    second.keep()
