"""The kinds of requests that are measured."""

from eucpn.content.vocabularies.terms import LANGUAGES
from measure import Client
from measure import WARM_UP
from texts import VOCABULARY
import json
import random
import secrets


# Requests that each follow a change of the catalog.
AFTER_CHANGE = 22
# Part of the ids that a run gives: a kept site is measured again.
RUN = secrets.token_hex(3)
POLICIES = "/en/knowledge-centre/policies"
POLICY = {
    "@type": "NationalPolicy",
    "policy_type": "strategy",
    "description": "A strategy against burglary.",
    "summary": "How burglary is prevented in the neighbourhoods.",
    "responsible_authority": "Ministry of the Interior",
    "crime_phenomena": ["domestic-burglary"],
    "contact_organisation": "Ministry of the Interior",
    "contact_mailbox": "prevention@example.org",
}


def measure(client: Client, password: str, paths: dict, args) -> list:
    """All figures, cheapest first."""
    chance = random.Random(args.seed)  # noqa: S311
    items = [path.removeprefix("/Plone") for group in paths.values() for path in group]
    number = args.requests + WARM_UP

    def reads(name, make_path, login=None):
        auth = login and (login, password)
        calls = [
            {"method": "GET", "path": make_path(), "auth": auth} for _n in range(number)
        ]
        return client.measure(name, calls)

    def word():
        item = json.loads(client.request("GET", chance.choice(items)))
        return chance.choice(item["title"].split())

    words = [word() for _n in range(30)]
    expand = "?expand=translations,breadcrumbs,navigation,actions"
    toolboxes = "portal_type=Toolbox&sort_on=publication_date"
    policies = "portal_type=NationalPolicy"
    calls = "call_status=open&call_status=closing-soon&sort_on=call_closes"
    figures = [
        reads("empty service", lambda: "/@ping"),
        reads("item", lambda: chance.choice(items)),
        reads("item, expanded", lambda: chance.choice(items) + expand),
        reads("@translations", lambda: chance.choice(items) + "/@translations"),
        reads(
            "@translations, 24 languages",
            lambda: f"{POLICIES}/wide-{chance.randrange(args.wide)}/@translations",
        ),
        reads(
            "section list", lambda: f"/en/knowledge-centre/toolboxes/@works?{toolboxes}"
        ),
        reads("policies list", lambda: f"{POLICIES}/@works?{policies}"),
        reads(
            "policies list, Maltese reader",
            lambda: f"/mt/knowledge-centre/policies/@works?{policies}",
        ),
        reads(
            "policies list, English only",
            lambda: f"{POLICIES}/@works?{policies}&language=en",
        ),
        reads("open calls", lambda: f"/en/funding/@works?{calls}"),
        reads("search", lambda: f"/en/@works?SearchableText={chance.choice(words)}"),
        reads(
            "stock @search",
            lambda: f"/en/@search?SearchableText={chance.choice(words)}*&b_size=20",
        ),
    ]
    figures += writes(client, password, max(20, args.requests // 3))
    return figures + revisions(client, password, args.wide)


def measure_desk(client: Client, password: str, args) -> list:
    """The lists of editors and reviewers: as they are opened, with a question that is
    not answered from memory, and after somebody changed the catalog."""
    chance = random.Random(args.seed)  # noqa: S311
    editor, reviewer = ("editor-be", password), ("reviewer-1", password)

    made = client.request("POST", POLICIES, POLICY | {"title": "Draft"}, editor, 201)
    draft = path_of(made)

    def word():
        return chance.choice(VOCABULARY[:60])

    def search():
        return f"SearchableText={word()}+{word()}"

    def reads(name, make_path, auth=None, change=False):
        count = args.requests + WARM_UP
        calls = [
            {"method": "GET", "path": make_path(), "auth": auth} for _n in range(count)
        ]
        if change:
            return client.measure(name, calls[:AFTER_CHANGE], 2, between=changed)
        return client.measure(name, calls)

    def changed():
        title = f"Changed {chance.random()}"
        client.request("PATCH", draft, {"title": title}, editor, expected=204)

    pages = (
        ("my country", "/@my-country", editor),
        ("my country, published", "/@my-country?section=published", editor),
        ("queue", "/@review-queue", reviewer),
        ("to do", "/@todo", reviewer),
    )
    figures = [
        reads("empty service", lambda: "/@ping"),
        reads("empty service, signed in", lambda: "/@ping", reviewer),
        reads("empty service, changed", lambda: "/@ping", change=True),
    ]
    for name, path, who in pages:
        figures.append(reads(name, lambda path=path: path, who))
        if "," not in name:
            figures.append(reads(f"{name}, changed", lambda p=path: p, who, True))
    return [
        *figures,
        reads("my country, search", lambda: f"/@my-country?{search()}", editor),
        reads("queue, page 100", lambda: "/@review-queue?b_start=2475", reviewer),
        reads("queue, search", lambda: f"/@review-queue?{search()}", reviewer),
    ]


def measure_translations(client: Client, password: str, args) -> list:
    """The translation desk: of a translator, of the secretariat, of all languages."""
    chance = random.Random(args.seed)  # noqa: S311
    translator, reviewer = ("translator-fr", password), ("reviewer-1", password)
    desk = "/@translation-desk"

    made = client.request("POST", POLICIES, POLICY | {"title": "D"}, reviewer, 201)
    draft = path_of(made)

    def changed():
        title = f"Changed {chance.random()}"
        client.request("PATCH", draft, {"title": title}, reviewer, expected=204)

    def reads(name, make_path, auth=translator, change=False):
        count = args.requests + WARM_UP
        calls = [
            {"method": "GET", "path": make_path(), "auth": auth} for _n in range(count)
        ]
        if change:
            return client.measure(name, calls[:AFTER_CHANGE], 2, between=changed)
        return client.measure(name, calls)

    def search():
        return f"{desk}?SearchableText={chance.choice(VOCABULARY[:60])}"

    every = f"{desk}?{'&'.join(f'language={id_}' for id_ in LANGUAGES)}"
    return [
        reads("empty service", lambda: "/@ping"),
        reads("empty service, signed in", lambda: "/@ping", translator),
        reads("empty service, changed", lambda: "/@ping", None, True),
        reads("translation desk", lambda: desk),
        reads("translation desk, changed", lambda: desk, change=True),
        reads("translation desk, outdated", lambda: f"{desk}?status=outdated"),
        reads("translation desk, by date", lambda: f"{desk}?sort_on=since"),
        reads("translation desk, search", search),
        reads("translation desk, one of 24", lambda: f"{desk}?language=fr", reviewer),
        reads("translation desk, all 24", lambda: every, reviewer),
        reads("translation desk, all 24, changed", lambda: every, reviewer, True),
    ]


def measure_listing(client: Client, _password: str, args) -> list:
    """Lists for readers where each of very many works is in all languages."""
    chance = random.Random(args.seed)  # noqa: S311

    def reads(name, make_path):
        count = args.requests + WARM_UP
        calls = [{"method": "GET", "path": make_path()} for _n in range(count)]
        return client.measure(name, calls)

    def listing(language, more=""):
        folder = POLICIES.replace("/en/", f"/{language}/", 1)
        return f"{folder}/@works?portal_type=NationalPolicy{more}"

    def search(more=""):
        return f"/en/@works?SearchableText={chance.choice(VOCABULARY[:60])}{more}"

    return [
        reads("empty service", lambda: "/@ping"),
        reads("works, English only", lambda: listing("en", "&language=en")),
        reads("works, best language", lambda: listing("en")),
        reads("works, best language, Maltese", lambda: listing("mt")),
        reads("works, page 100", lambda: listing("en", "&b_start=2500")),
        reads("search, English only", lambda: search("&language=en")),
        reads("search, best language", search),
    ]


def writes(client: Client, password: str, count: int) -> list:
    """Creation by a country's editor, approval by a reviewer."""
    editor, reviewer = ("editor-be", password), ("reviewer-1", password)
    warm_up, ids = 5, [f"bench-{RUN}-{n}" for n in range(count + 5)]
    created = [
        {
            "method": "POST",
            "path": POLICIES,
            "body": POLICY | {"title": id_, "id": id_},
            "auth": editor,
            "expected": 201,
        }
        for id_ in ids
    ]
    approved = [
        {
            "method": "POST",
            "path": f"{POLICIES}/{id_}/@workflow/approve",
            "body": {},
            "auth": reviewer,
        }
        for id_ in ids
    ]
    figures = [client.measure("create", created, warm_up)]
    for id_ in ids:
        client.request("POST", f"{POLICIES}/{id_}/@workflow/submit", {}, editor)
    return [*figures, client.measure("approve", approved, warm_up)]


def revisions(client: Client, password: str, count: int) -> list:
    """Revisions of what was approved just now, and of works in all languages; of each
    kind the first one does not count."""
    editor, reviewer = ("editor-be", password), ("reviewer-1", password)
    narrow = [f"{POLICIES}/bench-{RUN}-{n}" for n in range(count)]
    wide = [f"{POLICIES}/wide-{n}" for n in range(count)]
    return [
        *saved(client, narrow, reviewer, ""),
        *saved(client, wide, reviewer, ", 23 translations"),
        *revised(client, narrow, editor, reviewer, ""),
        *revised(client, wide, editor, reviewer, ", 23 translations"),
    ]


def saved(client, paths, reviewer, with_what):
    """The title alone of published works is corrected; the first does not count."""
    calls = [
        {
            "method": "PATCH",
            "path": path,
            "body": {"title": f"Title {secrets.token_hex(3)}"},
            "auth": reviewer,
            "expected": 204,
        }
        for path in paths
    ]
    return [client.measure(f"save of a title{with_what}", calls, 1)]


def path_of(answer: bytes) -> str:
    """Where the item of the answer lies, from the site on."""
    return json.loads(answer)["@id"].partition("/Plone")[2]


def revised(client, paths, editor, reviewer, with_what):
    """Check-out by a country's editor, check-in by the reviewer's approval."""
    post = {"method": "POST", "body": {}}
    out = [
        post | {"path": f"{path}/@workingcopy", "auth": editor, "expected": 201}
        for path in paths
    ]
    answers = []
    figures = [client.measure(f"check-out{with_what}", out, 1, answers=answers)]
    into = []
    for answer in answers:
        path = path_of(answer)
        new = {"summary": f"Another summary of {path}."}
        client.request("PATCH", path, new, editor, expected=204)
        client.request("POST", f"{path}/@workflow/submit", {}, editor)
        body = {"change_summary": "Another summary."}
        path = f"{path}/@workflow/approve"
        into.append({"method": "POST", "path": path, "body": body, "auth": reviewer})
    figures.append(client.measure(f"check-in{with_what}", into, 1))
    return figures
