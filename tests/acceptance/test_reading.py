"""Reading in a language with little or no content: nobody ends nowhere."""

from urllib.parse import urlsplit
from urllib.request import Request
from urllib.request import urlopen
import gzip
import json
import pytest
import re


TOOLBOX = "knowledge-centre/toolboxes/toolbox-15-victimisation-of-minors"


def maltese(new_context, **kw):
    """A reader without JavaScript whose browser wants Maltese, then French."""
    return new_context(
        java_script_enabled=False,
        extra_http_headers={"Accept-Language": "mt,fr;q=0.8,en;q=0.5"},
        **kw,
    ).new_page()


def get(url):
    with urlopen(Request(url), timeout=60) as answer:
        return answer.read()


def test_address_without_a_translation_leads_to_the_best_one(site, new_context):
    page = maltese(new_context)
    answer = page.goto(f"{site.url}/mt/{TOOLBOX}")

    assert answer.status == 200
    assert page.url == f"{site.url}/fr/{TOOLBOX}?not-in=mt"
    assert page.locator("html").get_attribute("lang") == "fr"
    notice = page.locator("[role=note][lang=mt]")
    assert "bil-Malti" in notice.inner_text()
    assert "Français" in notice.inner_text()
    canonical = page.locator("link[rel=canonical]").get_attribute("href")
    assert canonical.endswith(f"/fr/{TOOLBOX}")


def test_page_names_its_language_and_all_versions(site, new_context):
    page = maltese(new_context)
    answer = page.goto(f"{site.url}/fr/{TOOLBOX}")

    assert answer.headers["content-language"] == "fr"
    assert "Accept-Language" in answer.headers["vary"]
    found = {
        link.get_attribute("hreflang"): link.get_attribute("href")
        for link in page.locator("link[rel=alternate][hreflang]").all()
    }
    assert found["fr"].endswith(f"/fr/{TOOLBOX}")
    assert found["x-default"] == found["en"]
    assert found["en"].endswith(f"/en/{TOOLBOX}")


def test_site_without_content_in_a_language_can_be_read(site, new_context, shoot):
    """Every list shows works in the best language, marked, and every link leads on."""
    page = maltese(new_context)
    page.goto(f"{site.url}/mt/knowledge-centre/toolboxes")

    assert page.locator("html").get_attribute("lang") == "mt"
    card = page.locator(f"main a[href*='/{TOOLBOX}']").first
    assert card.get_attribute("href").endswith(f"/fr/{TOOLBOX}")
    assert card.get_attribute("hreflang") == "fr"
    assert card.locator("[lang=fr]").count() == 1
    shoot(page, "reading-mt-toolboxes")


def test_switcher_keeps_words_and_kind_of_a_search(site, new_context):
    page = maltese(new_context)
    page.goto(f"{site.url}/en/search?SearchableText=minors&portal_type=Toolbox")
    switch = page.locator(".eucpn-languages a[hreflang=mt]").first
    page.goto(site.url + switch.get_attribute("href"))

    assert page.url.startswith(f"{site.url}/mt/search?")
    assert page.locator("input[name=SearchableText]").last.input_value() == "minors"
    assert page.locator("select[name=portal_type]").input_value() == "Toolbox"


def test_search_says_in_which_language_words_were_looked_for(site, new_context):
    page = maltese(new_context)
    page.goto(f"{site.url}/en/search?SearchableText=minors")
    assert "English" in page.locator("[role=status]").inner_text()
    page.goto(f"{site.url}/mt/search?SearchableText=minors")
    assert "Malti" in page.locator("[role=status]").inner_text()


@pytest.mark.parametrize(
    ("place", "query"),
    [
        (TOOLBOX, "page=2&SearchableText=minors"),
        ("knowledge-centre/toolboxes", "page=2"),
        ("campaigns/eu-focus-day-domestic-burglary-2019", ""),
    ],
    ids=["work", "section", "campaign"],
)
def test_switcher_leads_from_every_page_to_a_page(site, new_context, place, query):
    """In all 24 languages: the page itself, or its best version with a notice."""
    page = maltese(new_context)
    page.goto(f"{site.url}/en/{place}?{query}")
    links = page.locator(".eucpn-languages li a")
    targets = [link.get_attribute("href") for link in links.all()]

    assert len(targets) == 24
    for target in targets:
        asked = target.split("/")[1]
        answer = page.goto(site.url + target)

        assert answer.status == 200, target
        assert urlsplit(page.url).path.endswith(f"/{place}"), target
        assert query in page.url, target
        shown = page.locator("html").get_attribute("lang")
        notices = page.locator(f"[role=note][lang={asked}]").count()
        assert notices == int(shown != asked), target


def test_switcher_says_before_that_there_is_no_translation(site, new_context, shoot):
    page = new_context().new_page()
    page.goto(f"{site.url}/en/{TOOLBOX}")
    page.locator(".eucpn-languages summary").click()
    shoot(page, "reading-switcher")
    link = page.locator(".eucpn-languages li a", has_text="Malti")

    assert "not translated" in link.text_content()
    link.click()
    page.wait_for_url("**not-in=mt")
    assert page.locator("[role=note][lang=mt]").is_visible()


def test_page_and_switcher_tell_what_is_expected(site, new_context, shoot):
    page = new_context().new_page()
    page.goto(
        f"{site.url}/en/knowledge-centre/toolboxes/"
        "toolbox-16-drug-related-juvenile-delinquency"
    )
    expected = page.locator(".eucpn-other-languages__expected li")

    assert sorted(expected.all_inner_texts()) == [
        "Deutsch",
        "Français",
        "Suomi",
    ]
    assert expected.locator("a").count() == 0
    page.locator(".eucpn-languages summary").click()
    assert "Finnish, French, German" in page.locator(".eucpn-languages").inner_text()
    shoot(page, "reading-expected")


def test_site_map_links_the_versions_of_a_page(site):
    index = get(f"{site.url}/sitemap-index.xml").decode()
    files = re.findall(r"<loc>([^<]+)</loc>", index)
    xml = gzip.decompress(get(files[0])).decode()
    entry = re.search(f"<url><loc>[^<]*/fr/{TOOLBOX}</loc>.*?</url>", xml).group(0)

    for language in ("en", "fr", "x-default"):
        assert f'hreflang="{language}"' in entry
    assert "127.0.0.1" not in xml


def test_nothing_tells_of_what_is_not_public(site):
    """The site map has what the list of the public has, and no address more."""
    answer = json.loads(get(f"{site.api}/@sitemap"))
    addresses = [v["@id"] for work in answer["items"] for v in work]

    assert addresses
    for address in addresses[::40]:
        api = address.replace("/Plone/", "/Plone/++api++/")
        assert json.loads(get(api))["@id"]
