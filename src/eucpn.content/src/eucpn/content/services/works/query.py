"""What a list of works is asked for: the parameters, checked. Knows nothing of Plone.

Every parameter is either as documented or refused with its name and a sentence;
nothing is guessed, clipped or passed on to the catalog as it came.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from eucpn.content import _
from eucpn.content.content.call_status import STATUSES
from eucpn.content.services.works.text import MalformedText
from eucpn.content.services.works.text import text_query
import re


DEFAULT_SIZE = 20
MAX_SIZE = 100
MAX_START = 1_000_000
MAX_VALUES = 50

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
ORDERS = {"ascending": False, "descending": True}
VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._:-]{0,99}")


@dataclass(frozen=True)
class Query:
    """A checked request for a list of works.

    `filters` holds `(index, values)`; `text` is in the syntax of the text index.
    """

    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    languages: tuple[str, ...] = ()
    call_status: tuple[str, ...] = ()
    text: str | None = None
    sort_on: str = "effective"
    descending: bool = True
    start: int = 0
    size: int = DEFAULT_SIZE


class BadParameter(ValueError):
    """A parameter that is not as documented."""

    def __init__(self, field: str, message):
        super().__init__(field, message)
        self.field = field
        self.message = message


def parse(form: Mapping) -> Query:
    """The query that the parameters of a request ask for.

    Parameters without a value count as not given, as untouched fields of a form do.

    :param form: names and values: texts, lists of texts where repeated.
    :raises BadParameter: for the first parameter that is not as documented.
    """
    known = {*FILTERS, "SearchableText", "b_size", "b_start", "call_status"}
    known |= {"language", "sort_on", "sort_order"}
    for name in form:
        if name not in known:
            raise BadParameter(
                str(name),
                _("error_unknown_parameter", default="There is no such parameter."),
            )
    text = searchable_text(form)
    sort_on = one_of(form, "sort_on", SORTS) or ("relevance" if text else "effective")
    if sort_on == "relevance" and text is None:
        sort_on = "effective"  # Without words nothing is more relevant than other
    order = one_of(form, "sort_order", ORDERS)
    return Query(
        filters=tuple((n, found) for n in FILTERS if (found := values(form, n))),
        languages=values(form, "language"),
        call_status=statuses(form),
        text=text,
        sort_on=sort_on,
        descending=SORTS[sort_on] if order is None else ORDERS[order],
        start=number(form, "b_start", 0, 0, MAX_START),
        size=number(form, "b_size", DEFAULT_SIZE, 1, MAX_SIZE),
    )


def values(form, name: str) -> tuple[str, ...]:
    """The values of a repeatable parameter, each once."""
    given = form.get(name)
    given = given if isinstance(given, list | tuple) else [given]
    given = [value for value in given if value not in (None, "")]
    if len(given) > MAX_VALUES:
        raise BadParameter(
            name,
            _(
                "error_too_many_values",
                default="At most ${count} values are accepted.",
                mapping={"count": MAX_VALUES},
            ),
        )
    for value in given:
        if not isinstance(value, str) or not VALUE.fullmatch(value):
            raise BadParameter(
                name,
                _(
                    "error_malformed_value",
                    default="This is no value of this parameter.",
                ),
            )
    return tuple(dict.fromkeys(given))


def single(form, name: str) -> str | None:
    """The value of a parameter that is given once at most."""
    value = form.get(name)
    if value in (None, ""):
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise BadParameter(
            name, _("error_one_value", default="One value is expected here.")
        )
    return value


def statuses(form) -> tuple[str, ...]:
    """The statuses of calls that are asked for."""
    given = values(form, "call_status")
    for value in given:
        if value not in STATUSES:
            raise not_among("call_status", STATUSES)
    return given


def one_of(form, name: str, choices) -> str | None:
    """The value, which has to be one of the choices."""
    value = single(form, name)
    if value is not None and value not in choices:
        raise not_among(name, choices)
    return value


def not_among(name: str, choices) -> BadParameter:
    """The refusal of a value that is none of the choices."""
    return BadParameter(
        name,
        _(
            "error_not_among",
            default="One of these is expected: ${choices}.",
            mapping={"choices": ", ".join(choices)},
        ),
    )


def number(form, name: str, default: int, least: int, most: int) -> int:
    """The value as a number in plain digits, within its limits."""
    value = single(form, name)
    if value is None:
        return default
    digits = value.isascii() and value.isdigit() and len(value) <= len(str(most))
    if not digits or not least <= int(value) <= most:
        raise BadParameter(
            name,
            _(
                "error_number_between",
                default="A whole number from ${least} to ${most} is expected.",
                mapping={"least": least, "most": most},
            ),
        )
    return int(value)


def searchable_text(form) -> str | None:
    """The words to look for, in the syntax of the text index."""
    text = single(form, "SearchableText")
    if text is None or not text.strip():
        return None
    try:
        return text_query(text)
    except MalformedText as malformed:
        raise BadParameter("SearchableText", malformed.args[0]) from None
