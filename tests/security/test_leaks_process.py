"""Canaries of the process: what is under review, returned, scheduled, withdrawn,
deleted or locked leaves no word, no account and no count where strangers look."""

from eucpn.policy.security.table import services
import gzip
import json
import pytest
import transaction


# What the Dutch editor and the secretariat are told.
WORDS = {
    "kanarietitel",  # of what was submitted
    "kanarienotitie",  # to the reviewers
    "kanarieopmerking",  # a remark
    "kanarieantwoord",  # its answer
    "kanariereden",  # of the return
    "kanarieherziening",  # of a revision
    "kanarienieuws",  # its summary of changes
    "kanariegepland",  # scheduled
    "kanariegeheim",  # a draft that is locked
    "kanarieverwijderd",  # a draft that was deleted
    "kanarievermaning",  # a remark on what is public by now
    "kanariewenk",  # why that once came back
    "kanariebriefje",  # the note with it
}
# What was public once: the secretariat alone.
WITHDRAWN = {"kanarieweg", "kanarieintrekking"}
ACCOUNTS = {
    "editor-nl",
    "representative-nl",
    "secretariat-editor",
    "reviewer-1",
    "reviewer-2",
}
IDS = {"kanarie-pending", "kanarie-draft", "kanarie-scheduled", "kanarie-deleted"}
STRANGERS = (None, "partner", "editor-be", "representative-be", "translator-fr")
SECTION = "/en/knowledge-centre/policies"
QUERY = json.dumps([
    {
        "i": "portal_type",
        "o": "plone.app.querystring.operation.selection.any",
        "v": ["NationalPolicy"],
    }
])
# Beside each name of the table alone.
QUESTIONS = {
    "": ["metadata_fields=_all&b_size=100", "fullobjects=1&b_size=100"],
    "@search": [
        "metadata_fields=_all&b_size=100&show_inactive=1",
        "fullobjects=1&b_size=100&portal_type=NationalPolicy",
    ],
    "@works": ["contributing_member_state=NL", "SearchableText=kanarie*"],
    "@my-country": ["country=NL", "country=NL&state=pending"],
    "@review-queue": ["b_size=100", "country=NL"],
    "@todo": ["b_size=100"],
    "@deleted": ["country=NL", "b_size=100"],
    "@audit": ["b_size=100"],
    "@review": ["against=public", "against=submitted"],
    "@querystring-search": [f"query={QUERY}"],
}
BELOW = (
    "@vocabularies/plone.app.vocabularies.Users",
    "@vocabularies/plone.app.vocabularies.Catalog?b_size=100",
    "@users/reviewer-1",
    "@portrait/reviewer-1",
    "@history/0",
    "@controlpanels/secretariat-settings",
)
PAGES = (
    "",
    "view",
    "RSS",
    "rss.xml",
    "atom.xml",
    "search_rss?SearchableText=kanarie*",
    "@@search?SearchableText=kanarie*",
    "sitemap",
    "folder_listing",
    "@@historyview",
    "@@iterate_info",
    "@@sharing",
    "@@images/preview_image",
    "ics_view",
)


def ok(answer):
    """What was answered, where it was done."""
    assert answer.ok, answer.text
    return answer.json() if answer.text else None


@pytest.fixture
def public(session, make, address, complete_values):
    """A Romanian published policy, and a Dutch one that came to be so by review."""
    other = make(
        "NationalPolicy",
        state="published",
        id="other",
        title="Romanian",
        contributing_member_state="RO",
    )
    values = nl(complete_values, id="dutch", state="pending")
    dutch = address(make("NationalPolicy", **values))
    editor, way = session("editor-nl"), f"{dutch}/@workflow"
    body = {
        "comment": "Kanariewenk, and long enough.",
        "remarks": [{"field": "summary", "text": "Kanarievermaning"}],
    }
    ok(session("reviewer-1").post(f"{way}/return", json=body))
    ok(editor.patch(dutch, json={"submission_note": "Kanariebriefje"}))
    ok(editor.post(f"{way}/submit", json={}))
    ok(session("reviewer-2").post(f"{way}/approve", json={}))
    places = ["", "/en", SECTION, dutch, address(other)]
    return {"dutch": dutch, "places": places}


def nl(values, **kw):
    return {"title": "Dutch", "contributing_member_state": "NL", **values, **kw}


@pytest.fixture
def hide(session, make, address, complete_values, public):
    """`hide()`: all that is not public comes to be; answers its addresses."""

    def policy(id_, title, state="draft"):
        transaction.begin()
        values = nl(complete_values, id=id_, title=title, state=state)
        return address(make("NationalPolicy", **values))

    def factory():
        editor, reviewer = session("editor-nl"), session("reviewer-1")
        pending = policy("kanarie-pending", "Kanarietitel", "pending")
        body = {
            "comment": "Kanariereden, and long enough.",
            "remarks": [{"field": "summary", "text": "Kanarieopmerking"}],
        }
        ok(reviewer.post(f"{pending}/@workflow/return", json=body))
        remark = ok(editor.get(f"{pending}/@remarks"))["items"][0]["id"]
        ok(
            editor.post(
                f"{pending}/@remarks/{remark}/answers", json={"text": "Kanarieantwoord"}
            )
        )
        ok(editor.patch(pending, json={"submission_note": "Kanarienotitie"}))
        ok(editor.post(f"{pending}/@workflow/submit", json={}))
        ok(
            session("reviewer-2").post(
                f"{pending}/@assignment", json={"reviewer": "me"}
            )
        )
        criterion = ok(reviewer.get(f"{pending}/@review"))["checklist"][0]["id"]
        ok(reviewer.patch(f"{pending}/@review", json={"checklist": {criterion: True}}))

        revision = ok(editor.post(f"{public['dutch']}/@workingcopy"))["@id"]
        values = {"title": "Kanarieherziening", "change_summary": "Kanarienieuws"}
        ok(editor.patch(revision, json=values))
        ok(editor.post(f"{revision}/@workflow/submit", json={}))

        scheduled = policy("kanarie-scheduled", "Kanariegepland", "pending")
        body = {"embargo_until": "2099-01-01T09:00:00+01:00"}
        ok(reviewer.post(f"{scheduled}/@workflow/schedule", json=body))

        withdrawn = policy("kanarie-gone", "Kanarieweg", "published")
        body = {"comment": "Kanarieintrekking, and long enough."}
        ok(reviewer.post(f"{withdrawn}/@workflow/withdraw", json=body))

        deleted = policy("kanarie-deleted", "Kanarieverwijderd")
        ok(editor.delete(deleted))
        locked = policy("kanarie-draft", "Kanariegeheim")
        assert ok(editor.post(f"{locked}/@lock", json={}))["locked"]
        return [pending, revision, scheduled, withdrawn, deleted, locked]

    return factory


def addresses(path):
    """All that can be asked with GET at an address."""
    names = {row.name for row in services() if row.method == "GET" and row.at != "root"}
    for name in sorted(names):
        where = f"{path}/{name}".rstrip("/")
        yield where
        yield from (f"{where}?{query}" for query in QUESTIONS.get(name, ()))
    yield from (f"{path}/{name}" for name in BELOW)


def body(answer):
    """The body of an answer, unpacked."""
    content = answer.content
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    return content.decode("utf-8", "replace")


def told(answer):
    """All of an answer, in small letters."""
    return (body(answer) + str(answer.headers)).lower()


def crawl(asker, pages, places):
    """`{question: answer}` at all places, over REST and as pages."""
    answers = {}
    for place in places:
        for question in addresses(place):
            answers[question] = asker.get(question, allow_redirects=False)
        for page in PAGES:
            question = f"{place}/{page}".rstrip("/")
            answers[f"page {question}"] = pages.get(question, allow_redirects=False)
    if "" in places:
        for name in ("sitemap.xml.gz", "robots.txt"):
            answers[f"page {name}"] = pages.get(f"/{name}", allow_redirects=False)
    return answers


def counts(answer):
    """Status of an answer, and every number and length of a list in it."""
    if "json" not in answer.headers.get("Content-Type", ""):
        return answer.status_code, []
    return answer.status_code, sorted(numbers(answer.json()))


def numbers(value, path=""):
    """`[(path, number or length)]` of all numbers and lists in a JSON value."""
    if isinstance(value, dict):
        return [n for k, v in value.items() for n in numbers(v, f"{path}/{k}")]
    if isinstance(value, list):
        inside = [n for v in value for n in numbers(v, f"{path}[]")]
        return [(path, len(value)), *inside]
    counted = isinstance(value, int) and not isinstance(value, bool)
    return [(path, value)] if counted else []


@pytest.mark.parametrize(
    ("login", "words", "accounts"),
    [
        ("editor-nl", WORDS, {"editor-nl", "reviewer-1"}),
        ("reviewer-1", WORDS | WITHDRAWN, {"editor-nl", "reviewer-1", "reviewer-2"}),
    ],
)
def test_the_canaries_sing_for_their_country_and_the_secretariat(
    session, public, hide, login, words, accounts
):
    """Else the other test would prove nothing."""
    asker, text = session(login), ""
    for place in [public["dutch"], *hide()]:
        for name in ("", "/@remarks", "/@review", "/@workflow", "/@lock"):
            text += told(asker.get(f"{place}{name}"))
    for name in ("@deleted", "@my-country?country=NL", "@review-queue", "@todo"):
        text += told(asker.get(f"/{name}"))

    assert {word for word in words | accounts | IDS if word not in text} == set()


@pytest.mark.parametrize("login", STRANGERS)
def test_strangers_hear_no_word_no_account_and_no_count(session, public, hide, login):
    asker, pages = session(login), session(login, api=False)
    before = crawl(asker, pages, ["", SECTION, public["dutch"]])
    hidden = hide()
    after = crawl(asker, pages, public["places"])
    unseen = crawl(asker, pages, hidden)

    secrets = (WORDS | WITHDRAWN | IDS | ACCOUNTS) - {login}
    leaks = {}
    for question, answer in (after | unseen).items():
        # Errors repeat the address that was asked for.
        found = [w for w in secrets if w in told(answer) and w not in question]
        if found or (question in unseen and answer.ok):
            leaks[question] = (answer.status_code, found)
    assert leaks == {}
    changed = {q: (counts(a), counts(after[q])) for q, a in before.items()}
    assert {
        q: set(now[1]) ^ set(then[1]) or (then[0], now[0])
        for q, (then, now) in changed.items()
        if then != now
    } == {}
