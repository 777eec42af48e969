"""Find works: groups of items that are translations of each other.

Only catalog indexes are read, no object and no list column. What the asker may not
see is not found: every set of items comes from the catalog's own restricted search.

A work is found when one of its versions passes all filters; words may stand in any
of its visible versions. It is shown in the best language among the versions that
pass the filters: see `reading.preference`.
"""

from array import array
from collections import defaultdict
from eucpn.content.content.call_status import status_query
from eucpn.content.reading.collation import sort_key
from eucpn.content.reading.documents import document_languages
from eucpn.content.reading.documents import in_order
from eucpn.content.reading.preference import Preference
from eucpn.content.services.parameters import BadParameter
from eucpn.content.services.works.query import Query
from eucpn.content.services.works.text import NO_WORD
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import NOTG
from Products.ZCTextIndex.ParseTree import ParseError
from typing import NamedTuple


# Versions that are never, or not by default, among the works.
BASE = {"object_provides": {"not": [IWorkingCopy.__identifier__]}}
SHOWN_STATES = {"review_state": {"not": ["archived"]}}
# Up to so many works are asked for by name; with more it is cheaper to go through all.
MANY = 100
POSITION = {language: number for number, language in enumerate(LANGUAGES)}


class Version(NamedTuple):
    """One item as the catalog knows it: record id, UID and the work it belongs to."""

    rid: int
    uid: str
    work: str


class Works:
    """The works that a query finds for the current user, best language first.

    :param preference: which languages the reader wants.
    :param at: the moment for which the status of calls is told.
    """

    def __init__(self, catalog, query: Query, preference: Preference, at):
        self.catalog = catalog
        self.query = query
        self.preference = preference
        self.at = at
        self.uids = self.values("UID")
        self.groups = self.values("TranslationGroup")
        self.alone = set()  # Works without a group, known by their only item's UID
        self.brain = None  # The catalog's function that makes a record from its id

    def values(self, index: str):
        """The value of each record in the index, by record id."""
        return self.catalog.Indexes[index].documentToKeyMap()

    def found(self, query, index="UID"):
        """`(value in the index, record id)` of all that the asker may see of it."""
        for value, rid, brain in self.catalog.search(dict(query), index, merge=False):
            self.brain = brain
            yield value, rid

    def work(self, rid: int) -> str:
        """The work of a record: its translation group, else itself."""
        group = self.groups.get(rid)
        if group in (None, NOTG):
            group = self.uids[rid]
            self.alone.add(group)
        return group

    def among(self, query, works):
        """The catalog queries, to be united, for versions of the works."""
        groups = [work for work in works if work not in self.alone]
        alone = [work for work in works if work in self.alone]
        if groups:
            yield query | {"TranslationGroup": groups}
        if alone:
            yield query | {"UID": alone}

    def conditions(self, *, languages=()) -> list[dict]:
        """Catalog queries, to be united, for what passes the filters."""
        query = BASE | SHOWN_STATES
        query |= {name: list(values) for name, values in self.query.filters}
        if languages:
            query["Language"] = list(languages)
        if not self.query.call_status:
            return [query]
        return [
            query | alternative
            for alternative in status_query(self.query.call_status, self.at)
        ]

    def scores(self) -> dict[str, int]:
        """How well each work matches the words, by its best version.

        :raises BadParameter: where the text index does not take the words.
        """
        scores = defaultdict(int)
        try:
            for query in self.conditions():
                matches = self.catalog.search(
                    query | {"SearchableText": self.query.text}, merge=False
                )
                for score, (_normal, _score, rid), _brain in matches:
                    work = self.work(rid)
                    scores[work] = max(scores[work], score)
        except ParseError:
            raise BadParameter("SearchableText", NO_WORD) from None
        return scores

    def shown(self) -> array:
        """The record of the version to show of each work, in the order that is asked
        for."""
        scores = self.scores() if self.query.text else None
        languages, sources = self.values("Language"), self.values("is_source")
        rank_of, best = self.preference.rank, {}
        for query in self.conditions(languages=self.query.languages):
            few = scores is not None and len(scores) <= MANY
            for part in self.among(query, scores) if few else [query]:
                for uid, rid in self.found(part):
                    work = self.work(rid)
                    if scores is not None and work not in scores:
                        continue
                    rank = rank_of(languages.get(rid), sources.get(rid))
                    known = best.get(work)
                    if known is None or (rank, uid) < known[:2]:
                        best[work] = (rank, uid, rid)
        versions = [Version(rid, uid, work) for work, (_, uid, rid) in best.items()]
        return array("i", [v.rid for v in self.sorted(versions, scores)])

    def versions(self, rids) -> list[Version]:
        """The versions with these records."""
        return [Version(rid, self.uids[rid], self.work(rid)) for rid in rids]

    def sorted(self, versions, scores) -> list[Version]:
        """In order; what has no value to sort by comes last, ties by title."""
        title = self.title_key()
        versions.sort(key=lambda v: (title(v) or b"", v.uid))
        key = self.sort_key(scores)
        with_key = [v for v in versions if key(v) is not None]
        without = [v for v in versions if key(v) is None]
        with_key.sort(key=key, reverse=self.query.descending)
        return with_key + without

    def sort_key(self, scores):
        """A function that gives a version's value to sort by, or None."""
        sort_on = self.query.sort_on
        if sort_on == "sortable_title":
            return self.title_key()
        if sort_on == "relevance":
            return lambda version: scores[version.work]
        if sort_on == "country":
            order = {id_: n for n, id_ in enumerate(load("countries").terms)}
            own, other = (
                self.values("country"),
                self.values("contributing_member_state"),
            )
            return lambda v: order.get(own.get(v.rid) or other.get(v.rid))
        index = self.values(sort_on)
        return lambda version: index.get(version.rid)

    def title_key(self):
        """A function that gives the place of a version's title in the alphabet of the
        reader's language, or None."""
        key = sort_key(next(iter(self.preference.wanted), None))
        titles = self.values("full_title")

        def place(version):
            title = titles.get(version.rid)
            return key(title) if title else None

        return place

    def languages_of(self, versions) -> dict[str, list[str]]:
        """The languages in which each of the works can be read, in official order."""
        works = [version.work for version in versions]
        states = dict(self.query.filters).get("review_state")
        base = BASE | ({"review_state": list(states)} if states else SHOWN_STATES)
        found = defaultdict(set)
        for query in self.among(base, works):
            for language, rid in self.found(query, "Language"):
                found[self.work(rid)].add(language)
        return {
            work: sorted(known & POSITION.keys(), key=POSITION.get)
            for work, known in found.items()
        }

    def documents_of(self, versions) -> dict[str, list[str]]:
        """The languages of the documents that lie in any version of each work."""
        works = [version.work for version in versions]
        paths = {}
        for query in self.among(BASE | SHOWN_STATES, works):
            for _uid, rid in self.found(query):
                paths[self.catalog.getpath(rid)] = self.work(rid)
        found = document_languages(self.catalog, paths)
        return {work: in_order(languages) for work, languages in found.items()}

    def brains(self, versions) -> list:
        """The catalog's records of the versions, in their order."""
        return [self.brain(version.rid) for version in versions]
