"""A field that holds rows: deadlines, links, help lines.

A value is a list of plain dicts of JSON primitives: dates and times as ISO 8601
strings, terms as their tokens, amounts as numbers. It is stored, compared, exported
and compared across languages as it is. The columns are the fields of a schema.
"""

from datetime import date
from datetime import datetime
from decimal import Decimal
from eucpn.content import _
from zope.interface import implementer
from zope.interface import Interface
from zope.interface import Invalid
from zope.schema import Dict
from zope.schema import getFieldsInOrder
from zope.schema import List
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import IDate
from zope.schema.interfaces import IDatetime
from zope.schema.interfaces import IDecimal
from zope.schema.interfaces import IList
from zope.schema.interfaces import RequiredMissing
from zope.schema.interfaces import ValidationError


class IRows(IList):
    """A list of rows, see `Rows`."""


class InvalidRow(ValidationError):
    """One row of a table is not as its columns ask."""

    def __init__(self, number, column, reason):
        super().__init__(number, column, reason)
        self.message = _(
            "invalid_row",
            default="Row ${number}, ${column}: ${reason}",
            mapping={"number": number, "column": column, "reason": reason},
        )

    def doc(self):
        return self.message


def reason_of(error):
    """The sentence of a validation error."""
    return error.doc() if hasattr(error, "doc") else error.args[0]


def to_python(field, value):
    """The Python value of a cell, for its column to judge."""
    if value is None or value == "":
        return None
    if IDate.providedBy(field):
        return date.fromisoformat(value)
    if IDatetime.providedBy(field):
        return datetime.fromisoformat(value)
    if IDecimal.providedBy(field):
        return Decimal(str(value))
    return value


@implementer(IRows)
class Rows(List):
    """`Rows(row_schema=IDeadline)`.

    :param row_schema: the interface whose fields are the columns; columns are
        text, numbers, booleans, dates, times, addresses and choices.
    """

    def __init__(self, row_schema=Interface, **kw):
        self.row_schema = row_schema
        kw.setdefault("value_type", Dict())
        kw.setdefault("required", False)
        kw.setdefault("defaultFactory", list)
        super().__init__(**kw)

    @property
    def columns(self):
        return getFieldsInOrder(self.row_schema)

    def clean(self, value):
        """Rows as they are stored: known columns only, terms as bare tokens.

        :raises InvalidRow: for a row that is no dict or has an unknown column.
        """
        if not isinstance(value, list):
            raise InvalidRow(1, self.title, _("a list of rows is expected"))
        rows = [self._clean_row(number, row) for number, row in enumerate(value, 1)]
        return [row for row in rows if row]

    def _clean_row(self, number, row):
        if not isinstance(row, dict):
            raise InvalidRow(number, self.title, _("an object is expected"))
        known = dict(self.columns)
        cleaned = {}
        for name, cell in row.items():
            if name.startswith("@"):  # row ids of form widgets
                continue
            if name not in known:
                raise InvalidRow(number, name, _("there is no such column"))
            if isinstance(cell, dict) and "token" in cell:
                cell = cell["token"]
            if isinstance(cell, str):
                cell = cell.strip()
            if cell not in (None, ""):
                cleaned[name] = cell
        return cleaned

    def _validate(self, value):
        super()._validate(value)
        columns = self.columns
        for number, row in enumerate(value, 1):
            for name, column in columns:
                bound = column.bind(self.context)
                try:
                    bound.validate(self._judged(bound, row.get(name)))
                except RequiredMissing:
                    raise InvalidRow(
                        number, column.title, _("a value is needed")
                    ) from None
                except (ValidationError, ValueError, TypeError, ArithmeticError) as e:
                    raise InvalidRow(number, column.title, reason_of(e)) from None
            for invariant in self.row_schema.queryTaggedValue("invariants", ()):
                try:
                    invariant(row)
                except (Invalid, ValidationError) as e:
                    raise InvalidRow(number, self.title, reason_of(e)) from None

    @staticmethod
    def _judged(column, cell):
        if (
            IChoice.providedBy(column)
            and cell is not None
            and not isinstance(cell, str)
        ):
            raise TypeError(_("a term of the list is expected"))
        return to_python(column, cell)
