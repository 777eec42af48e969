"""The main job in the browser: submit, return with a reason, resubmit, approve."""

import re
import requests


POLICIES = "/en/knowledge-centre/policies"
REASON = "Please say who is responsible."


def transition(page, name, comment=None):
    """Press a button of the editorial bar and answer its dialog."""
    page.get_by_role("button", name=re.compile(name, re.IGNORECASE)).first.click()
    dialog = page.get_by_role("dialog")
    dialog.wait_for()
    if comment:
        dialog.get_by_role("textbox").first.fill(comment)
    dialog.get_by_role("button", name=re.compile(name, re.IGNORECASE)).last.click()
    dialog.wait_for(state="detached")
    page.wait_for_load_state("networkidle")


def complete(site, path):
    """Fill what a policy needs to be submitted, as its editor would."""
    answer = requests.patch(
        site.api + path,
        json={
            "description": "How burglary is prevented.",
            "policy_type": "strategy",
            "summary": "A summary of the policy.",
            "responsible_authority": "A ministry",
            "crime_phenomena": ["domestic-burglary"],
            "contact_organisation": "A ministry",
            "contact_mailbox": "prevention@example.org",
        },
        auth=("editor-be", site.passwords["editor-be"]),
        headers={"Accept": "application/json"},
        timeout=60,
    )
    assert answer.status_code == 204, answer.text


def test_policy_is_submitted_returned_and_approved(site, sign_in, new_context, shoot):
    editor = sign_in("editor-be")
    editor.goto(f"{site.url}{POLICIES}/add?type=NationalPolicy")
    editor.locator("#field-title").fill("A policy made in the browser")
    editor.locator("#toolbar-save").click()
    editor.wait_for_url(re.compile(r"/a-policy-made-in-the-browser$"))
    path = editor.url.removeprefix(site.url)
    editor.wait_for_load_state("networkidle")
    shoot(editor, "draft-incomplete")
    assert editor.get_by_text("Responsible authority").count() >= 1

    complete(site, path)
    editor.reload(wait_until="networkidle")
    transition(editor, "Submit")

    reviewer = sign_in("reviewer-1")
    reviewer.goto(site.url + path, wait_until="networkidle")
    transition(reviewer, "Return", comment=REASON)

    editor.reload(wait_until="networkidle")
    shoot(editor, "returned")
    assert editor.get_by_text(REASON).count() >= 1
    transition(editor, "Submit")

    reviewer.reload(wait_until="networkidle")
    transition(reviewer, "Approve")

    public = new_context(java_script_enabled=False).new_page()
    assert public.goto(site.url + path).status == 200
    assert public.locator("h1").inner_text() == "A policy made in the browser"
    public.goto(site.url + POLICIES)
    assert public.get_by_text("A policy made in the browser").count() >= 1


def test_editor_of_another_country_does_not_see_a_draft(site, sign_in):
    editor = sign_in("editor-be")
    editor.goto(f"{site.url}{POLICIES}/add?type=NationalPolicy")
    editor.locator("#field-title").fill("Only for Belgian eyes")
    editor.locator("#toolbar-save").click()
    editor.wait_for_url(re.compile(r"/only-for-belgian-eyes$"))
    address = editor.url

    other = sign_in("editor-nl")
    answer = other.goto(address)

    assert answer.status in (401, 403, 404)
    assert "Only for Belgian eyes" not in other.content()
    other.goto(f"{site.url}/en/search?SearchableText=Belgian", wait_until="networkidle")
    assert "Only for Belgian eyes" not in other.content()
