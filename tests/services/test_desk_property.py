"""The lists of the desk say what a walk through all items says, after each change.

Random items are made, changed, translated, revised and deleted; after every few steps
the lists of several people are compared with what is worked out item by item, asking
whether this person may view it, and the mirror of the indexes with one made anew.
"""

from AccessControl import getSecurityManager
from collections import Counter
from eucpn.content.interfaces import IContribution
from eucpn.policy.mirror import bits
from eucpn.policy.mirror import store as module
from eucpn.policy.mirror.store import store
from eucpn.policy.mirror.table import Indexes
from eucpn.policy.mirror.table import read
from plone import api
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
from tests.conftest import make_item
from tests.conftest import set_state
import pytest
import random
import transaction


STATES = ["draft", "returned", "pending", "published", "published", "archived"]
LANGUAGES = ["fr", "nl", "fi"]
PHENOMENA = ["domestic-burglary", "cybercrime", "online-fraud"]
UNDER_WAY = {
    "draft": "in-progress",
    "returned": "in-progress",
    "endorsement": "waiting",
    "pending": "waiting",
}


class Life:
    """What happens to the items of a site."""

    def __init__(self, portal, seed: int):
        self.portal = portal
        self.chance = random.Random(seed)  # noqa: S311
        self.sources = []
        self.versions = []

    def step(self):
        """One thing happens and is committed."""
        steps = [self.begin, self.begin, self.translate, self.translate]
        steps += [self.move, self.move, self.edit, self.revise, self.outdate]
        steps += [self.delete, self.undo]
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            self.chance.choice(steps)()
            transaction.commit()

    def pick(self, objs):
        return self.chance.choice(objs) if objs else None

    def begin(self):
        self.sources.append(
            make_item(
                self.portal,
                self.chance.choice(["NationalPolicy", "FundingCall"]),
                state=self.chance.choice(STATES),
                title=f"Title {self.chance.randrange(9)}",
                contributing_member_state=self.chance.choice(["BE", "RO", None]),
                co_contributing_member_states={self.chance.choice(["BE", "FI"])},
                crime_phenomena=set(self.chance.sample(PHENOMENA, 2)),
            )
        )

    def translate(self):
        source = self.pick(self.sources)
        language = self.chance.choice(LANGUAGES)
        if source and not ITranslationManager(source).has_translation(language):
            self.versions.append(
                make_item(
                    self.portal,
                    source.portal_type,
                    language=language,
                    translation_of=source,
                    state=self.chance.choice(STATES),
                    contributing_member_state=source.contributing_member_state,
                )
            )

    def move(self):
        obj = self.pick(self.sources + self.versions)
        if obj is not None:
            set_state(obj, self.chance.choice([*STATES, "withdrawn", "scheduled"]))

    def edit(self):
        obj = self.pick(self.sources)
        if obj is not None:
            obj.title = f"Title {self.chance.randrange(9)}"
            obj.crime_phenomena = set(self.chance.sample(PHENOMENA, 1))
            obj.contributing_member_state = self.chance.choice(["BE", "RO", None])
            obj.assigned_reviewer = self.chance.choice([None, "reviewer-1"])
            obj.reindexObject()
            obj.reindexObjectSecurity()

    def revise(self):
        obj = self.pick(self.sources + self.versions)
        if obj is not None and api.content.get_state(obj) == "published":
            policy = ICheckinCheckoutPolicy(obj)
            if policy.getWorkingCopy() is None:
                copy = policy.checkout(obj.__parent__)
                set_state(copy, self.chance.choice(["draft", "pending"]))

    def outdate(self):
        obj = self.pick(self.sources)
        if obj is not None:
            obj.content_version = (obj.content_version or 0) + 1
            obj.reindexObject(idxs=["content_version"])

    def delete(self):
        obj = self.pick(self.versions)
        if obj is not None and ICheckinCheckoutPolicy(obj).getWorkingCopy() is None:
            self.versions.remove(obj)
            api.content.delete(obj, check_linkintegrity=False)

    def undo(self):
        """What is not committed is not kept."""
        self.edit()
        store.table(self.portal.portal_catalog)
        transaction.abort()


def records(portal, login) -> list[dict]:
    """What the catalog has of each contribution that the person may view."""
    catalog = portal.portal_catalog
    found = []
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        brains = catalog.unrestrictedSearchResults(
            object_provides=IContribution.__identifier__
        )
    with api.env.adopt_user(username=login):
        for brain in brains:
            obj = brain._unrestrictedGetObject()
            if getSecurityManager().checkPermission("View", obj):
                data = catalog.getIndexDataForRID(brain.getRID())
                found.append({k: v if v != "" else None for k, v in data.items()})
    return found


def countries(record) -> set:
    own = record["contributing_member_state"]
    return {own, *(record["co_contributing_member_states"] or ())} - {None}


def pages(session, login, path, **parameters) -> dict:
    answer = session(login).get(path, params={"b_size": 100, **parameters})
    assert answer.ok, answer.text
    return answer.json()


def uids(answer) -> list:
    return [row["UID"] for row in answer["items"]]


def facet(answer, name) -> dict:
    return {each["token"]: each["count"] for each in answer["facets"][name]}


def counted(found, name) -> Counter:
    """How many have each value, of those that have one."""
    counts = Counter()
    for record in found:
        value = record[name]
        counts.update(value if isinstance(value, list) else [value])
    counts.pop(None, None)
    return counts


def check_my_country(portal, session):
    mine = [r for r in records(portal, "editor-be") if "BE" in countries(r)]
    answer = pages(session, "editor-be", "/@my-country", section="published")
    expected = Counter(
        "revisions" if r["is_revision"] else r["review_state"] for r in mine
    )
    expected["returned"] = sum(r["review_state"] == "returned" for r in mine)
    told = {each["id"]: each["count"] for each in answer["sections"]}
    for id_ in ("returned", "draft", "pending", "published", "archived", "revisions"):
        assert told[id_] == expected[id_], id_
    shown = [
        r for r in mine if r["review_state"] == "published" and not r["is_revision"]
    ]
    assert sorted(uids(answer)) == sorted(r["UID"] for r in shown)
    assert facet(answer, "crime_phenomena") == counted(shown, "crime_phenomena")
    assert facet(answer, "portal_type") == counted(shown, "portal_type")


def check_queue(portal, session):
    pending = [
        r for r in records(portal, "reviewer-1") if r["review_state"] == "pending"
    ]
    answer = pages(session, "reviewer-1", "/@review-queue", sort_on="title")
    assert sorted(uids(answer)) == sorted(r["UID"] for r in pending)
    titles = {r["UID"]: r["sortable_title"] for r in pending}
    assert [titles[uid] for uid in uids(answer)] == sorted(titles.values())
    assigned = counted(pending, "assigned_reviewer")
    if unassigned := len(pending) - assigned.total():
        assigned["nobody"] = unassigned
    assert facet(answer, "assigned") == assigned
    one = pages(session, "reviewer-1", "/@review-queue", crime_phenomena="cybercrime")
    assert sorted(uids(one)) == sorted(
        r["UID"] for r in pending if "cybercrime" in (r["crime_phenomena"] or ())
    )


def work_on(found, translation) -> str | None:
    """The state that counts of a translation: of its revision if that is seen."""
    states = [
        r["review_state"] for r in found if r["revision_of"] == translation["UID"]
    ]
    return (states or [translation["review_state"]])[0]


def status(found, source, language) -> str | None:
    if language not in (source["translated_languages"] or ()):
        return "missing"
    for record in found:
        if (
            record["TranslationGroup"] == source["TranslationGroup"]
            and record["Language"] == language
            and not record["is_source"]
            and not record["is_revision"]
        ):
            under_way = UNDER_WAY.get(work_on(found, record))
            if under_way or record["review_state"] not in ("published", "scheduled"):
                return under_way
            made_from = record["translated_from_version"] or 0
            behind = made_from < (source["content_version"] or 0)
            return "outdated" if behind else "current"
    return None


def check_translations(portal, session, login, languages):
    found = records(portal, login)
    expected = {}
    for source in found:
        if not source["is_source"] or source["is_revision"]:
            continue
        if source["review_state"] not in ("published", "scheduled"):
            continue
        if login == "editor-be" and "BE" not in countries(source):
            continue
        if login == "translator-fr" and source["review_state"] != "published":
            continue
        for language in languages:
            if value := status(found, source, language):
                expected[source["UID"], language] = value
    for sort_on in ("demand", "title", "since"):
        answer = pages(
            session,
            login,
            "/@translation-desk",
            language=languages,
            sort_on=sort_on,
        )
        told = {
            (row["source"]["UID"], row["language"]["token"]): row["status"]["token"]
            for row in answer["items"]
        }
        assert told == expected
        assert answer["items_total"] == len(expected)
    counts = {k: v for k, v in facet(answer, "status").items() if v}
    assert counts == Counter(expected.values())
    by_demand = pages(session, login, "/@translation-desk", language=languages)
    demand = [row["demand"] for row in by_demand["items"]]
    assert demand == sorted(demand, reverse=True)
    sources = {r["UID"]: r for r in found}
    rows = [sources[uid] for uid, _language in expected]
    assert facet(answer, "crime_phenomena") == counted(rows, "crime_phenomena")


def plain(table) -> dict:
    """What a table holds, by record ids."""
    rids = table.records.rids

    def of(found):
        return frozenset(rids[number] for number in bits.members(found))

    rows = {
        (name, value): of(found)
        for name, values in table.rows.items()
        for value, found in values.items()
    }
    rows |= {value: of(found) for value, found in table.translations.items()}
    orders = {
        name: [key for chunk in order.chunks for key in chunk.keys]
        for name, order in table.orders.items()
    }
    return {"everything": of(table.everything), **rows, **orders}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_desk_says_what_a_walk_through_all_items_says(
    functional_portal, session, monkeypatch, seed
):
    catalog = functional_portal.portal_catalog
    life, anew = Life(functional_portal, seed), []
    monkeypatch.setattr(module, "read", lambda *args: anew.append(1) or read(*args))
    for number in range(1, 41):
        life.step()
        transaction.begin()
        table = store.table(catalog)
        assert plain(table) == plain(read(Indexes(catalog), table.token))
        if number % 10 == 0:
            check_my_country(functional_portal, session)
            check_queue(functional_portal, session)
            check_translations(functional_portal, session, "translator-fr", ["fr"])
            check_translations(functional_portal, session, "editor-be", LANGUAGES)
            check_translations(functional_portal, session, "reviewer-1", LANGUAGES)
    assert len(anew) <= 1  # all changes were followed
