"""What the two sides say, and what became of the original since it was translated."""

from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import independent_fields
from eucpn.content.schema.completeness import fieldset
from eucpn.content.schema.completeness import stage_of
from eucpn.content.schema.rows import IRows
from eucpn.policy.difference.comparable import comparable
from eucpn.policy.difference.comparable import contained_files
from eucpn.policy.difference.comparable import is_compared
from eucpn.policy.difference.comparable import original_uid
from eucpn.policy.difference.compare import compare
from eucpn.policy.difference.compare import is_nothing
from eucpn.policy.difference.compare import status_of
from eucpn.policy.difference.compare import UNCHANGED
from eucpn.policy.difference.edits import Budget
from eucpn.policy.difference.present import day_or_time
from eucpn.policy.difference.present import Presenter
from eucpn.policy.multilingual.origins import text_at
from eucpn.policy.multilingual.origins import text_of
from eucpn.policy.multilingual.translatable import text_columns
from eucpn.policy.multilingual.translatable import translatable_fields
from eucpn.policy.services.review.comparison import as_shown
from eucpn.policy.services.review.comparison import FIRST
from eucpn.policy.services.translate.pair import allowed
from eucpn.policy.services.translate.pair import Pair
from eucpn.policy.services.translate.pair import VIEW
from eucpn.policy.xliff.content import fields_of
from eucpn.policy.xliff.pages import pairs
from plone.app.textfield.interfaces import IRichText
from plone.autoform.interfaces import READ_PERMISSIONS_KEY
from plone.autoform.interfaces import WRITE_PERMISSIONS_KEY
from plone.dexterity.utils import iterSchemata
from plone.restapi.interfaces import IFieldSerializer
from plone.supermodel.utils import mergedTaggedValueDict
from zope.component import getMultiAdapter
from zope.i18n import translate
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IText


CREDIT = "translator_credit"


class Texts:
    """The parts of the answer that hold texts of one pair."""

    def __init__(self, pair: Pair, request):
        self.source, self.target = pair.source, pair.target
        self.request = request
        self.presenter, self.budget = Presenter(pair.source, request), Budget()
        self.now = text_of(pair.source)
        self.since = self.version_translated()
        self.then = text_at(pair.source, self.since)

    def version_translated(self) -> int | None:
        """The number of the older version that was translated; None for the last."""
        if self.target is None:
            return None
        made_from = stored_value(self.target, "translated_from_version")
        current = stored_value(self.source, "content_version") or 0
        return made_from if made_from is not None and made_from < current else None

    def fields(self) -> list[dict]:
        """`[{"name", "title", "fieldset", "kind", "source", "target", "changed",
        "columns"?, "units"?}]`: title and description, then in the order of the
        schemata. For `units`, the texts of blocks, see `xliff.pages.pairs`."""
        told = [
            self.field(schema, name)
            for schema, name in translatable_fields(self.source)
        ]
        return sorted(told, key=lambda one: FIRST.get(one["name"], len(FIRST)))

    def own(self) -> list[dict]:
        """In the shape of `fields`: lines that each version has for itself and needs,
        though they are no text to translate, such as an address; and who translated.
        """
        shared = {name for _schema, name in independent_fields(self.source)}
        told = {name for _schema, name in translatable_fields(self.source)}
        return [
            self.field(schema, name)
            for schema in iterSchemata(self.source)
            for name, field in getFieldsInOrder(schema)
            if name not in shared | told
            and (name == CREDIT or stage_of(schema, name))
            and is_compared(name, field)
            and IText.providedBy(field)
            and name not in mergedTaggedValueDict(schema, READ_PERMISSIONS_KEY)
            and name not in mergedTaggedValueDict(schema, WRITE_PERMISSIONS_KEY)
        ]

    def field(self, schema, name: str) -> dict:
        field = schema[name]
        told = {
            "name": name,
            "title": translate(field.title, context=self.request),
            "fieldset": fieldset(schema, name),
            "kind": kind_of(field),
            "source": self.serialised(self.source, schema, field),
            "target": self.serialised(self.target, schema, field),
            "changed": self.changed(field),
        }
        if told["kind"] == "blocks":
            target = page_of(self.target) if told["target"] is not None else None
            told["units"] = pairs(page_of(self.source), target)
        if IRows.providedBy(field):
            words = text_columns(field)
            told["columns"] = [
                {
                    "name": column_name,
                    "title": translate(column.title, context=self.request),
                    "translated": column_name in words,
                }
                for column_name, column in field.columns
            ]
        return told

    def serialised(self, obj, schema, field):
        """The value as the form of the item takes it; None without an item."""
        if obj is None or schema(obj, None) is None:
            return None
        # Bound to the object itself, for whose value the serializer looks.
        return getMultiAdapter((field, obj, self.request), IFieldSerializer)()

    def changed(self, field) -> dict | None:
        """What became of a field of the original since, as `@review` tells it."""
        if self.then is None:
            return None
        old = self.then["fields"].get(field.__name__)
        new = self.now["fields"].get(field.__name__)
        if status_of(old, new) == UNCHANGED:
            return None
        told = compare(as_shown(old), as_shown(new), self.budget)
        return {
            "field": field.__name__,
            "title": translate(field.title, context=self.request),
            **self.presenter.compared(field, told),
        }

    def independent(self) -> list[dict]:
        """`[{"name", "title", "kind", "value", "format"?}]`: what the original says for
        all languages, as `@review` shows values; what says nothing is left out."""
        result = []
        for schema, name in independent_fields(self.source):
            field = schema[name]
            internal = name in mergedTaggedValueDict(schema, READ_PERMISSIONS_KEY)
            if internal or not is_compared(name, field):
                continue
            value = getattr(schema(self.source), name, None)
            known = comparable(field, value, self.source)
            shown = self.presenter.value(field, known["kind"], known["value"])
            if is_nothing(shown):
                continue
            told = {
                "name": name,
                "title": translate(field.title, context=self.request),
                "kind": known["kind"],
                "value": shown,
            }
            if form := day_or_time(field):
                told["format"] = form
            result.append(told)
        return result

    def files(self) -> list[dict]:
        """`[{"@id", "UID", "title", "description", "target", "changed"}]`.

        The counterpart of a file is the one of the same id in the translation.
        """
        own = {child.getId(): child for child in contained_files(self.target)}
        return [
            {
                **file_json(child),
                "UID": child.UID(),
                "target": counterpart(own.get(child.getId())),
                "changed": self.file_changed(child),
            }
            for child in contained_files(self.source)
            if allowed(VIEW, child)
        ]

    def file_changed(self, child) -> dict | None:
        """`{"title"?, "description"?}`, each what became of it since."""
        uid = original_uid(child)
        if self.then is None or uid not in self.then["files"]:
            return None
        told = {}
        for name in ("title", "description"):
            sides = [
                {"kind": "text", "value": content["files"][uid][name] or ""}
                for content in (self.then, self.now)
            ]
            if status_of(*sides) != UNCHANGED:
                told[name] = compare(*sides, self.budget)
        return told or None


def counterpart(child) -> dict | None:
    """The translation's own file, where the asker sees it."""
    return file_json(child) if child is not None and allowed(VIEW, child) else None


def file_json(child) -> dict:
    return {
        "@id": child.absolute_url(),
        "title": child.Title(),
        "description": child.Description(),
    }


def page_of(obj) -> dict | None:
    """`{"blocks", "blocks_layout"}` of what is made of blocks, as it is stored."""
    pages = (field.value for field in fields_of(obj) if field.kind == "blocks")
    return next(pages, None)


def kind_of(field) -> str:
    """By what the two sides are shown."""
    if field.__name__ == "blocks":
        return "blocks"
    if IRichText.providedBy(field):
        return "rich"
    if IRows.providedBy(field):
        return "rows"
    return "list" if ICollection.providedBy(field) else "text"
