"""The fixed lists, read once, as data and as vocabularies.

A list is a file in `eucpn/content/data`; its README tells the format. Labels are
not message ids: a term carries all 24 labels and gives the one that the request's
language asks for, because partners get all of them and editors add none.
"""

from dataclasses import dataclass
from dataclasses import field
from functools import cache
from importlib.resources import files
from zope.component import queryUtility
from zope.globalrequest import getRequest
from zope.i18n.interfaces import INegotiator
from zope.interface import implementer
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm
from zope.schema.vocabulary import SimpleVocabulary
import json


PREFIX = "eucpn.content.vocabularies."
FALLBACK = "en"
# The official languages of the EU, in their official order.
_OFFICIAL = "bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv"
LANGUAGES = tuple(_OFFICIAL.split())


@dataclass(frozen=True)
class Term:
    """One entry of a fixed list."""

    id: str
    uri: str
    labels: dict[str, str]
    broader: str | None = None
    attributes: dict = field(default_factory=dict)

    def label(self, language: str) -> str:
        """The label in `language`, else in English."""
        return self.labels.get(language) or self.labels[FALLBACK]


@dataclass(frozen=True)
class TermList:
    """A fixed list: its terms by id, in the order of display."""

    name: str
    title: str
    source: str
    uri: str
    terms: dict[str, Term]

    def narrower(self, id_: str) -> list[str]:
        """The ids of the terms right below `id_`."""
        return [term.id for term in self.terms.values() if term.broader == id_]


def names() -> list[str]:
    """The names of all fixed lists, without prefix."""
    folder = files("eucpn.content") / "data"
    return sorted(f.name[:-5] for f in folder.iterdir() if f.name.endswith(".json"))


@cache
def load(name: str) -> TermList:
    """The list of that name.

    :raises FileNotFoundError: where there is none.
    """
    raw = json.loads(
        (files("eucpn.content") / "data" / f"{name}.json").read_text("utf-8")
    )
    known = {"id", "uri", "labels", "broader"}
    terms = {
        entry["id"]: Term(
            id=entry["id"],
            uri=entry.get("uri") or f"{raw['uri']}/{entry['id']}",
            labels=entry["labels"],
            broader=entry.get("broader"),
            attributes={k: v for k, v in entry.items() if k not in known},
        )
        for entry in raw["terms"]
    }
    return TermList(name, raw["title"], raw["source"], raw["uri"], terms)


def asked_language(request=None) -> str:
    """The language in which the request wants its labels.

    The site's negotiator decides (in a language folder: the folder's language).
    """
    request = request or getRequest()
    negotiator = queryUtility(INegotiator)
    if request is None or negotiator is None:
        return FALLBACK
    language = negotiator.getLanguage(LANGUAGES, request) or FALLBACK
    return language.split("-")[0]


class LabelledTerm(SimpleTerm):
    """A term whose title is its label in the language of the current request."""

    def __init__(self, term: Term):
        super().__init__(term.id, term.id, term.label(FALLBACK))
        self.term = term

    @property
    def title(self):
        return self.term.label(asked_language())

    @title.setter
    def title(self, value):
        """The base class sets it; the label is looked up when it is asked for."""


@cache
def vocabulary(name: str) -> SimpleVocabulary:
    """The vocabulary of that list: one object for the life of the process."""
    return SimpleVocabulary([LabelledTerm(term) for term in load(name).terms.values()])


@implementer(IVocabularyFactory)
class TermsVocabulary:
    """Gives the vocabulary of one list; `broader` terms stand before narrower ones."""

    def __init__(self, name: str):
        self.name = name

    def __call__(self, context=None):
        return vocabulary(self.name)
