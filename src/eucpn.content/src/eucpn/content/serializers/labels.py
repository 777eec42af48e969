"""Labels of many terms at once."""

from eucpn.content.serializers.terms import term_json
from eucpn.content.vocabularies.terms import load
from functools import cache


class Labels:
    """`labels("countries", "BE")`: `{"token", "title"}` in one language.

    Asks for the language once, where `term_json` asks for each term.

    :param language: of the labels.
    """

    def __init__(self, language: str, request=None):
        self.language = language
        self.request = request

    def __call__(self, name: str, token: str | None) -> dict | None:
        """None for no token; a token that the list does not know is its own title."""
        if not token:
            return None
        if not is_fixed(name):
            return term_json(name, token, self.request)
        term = load(name).terms.get(token)
        return {"token": token, "title": term.label(self.language) if term else token}


@cache
def is_fixed(name: str) -> bool:
    """Is the list one of the files, and no part of one?"""
    try:
        return bool(load(name).terms)
    except FileNotFoundError:
        return False
