"""Random stories of everybody's actions, over REST; what must hold holds after each.

- Nobody outside sees what they must not: not in the item, its revision, the section,
  searches, the history, the lock or an error.
- What is public is what was last approved, and versions only grow.
- What was acknowledged is there for its authors.
- The catalog says the same as the objects.
"""

from dataclasses import dataclass
from dataclasses import field
from eucpn.content.interfaces import IContribution
from eucpn.policy.workflow.table import table
from http import HTTPStatus
from hypothesis import strategies as st
from hypothesis.stateful import initialize
from hypothesis.stateful import invariant
from hypothesis.stateful import precondition
from hypothesis.stateful import rule
from hypothesis.stateful import RuleBasedStateMachine
from itertools import count
from plone import api
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.testing import SITE_OWNER_NAME
from Products.CMFPlone.CatalogTool import allowedRolesAndUsers
from stories import tell
import transaction


SECTION = "/en/knowledge-centre/policies"
COUNTRIES = {"BE": "editor-be", "NL": "editor-nl"}
# Who may come upon an item by chance; the editor of the other country comes beside.
STRANGERS = (None, "partner", "translator-fr")
PEOPLE = (
    "editor-be",
    "representative-be",
    "editor-nl",
    "representative-nl",
    "secretariat-editor",
    "reviewer-1",
    "reviewer-2",
    "translator-fr",
    "partner",
    None,
)
# Whoever it is up to; by chance alone stories would hardly get on.
REVIEWERS = ("reviewer-1", "reviewer-2")
OWN = "whose turn it is"
SOMEBODY = st.sampled_from((OWN,) * 12 + PEOPLE)
TRANSITIONS = sorted(table().transitions)
BODY = {
    "comment": "A reason that is long enough.",
    "embargo_until": "2099-01-01T09:00:00+01:00",
    "minor": False,
    "change_summary": "Something is new.",
}
VALUES = {
    "@type": "NationalPolicy",
    "description": "A strategy.",
    "policy_type": "strategy",
    "responsible_authority": "A ministry",
    "crime_phenomena": ["domestic-burglary"],
    "contact_organisation": "A ministry",
    "contact_mailbox": "prevention@example.org",
}
# Of what is told beside an item, what could hold words of one that is not public.
ASKED = ("@workflow", "@history", "@lock", "@review", "@remarks", "@workingcopy")
PUBLIC = {id_ for id_, state in table().states.items() if state.public}
WORDS = count()
picks = st.integers(min_value=0, max_value=59)
MOST = 3  # items at a time


@dataclass
class Text:
    """A text under way: the item itself, or its revision."""

    url: str
    state: str
    summary: str


@dataclass
class Item:
    """What the site has acknowledged of an item."""

    country: str
    text: Text
    approved: str | None = None
    version: int = 0
    revision: Text | None = None
    words: set = field(default_factory=set)

    @property
    def texts(self):
        return [self.text, *([self.revision] if self.revision else [])]

    @property
    def is_public(self) -> bool:
        return self.text.state in PUBLIC

    @property
    def secrets(self) -> set[str]:
        """The words that nobody outside may receive."""
        return self.words - ({self.approved} if self.is_public else set())


class Story(RuleBasedStateMachine):
    """One story; the test says how to come by the `portal` and a `session`."""

    portal = session = None

    def __init__(self):
        super().__init__()
        self.items: list[Item] = []
        self.touched: Item | None = None
        self.turn = 0
        self.clients = {}

    def who(self, login, item, text):
        """The account, for `OWN` too."""
        if login != OWN:
            return login
        if text.state == "endorsement":
            return f"representative-{item.country.lower()}"
        if text.state in ("pending", "scheduled", "archived", "withdrawn"):
            return "reviewer-1"
        return COUNTRIES[item.country]

    def client(self, login):
        if login not in self.clients:
            self.clients[login] = self.session(login)
        return self.clients[login]

    def word(self):
        return f"mot{next(WORDS)}x"

    def pick(self, number):
        self.touched = self.items[number % len(self.items)] if self.items else None
        return self.touched

    @initialize()
    def begin(self):
        self.write_new("BE")

    @precondition(lambda self: len(self.items) < MOST)
    @rule(country=st.sampled_from(sorted(COUNTRIES)))
    def write_new(self, country):
        word = self.word()
        # The title is public once an approval has made it so, the summary changes.
        body = {**VALUES, "title": f"Policy {len(word)}", "summary": word}
        answer = self.client(COUNTRIES[country]).post(SECTION, json=body)
        assert answer.status_code == HTTPStatus.CREATED, answer.text
        text = Text(answer.json()["@id"], "draft", word)
        self.touched = Item(country, text, words={word})
        self.items.append(self.touched)

    @rule(number=picks, which=picks, login=SOMEBODY)
    def write(self, number, which, login):
        item = self.pick(number)
        if item is None:
            return
        text, word = item.texts[which % len(item.texts)], self.word()
        login = self.who(login, item, text)
        answer = self.client(login).patch(text.url, json={"summary": word})
        self.sane(answer)
        item.words.add(word)
        if not answer.ok:
            return
        text.summary = word
        if text is item.text and text.state in PUBLIC:
            # The correction of a reviewer is public at once.
            assert login in REVIEWERS
            item.approved = word

    @rule(
        number=picks,
        which=picks,
        login=SOMEBODY,
        transition=st.sampled_from(TRANSITIONS),
    )
    def try_anything(self, number, which, login, transition):
        if item := self.pick(number):
            text = item.texts[which % len(item.texts)]
            self.move(item, text, self.who(login, item, text), transition)

    @rule(number=picks, which=picks, login=SOMEBODY, choice=picks)
    def go_on(self, number, which, login, choice):
        self.do_what_is_offered(number, which, login, choice)

    @rule(number=picks, which=picks, choice=picks)
    def go_on_in_turn(self, number, which, choice):
        self.do_what_is_offered(number, which, OWN, choice)

    @rule(number=picks, choice=picks)
    def go_all_the_way(self, number, choice):
        for turn in range(3):
            self.do_what_is_offered(number, -1, OWN, choice + turn)

    def do_what_is_offered(self, number, which, login, choice):
        item = self.pick(number)
        if item is None:
            return
        text = item.texts[which % len(item.texts)]
        login = self.who(login, item, text)
        told = self.client(login).get(f"{text.url}/@workflow")
        self.sane(told)
        offered = [t["id"] for t in told.json().get("transitions", ())]
        if offered:
            self.move(item, text, login, offered[choice % len(offered)])

    def move(self, item, text, login, transition):
        body = dict(BODY)
        if transition == "approve" and text is item.revision:
            seen = self.client(login).get(f"{text.url}/@workflow").json().get("seen")
            body |= {"seen": seen} if seen else {}
        answer = self.client(login).post(
            f"{text.url}/@workflow/{transition}", json=body
        )
        self.sane(answer)
        if not answer.ok:
            return
        assert text.state in table().transitions[transition].sources
        if text is item.revision and transition == "approve":
            item.text.summary, item.approved = text.summary, text.summary
            item.revision = None
            return
        text.state = table().transitions[transition].target
        assert answer.json()["review_state"] == text.state
        if text is item.text and text.state == "published":
            item.approved = text.summary

    @rule(number=picks, login=SOMEBODY)
    def revise(self, number, login):
        item = self.pick(number)
        if item is None:
            return
        login = self.who(login, item, item.text)
        answer = self.client(login).post(f"{item.text.url}/@workingcopy", json={})
        self.sane(answer)
        if answer.ok:
            assert item.revision is None
            assert item.text.state == "published"
            item.revision = Text(answer.json()["@id"], "draft", item.text.summary)

    @rule(number=picks, login=SOMEBODY)
    def discard(self, number, login):
        item = self.pick(number)
        if item is None or item.revision is None:
            return
        login = self.who(login, item, item.revision)
        answer = self.client(login).delete(f"{item.revision.url}/@workingcopy")
        self.sane(answer)
        if answer.ok:
            item.revision = None

    @precondition(lambda self: len(self.items) == MOST)
    @rule(number=picks, login=SOMEBODY)
    def delete(self, number, login):
        item = self.pick(number)
        if item is None:
            return
        login = self.who(login, item, item.text)
        answer = self.client(login).delete(item.text.url)
        self.sane(answer)
        if answer.ok:
            assert item.approved is None, "what was public is not deleted"
            self.items.remove(item)

    def sane(self, answer):
        """Refused in a sentence or done."""
        assert answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR, answer.text
        if not answer.ok and "html" not in answer.headers.get("Content-Type", ""):
            assert answer.json(), answer.url

    @invariant()
    def nobody_outside_sees_what_they_must_not(self):
        self.turn += 1
        secrets = set().union(*(item.secrets for item in self.items))
        for item in self.items:
            strangers = STRANGERS if item is self.touched else STRANGERS[:1]
            for login in (*strangers, self.other(item)):
                client = self.client(login)
                for text in item.texts:
                    self.check_text(client, item, text)
        for login in (STRANGERS[self.turn % len(STRANGERS)],):
            client = self.client(login)
            for question in (
                SECTION,
                "/@search?portal_type=NationalPolicy&metadata_fields=_all&b_size=100",
                "/@works?portal_type=NationalPolicy&b_size=100",
            ):
                self.silent(client.get(question), secrets)
            for word in sorted(secrets)[-3:]:
                found = client.get(f"/@search?SearchableText={word}").json()
                assert found["items_total"] == 0, (login, word)

    def other(self, item):
        """The editor of the other country."""
        return next(e for c, e in COUNTRIES.items() if c != item.country)

    def check_text(self, client, item, text):
        """What somebody outside is answered about one text."""
        answer = client.get(text.url)
        assert answer.ok == (text.state in PUBLIC), (answer.status_code, text)
        if text.state == "withdrawn":
            assert answer.status_code == HTTPStatus.GONE
        self.silent(answer, item.secrets)
        if item is not self.touched:
            return
        for name in ASKED:
            self.silent(client.get(f"{text.url}/{name}"), item.secrets)

    def silent(self, answer, secrets):
        """No secret word is in an answer."""
        assert answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR, answer.text
        text = answer.text + str(answer.headers)
        assert [word for word in secrets if word in text] == [], answer.url

    @invariant()
    def the_published_text_is_what_was_last_approved(self):
        for item in self.items:
            if not item.is_public:
                continue
            told = self.client(None).get(item.text.url).json()
            assert told["summary"] == item.approved
            assert told["content_version"] >= item.version
            item.version = told["content_version"]

    @invariant()
    def nothing_acknowledged_is_gone(self):
        for item in self.items:
            asker = COUNTRIES[item.country]
            for text in item.texts:
                if text.state == "withdrawn":
                    asker = "reviewer-1"
                told = self.client(asker).get(text.url)
                assert told.ok, (asker, text, told.text)
                assert told.json()["summary"] == text.summary
                assert told.json()["review_state"] == text.state

    @invariant()
    def the_catalog_says_the_same_as_the_objects(self):
        transaction.begin()
        catalog = api.portal.get_tool("portal_catalog")
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            found = catalog.unrestrictedSearchResults(
                object_provides=IContribution.__identifier__,
                path="/".join(self.portal().getPhysicalPath()) + SECTION,
            )
            assert len(found) == sum(len(item.texts) for item in self.items)
            for brain in found:
                obj = brain._unrestrictedGetObject()
                known = catalog.getIndexDataForRID(brain.getRID())
                assert known["review_state"] == api.content.get_state(obj)
                allowed = allowedRolesAndUsers(obj)()
                assert set(known["allowedRolesAndUsers"]) == set(allowed)
                assert brain.Title == obj.Title()

    def teardown(self):
        transaction.begin()
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            section = self.portal().unrestrictedTraverse(SECTION[1:])
            # Revisions first: stock code asks a revision for its original.
            for obj in sorted(section.objectValues(), key=is_original):
                section._delObject(obj.getId())
        transaction.commit()


def is_original(obj) -> bool:
    return not IWorkingCopy.providedBy(obj)


def test_whatever_people_do_the_promises_hold(functional_portal, session):
    tell(Story, functional_portal, session)
