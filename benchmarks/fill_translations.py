"""Give the catalog V language versions without objects, for lists of many works.

    zconsole run <instance>/etc/zope.conf benchmarks/fill_translations.py
        <V> <seed> [some|all]

Works are in some languages, as they are for the translation desk, or in all, published.
Neither the desk nor a list for readers wakes an object, so records are enough. An
original and a translation are made as the site makes them; all others are catalogued
with their values, but for what tells one version from another. With 0, all of either
kind is taken away again.
"""

from collections import Counter
from DateTime import DateTime
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from eucpn.policy.localroles.countries import contributing_countries
from eucpn.policy.workflow.effects import published
from plone.app.multilingual.interfaces import ITranslationManager
from plone.dexterity.utils import createContentInContainer
from plone.indexer.interfaces import IIndexableObject
from site_access import in_batches
from site_access import open_site
from site_access import set_state
from site_access import sign_in
from texts import Texts
from uuid import UUID
from zope.component import getMultiAdapter
import random
import sys
import transaction


FOLDER = "knowledge-centre/policies"
TYPE = "NationalPolicy"
PREFIX = "version-"
BATCH = 500
# Of 34,000 versions some 10,000 are originals.
VERSIONS_A_WORK = 3.4
VERSION = 3  # of every original
STATES = ("published",) * 8 + ("pending", "draft")
MISSING = object()


class Record:
    """A version: what is its own, and all else of the one that was really made."""

    def __init__(self, like, shared: dict, own: dict):
        self.like, self.shared, self.own = like, shared, own

    def __getattr__(self, name):
        if name in self.own:
            return self.own[name]
        if name not in self.shared:
            value = getattr(self.like, name, MISSING)
            self.shared[name] = value() if callable(value) else value
        if self.shared[name] is MISSING:
            raise AttributeError(name)
        return self.shared[name]


class Filler:
    """Fills the catalog of one site."""

    def __init__(self, portal, seed: int, whole: bool):
        self.portal = portal
        self.whole = whole  # each work is in all languages
        self.prefix = PREFIX + ("all-" if whole else "")
        self.catalog = portal.portal_catalog
        self.chance = random.Random(seed)  # noqa: S311
        self.seed = seed
        self.countries = contributing_countries()
        self.phenomena = list(load("crime_phenomena").terms)

    def clear(self):
        """Take away what earlier runs have left."""
        paths = list(self.catalog._catalog.uids)
        made = [p for p in paths if p.rpartition("/")[2].startswith(PREFIX)]
        for path in in_batches(self.portal, made, BATCH):
            self.catalog._catalog.uncatalogObject(path)

    def fill(self, size: int):
        """So many versions."""
        self.source, self.target = map(self.indexable, self.real())
        self.shared = {"source": {}}
        made = Counter()
        for path, record in in_batches(self.portal, self.records(size), BATCH):
            self.catalog._catalog.catalogObject(record, path)
            made[record.Language] += 1
        print(f"{sum(made.values())} versions, {dict(made)}", flush=True)

    def indexable(self, obj):
        return getMultiAdapter((obj, self.catalog), IIndexableObject)

    def real(self) -> list:
        """A published original and its published translation."""
        texts = Texts(f"{self.seed}-real")
        values = texts.titled() | texts.values(0, TYPE)
        pair = [
            createContentInContainer(
                self.portal.unrestrictedTraverse(f"{language}/{FOLDER}"),
                TYPE,
                checkConstraints=False,
                **values,
            )
            for language in ("en", "fr")
        ]
        # Nothing is translated before it is approved.
        self.approve(pair[0])
        ITranslationManager(pair[0]).register_translation("fr", pair[1])
        self.approve(pair[1])
        transaction.commit()
        return pair

    def approve(self, obj):
        set_state(obj, "published", DateTime())
        published(obj)
        obj.reindexObject()
        obj.reindexObjectSecurity()

    def records(self, size: int):
        """`(path, record)` of each version, the translations after their original."""
        number = made = 0
        while made < size:
            languages = self.languages(size - made - 1)
            common = {
                "TranslationGroup": UUID(int=self.chance.getrandbits(128)).hex,
                "contributing_member_state": self.chance.choice(self.countries),
                "crime_phenomena": [self.chance.choice(self.phenomena)],
            }
            id_ = f"{self.prefix}{number}"
            own = {"content_version": VERSION, "translated_languages": [*languages]}
            yield self.record("en", id_, common | own, self.source, "source")
            for language in sorted(languages):
                own = {
                    "review_state": self.state(),
                    "translated_from_version": self.chance.choice((2, 3, 3, 3)),
                }
                yield self.record(language, id_, common | own, self.target, language)
            made += 1 + len(languages)
            number += 1

    def languages(self, most: int) -> set[str]:
        """Into which a work is translated."""
        others = [language for language in LANGUAGES if language != "en"]
        if self.whole:
            return set(others[:most])
        count = min(self.chance.choice((0, 1, 2, 3, 6)), most)
        languages = set(self.chance.sample(others, count))
        # French is the language that is asked for.
        if languages and self.chance.random() < 0.6:
            languages = {*list(languages)[1:], "fr"}
        return languages

    def state(self) -> str:
        return "published" if self.whole else self.chance.choice(STATES)

    def record(self, language, id_, own, like, kind):
        path = f"/{self.portal.getId()}/{language}/{FOLDER}/{id_}"
        title = Texts(f"{self.seed}-{id_}").titled()["title"]
        own |= {
            "Language": language,
            "Title": title,
            "SearchableText": title,
            "UID": UUID(int=self.chance.getrandbits(128)).hex,
            "allowedRolesAndUsers": ["Anonymous"],
            "getId": id_,
            "getPhysicalPath": lambda: tuple(path.split("/")),
            "id": id_,
            "sortable_title": title.lower(),
        }
        return path, Record(like, self.shared.setdefault(kind, {}), own)


def main(app, size, seed, kind):
    portal = open_site(app)
    sign_in(portal, "secretariat-editor")
    filler = Filler(portal, int(seed), kind == "all")
    if int(size):
        filler.fill(int(size))
    else:
        filler.clear()


main(globals()["app"], *sys.argv[-3:])
