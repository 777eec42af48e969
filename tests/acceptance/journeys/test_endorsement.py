"""Where the secretariat asks for it, the national representative endorses first."""

from playwright.sync_api import expect
import pytest


REASON = "Please name the ministry in full."


@pytest.fixture
def endorsement(rest):
    """Policies of Finland need the endorsement of their representative."""
    settings = "/@controlpanels/secretariat"
    before = rest("site-admin", "GET", settings)["data"]["endorsement_required"]
    wanted = {"endorsement_required": [*before, "NationalPolicy:FI"]}
    rest("site-admin", "PATCH", settings, wanted)
    yield
    rest("site-admin", "PATCH", settings, {"endorsement_required": before})


def test_representative_returns_and_endorses(
    endorsement, draft, person, public, picture
):
    title = "Safe homes in Finland"
    path = draft("editor-fi", title)
    editor, representative = person("editor-fi"), person("representative-fi")
    editor.open(path)
    expect(editor.button("Submit for review")).to_have_count(0)
    picture("endorsement-asked", editor, editor.page.locator(".eucpn-bar"))
    editor.decide("Ask for endorsement")

    representative.open("/en/to-do")
    representative.page.locator(f"main a[href^='{path}']").first.click()
    representative.page.wait_for_url(lambda url: path in url)
    representative.open(f"{path}/review")
    representative.decide("Return for changes", comment=REASON)

    editor.open(path)
    expect(editor.page.locator(".eucpn-bar__returned")).to_contain_text(REASON)
    editor.decide("Ask for endorsement")

    reviewer = person("reviewer-1")
    reviewer.open("/en/review-queue")
    expect(reviewer.row(path)).to_have_count(0)
    representative.open(f"{path}/review")
    representative.decide("Endorse")
    reviewer.open("/en/review-queue")
    expect(reviewer.row(path)).to_be_visible()
    assert public(path)[0] in (401, 404)


def test_other_countries_submit_without_it(endorsement, draft, person):
    path = draft("editor-se", "Safe homes in Sweden")
    editor = person("editor-se")

    editor.open(path)

    expect(editor.button("Submit for review")).to_be_visible()
    expect(editor.button("Ask for endorsement")).to_have_count(0)
