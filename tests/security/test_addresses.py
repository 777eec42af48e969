"""What editors may store: addresses, mark-up, and values that are the process's."""

from http import HTTPStatus
import json
import pytest


SCRIPTS = (
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "file:///etc/passwd",
)


def slate(url):
    link = {"type": "link", "data": {"url": url}, "children": [{"text": "there"}]}
    return {"@type": "slate", "value": [{"type": "p", "children": [link]}]}


BLOCKS = {
    "slate": slate,
    "image": lambda url: {"@type": "image", "url": url},
    "image link": lambda url: {"@type": "image", "url": "/a", "href": [{"@id": url}]},
    "teaser": lambda url: {"@type": "teaser", "href": [{"@id": url}]},
    "grid": lambda url: {"@type": "gridBlock", "blocks": {"x": slate(url)}},
    "list": lambda url: {"@type": "eucpnWorks", "more": url},
    "old link": lambda url: {
        "@type": "slate",
        "value": [
            {"type": "a", "data": {"link": {"external": {"external_link": url}}}}
        ],
    },
    "unknown": lambda url: {"@type": "whatever", "deep": {"buttonHref": url}},
}


@pytest.fixture
def document(add, address):
    return address(add("Document", title="Page"))


def with_block(block):
    return {"blocks": {"a": block}, "blocks_layout": {"items": ["a"]}}


@pytest.mark.parametrize("kind", BLOCKS)
def test_scripts_in_addresses_of_blocks_are_refused(session, document, kind):
    reviewer = session("reviewer-1")
    name = "slate" if kind == "grid" else BLOCKS[kind]("")["@type"]

    for url in SCRIPTS:
        answer = reviewer.patch(document, json=with_block(BLOCKS[kind](url)))
        assert answer.status_code == HTTPStatus.BAD_REQUEST, url
        assert f"“{name}”" in answer.json()["message"]
    assert "script:" not in reviewer.get(document).text


@pytest.mark.parametrize("kind", BLOCKS)
def test_other_addresses_are_accepted(session, document, kind):
    reviewer = session("reviewer-1")
    for url in (
        "https://example.org/a?b=javascript:",
        "/en/funding",
        "../resolveuid/0123456789abcdef0123456789abcdef",
        "#part",
        "mailto:prevention@example.org",
        "tel:+3225571200",
        "",
    ):
        answer = reviewer.patch(document, json=with_block(BLOCKS[kind](url)))
        assert answer.status_code == HTTPStatus.NO_CONTENT, (url, answer.text)


def test_texts_may_begin_like_an_address(session, document):
    block = slate("/en")
    block["value"][0]["children"].insert(0, {"text": "Data: 27 countries, file: none"})
    block["headline"] = "Note: this"

    answer = session("reviewer-1").patch(document, json=with_block(block))

    assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text


def test_new_content_and_the_home_page_are_checked_as_well(session):
    reviewer = session("reviewer-1")
    bad = with_block(slate("javascript:alert(1)"))
    new = {"@type": "Document", "title": "New", **bad}

    assert reviewer.post("/en/about", json=new).status_code == HTTPStatus.BAD_REQUEST
    for path in ("/en", "/en/about", ""):
        answer = session("admin").patch(path, json=bad)
        assert answer.status_code == HTTPStatus.BAD_REQUEST, path


def test_links_lead_to_pages(session, add, address):
    link = address(add("Link", remoteUrl="https://example.org"))
    reviewer = session("reviewer-1")

    for url in SCRIPTS[:3]:
        refused = reviewer.patch(link, json={"remoteUrl": url})
        assert refused.status_code == HTTPStatus.BAD_REQUEST
    good = reviewer.patch(link, json={"remoteUrl": "https://example.org/b"})
    assert good.status_code == HTTPStatus.NO_CONTENT


def test_texts_are_shown_without_scripts(session, make, address):
    policy = address(make("NationalPolicy"))
    editor = session("editor-be")
    html = (
        '<p onclick="x()">Text<script>alert(1)</script>'
        '<a href="javascript:alert(1)">a</a><iframe src="javascript:alert(1)"></iframe>'
        '<img src="x" onerror="alert(1)"><svg onload="alert(1)"></svg></p>'
    )

    for value in (html, {"data": html, "content-type": "text/html"}):
        answer = editor.patch(policy, json={"measures": value})
        assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
        shown = editor.get(policy).json()["measures"]["data"]
        assert "Text" in shown
        for part in ("script", "onclick", "onerror", "onload", "<svg"):
            assert part not in shown, part
    spoofed = {"data": html, "content-type": "text/x-html-safe"}
    refused = editor.patch(policy, json={"measures": spoofed})
    assert refused.status_code == HTTPStatus.BAD_REQUEST


def test_editors_do_not_set_what_is_the_process_s(session, make, address):
    policy = make("NationalPolicy")
    path = address(policy)
    values = {
        "creators": ["admin"],
        "contributors": ["admin"],
        "effective": "2001-01-01T00:00:00",
        "expires": "2001-01-01T00:00:00",
        "language": "fr",
        "created": "2001-01-01T00:00:00",
        "modified": "2001-01-01T00:00:00",
        "UID": "x",
        "content_version": 9,
        "last_edited_by": "admin",
        "source_language": "fr",
        "contributing_member_state": "NL",
    }
    before = (policy.creators, policy.effective_date, policy.language, policy.UID())

    answer = session("editor-be").patch(path, json=values)

    assert answer.status_code in (HTTPStatus.NO_CONTENT, HTTPStatus.BAD_REQUEST)
    policy._p_jar.sync()
    after = (policy.creators, policy.effective_date, policy.language, policy.UID())
    assert after == before
    assert policy.expiration_date is None
    assert (policy.content_version or 0) == 0
    assert policy.contributing_member_state == "BE"
    assert policy.source_language == "en"
    assert policy.last_edited_by != "admin"


def test_pages_keep_the_language_of_their_folder(session, document):
    reviewer = session("reviewer-1")

    wrong = reviewer.patch(document, json={"language": "fr"})
    assert wrong.status_code == HTTPStatus.BAD_REQUEST
    assert json.loads(wrong.text)["message"]
    for right in ("en", {"token": "en", "title": "English"}):
        answer = reviewer.patch(document, json={"language": right})
        assert answer.status_code == HTTPStatus.NO_CONTENT
    new = {"@type": "Document", "title": "New", "language": "fr"}
    assert reviewer.post("/en/about", json=new).status_code == HTTPStatus.BAD_REQUEST
