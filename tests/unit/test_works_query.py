"""Parameters of `@works`: each is as documented or refused by name."""

from eucpn.content.services.parameters import BadParameter
from eucpn.content.services.works.query import parse
from eucpn.content.services.works.query import Query
from eucpn.content.services.works.text import MalformedText
from eucpn.content.services.works.text import text_query
from hypothesis import given
from hypothesis import strategies as st
from Products.ZCTextIndex.Lexicon import CaseNormalizer
from Products.ZCTextIndex.Lexicon import Lexicon
from Products.ZCTextIndex.Lexicon import Splitter
from Products.ZCTextIndex.Lexicon import StopWordRemover
from Products.ZCTextIndex.QueryParser import QueryParser
import pytest


def test_nothing_asked():
    """Without parameters: the newest twenty works of all types."""
    assert parse({}) == Query()
    assert Query().sort_on == "effective" and Query().descending


@pytest.mark.parametrize(
    ("form", "attribute", "expected"),
    [
        ({"portal_type": "Toolbox"}, "filters", (("portal_type", ("Toolbox",)),)),
        (
            {"portal_type": ["Toolbox", "News Item", "Toolbox"]},
            "filters",
            (("portal_type", ("Toolbox", "News Item")),),
        ),
        ({"country": ""}, "filters", ()),
        ({"crime_phenomena": ["", "opc"]}, "filters", (("crime_phenomena", ("opc",)),)),
        ({"language": ["fr", "nl"]}, "languages", ("fr", "nl")),
        ({"call_status": "open"}, "call_status", ("open",)),
        ({"b_start": "40"}, "start", 40),
        ({"b_start": 40}, "start", 40),
        ({"b_size": "100"}, "size", 100),
        ({"sort_on": "call_closes"}, "descending", False),
        ({"sort_on": "call_closes", "sort_order": "descending"}, "descending", True),
        ({"sort_on": "publication_date"}, "descending", True),
        ({"sort_on": "relevance"}, "sort_on", "effective"),
        ({"SearchableText": " "}, "text", None),
        ({"SearchableText": "burglary"}, "text", "burglary*"),
        ({"SearchableText": "burglary"}, "sort_on", "relevance"),
        ({"SearchableText": "burglary", "sort_on": "country"}, "sort_on", "country"),
    ],
)
def test_accepted(form, attribute, expected):
    assert getattr(parse(form), attribute) == expected


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({"fullobjects": "1"}, "fullobjects"),
        ({"path": "/"}, "path"),
        ({"b_size": "101"}, "b_size"),
        ({"b_size": "0"}, "b_size"),
        ({"b_size": "-1"}, "b_size"),
        ({"b_size": "1e1"}, "b_size"),
        ({"b_size": "٣"}, "b_size"),
        ({"b_size": ["1", "2"]}, "b_size"),
        ({"b_size": True}, "b_size"),
        ({"b_start": "-1"}, "b_start"),
        ({"b_start": "9" * 400}, "b_start"),
        ({"sort_on": "modified"}, "sort_on"),
        ({"sort_on": ["effective", "country"]}, "sort_on"),
        ({"sort_order": "reverse"}, "sort_order"),
        ({"call_status": "nearly"}, "call_status"),
        ({"portal_type": "<script>"}, "portal_type"),
        ({"portal_type": "a" * 101}, "portal_type"),
        ({"portal_type": {"query": "Toolbox"}}, "portal_type"),
        ({"country": "*"}, "country"),
        ({"country": "BE\n"}, "country"),
        ({"country": [f"c{n}" for n in range(51)]}, "country"),
        ({"SearchableText": '"burglary'}, "SearchableText"),
        ({"SearchableText": "bu*"}, "SearchableText"),
        ({"SearchableText": "*"}, "SearchableText"),
        ({"SearchableText": "?!"}, "SearchableText"),
        ({"SearchableText": "the and"}, "SearchableText"),
        ({"SearchableText": "a" * 201}, "SearchableText"),
        ({"SearchableText": " ".join(f"x{n}" for n in range(21))}, "SearchableText"),
        ({"SearchableText": ["a", "b"]}, "SearchableText"),
    ],
)
def test_refused(form, field):
    with pytest.raises(BadParameter) as refused:
        parse(form)

    assert refused.value.field == field
    assert str(refused.value.message.default).endswith(".")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("burglary", "burglary*"),
        ("EU", "EU"),
        ("burgl*", "burgl*"),
        ("domestic burglary", "domestic* AND burglary*"),
        ("search AND the rescue", "search* AND rescue*"),
        ("search OR rescue", "search* AND rescue*"),
        ("(drugs) NOT violence?", "drugs* AND violence*"),
        ('"domestic burglary" EU', '"domestic burglary" AND EU'),
        ('"" burglary', "burglary*"),
        ("l\u2019été 2019", "l AND été* AND 2019*"),
        ("домашни кражби", "домашни* AND кражби*"),
        ("-burglary", "burglary*"),
    ],
)
def test_text(text, expected):
    assert text_query(text) == expected


@given(st.text(max_size=60))
def test_text_parses(text):
    """Whatever is typed is refused here or understood by the index's parser."""
    lexicon = Lexicon(Splitter(), CaseNormalizer(), StopWordRemover())
    try:
        query = text_query(text)
    except MalformedText:
        return
    QueryParser(lexicon).parseQuery(query)


NAMES = st.sampled_from([
    "portal_type", "SearchableText", "b_size", "b_start", "sort_on", "sort_order",
    "call_status", "country", "language", "junk",
])  # fmt: skip
VALUES = st.one_of(
    st.text(max_size=20), st.integers(), st.none(), st.lists(st.text(max_size=5)),
    st.dictionaries(st.text(max_size=3), st.text(max_size=3)),
)  # fmt: skip


@given(st.dictionaries(NAMES, VALUES))
def test_any_form(form):
    """Whatever is sent, the answer is a query within the limits or a refusal."""
    try:
        query = parse(form)
    except BadParameter as refused:
        assert refused.field in form
        return

    assert 1 <= query.size <= 100 and query.start >= 0
