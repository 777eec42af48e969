"""What an item still lacks for a stage, as one readable list."""

from dataclasses import dataclass
from eucpn.content import _
from eucpn.content.schema.directives import AT_LEAST_KEY
from eucpn.content.schema.directives import NEEDED_KEY
from eucpn.content.schema.directives import STAGES
from plone.app.textfield.interfaces import IRichTextValue
from plone.dexterity.utils import iterSchemata
from plone.supermodel.interfaces import FIELDSETS_KEY
from plone.supermodel.utils import mergedTaggedValueList
from zope.i18n import translate
import re


TAGS = re.compile(r"<(?!img|iframe|video)[^>]*>|&nbsp;|\s", re.IGNORECASE)


@dataclass(frozen=True)
class Missing:
    """A field that has to be filled before `stage` can be reached."""

    field: str
    title: str
    fieldset: str
    stage: str
    at_least: int = 1

    def to_json(self, request=None):
        """`{"field", "title", "fieldset", "stage"}`, title in the asker's language.

        Of a list that needs several entries the title says how many.
        """
        title = translate(self.title, context=request)
        if self.at_least > 1:
            title = translate(
                _(
                    "missing_entries",
                    default="${title} (at least ${count})",
                    mapping={"title": title, "count": self.at_least},
                ),
                context=request,
            )
        return {
            "field": self.field,
            "title": title,
            "fieldset": self.fieldset,
            "stage": self.stage,
        }


def is_empty(value) -> bool:
    """Is this no answer? `False` and `0` are answers; white space is none."""
    if value is None:
        return True
    if IRichTextValue.providedBy(value):
        value = TAGS.sub("", value.raw or "")
    if isinstance(value, str):
        return not value.strip()
    try:
        return len(value) == 0
    except TypeError:
        return False


def has_entries(value, number: int) -> bool:
    """Is it filled, a list with so many entries that say something?"""
    if number < 2 or is_empty(value):
        return not is_empty(value)
    return sum(not is_empty(entry) for entry in value) >= number


def missing(obj, stage: str) -> list[Missing]:
    """The fields of `obj` that are empty, or have too few entries, but are needed
    for `stage`.

    `publish` includes what `submit` needs. In the order of the schemata.
    """
    stages = STAGES[: STAGES.index(stage) + 1]
    found = []
    for schema in iterSchemata(obj):
        adapted = schema(obj)
        counts = dict(mergedTaggedValueList(schema, AT_LEAST_KEY))
        for needed_at, name, when in mergedTaggedValueList(schema, NEEDED_KEY):
            if needed_at not in stages or (when is not None and not when(obj)):
                continue
            number = counts.get(name, 1)
            if not has_entries(getattr(adapted, name, None), number):
                found.append(
                    Missing(
                        name,
                        schema[name].title,
                        fieldset(schema, name),
                        needed_at,
                        number,
                    )
                )
    return found


def fieldset(schema, name: str) -> str:
    """The id of the fieldset that holds the field, as `@types` has it."""
    for group in mergedTaggedValueList(schema, FIELDSETS_KEY):
        if name in group.fields:
            return group.__name__
    return "default"


def stage_of(schema, name: str) -> str | None:
    """The first stage at which the field is needed, if any."""
    stages = {
        s for s, field, _w in mergedTaggedValueList(schema, NEEDED_KEY) if field == name
    }
    return next((stage for stage in STAGES if stage in stages), None)
