"""What the public sees, with and without JavaScript, on a desk and on a phone."""

import pytest


PAGES = {
    "home": "/en",
    "toolboxes": "/en/knowledge-centre/toolboxes",
    "policies": "/en/knowledge-centre/policies",
    "funding": "/en/funding",
    "campaigns": "/en/campaigns",
    "member-states": "/en/member-states",
    "search": "/en/search?SearchableText=burglary",
}


def first(page, selector="main a[href*='/en/']"):
    return page.locator(selector).first


@pytest.mark.parametrize("name", PAGES)
def test_page_is_complete_without_javascript(site, new_context, name):
    page = new_context(java_script_enabled=False).new_page()

    answer = page.goto(site.url + PAGES[name])

    assert answer.status == 200
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").count() == 1
    assert page.locator("main").inner_text().strip()
    assert page.locator("header nav").count() >= 1
    assert page.locator("footer").count() == 1


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [360, 1280])
def test_page_fits_the_screen(site, new_context, shoot, name, width):
    page = new_context(viewport={"width": width, "height": 800}).new_page()

    page.goto(site.url + PAGES[name], wait_until="networkidle")

    shoot(page, f"{name}-{width}")
    too_wide = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert too_wide <= 0


def test_page_asks_nobody_else_for_anything(site, new_context):
    page = new_context().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(f"{site.url}/en", wait_until="networkidle")

    foreign = [u for u in asked if not u.startswith((site.url, "data:", "blob:"))]
    assert foreign == []


def test_toolbox_is_read_in_another_language(site, new_context):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site.url}/en/knowledge-centre/toolboxes")
    page.locator("main a[href*='/toolboxes/toolbox-15']").first.click()
    address = page.url

    french = page.locator("a[hreflang='fr']").first.get_attribute("href")
    page.goto(site.url + french if french.startswith("/") else french)

    assert page.url == address.replace("/en/", "/fr/")
    assert page.locator("html").get_attribute("lang") == "fr"


def test_every_language_has_a_home_page_in_it(site, new_context):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{site.url}/en")
    languages = {
        link.get_attribute("hreflang")
        for link in page.locator("header a[hreflang], nav a[hreflang]").all()
    }

    assert len(languages - {None, "x-default"}) == 24
    for language in ("bg", "fi", "ga", "sv"):
        assert page.goto(f"{site.url}/{language}").status == 200
        assert page.locator("html").get_attribute("lang") == language


def test_first_visit_is_led_to_the_language_of_the_browser(site, new_context):
    page = new_context(locale="ro-RO").new_page()

    page.goto(site.url)

    assert page.url.rstrip("/") == f"{site.url}/ro"


def test_address_of_the_former_search_leads_to_the_knowledge_centre(site, new_context):
    page = new_context(locale="en-GB").new_page()

    page.goto(f"{site.url}/search/knowledge-center?f[0]=im_field_doc_subject:10")

    assert page.url.split("?")[0] == f"{site.url}/en/knowledge-centre"


def test_unknown_address_says_so(site, new_context):
    page = new_context(java_script_enabled=False).new_page()

    answer = page.goto(f"{site.url}/en/no-such-page")

    assert answer.status == 404
    assert page.locator("h1").count() == 1
