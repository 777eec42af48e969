"""Parameters of an address, checked. Knows nothing of Plone.

Every parameter is either as documented or refused with its name and a sentence;
nothing is guessed, clipped or passed on to the catalog as it came. Parameters without
a value count as not given, as untouched fields of a form do.
"""

from collections.abc import Mapping
from eucpn.content import _
from eucpn.content.services.works.text import MalformedText
from eucpn.content.services.works.text import text_query
import re


MAX_SIZE = 100
MAX_START = 1_000_000
MAX_VALUES = 50
MAX_TEXT = 100

ORDERS = {"ascending": False, "descending": True}
VALUE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._:-]{0,99}")


class BadParameter(ValueError):
    """A parameter that is not as documented."""

    def __init__(self, field: str, message):
        super().__init__(field, message)
        self.field = field
        self.message = message


def check_names(form: Mapping, known):
    """:raises BadParameter: for a parameter that there is not."""
    for name in form:
        if name not in known:
            raise BadParameter(
                str(name),
                _("error_unknown_parameter", default="There is no such parameter."),
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
            raise malformed(name)
    return tuple(dict.fromkeys(given))


def malformed(name: str) -> BadParameter:
    """The refusal of what cannot be a value."""
    return BadParameter(
        name,
        _("error_malformed_value", default="This is no value of this parameter."),
    )


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


def short_text(form, name: str) -> str | None:
    """The value, a text that is not too long to be looked up."""
    value = single(form, name)
    if value is not None and len(value) > MAX_TEXT:
        raise malformed(name)
    return value


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


def searchable_text(form, languages=()) -> str | None:
    """The words to look for, in the syntax of the text index.

    :param languages: in which inflections of the words are looked for.
    """
    text = single(form, "SearchableText")
    if text is None or not text.strip():
        return None
    try:
        return text_query(text, languages)
    except MalformedText as malformed:
        raise BadParameter("SearchableText", malformed.args[0]) from None
