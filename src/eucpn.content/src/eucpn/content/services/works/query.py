"""What a list of works is asked for: the parameters, checked. Knows nothing of Plone.

Every parameter is either as documented or refused: see `services.parameters`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from eucpn.content.content.call_status import STATUSES
from eucpn.content.services.parameters import check_names
from eucpn.content.services.parameters import MAX_SIZE
from eucpn.content.services.parameters import MAX_START
from eucpn.content.services.parameters import not_among
from eucpn.content.services.parameters import number
from eucpn.content.services.parameters import one_of
from eucpn.content.services.parameters import ORDERS
from eucpn.content.services.parameters import searchable_text
from eucpn.content.services.parameters import values


DEFAULT_SIZE = 20

# Parameters that are values of an index of the same name, any of which may match.
FILTERS = (
    "campaign",
    "contributing_member_state",
    "country",
    "crime_phenomena",
    "funding_programme",
    "portal_type",
    "publication_type",
    "review_state",
)
# What to sort by, and whether the newest or best comes first unless asked otherwise.
SORTS = {
    "call_closes": False,
    "country": False,
    "effective": True,
    "publication_date": True,
    "relevance": True,
    "sortable_title": False,
}


@dataclass(frozen=True)
class Query:
    """A checked request for a list of works.

    `filters` holds `(index, values)`; `text` is in the syntax of the text index, and
    inflections of its words are looked for in the languages `text_languages`.
    """

    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    languages: tuple[str, ...] = ()
    call_status: tuple[str, ...] = ()
    text: str | None = None
    text_languages: tuple[str, ...] = ()
    sort_on: str = "effective"
    descending: bool = True
    start: int = 0
    size: int = DEFAULT_SIZE


def parse(form: Mapping, language: str | None = None) -> Query:
    """The query that the parameters of a request ask for.

    Parameters without a value count as not given, as untouched fields of a form do.

    :param form: names and values: texts, lists of texts where repeated.
    :param language: the reader's; words are taken to be in it, unless the parameter
        `language` asks for others.
    :raises BadParameter: for the first parameter that is not as documented.
    """
    known = {*FILTERS, "SearchableText", "b_size", "b_start", "call_status"}
    known |= {"language", "sort_on", "sort_order"}
    check_names(form, known)
    languages = values(form, "language")
    text_languages = languages or ((language,) if language else ())
    text = searchable_text(form, text_languages)
    sort_on = one_of(form, "sort_on", SORTS) or ("relevance" if text else "effective")
    if sort_on == "relevance" and text is None:
        sort_on = "effective"  # Without words nothing is more relevant than other
    order = one_of(form, "sort_order", ORDERS)
    return Query(
        filters=tuple((n, found) for n in FILTERS if (found := values(form, n))),
        languages=languages,
        call_status=statuses(form),
        text=text,
        text_languages=text_languages if text else (),
        sort_on=sort_on,
        descending=SORTS[sort_on] if order is None else ORDERS[order],
        start=number(form, "b_start", 0, 0, MAX_START),
        size=number(form, "b_size", DEFAULT_SIZE, 1, MAX_SIZE),
    )


def statuses(form) -> tuple[str, ...]:
    """The statuses of calls that are asked for."""
    given = values(form, "call_status")
    for value in given:
        if value not in STATUSES:
            raise not_among("call_status", STATUSES)
    return given
