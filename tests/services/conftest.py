"""What several tests of the services need."""

from AccessControl import getSecurityManager
from collections import defaultdict
from DateTime import DateTime
from eucpn.content.interfaces import IContribution
from eucpn.content.reading.collation import sort_key
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from eucpn.content.words.stems import stems
from plone import api
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
import pytest
import transaction


@pytest.fixture
def translate(make):
    """`translate(source, "fr", state="published")`: a linked translation."""

    def factory(source, language, **kw):
        kw.setdefault("title", f"{source.title} {language}")
        translation = make(source.portal_type, language=language, **kw)
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            ITranslationManager(source).register_translation(language, translation)
        transaction.commit()
        return translation

    return factory


@pytest.fixture
def works(session):
    """`works("en", login, portal_type=…)`: the answer to `@works` as JSON."""

    def factory(path="en", login=None, **parameters):
        return session(login).get(f"/{path}/@works", params=parameters).json()

    return factory


def contributions(container):
    """Every contribution there is, whoever may see it."""
    for obj in container.objectValues():
        if getattr(obj, "portal_type", None):
            if IContribution.providedBy(obj):
                yield obj
            if hasattr(obj, "objectValues"):
                yield from contributions(obj)


class Walk:
    """The answer to a query by looking at every object."""

    def __init__(self, portal, query, wanted):
        self.query, self.wanted = query, wanted
        self.filters = dict(query.filters)
        inactive = getSecurityManager().checkPermission(
            "Access inactive portal content", portal
        )
        self.groups = defaultdict(list)
        for obj in contributions(portal):
            if IWorkingCopy.providedBy(obj) or not self.in_state(obj):
                continue
            if not getSecurityManager().checkPermission("View", obj):
                continue
            if inactive or obj.effective() <= DateTime():
                self.groups[ITG(obj)].append(obj)

    def in_state(self, obj):
        wanted = self.filters.get("review_state")
        state = api.content.get_state(obj)
        return state in wanted if wanted else state != "archived"

    def passes(self, obj):
        for name, wanted in self.filters.items():
            if name == "review_state":
                continue
            value = getattr(obj, name, None)
            found = broader(value) if name == "crime_phenomena" else {value}
            if not found & set(wanted):
                return False
        status = getattr(obj, "call_status", None)
        return not self.query.call_status or status in self.query.call_status

    def contains(self, obj):
        if not self.query.text:
            return True
        words = obj.title.lower().split()
        stemmed = {each for word in words for each in stems(word, obj.language)}
        return all(
            any(
                alternative in stemmed
                or any(word.startswith(alternative.rstrip("*")) for word in words)
                for alternative in piece.strip("()").split(" OR ")
            )
            for piece in self.query.text.split(" AND ")
        )

    def shown(self):
        best = []
        for versions in self.groups.values():
            passing = [v for v in versions if self.passes(v)]
            readable = [
                v
                for v in passing
                if not self.query.languages or v.language in self.query.languages
            ]
            if readable and any(self.contains(v) for v in passing):
                best.append(min(readable, key=self.rank))
        return best

    def rank(self, obj):
        is_source = obj.source_language in (None, obj.language)
        wanted = self.wanted
        return (
            wanted.index(obj.language) if obj.language in wanted else len(wanted),
            not is_source,
            LANGUAGES.index(obj.language),
        )

    def value(self, obj):
        """What the item is sorted by."""
        sort_on = self.query.sort_on
        if sort_on == "country":
            id_ = getattr(obj, "country", None) or obj.contributing_member_state
            return list(load("countries").terms).index(id_) if id_ else None
        if sort_on == "effective":
            return obj.effective().strftime("%Y-%m-%d %H:%M")
        if sort_on == "sortable_title":
            return sort_key(self.wanted[0])(obj.title)
        return None if sort_on == "relevance" else getattr(obj, sort_on, None)

    def place(self, obj):
        return sort_key(self.wanted[0])(obj.title), obj.UID()

    def uids(self):
        found = sorted(self.shown(), key=self.place)
        first = [obj for obj in found if self.value(obj) is not None]
        first.sort(key=self.value, reverse=self.query.descending)
        return [obj.UID() for obj in first + [o for o in found if o not in first]]

    def languages(self):
        return {
            group: sorted({v.language for v in versions}, key=LANGUAGES.index)
            for group, versions in self.groups.items()
        }


def broader(ids):
    """The phenomena and all that are broader."""
    terms, found = load("crime_phenomena").terms, set()
    for id_ in ids or ():
        while id_:
            found.add(id_)
            id_ = terms[id_].broader
    return found


@pytest.fixture
def walk():
    """`walk(portal, query, wanted languages)`: what `@works` should find, object by object."""
    return Walk
