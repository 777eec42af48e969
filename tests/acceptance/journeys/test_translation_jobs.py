"""A text goes to translators outside as XLIFF, and comes back as a draft."""

from eucpn.policy.xliff import archive
from io import BytesIO
from lxml import etree
from playwright.sync_api import expect
import copy
import pytest
import re
import zipfile


DESK = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
SIZES = [pytest.param(DESK, id="desk"), pytest.param(PHONE, id="phone")]
TITLE = "Des serrures pour tous"
ADDRESS = "/en/translation-desk?status=missing&SearchableText="


def translated(data: bytes, title: str, keep=lambda unit: True) -> bytes:
    """The archive with a French title; of other texts the original is the target."""
    found = []
    with zipfile.ZipFile(BytesIO(data)) as job:
        for name in job.namelist():
            root = etree.fromstring(job.read(name))
            for source in list(root.iter("{*}source")):
                for old in source.getparent().findall("{*}target"):
                    source.getparent().remove(old)
                target = copy.deepcopy(source)
                target.tag = source.tag.replace("}source", "}target")
                unit = next(source.iterancestors("{*}unit")).get("id")
                if unit == "title":
                    target.text = title
                if keep(unit):
                    source.addnext(target)
            found.append(archive.Sent(name, etree.tostring(root)))
    return archive.packed(found)


class Jobs:
    """The part of the translation desk where files are sent and taken back."""

    def __init__(self, who, path):
        self.who, self.page, self.path = who, who.page, path

    def download(self, picture) -> bytes:
        who, page = self.who, self.page
        who.row(self.path).get_by_role("checkbox").check()
        send = who.button("Send to translators (XLIFF)")
        send.click()
        dialog = page.get_by_role("dialog")
        expect(dialog.get_by_role("checkbox", name="French")).to_be_checked()
        expect(dialog.get_by_role("checkbox").first).to_be_focused()
        picture("translation-jobs-send", who)
        with page.expect_download() as download:
            who.button("Download the archive", within=dialog).click()
        dialog.wait_for(state="detached")
        expect(
            page.get_by_text("The archive is downloaded, with 1 file")
        ).to_be_visible()
        expect(send).to_be_focused()
        assert download.value.suggested_filename == "translation-jobs.zip"
        return download.value.path().read_bytes()

    def check(self, data: bytes):
        """The result of the check, which has the focus."""
        sent = {"name": "jobs.zip", "mimeType": "application/zip", "buffer": data}
        self.page.get_by_label("Archive (ZIP)").set_input_files([sent])
        self.who.button("Check").click()
        return self.result("Result of the check")

    def result(self, name):
        result = self.page.get_by_role("region", name=name)
        expect(result).to_be_focused()
        assert self.who.overflow() <= 0
        return result


@pytest.mark.parametrize("size", SIZES)
def test_job_is_downloaded_translated_checked_and_imported(
    published, person, rest, picture, shoot, size
):
    width = size["width"]
    path = published("editor-be", f"Locksmith{width} in town")
    translator = person("translator-fr", size)
    page = translator.page
    jobs = Jobs(translator, path)
    translator.open(f"{ADDRESS}Locksmith{width}")
    job = jobs.download(picture)

    translator.button("Take back translations").click()
    expect(page.get_by_label("Archive (ZIP)")).to_be_focused()
    broken = jobs.check(translated(job, TITLE, lambda unit: unit == "title"))
    expect(broken).to_contain_text("1 translation has problems.")
    expect(broken).to_contain_text("This text is not translated.")
    expect(broken.get_by_role("button", name=re.compile("^Import"))).to_have_count(0)
    shoot(page, f"jobs-problems-{width}")

    checked = jobs.check(translated(job, TITLE))
    expect(checked).to_contain_text("1 translation is without problems.")
    translator.button("Import 1 translation").click()
    imported = jobs.result("Imported as drafts")
    picture("translation-jobs-imported", translator, page.locator(".eucpn-jobs"))
    shoot(page, f"jobs-imported-{width}")
    french = path.replace("/en/", "/fr/", 1)
    draft = imported.get_by_role("link", name=re.compile("^Open the draft"))
    expect(draft).to_have_attribute("href", french)
    translator.open(french)
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    assert rest("translator-fr", "GET", french)["review_state"] == "draft"


def test_work_done_meanwhile_is_overwritten_only_by_choice(
    published, person, rest, picture, shoot
):
    path = published("editor-be", "Glazier in town")
    translator = person("translator-fr")
    jobs = Jobs(translator, path)
    translator.open(f"{ADDRESS}Glazier")
    job = translated(jobs.download(picture), TITLE)
    told = rest("translator-fr", "GET", f"{path}/@translate?language=fr")
    create = {name: told["create"][name] for name in told["create"] if name != "@id"}
    french = path.replace("/en/", "/fr/", 1)
    section = french.rpartition("/")[0]
    rest("translator-fr", "POST", section, {**create, "title": "Le vitrier"})

    translator.button("Take back translations").click()
    checked = jobs.check(job)
    expect(checked).to_contain_text("somebody has worked on the translation here")
    shoot(translator.page, "jobs-stale-1280")
    button = translator.button("Import 1 translation")
    expect(button).to_have_attribute("aria-disabled", "true")
    checked.get_by_role("checkbox").check()
    button.click()
    jobs.result("Imported as drafts")
    assert rest("translator-fr", "GET", french)["title"] == TITLE
