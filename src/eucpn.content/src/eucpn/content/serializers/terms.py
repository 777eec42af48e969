"""Terms of the fixed lists in JSON."""

from eucpn.content.vocabularies.terms import PREFIX
from zope.component import getUtility
from zope.component.hooks import getSite
from zope.i18n import translate
from zope.schema.interfaces import IVocabularyFactory


def vocabulary(name: str):
    """The vocabulary of that short name."""
    return getUtility(IVocabularyFactory, PREFIX + name)(getSite())


def term_json(name: str, token: str | None, request) -> dict | None:
    """`{"token", "title"}` in the asker's language; None for no token.

    A token that the list does not know is its own title.
    """
    if not token:
        return None
    terms = vocabulary(name)
    title = terms.getTerm(token).title if token in terms else token
    return {"token": token, "title": translate(title, context=request)}


def in_list_order(name: str, tokens) -> list[str]:
    """The tokens in the order of their list; unknown ones last."""
    order = {term.value: position for position, term in enumerate(vocabulary(name))}
    return sorted(set(tokens), key=lambda token: (order.get(token, len(order)), token))
