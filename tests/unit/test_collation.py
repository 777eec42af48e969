"""The alphabetical order of a language."""

from eucpn.content.reading.collation import sort_key
from eucpn.content.vocabularies.terms import LANGUAGES
import pytest


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("bg", "Албена вода Йордан шум ъгъл"),
        ("cs", "cukr čas hrad chata ihned řeka šíp žena"),
        ("da", "zebra æble øl aalborg"),
        ("de", "Ärger Azur Strasse Straße Strassenbahn Über Uhr"),
        ("el", "άλμα αλφάβητο βήτα ώρα"),
        ("es", "nube ñandú oso"),
        ("et", "sõna šokolaad zoo žanr tuba wõrk õde ära öö üks"),
        ("fi", "vesi zeppeliini åbo äiti öljy"),
        ("fr", "cote coté côte côté"),
        ("hr", "cesta čaj ćuk dom džep đak luna ljubav"),
        ("hu", "cukor csal óra öröm"),
        ("lt", "cirkas čekis yla ilgas jis"),
        ("lv", "cena čau kaķis ķēde"),
        ("mt", "ċavetta cirku ġelat gżira għada ħobż żejt zija"),
        ("nl", "ijs ik zee"),
        ("pl", "las łza ósmy żaba"),
        ("ro", "arc ăla sat șal"),
        ("sk", "cena čaj hrad chata ihla"),
        ("sl", "cena čas zob žaba"),
        ("sv", "zebra ånga ärlig öl"),
    ],
)
def test_words_of_a_language_in_its_own_order(language, words):
    expected = words.split()

    backwards = expected[::-1]

    assert sorted(backwards, key=sort_key(language)) == expected


def test_one_list_follows_one_language():
    """The reader's, not that of each title."""
    titles = ["Öl", "Zebra", "Äiti", "Apfel"]

    assert sorted(titles, key=sort_key("sv")) == ["Apfel", "Zebra", "Äiti", "Öl"]
    assert sorted(titles, key=sort_key("de")) == ["Äiti", "Apfel", "Öl", "Zebra"]


@pytest.mark.parametrize("language", [*LANGUAGES, None])
def test_numbers_are_sorted_by_what_they_count(language):
    titles = ["Toolbox 2", "Toolbox 9", "Toolbox 10"]

    backwards = titles[::-1]

    assert sorted(backwards, key=sort_key(language)) == titles
