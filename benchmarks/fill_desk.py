"""Give one country a desk: D items that wait for a review, a fifth as many elsewhere.

    zconsole run <instance>/etc/zope.conf benchmarks/fill_desk.py <D> <seed>

Adds what is missing up to D. The items are put into their folder without the events of
an addition and are indexed once, in the state in which they are to be: that is some
ten times as fast. First one in each state is made both ways, and nothing goes on unless
the catalog holds the same of both.
"""

from collections import defaultdict
from DateTime import DateTime
from eucpn.policy.subscribers.provenance import note_security
from eucpn.policy.workflow.effects import published
from plone.app.multilingual.itg import addAttributeTG
from plone.dexterity.utils import createContent
from plone.dexterity.utils import createContentInContainer
from plone.indexer.interfaces import IIndexableObject
from site_access import in_batches
from site_access import open_site
from site_access import set_state
from site_access import sign_in
from texts import Texts
from zope.component import getMultiAdapter
from zope.component import getUtility
from zope.intid.interfaces import IIntIds
import sys
import transaction


FOLDER = "en/knowledge-centre/policies"
TYPE = "NationalPolicy"
BATCH = 500
OTHER_STATES = ("draft", "draft", "published", "returned", "scheduled")
# What each item has by itself, and what tells when or where it was made.
OWN = {
    "CreationDate", "Date", "Description", "ModificationDate", "Title",
    "TranslationGroup", "UID", "created", "crime_phenomena", "effective",
    "getId", "getPhysicalPath", "id", "modified", "path", "sortable_title",
    "state_since", "sync_uid", "translation_load",
}  # fmt: skip
# Of them, what may differ between two items of the same values.
DIFFERENT = OWN - {
    "Description",
    "Title",
    "crime_phenomena",
    "effective",
    "state_since",
    "translation_load",
}


def states(size: int):
    """`(number, state)` of all items, the others evenly among those that wait."""
    number = 0
    for waiting in range(size):
        yield number, "pending"
        number += 1
        if waiting % 5 == 4:
            yield number, OTHER_STATES[waiting // 5 % len(OTHER_STATES)]
            number += 1


MISSING = object()


class Record:
    """What the catalog asks an item for, each value of what is the same of all items
    in a state having been asked for once.

    :param shared: those values, by name; `MISSING` for what such an item has not.
    """

    def __init__(self, obj, shared: dict, catalog):
        self.wrapped = getMultiAdapter((obj, catalog), IIndexableObject)
        self.shared = shared

    def __getattr__(self, name):
        if name in OWN:
            return getattr(self.wrapped, name)
        if name == "SearchableText":
            return f"{self.wrapped.title} {self.wrapped.description}"
        if name not in self.shared:
            value = getattr(self.wrapped, name, MISSING)
            self.shared[name] = value() if callable(value) else value
        if self.shared[name] is MISSING:
            raise AttributeError(name)
        return self.shared[name]


class Desk:
    """Makes the items of one country."""

    def __init__(self, portal, seed: int):
        self.portal = portal
        self.folder = portal.unrestrictedTraverse(FOLDER)
        self.catalog = portal.portal_catalog
        self.intids = getUtility(IIntIds)
        self.seed = seed
        self.shared = defaultdict(dict)  # Index values by state

    def fill(self, size: int):
        """Make what is not there."""
        known = set(self.folder.objectIds(ordered=False))
        missing = [
            (number, state)
            for number, state in states(size)
            if f"desk-{number}" not in known
        ]
        if missing:
            self.check()
            transaction.abort()
        for number, state in in_batches(self.portal, missing, BATCH):
            self.make(f"desk-{number}", state, *self.values(number))
        print(f"{len(missing)} items of one country", flush=True)

    def values(self, number: int):
        """The values of the item and the time of its last step."""
        texts = Texts(f"{self.seed}-{number}")
        values = texts.titled() | texts.values(number, TYPE)
        values |= {"contributing_member_state": "BE", "policy_type": "strategy"}
        return values, DateTime() - texts.random.randrange(60)

    def make(self, id_, state, values, time_):
        """An item without the events of an addition."""
        bare = createContent(TYPE, id=id_, language="en", **values)
        self.folder._setObject(id_, bare, suppress_events=True)
        obj = self.folder._getOb(id_)
        self.enter(obj)
        self.state(obj, state, time_)
        record = Record(obj, self.shared[state], self.catalog)
        self.catalog._catalog.catalogObject(record, "/".join(obj.getPhysicalPath()))
        return obj

    def enter(self, obj):
        """What the subscribers of an addition do; its owner is known by now."""
        obj.source_language = "en"
        note_security(obj)
        addAttributeTG(obj, None)
        self.intids.register(obj)

    def state(self, obj, state, time_):
        """Its state, and the dates of what is public."""
        if state == "published":
            published(obj)
            obj.effective_date = time_
        set_state(obj, state, time_)

    def check(self):
        """Is what is made here the same to the catalog as what the site makes?

        What is made for it is not kept: the caller aborts.

        :raises AssertionError: where it is not.
        """
        for state in {"pending", *OTHER_STATES}:
            self.make(f"first-{state}", state, *self.values(1))
            values, time_ = self.values(0)
            real = createContentInContainer(
                self.folder, TYPE, checkConstraints=False, id=f"real-{state}", **values
            )
            self.state(real, state, time_)
            real.reindexObject()
            real.reindexObjectSecurity()
            plain = self.make(f"plain-{state}", state, values, time_)
            real, plain = self.catalogued(real), self.catalogued(plain)
            differing = {
                name: (real.get(name), plain.get(name))
                for name in {*real, *plain}
                if real.get(name) != plain.get(name)
            }
            if differing:
                raise AssertionError(differing)

    def catalogued(self, obj) -> dict:
        """What the catalog holds of an item: columns, and values of indexes with a
        star behind the name."""
        self.catalog.getCounter()  # works off what waits to be indexed
        rid = self.catalog.getrid("/".join(obj.getPhysicalPath()))
        held = {**self.catalog.getMetadataForRID(rid)}
        held |= {
            f"{name}*": v for name, v in self.catalog.getIndexDataForRID(rid).items()
        }
        return {k: v for k, v in held.items() if k.rstrip("*") not in DIFFERENT}


def main(app, size, seed):
    portal = open_site(app)
    sign_in(portal, "secretariat-editor")
    desk = Desk(portal, int(seed))
    desk.fill(int(size))


main(globals()["app"], *sys.argv[-2:])
