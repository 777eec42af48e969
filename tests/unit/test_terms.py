"""The fixed lists are whole: ids, addresses and labels in every language."""

from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.content.vocabularies.terms import load
from eucpn.content.vocabularies.terms import names
import pytest


@pytest.mark.parametrize("name", names())
class TestTerms:
    def test_every_term_has_a_label_in_every_language(self, name):
        wrong = {
            term.id
            for term in load(name).terms.values()
            if tuple(term.labels) != LANGUAGES or not all(term.labels.values())
        }

        assert wrong == set()

    def test_no_two_terms_share_a_label_in_a_language(self, name):
        terms = load(name).terms.values()
        for language in LANGUAGES:
            labels = [term.label(language) for term in terms]

            assert sorted(labels) == sorted(set(labels)), language

    def test_broader_terms_stand_before_narrower_ones(self, name):
        seen = set()
        for term in load(name).terms.values():
            assert term.broader is None or term.broader in seen
            seen.add(term.id)

    def test_every_term_has_an_address_of_its_own(self, name):
        addresses = [term.uri for term in load(name).terms.values()]

        assert len(set(addresses)) == len(addresses)
        assert all(a.startswith(("http://", "https://")) for a in addresses)
