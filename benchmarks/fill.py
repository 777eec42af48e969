"""Fill the scratch site: N works, each in several of the 24 languages.

    zconsole run <instance>/etc/zope.conf benchmarks/fill.py <settings.json>

The settings hold `works`, `versions` (a work), `wide` (works in all languages, to be
revised), `seed`, `password` (of the accounts) and `paths`: the file for
the addresses of what was made. The same settings make the same texts, terms, dates
and languages.
"""

from DateTime import DateTime
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy.setup.accounts import create_accounts
from eucpn.policy.workflow.effects import published
from eucpn.policy.workflow.table import table
from pathlib import Path
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.textfield.value import RichTextValue
from plone.dexterity.utils import createContentInContainer
from site_access import in_batches
from site_access import open_site
from site_access import set_state
from site_access import sign_in
from texts import Texts
import json
import sys


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
# What a policy needs to be approved.
COMPLETE = {
    "contributing_member_state": "BE",
    "policy_type": "strategy",
    "summary": "How burglary is prevented in the neighbourhoods.",
    "responsible_authority": "Ministry of the Interior",
    "contact_organisation": "Ministry of the Interior",
    "contact_mailbox": "prevention@example.org",
}
WORDS_ONLY = ("summary", "responsible_authority", "contact_organisation")


class Filler:
    """Makes works in one site, through all the machinery of the site."""

    def __init__(self, portal, settings):
        self.portal = portal
        self.settings = settings
        self.texts = Texts(settings["seed"])
        self.random = self.texts.random
        self.paths = {name: [] for name in TYPES}

    def fill(self):
        names = list(TYPES)
        shares = [share for _path, share in TYPES.values()]
        for number in in_batches(self.portal, range(self.settings["works"])):
            self.work(number, self.random.choices(names, shares)[0])
            if number % 100 == 99:
                print(f"{number + 1} works", flush=True)

    def work(self, number: int, portal_type: str):
        """One work: a source, mostly in English, and its translations."""
        others = [language for language in LANGUAGES if language != "en"]
        source_language = self.random.choice(["en", "en", "en", *others])
        others = [language for language in LANGUAGES if language != source_language]
        values = self.texts.values(number, portal_type)
        id_ = f"work-{number}"
        source = self.version(id_, portal_type, source_language, values)
        put(source, "published")
        self.note(source)
        for language in self.random.sample(others, self.settings["versions"] - 1):
            translation = self.version(id_, portal_type, language, {})
            ITranslationManager(source).register_translation(language, translation)
            put(translation, "published")
            self.note(translation)

    def note(self, obj):
        """Note its path for the requests: where it lies now that it is linked."""
        self.paths[obj.portal_type].append("/".join(obj.getPhysicalPath()))

    def version(self, id_, portal_type, language, values):
        """One version."""
        folder = self.portal.unrestrictedTraverse(f"{language}/{TYPES[portal_type][0]}")
        text = "".join(f"<p>{self.texts.words(60)}</p>" for _paragraph in range(5))
        obj = createContentInContainer(
            folder,
            portal_type,
            checkConstraints=False,
            id=id_,
            **self.texts.titled(),
            **{TEXT_FIELDS[portal_type]: RichTextValue(text, "text/html")},
            **values,
        )
        if not id_.startswith("wide-"):
            obj.effective_date = DateTime("2015-01-01") + self.random.randrange(4000)
        return obj

    def fill_wide(self):
        """Public works of one country in all languages, complete enough to be
        approved again."""
        others = [language for language in LANGUAGES if language != "en"]
        for number in in_batches(self.portal, range(self.settings["wide"]), 2):
            id_ = f"wide-{number}"
            values = self.texts.values(number, "NationalPolicy") | COMPLETE
            source = self.version(id_, "NationalPolicy", "en", values)
            put(source, "published")
            for language in others:
                words = {name: self.texts.words(9) for name in WORDS_ONLY}
                version = self.version(id_, "NationalPolicy", language, words)
                ITranslationManager(source).register_translation(language, version)
                put(version, "published")
        print(f"{self.settings['wide']} works in all languages", flush=True)


def put(obj, state: str):
    """Bring an item into a state as the process would, without its conditions."""
    set_state(obj, state, DateTime())
    if table().states[state].public:
        published(obj)
    obj.reindexObject()  # It may have been indexed as a draft by now
    obj.reindexObjectSecurity()


def main(app, settings_file):
    settings = json.loads(Path(settings_file).read_text("utf-8"))
    portal = open_site(app)
    create_accounts(password=settings["password"])
    sign_in(portal, "secretariat-editor")
    filler = Filler(portal, settings)
    filler.fill()
    filler.fill_wide()
    Path(settings["paths"]).write_text(json.dumps(filler.paths), "utf-8")


main(globals()["app"], sys.argv[-1])
