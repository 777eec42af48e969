"""Fill the scratch site: N works, each in several of the 24 languages.

    zconsole run <instance>/etc/zope.conf benchmarks/fill.py <settings.json>

The settings hold `works`, `versions` (a work), `desk`, `seed`, `password` (of the
accounts) and `paths`: the file for the addresses of what was made. The same settings
make the same texts, terms, dates and languages.
"""

from AccessControl.SecurityManagement import newSecurityManager
from DateTime import DateTime
from datetime import date
from datetime import timedelta
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from eucpn.policy.setup.accounts import create_accounts
from eucpn.policy.workflow.effects import published
from eucpn.policy.workflow.table import table
from pathlib import Path
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.textfield.value import RichTextValue
from plone.dexterity.schema import SCHEMA_CACHE
from plone.dexterity.utils import createContentInContainer
from Testing.makerequest import makerequest
from zope.component.hooks import setSite
from zope.globalrequest import setRequest
from zope.interface import alsoProvides
import json
import random
import sys
import transaction


# Where a type lies and how large its part of the works is.
TYPES = {
    "NationalPolicy": ("knowledge-centre/policies", 45),
    "FundingCall": ("funding", 25),
    "Toolbox": ("knowledge-centre/toolboxes", 20),
    "Campaign": ("campaigns", 10),
}
TEXT_FIELDS = {
    "NationalPolicy": "measures",
    "FundingCall": "priorities",
    "Toolbox": "part_good_practices",
    "Campaign": "evaluation_summary",
}
SYLLABLES = tuple(zip("bcdfghklmnprstvz", "aeiouaeiouaeioua", strict=True))
VOCABULARY = [
    "".join("".join(SYLLABLES[n // 16**digit % 16]) for digit in range(3))
    for n in range(4096)
]
# Few words are frequent, most are rare, as in natural languages.
WEIGHTS = [1 / (rank + 3) for rank in range(len(VOCABULARY))]
BATCH = 50
COUNTRY = "contributing_member_state"
OTHER_STATES = ("draft", "draft", "published", "returned", "scheduled")


class Filler:
    """Makes works in one site."""

    def __init__(self, portal, settings):
        self.portal = portal
        self.settings = settings
        self.random = random.Random(settings["seed"])  # noqa: S311
        self.paths = {name: [] for name in TYPES}

    def words(self, count: int) -> str:
        return " ".join(self.random.choices(VOCABULARY, WEIGHTS, k=count))

    def fill(self):
        names = list(TYPES)
        shares = [share for _path, share in TYPES.values()]
        for number in range(self.settings["works"]):
            self.work(number, self.random.choices(names, shares)[0])
            if number % BATCH == BATCH - 1:
                transaction.commit()
                self.portal._p_jar.cacheGC()
                print(f"{number + 1} works", flush=True)
        transaction.commit()

    def fill_desk(self):
        """What one country has before the reviewers, and a fifth as much elsewhere."""
        folder = self.portal.unrestrictedTraverse("en/knowledge-centre/policies")
        size = self.settings["desk"]
        states = ["pending"] * size + sorted([*OTHER_STATES] * (size // 25))
        for number, state in enumerate(states):
            obj = createContentInContainer(
                folder,
                "NationalPolicy",
                checkConstraints=False,
                id=f"desk-{number}",
                title=self.words(6).capitalize(),
                description=self.words(25),
                **(self.values(number, "NationalPolicy") | {COUNTRY: "BE"}),
            )
            put(obj, state, DateTime() - self.random.randrange(60))
            if number % BATCH == BATCH - 1:
                transaction.commit()
                self.portal._p_jar.cacheGC()
        transaction.commit()
        print(f"{len(states)} items of one country", flush=True)

    def work(self, number: int, portal_type: str):
        """One work: a source, mostly in English, and its translations."""
        others = [language for language in LANGUAGES if language != "en"]
        source_language = self.random.choice(["en", "en", "en", *others])
        others = [language for language in LANGUAGES if language != source_language]
        values = self.values(number, portal_type)
        source = self.version(number, portal_type, source_language, values)
        for language in self.random.sample(others, self.settings["versions"] - 1):
            translation = self.version(number, portal_type, language, {})
            ITranslationManager(source).register_translation(language, translation)
            publish(translation)

    def version(self, number, portal_type, language, values):
        folder = self.portal.unrestrictedTraverse(f"{language}/{TYPES[portal_type][0]}")
        text = "".join(f"<p>{self.words(60)}</p>" for _paragraph in range(5))
        obj = createContentInContainer(
            folder,
            portal_type,
            checkConstraints=False,
            id=f"work-{number}",
            title=self.words(6).capitalize(),
            description=self.words(25),
            **{TEXT_FIELDS[portal_type]: RichTextValue(text, "text/html")},
            **values,
        )
        obj.effective_date = DateTime("2015-01-01") + self.random.randrange(4000)
        if values:
            publish(obj)
        self.paths[portal_type].append("/".join(obj.getPhysicalPath()))
        return obj

    def values(self, number: int, portal_type: str) -> dict:
        """What is the same in all languages."""
        pick, today = self.random.choice, date.today()
        phenomena = list(load("crime_phenomena").terms)
        values = {
            "contributing_member_state": pick(["BE", "NL", "RO", "FI", "SE", None]),
            "crime_phenomena": set(self.random.sample(phenomena, 2)),
        }
        if portal_type == "Toolbox":
            values["series_number"] = number + 1
            values["publication_date"] = today - timedelta(self.random.randrange(4000))
        if portal_type == "NationalPolicy":
            values["policy_type"] = pick(list(load("policy_types").terms))
        if portal_type == "FundingCall":
            closing = today + timedelta(self.random.randrange(-900, 200))
            values["opening_date"] = closing - timedelta(90)
            values["deadline_model"] = "single-stage"
            values["deadlines"] = [
                {"stage": "single", "date_time": f"{closing.isoformat()}T17:00"}
            ]
        return values


def publish(obj):
    """Make an item public as the process would, without its conditions."""
    put(obj, "published", DateTime())


def put(obj, state: str, time: DateTime):
    """Bring an item into a state as if that had been done at the time."""
    workflow = obj.portal_workflow
    status = workflow.getStatusOf(table().id, obj) or {}
    workflow.setStatusOf(
        table().id, obj, status | {"review_state": state, "time": time}
    )
    workflow[table().id].updateRoleMappingsFor(obj)
    if table().states[state].public:
        published(obj)
    obj.reindexObject()  # It may have been indexed as a draft by now
    obj.reindexObjectSecurity()


def main(app, settings_file):
    settings = json.loads(Path(settings_file).read_text("utf-8"))
    app = makerequest(app)
    setRequest(app.REQUEST)
    alsoProvides(app.REQUEST, IPloneAppMultilingualInstalled)
    portal = app["Plone"]
    setSite(portal)
    SCHEMA_CACHE.clear()  # Filled while there was no site, so without behaviors
    create_accounts(password=settings["password"])
    users = portal.acl_users
    newSecurityManager(None, users.getUserById("reviewer-1").__of__(users))
    filler = Filler(portal, settings)
    filler.fill()
    filler.fill_desk()
    Path(settings["paths"]).write_text(json.dumps(filler.paths), "utf-8")


main(globals()["app"], sys.argv[-1])
