"""Words that find each other: folded letters, and inflections by language."""

from concurrent.futures import ThreadPoolExecutor
from eucpn.content.services.works.text import text_query
from eucpn.content.words.folding import fold
from eucpn.content.words.pipeline import Folding
from eucpn.content.words.pipeline import language_mark
from eucpn.content.words.pipeline import Stems
from eucpn.content.words.pipeline import Words
from eucpn.content.words.stems import ALGORITHMS
from eucpn.content.words.stems import stem
from eucpn.content.words.stems import stems
from Products.ZCTextIndex.Lexicon import Lexicon
from Products.ZCTextIndex.OkapiIndex import OkapiIndex
from Products.ZCTextIndex.QueryParser import QueryParser
import pytest
import Stemmer


# Language, a word, and others that it has to find and be found by.
FOUND = {
    "cs": ["krádež krádeže krádeží", "oběť oběti", "prevence prevenci"],
    "da": ["forbrydelse forbrydelser", "politik politikken", "indbrud indbruddet"],
    "de": [
        "Gewalttat Gewalttaten",
        "Straße Straßen Strasse strassen",
        "Einbruch Einbrüche Einbrüchen einbruche",
        "Opfer Opfern",
        "Maßnahme Maßnahmen massnahmen",
        "Haus Häuser Häusern",
    ],
    "el": ["πολιτική πολιτικές πολιτικη", "θύμα θύματα ΘΥΜΑΤΑ", "έγκλημα εγκλήματα"],
    "en": [
        "policy policies",
        "burglary burglaries",
        "victim victims",
        "preventing prevention prevented prevents",
    ],
    "es": ["política políticas politica", "delito delitos", "ladrón ladrones"],
    "et": ["politsei politseid", "ohvrid ohvrite"],
    "fi": [
        "rikos rikokset rikoksen rikosten",
        "tutkimus tutkimuksen tutkimukset",
        "uhri uhrit uhrien uhreille",
        "koulu koulussa kouluissa",
    ],
    "fr": [
        "politique politiques",
        "cambriolage cambriolages",
        "sécurité sécurités securite securites",
        "violent violente violents violentes",
        "national nationaux nationale",
    ],
    "hu": ["bűncselekmény bűncselekmények buncselekmeny", "rendőr rendőrök"],
    "it": ["politica politiche", "furto furti", "vittima vittime", "crimine crimini"],
    "lt": ["nusikaltimas nusikaltimai nusikaltimų", "auka aukos"],
    "nl": ["inbraak inbraken", "misdaad misdaden", "slachtoffer slachtoffers"],
    "pl": [
        "przestępstwo przestępstwa przestępstw przestępstwem przestepstwa",
        "kradzież kradzieże kradzieży kradziez",
        "ofiara ofiary ofiar ofiarami",
        "policja policji",
    ],
    "pt": ["política políticas politica", "vítima vítimas", "crime crimes"],
    "ro": [
        "infracțiune infracțiuni infracțiunea infracţiunile infractiuni",
        "victimă victime victimelor victima",
        "prevenire prevenirea",
        "poliție poliția",
    ],
    "sv": ["brott brotten", "stöld stölder stolder", "polis polisen"],
}
# Words that must not find each other, however alike they look.
APART = {
    "de": [("Opfer", "Opferung"), ("Gewalt", "Gewerbe"), ("Polizei", "Police")],
    "el": [("θύμα", "θέμα"), ("νόμος", "νόηση")],
    "en": [("police", "policy"), ("crime", "crimson"), ("victim", "victory")],
    "es": [("delito", "deleite"), ("robo", "roble")],
    "fi": [("rikos", "rikas"), ("koulu", "koulutus"), ("uhri", "uhka")],
    "fr": [("vol", "voile"), ("violence", "violon"), ("politique", "police")],
    "it": [("furto", "furgone"), ("vittima", "vitto")],
    "nl": [("inbraak", "inbreng"), ("buurt", "buur")],
    "pl": [("policja", "polityka"), ("ofiara", "oficer")],
    "ro": [("furt", "furtun"), ("victimă", "victorie")],
}


def index_with(*texts):
    """An index of `(language, text)`, with the lexicon of the site."""
    index = OkapiIndex(Lexicon(Words(), Stems(), Folding()))
    for number, (language, text) in enumerate(texts):
        index.index_doc(number, [language_mark(language), text])
    return index


def found(index, text, *languages):
    """The numbers of the texts that a reader's words find."""
    tree = QueryParser(index._lexicon).parseQuery(text_query(text, languages))
    return sorted(tree.executeQuery(index) or ())


@pytest.mark.parametrize(
    ("language", "words"),
    [(language, words) for language, rows in FOUND.items() for words in rows],
)
def test_each_inflection_finds_all_others(language, words):
    words = words.split()
    index = index_with(*((language, f"Xyz {word} abc.") for word in words))

    missed = {
        asked: [words[n] for n in set(range(len(words))) - set(hits)]
        for asked in words
        if len(hits := found(index, asked, language)) < len(words)
    }

    assert missed == {}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [(language, *pair) for language, pairs in APART.items() for pair in pairs],
)
def test_other_words_have_other_stems(language, one, other):
    assert not set(stems(one, language)) & set(stems(other, language))


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Straße", "STRASSE"),
        ("strasse", "Straße"),
        ("Οδός ασφάλεια", "ΑΣΦΑΛΕΙΑ"),
        ("ΑΣΦΑΛΕΙΑ", "ασφάλεια"),
        ("νόμος", "νομοσ"),
        ("Престъпност", "ПРЕСТЪПНОСТ"),
        ("Łódź", "lodz"),
        ("København", "kobenhavn"),
        ("cœur", "coeur"),
        ("siguranţă", "siguranță"),
        ("Crime\u0301", "crimé"),
        ("crimé", "crime\u0301"),
        ("Ħal Għaxaq", "ghaxaq"),
    ],
)
def test_letters_are_folded(written, asked):
    assert found(index_with(("bg", written)), asked) == [0]


def test_cyrillic_short_i_is_a_letter_of_its_own():
    assert fold("Мой") == "мой" != fold("мои")


def test_stems_count_in_the_language_of_the_text_alone():
    index = index_with(("fr", "des nationaux"), ("en", "des nationaux"))

    assert found(index, "national", "fr") == [0]
    assert found(index, "national", "en") == []
    assert found(index, "national", "en", "fr") == [0]


def test_languages_without_a_stemmer_find_words_as_written():
    index = index_with(("bg", "кражба"), ("bg", "кражбата"), ("bg", "кражби"))

    assert found(index, "КРАЖБА", "bg") == [0, 1]


def test_phrases_and_stars_find_what_is_written():
    index = index_with(("en", "national policies"), ("en", "policies, national ones"))

    assert found(index, '"national policies"', "en") == [0]
    assert found(index, '"national policy"', "en") == []
    assert found(index, "polic*", "en") == [0, 1]
    assert found(index, "policy*", "en") == []
    assert found(index, "policy national", "en") == [0, 1]


def test_stems_cannot_be_asked_for():
    index = index_with(("fr", "politiques"))

    assert found(index, "ʘfrpol*", "fr") == []


@pytest.mark.parametrize("word", ["EU", "2019", "x" * 41, "covid19", ""])
def test_no_word_no_stem(word):
    assert stems(word, "en") == ()


def test_every_stemmer_exists():
    assert set(ALGORITHMS.values()) <= set(Stemmer.algorithms())


def test_stemmers_are_not_shared_between_threads():
    words = FOUND["fi"][0].split() * 2000

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda word: stem(word, "fi"), words)) == {"rikos"}


def test_elements_are_equal_so_that_a_lexicon_is_kept():
    assert (Words(), Stems(), Folding()) == (Words(), Stems(), Folding())
    assert Words() != Stems()
