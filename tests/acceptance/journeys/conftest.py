"""People at work in the browser, the texts they work on, pictures for the guides."""

from io import BytesIO
from pathlib import Path
from PIL import Image
from playwright.sync_api import expect
import os
import pytest
import requests


POLICIES = "/en/knowledge-centre/policies"
DESK = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
IMAGES = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "images"
TALLEST = 1100
EXTENT = """e => {
  const box = e.getBoundingClientRect();
  return [box.top + scrollY, box.bottom + scrollY];
}"""
POLICY = {
    "@type": "NationalPolicy",
    "description": "How burglary is prevented.",
    "policy_type": "strategy",
    "summary": "Neighbours look after each other.",
    "responsible_authority": "Ministry of the Interior",
    "crime_phenomena": ["domestic-burglary"],
    "contact_organisation": "Ministry of the Interior",
    "contact_mailbox": "prevention@example.org",
}


@pytest.fixture
def rest(site):
    """`rest("editor-be", "POST", path, {...})`: what an account gets over REST."""

    def ask(login, method, path, body=None):
        answer = requests.request(
            method,
            site.api + path,
            json=body,
            auth=(login, site.passwords[login]),
            headers={"Accept": "application/json"},
            timeout=60,
        )
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    return ask


@pytest.fixture
def draft(rest):
    """`draft("editor-be", "A title")`: path of a new complete draft of a policy.

    Further values of it by name.
    """

    def make(login, title, **values):
        made = rest(login, "POST", POLICIES, {**POLICY, **values, "title": title})
        return POLICIES + "/" + made["id"]

    return make


@pytest.fixture
def published(rest, draft):
    """`published("editor-be", "A title")`: path of a policy that is public."""

    def make(login, title, **values):
        path = draft(login, title, **values)
        rest(login, "POST", f"{path}/@workflow/submit", {})
        rest("reviewer-1", "POST", f"{path}/@workflow/approve", {})
        return path

    return make


@pytest.fixture
def translated(rest):
    """`translated(path, title="Titre", …)`: path of a French version that is public,
    by the translator; what is not given is as in the original."""

    def make(path, **values):
        login = "translator-fr"
        told = rest(login, "GET", f"{path}/@translate?language=fr")
        texts = {f["name"]: f["source"] for f in told["fields"] + told["own"]}
        create = dict(told["create"])
        del create["@id"]
        french = path.replace("/en/", "/fr/", 1)
        section = french.rpartition("/")[0]
        rest(login, "POST", section, {**texts, **create, **values})
        rest(login, "POST", f"{french}/@workflow/submit", {})
        rest("reviewer-1", "POST", f"{french}/@workflow/approve", {})
        return french

    return make


@pytest.fixture
def revised(rest):
    """`revised(path, "What changed", summary="…")`: the public text is revised, and
    the revision approved."""

    def make(path, change, **values):
        login = "editor-be"
        copy = rest(login, "POST", f"{path}/@workingcopy", {})["@id"]
        copy = copy[copy.index("/en/") :]
        rest(login, "PATCH", copy, {**values, "change_summary": change})
        rest(login, "POST", f"{copy}/@workflow/submit", {})
        rest("reviewer-1", "POST", f"{copy}/@workflow/approve", {"minor": False})

    return make


class Person:
    """Somebody in front of a browser.

    `page` is of Playwright. Whatever the person opens has to fit the screen.
    """

    def __init__(self, page, url):
        self.page, self.url = page, url

    def open(self, path):
        answer = self.page.goto(self.url + path, wait_until="networkidle")
        assert self.overflow() <= 0, path
        return answer

    def overflow(self):
        """By how many pixels is the page wider than the screen?"""
        return self.page.evaluate(
            "document.documentElement.scrollWidth"
            " - document.documentElement.clientWidth"
        )

    def button(self, name, within=None):
        return (within or self.page).get_by_role("button", name=name, exact=True)

    def row(self, path):
        """The row of an item in a list of the desk."""
        title = f".eucpn-desk__title a[href='{path}']"
        return self.page.locator("tr[data-row]", has=self.page.locator(title))

    def pair(self, name):
        """A field on the Translate page, with both texts."""
        return self.page.get_by_role("region", name=name, exact=True)

    def write(self, name, text):
        """Fill the only text of a field on the Translate page."""
        self.pair(name).get_by_role("textbox").fill(text)

    def said(self):
        """What the Translate page tells of saving."""
        return self.page.locator(".eucpn-translate__said")

    def keep(self):
        """Save on the Translate page, which stays."""
        self.button("Save").click()
        expect(self.said()).to_have_text("The translation was saved.")
        assert self.overflow() <= 0

    def ask(self, name):
        """Press the button of a transition; its dialog."""
        self.button(name).click()
        dialog = self.page.get_by_role("dialog")
        dialog.wait_for()
        return dialog

    def confirm(self, dialog, name):
        """Do what the dialog is about."""
        self.button(name, within=dialog).click()
        dialog.wait_for(state="detached")
        self.page.wait_for_load_state("networkidle")

    def decide(self, name, **fields):
        """Press the button of a transition, fill its dialog, do it.

        :param fields: texts of the dialog by id, without `eucpn-`.
        """
        dialog = self.ask(name)
        for field, text in fields.items():
            dialog.locator(f"#eucpn-{field.replace('_', '-')}").fill(text)
        self.confirm(dialog, name)

    def save(self):
        """Save the form; wait for the page of the item."""
        self.page.locator("#toolbar-save").click()
        self.page.wait_for_url(lambda url: not url.split("?")[0].endswith("/edit"))
        self.page.wait_for_load_state("networkidle")


@pytest.fixture
def person(site, sign_in):
    """`person("editor-be", PHONE)`: somebody who is signed in."""

    def arrive(login, screen=DESK):
        return Person(sign_in(login, viewport=screen), site.url)

    return arrive


@pytest.fixture
def public(site, new_context):
    """`public(path)`: status and text of a page as everybody gets it."""
    page = new_context().new_page()

    def read(path):
        answer = page.goto(site.url + path, wait_until="networkidle")
        return answer.status, page.locator("main").inner_text()

    return read


@pytest.fixture
def picture():
    """`picture("name", who, first, last)`: keep a picture of a part for the guides.

    Only where `GUIDE_IMAGES` is set, and of the wide screen; without locators of
    what is on the screen, else from the top of the first to the end of the last.
    As wide as the screen, to show where the part is; few colours, to be small.
    """

    def take(name, who, first=None, last=None):
        page = who.page
        if not os.environ.get("GUIDE_IMAGES") or page.viewport_size != DESK:
            return
        page.evaluate("document.querySelectorAll('.Toastify').forEach(t => t.remove())")
        options = {}
        if first is not None:
            top, _ = first.evaluate(EXTENT)
            _, bottom = (last or first).evaluate(EXTENT)
            options = {
                "full_page": True,
                "clip": {
                    "x": 0,
                    "y": max(0, top - 24),
                    "width": DESK["width"],
                    "height": min(bottom - top + 48, TALLEST),
                },
            }
        shot = Image.open(BytesIO(page.screenshot(animations="disabled", **options)))
        IMAGES.mkdir(exist_ok=True)
        shot.convert("RGB").quantize(128).save(IMAGES / f"{name}.png", optimize=True)

    return take
