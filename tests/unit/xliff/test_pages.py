"""Pages of blocks as pairs of texts, and back."""

from copy import deepcopy
from eucpn.policy.xliff.pages import composed
from eucpn.policy.xliff.pages import pairs
import pytest


def slate(*children, type_="p"):
    return {"@type": "slate", "value": [{"type": type_, "children": [*children]}]}


LINKED = slate(
    {"text": "Read "},
    {"type": "link", "data": {"url": "/en/guide"}, "children": [{"text": "our guide"}]},
    {"text": " first."},
)
BLOCKS = {
    "a": slate({"text": "Lock it or lose it"}, type_="h2"),
    "b": LINKED,
    "c": {"@type": "image", "url": "/en/poster.png", "alt": "A poster", "size": "l"},
    "d": {"@type": "separator"},
}
SOURCE = {"blocks": BLOCKS, "blocks_layout": {"items": ["a", "b", "c", "d"]}}
IN_FRENCH = {
    "a.value.1": "Fermez à clé",
    "b.value.1": "Lisez ici <1>notre guide</1>.",
    "c.alt": "Une affiche",
}


def texts_of(page):
    return {pair["id"]: pair["target"] for pair in pairs(SOURCE, page)}


@pytest.fixture
def french():
    page, problems = composed(SOURCE, None, IN_FRENCH)
    assert problems == []
    return page


def test_texts_stand_in_the_order_of_the_page_with_their_codes():
    told = pairs(SOURCE, None)

    assert [(pair["id"], pair["block"], pair["source"]) for pair in told] == [
        ("a.value.1", "slate", "Lock it or lose it"),
        ("b.value.1", "slate", "Read <1>our guide</1> first."),
        ("c.alt", "image", "A poster"),
    ]
    assert told[1]["codes"] == [{"id": "1", "shown": "<link>"}]
    assert {pair["target"] for pair in told} == {""}


def test_what_is_written_comes_back(french):
    assert texts_of(french) == IN_FRENCH


def test_all_but_the_words_is_that_of_the_original(french):
    link = french["blocks"]["b"]["value"][0]["children"][1]

    assert link["data"] == {"url": "/en/guide"}
    assert link["children"] == [{"text": "notre guide"}]
    assert french["blocks"]["c"] == {**BLOCKS["c"], "alt": "Une affiche"}
    assert french["blocks"]["d"] == BLOCKS["d"]
    assert french["blocks_layout"] == SOURCE["blocks_layout"]


def test_nothing_is_changed_in_place(french):
    before = deepcopy((SOURCE, french))
    composed(SOURCE, french, {"a.value.1": "Autre"})

    assert (SOURCE, french) == before


def test_what_is_not_written_yet_is_empty_and_not_in_the_wrong_language():
    page, problems = composed(SOURCE, None, {"c.alt": "Une affiche"})

    assert problems == []
    assert texts_of(page) == {"a.value.1": "", "b.value.1": "", "c.alt": "Une affiche"}
    assert page["blocks"]["a"]["value"][0]["children"] == [{"text": ""}]


def test_one_text_leaves_the_others_as_they_are(french):
    page, _problems = composed(SOURCE, french, {"a.value.1": "Autre"})

    assert texts_of(page) == {**IN_FRENCH, "a.value.1": "Autre"}
    assert page["blocks"]["b"] == french["blocks"]["b"]


def test_marks_of_the_translation_itself_stay(french):
    bold = {"type": "strong", "children": [{"text": "Fermez"}]}
    french["blocks"]["a"] = slate(bold, {"text": " à clé"}, type_="h3")
    assert texts_of(french)["a.value.1"] == "<1>Fermez</1> à clé"

    page, problems = composed(SOURCE, french, {"a.value.1": "<1>Bien</1> fermer"})

    assert problems == []
    assert page["blocks"]["a"]["value"][0]["type"] == "h3"
    assert texts_of(page)["a.value.1"] == "<1>Bien</1> fermer"


def test_a_block_of_the_translation_alone_stays_in_its_place(french):
    french["blocks"]["own"] = slate({"text": "Seulement ici"})
    french["blocks_layout"]["items"] = ["a", "own", "b", "c", "d"]

    page, _problems = composed(SOURCE, french, {"a.value.1": "Autre"})

    assert page["blocks"]["own"] == french["blocks"]["own"]
    assert page["blocks_layout"]["items"] == ["a", "own", "b", "c", "d"]


def test_a_block_that_came_to_the_original_is_to_be_translated(french):
    source = deepcopy(SOURCE)
    source["blocks"]["e"] = slate({"text": "New"})
    source["blocks_layout"]["items"].insert(1, "e")

    (new,) = (pair for pair in pairs(source, french) if not pair["target"])
    page, _problems = composed(source, french, {"e.value.1": "Nouveau"})

    assert new["id"] == "e.value.1"
    assert page["blocks_layout"]["items"] == ["a", "e", "b", "c", "d"]
    assert page["blocks"]["b"] == french["blocks"]["b"]


def test_a_paragraph_that_came_to_a_block_leaves_the_others(french):
    source = deepcopy(SOURCE)
    source["blocks"]["b"]["value"].append({"type": "p", "children": [{"text": "New"}]})

    told = {pair["id"]: pair["target"] for pair in pairs(source, french)}
    page, problems = composed(source, french, {"b.value.2": "Nouveau"})

    assert told["b.value.1"] == IN_FRENCH["b.value.1"] and told["b.value.2"] == ""
    assert problems == []
    assert texts_of(page)["b.value.1"] == IN_FRENCH["b.value.1"]
    assert len(page["blocks"]["b"]["value"]) == 2


@pytest.mark.parametrize(
    ("id_", "text", "reason"),
    [
        ("b.value.1", "Sans lien.", "code_missing"),
        ("b.value.1", "<1>Deux</1> <1>fois</1>", "code_twice"),
        ("b.value.1", "</1>Inverse<1>", "code_order"),
        ("x.value.1", "Nulle part", "unit_unknown"),
    ],
)
def test_what_cannot_be_is_named(id_, text, reason):
    _page, problems = composed(SOURCE, None, {id_: text})

    assert {(told[0], told[1]) for told in problems} == {(id_, reason)}


@pytest.mark.parametrize("text", ["1 <2> 3", "<b>bold</b>", "a < b > c", "<1/>", "</>"])
def test_what_is_no_code_is_text(text):
    page, problems = composed(SOURCE, None, {"a.value.1": text})

    assert problems == []
    assert page["blocks"]["a"]["value"][0]["children"] == [{"text": text}]


def test_blocks_within_blocks():
    inner = {"blocks": {"i": BLOCKS["a"]}, "blocks_layout": {"items": ["i"]}}
    source = {
        "blocks": {"grid": {"@type": "gridBlock", **inner}},
        "blocks_layout": {"items": ["grid"]},
    }
    (pair,) = pairs(source, None)

    page, problems = composed(source, None, {pair["id"]: "Fermez"})

    assert problems == []
    assert pairs(source, page)[0]["target"] == "Fermez"


@pytest.mark.parametrize("type_", [{"x": 1}, ["p"], None, 5])
def test_a_node_of_a_strange_type_is_no_obstacle(type_):
    source = {
        "blocks": {"a": slate({"text": "Lock it"}, type_=type_)},
        "blocks_layout": {"items": ["a"]},
    }

    assert [pair["source"] for pair in pairs(source, None)] == ["Lock it"]
