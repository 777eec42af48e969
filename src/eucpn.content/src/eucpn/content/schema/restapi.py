"""Rows in plone.restapi: schema for forms, values out and in."""

from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.schema.rows import IRows
from plone.dexterity.interfaces import IDexterityContent
from plone.restapi.interfaces import IFieldDeserializer
from plone.restapi.interfaces import IFieldSerializer
from plone.restapi.types.adapters import DefaultJsonSchemaProvider
from plone.restapi.types.interfaces import IJsonSchemaProvider
from zope.component import adapter
from zope.component import getMultiAdapter
from zope.component import getUtility
from zope.i18n import translate
from zope.interface import implementer
from zope.interface import Interface
from zope.publisher.interfaces.browser import IBrowserRequest
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import IDate
from zope.schema.interfaces import IDatetime
from zope.schema.interfaces import IText
from zope.schema.interfaces import ITextLine
from zope.schema.interfaces import IURI
from zope.schema.interfaces import IVocabularyFactory


def terms(column, context):
    """The bound vocabulary of a choice column."""
    if column.vocabulary is not None:
        return column.vocabulary
    return getUtility(IVocabularyFactory, column.vocabularyName)(context)


@implementer(IJsonSchemaProvider)
@adapter(IRows, Interface, Interface)
class RowsJsonSchemaProvider(DefaultJsonSchemaProvider):
    """`{"type": "array", "widget": "rows", "row_schema": {…}}`.

    `row_schema` has the shape that Volto's object widgets take: fieldsets,
    properties, required.
    """

    def get_type(self):
        return "array"

    def get_widget(self):
        return "rows"

    def get_factory(self):
        return "Rows"

    def additional(self):
        properties = {}
        for name, column in self.field.columns:
            provider = getMultiAdapter(
                (column, self.context, self.request), IJsonSchemaProvider
            )
            properties[name] = provider.get_schema()
            if widget := cell_widget(column):
                properties[name].setdefault("widget", widget)
        return {
            "row_schema": {
                "title": self.get_title(),
                "fieldsets": [
                    {"id": "default", "title": "", "fields": list(properties)}
                ],
                "properties": properties,
                "required": [n for n, column in self.field.columns if column.required],
            }
        }


def cell_widget(column) -> str | None:
    """How a cell is entered, where its JSON type does not tell."""
    if IDatetime.providedBy(column):
        return "datetime"
    if IDate.providedBy(column):
        return "date"
    if IURI.providedBy(column):
        return "url"
    if IText.providedBy(column) and not ITextLine.providedBy(column):
        return "textarea"
    return None


@implementer(IFieldSerializer)
@adapter(IRows, IDexterityContent, IEUCPNContentLayer)
class RowsSerializer:
    """Rows with their terms as `{"token", "title"}` in the asker's language."""

    def __init__(self, field, context, request):
        self.field = field
        self.context = context
        self.request = request

    def __call__(self):
        value = getattr(self.field.interface(self.context), self.field.__name__, None)
        choices = {
            name: terms(column, self.context)
            for name, column in self.field.columns
            if IChoice.providedBy(column)
        }
        return [self.row(row, choices) for row in value or ()]

    def row(self, row, choices):
        result = {name: row.get(name) for name, _column in self.field.columns}
        for name, vocabulary in choices.items():
            token = result[name]
            if token is None:
                continue
            title = token
            if token in vocabulary:
                title = translate(vocabulary.getTerm(token).title, context=self.request)
            result[name] = {"token": token, "title": title}
        return result


@implementer(IFieldDeserializer)
@adapter(IRows, IDexterityContent, IBrowserRequest)
class RowsDeserializer:
    """Rows as sent by a form or a partner; refused whole when one cell is wrong."""

    def __init__(self, field, context, request):
        self.field = field.bind(context)
        self.context = context

    def __call__(self, value):
        rows = self.field.clean(value)
        self.field.validate(rows)
        return rows
