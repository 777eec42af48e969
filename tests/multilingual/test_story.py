"""Random stories of a work in several languages, over REST; what must hold holds after
each step.

- One original a group, one item a language, the same id in each.
- Values that are the same in all languages are, once the original is public.
- A translation is never public when its original is not.
- Versions only grow, and no translation is ahead of its original.
- The catalog says the same as the objects.
"""

from eucpn.content.behaviors.translation import independent_fields
from eucpn.content.interfaces import IContribution
from eucpn.policy.workflow.schedule import publish_due
from eucpn.policy.workflow.table import table
from hypothesis import strategies as st
from hypothesis.stateful import initialize
from hypothesis.stateful import invariant
from hypothesis.stateful import rule
from hypothesis.stateful import RuleBasedStateMachine
from itertools import count
from plone import api
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.app.testing import SITE_OWNER_NAME
from stories import tell
import transaction


POLICIES = "knowledge-centre/policies"
LANGUAGES = ("en", "fr", "de")
VALUES = {
    "@type": "NationalPolicy",
    "title": "Strategy",
    "description": "A strategy.",
    "summary": "A summary.",
    "policy_type": "strategy",
    "responsible_authority": "A ministry",
    "crime_phenomena": ["domestic-burglary"],
    "contact_organisation": "A ministry",
    "contact_mailbox": "prevention@example.org",
}
EVERYBODY = (
    "editor-be",
    "editor-be",
    "translator-fr",
    "translator-de",
    "secretariat-editor",
    "reviewer-1",
    "reviewer-2",
    "editor-nl",
    None,
)
people = st.sampled_from(EVERYBODY)
picks = st.integers(min_value=0, max_value=59)
TYPES = ("strategy", "law", "action-plan", None)
PHENOMENA = (["domestic-burglary"], ["thb"], [])
PUBLIC = {id_ for id_, state in table().states.items() if state.public}
WORDS = count()
BODY = {
    "comment": "A reason that is long enough.",
    "embargo_until": "2099-01-01T09:00:00+01:00",
    "change_summary": "Something is new.",
}


class GroupStory(RuleBasedStateMachine):
    """One story; the test says how to come by the `portal` and a `session`."""

    portal = session = None

    def __init__(self):
        super().__init__()
        self.clients, self.versions = {}, {}

    def client(self, login):
        if login not in self.clients:
            self.clients[login] = self.session(login)
        return self.clients[login]

    def items(self):
        """All texts there are, in a fixed order, read anew."""
        transaction.begin()
        catalog = api.portal.get_tool("portal_catalog")
        found = [
            brain._unrestrictedGetObject()
            for brain in catalog.unrestrictedSearchResults(
                object_provides=IContribution.__identifier__
            )
        ]
        return sorted(found, key=lambda obj: obj.absolute_url_path())

    def pick(self, number):
        items = self.items()
        return items[number % len(items)] if items else None

    def sane(self, answer):
        """Done or refused in a sentence."""
        assert answer.status_code < 500, (answer.request.url, answer.text)
        return answer.ok

    @initialize(published=st.booleans())
    def begin(self, published):
        answer = self.client("editor-be").post(f"/en/{POLICIES}", json=VALUES)
        assert answer.ok, answer.text
        if published:
            url = answer.json()["@id"]
            self.step("editor-be", url, "submit")
            assert self.step("reviewer-1", url, "approve")

    def step(self, login, url, transition, **body):
        answer = self.client(login).post(
            f"{url}/@workflow/{transition}", json=BODY | body
        )
        return self.sane(answer)

    @rule(number=picks, login=people, language=st.sampled_from(LANGUAGES))
    def translate(self, number, login, language):
        if obj := self.pick(number):
            body = VALUES | {"title": f"Text {language}", "language": language}
            body |= {"translation_of": obj.UID(), "policy_type": "law"}
            self.sane(self.client(login).post(f"/{language}/{POLICIES}", json=body))

    @rule(login=people, language=st.sampled_from(LANGUAGES))
    def write_another(self, login, language):
        if len(self.items()) < 5:
            self.sane(self.client(login).post(f"/{language}/{POLICIES}", json=VALUES))

    @rule(number=picks, other=picks, login=people)
    def link(self, number, other, login):
        one, two = self.pick(number), self.pick(other)
        if one is not None:
            url = f"{one.absolute_url()}/@translations"
            self.sane(self.client(login).post(url, json={"id": two.UID()}))

    @rule(number=picks, login=people, language=st.sampled_from(LANGUAGES))
    def cut(self, number, login, language):
        if obj := self.pick(number):
            url = f"{obj.absolute_url()}/@translations"
            self.sane(self.client(login).delete(url, json={"language": language}))

    @rule(
        number=picks,
        login=people,
        kind=st.sampled_from(TYPES),
        phenomena=st.sampled_from(PHENOMENA),
    )
    def write_values(self, number, login, kind, phenomena):
        if obj := self.pick(number):
            body = {"policy_type": kind, "crime_phenomena": phenomena}
            self.sane(self.client(login).patch(obj.absolute_url(), json=body))

    @rule(number=picks, login=people)
    def write_text(self, number, login):
        if obj := self.pick(number):
            body = {"summary": f"Word {next(WORDS)}"}
            self.sane(self.client(login).patch(obj.absolute_url(), json=body))

    @rule(number=picks, login=people, name=st.sampled_from(("strategy", "plan", "x")))
    def rename(self, number, login, name):
        if obj := self.pick(number):
            self.sane(self.client(login).patch(obj.absolute_url(), json={"id": name}))

    @rule(
        number=picks,
        login=st.sampled_from(("reviewer-1", "admin", "editor-be")),
        section=st.sampled_from(("funding", POLICIES)),
        language=st.sampled_from(LANGUAGES),
    )
    def move(self, number, login, section, language):
        if obj := self.pick(number):
            url = f"/{language}/{section}/@move"
            self.sane(self.client(login).post(url, json={"source": obj.UID()}))

    @rule(number=picks, login=people, choice=picks)
    def go_on(self, number, login, choice):
        if obj := self.pick(number):
            self.do_what_is_offered(obj.absolute_url(), login, choice)

    @rule(number=picks, choice=picks)
    def go_on_in_turn(self, number, choice):
        for login in ("editor-be", "reviewer-1"):
            if obj := self.pick(number):
                self.do_what_is_offered(obj.absolute_url(), login, choice)

    def do_what_is_offered(self, url, login, choice):
        told = self.client(login).get(f"{url}/@workflow")
        self.sane(told)
        offered = sorted(t["id"] for t in told.json().get("transitions", ()))
        if offered:
            body = {"seen": told.json()["seen"]} if told.json().get("seen") else {}
            self.step(login, url, offered[choice % len(offered)], **body)

    @rule(
        number=picks,
        minor=st.booleans(),
        substantive=st.booleans(),
        marked=st.booleans(),
    )
    def revise(self, number, minor, substantive, marked):
        """A revision, from its beginning to its approval."""
        obj = self.pick(number)
        if obj is None or IWorkingCopy.providedBy(obj):
            return
        editor = self.client("editor-be")
        begun = editor.post(f"{obj.absolute_url()}/@workingcopy", json={})
        if not self.sane(begun):
            return
        url = begun.json()["@id"]
        body = {"change_summary": "It is new."}
        if substantive:
            body["summary"] = f"Word {next(WORDS)}"
        self.sane(editor.patch(url, json=body))
        if marked:
            self.sane(editor.post(f"{url}/@mark-current"))
        self.step("editor-be", url, "submit")
        told = self.client("reviewer-1").get(f"{url}/@workflow").json()
        seen = {"seen": told["seen"]} if told.get("seen") else {}
        self.step("reviewer-1", url, "approve", minor=minor, **seen)

    @rule(number=picks, login=people)
    def mark(self, number, login):
        if obj := self.pick(number):
            answer = self.client(login).post(f"{obj.absolute_url()}/@mark-current")
            self.sane(answer)

    @rule(number=picks, login=people)
    def delete(self, number, login):
        if obj := self.pick(number):
            self.sane(self.client(login).delete(obj.absolute_url()))

    @rule()
    def time_passes(self):
        transaction.begin()
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            publish_due()

    @invariant()
    def groups_are_in_order(self):
        groups = {}
        for obj in self.items():
            if not IWorkingCopy.providedBy(obj):
                groups.setdefault(ITG(obj), []).append(obj)
        for group in groups.values():
            self.check_group(group)

    def check_group(self, group):
        languages = [obj.language for obj in group]
        assert len(set(languages)) == len(languages), group
        originals = [o for o in group if o.source_language in (None, o.language)]
        (source,) = originals
        assert {obj.source_language for obj in group} == {source.language}
        assert len({obj.getId() for obj in group}) == 1, group
        sections = {"/".join(obj.getPhysicalPath()[3:-1]) for obj in group}
        assert len(sections) == 1, group
        state = api.content.get_state(source)
        version = source.content_version or 0
        assert version >= self.versions.get(source.UID(), 0)
        self.versions[source.UID()] = version
        for obj in group:
            if obj is source:
                continue
            assert (obj.translated_from_version or 0) <= version
            if api.content.get_state(obj) in PUBLIC:
                assert state in PUBLIC, (source, state, obj)
            if state == "published":
                self.check_values(source, obj)

    def check_values(self, source, obj):
        for schema, name in independent_fields(source):
            mine, other = (getattr(schema(item), name) for item in (obj, source))
            assert mine == other, (obj, name, mine, other)

    @invariant()
    def the_catalog_says_the_same_as_the_objects(self):
        items = self.items()
        catalog = api.portal.get_tool("portal_catalog")
        for obj in items:
            (brain,) = catalog.unrestrictedSearchResults(UID=obj.UID())
            known = catalog.getIndexDataForRID(brain.getRID())
            assert brain.getPath() == "/".join(obj.getPhysicalPath())
            assert known["Language"] == obj.language
            assert known["TranslationGroup"] == ITG(obj)
            assert known["review_state"] == api.content.get_state(obj)
            assert known["content_version"] == (obj.content_version or 0)
            if not IWorkingCopy.providedBy(obj):
                told = self.client("admin").get(obj.absolute_url()).json()
                status = told["translation_status"]["token"]
                assert known["translation_status"] == status, obj

    def teardown(self):
        transaction.begin()
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            for obj in sorted(
                self.items(), key=lambda o: not IWorkingCopy.providedBy(o)
            ):
                parent = obj.__parent__
                parent._delObject(obj.getId())
        transaction.commit()


def test_whatever_people_do_a_work_stays_one_work(functional_portal, session):
    tell(GroupStory, functional_portal, session)
