"""What a list of the desk is asked for: the parameters, checked; without Plone.

As strict as `@works`, with the same refusals.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from eucpn.content.services import parameters
from eucpn.content.vocabularies.terms import load
from eucpn.policy.workflow.labels import type_ids


FILTERS = ("crime_phenomena", "language", "portal_type")
# The fixed lists of which the values are.
LISTS = {
    "contributing_member_state": "countries",
    "crime_phenomena": "crime_phenomena",
    "language": "languages",
}
# What the lists are sorted by: the parameter's word and the index.
SORTS = {
    "modified": "modified",
    "state_since": "state_since",
    "title": "sortable_title",
}
DEFAULT_SIZE = 25


@dataclass(frozen=True)
class DeskQuery:
    """A checked request for a page of a list.

    `filters` holds `(name, values)`; `text` is in the syntax of the text index, with
    the inflections of its words in the languages that the list is filtered by;
    `sort_on` is an index and `descending` the direction, each None for what the list
    does by itself; `choices` are the parameters that only one of the lists has.
    """

    filters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    text: str | None = None
    sort_on: str | None = None
    descending: bool | None = None
    start: int = 0
    size: int = DEFAULT_SIZE
    choices: tuple[tuple[str, str | None], ...] = ()

    @property
    def key(self) -> tuple:
        """All but the page."""
        return self.filters, self.text, self.sort_on, self.descending, self.choices

    def choice(self, name: str) -> str | None:
        """The value of a parameter that only this list has."""
        return dict(self.choices)[name]


def parse(
    form: Mapping,
    choices: Mapping,
    filters: tuple[str, ...] = FILTERS,
    sorts: Mapping[str, str] = SORTS,
) -> DeskQuery:
    """The query that the parameters of a request ask for.

    :param form: names and values: texts, lists of texts where repeated.
    :param choices: the names of further parameters with what they accept: a
        collection of values, or None for a short text.
    :param sorts: what the list can be sorted by, as `SORTS`.
    :raises BadParameter: for the first parameter that is not as documented.
    """
    known = {*filters, *choices, "SearchableText", "b_size", "b_start"}
    parameters.check_names(form, known | {"sort_on", "sort_order"})
    sort_on = parameters.one_of(form, "sort_on", sorts)
    order = parameters.one_of(form, "sort_order", parameters.ORDERS)
    start, size = page(form)
    languages = parameters.values(form, "language") if "language" in filters else ()
    return DeskQuery(
        filters=tuple(
            (name, found) for name in filters if (found := filter_values(form, name))
        ),
        text=parameters.searchable_text(form, languages),
        sort_on=sorts[sort_on] if sort_on else None,
        descending=parameters.ORDERS[order] if order else None,
        start=start,
        size=size,
        choices=tuple(
            (name, choice(form, name, values)) for name, values in choices.items()
        ),
    )


def known_values(name: str) -> list[str]:
    """The values that there are of `portal_type` or of a fixed list, in their order."""
    if name in LISTS:
        return list(load(LISTS[name]).terms)
    return type_ids()


def filter_values(form: Mapping, name: str) -> tuple[str, ...]:
    """The values of a filter, each one that there is."""
    given = parameters.values(form, name)
    known = known_values(name) if given else ()
    if any(value not in known for value in given):
        raise parameters.not_among(name, known)
    return given


def page(form: Mapping) -> tuple[int, int]:
    """`b_start` and `b_size`, checked."""
    return (
        parameters.number(form, "b_start", 0, 0, parameters.MAX_START),
        parameters.number(form, "b_size", DEFAULT_SIZE, 1, parameters.MAX_SIZE),
    )


def choice(form: Mapping, name: str, values) -> str | None:
    """The value of a parameter: one of `values`; a short text where they are None."""
    if values is None:
        return parameters.short_text(form, name)
    return parameters.one_of(form, name, values)
