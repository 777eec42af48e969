"""The kinds of requests that are measured."""

from measure import Client
from measure import WARM_UP
import json
import random


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
    calls = "call_status=open&call_status=closing-soon&sort_on=call_closes"
    figures = [
        reads("empty service", lambda: "/@ping"),
        reads("item", lambda: chance.choice(items)),
        reads("item, expanded", lambda: chance.choice(items) + expand),
        reads("@translations", lambda: chance.choice(items) + "/@translations"),
        reads(
            "section list", lambda: f"/en/knowledge-centre/toolboxes/@works?{toolboxes}"
        ),
        reads("policies list", lambda: f"{POLICIES}/@works?portal_type=NationalPolicy"),
        reads("open calls", lambda: f"/en/funding/@works?{calls}"),
        reads("search", lambda: f"/en/@works?SearchableText={chance.choice(words)}"),
        reads(
            "stock @search",
            lambda: f"/en/@search?SearchableText={chance.choice(words)}*&b_size=20",
        ),
    ]
    if args.desk:
        figures += desk(reads, lambda: chance.choice(words))
    return figures + writes(client, password, max(20, args.requests // 3))


def desk(reads, word) -> list:
    """The lists of editors and reviewers: as they are opened, and with a question
    that is not answered from memory."""
    editor, reviewer = "editor-be", "reviewer-1"
    return [
        reads("empty service, signed in", lambda: "/@ping", reviewer),
        reads("my country", lambda: "/@my-country", editor),
        reads(
            "my country, published", lambda: "/@my-country?section=published", editor
        ),
        reads("my country, search", lambda: f"/@my-country?{search(word)}", editor),
        reads("queue", lambda: "/@review-queue", reviewer),
        reads("queue, page 100", lambda: "/@review-queue?b_start=2475", reviewer),
        reads("queue, search", lambda: f"/@review-queue?{search(word)}", reviewer),
        reads("to do", lambda: "/@todo", reviewer),
    ]


def search(word) -> str:
    """A question of two words, hardly ever the same."""
    return f"SearchableText={word()}+{word()}"


def writes(client: Client, password: str, count: int) -> list:
    """Creation by a country's editor, approval by a reviewer."""
    editor, reviewer = ("editor-be", password), ("reviewer-1", password)
    warm_up, ids = 5, [f"bench-{n}" for n in range(count + 5)]
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
