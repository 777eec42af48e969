"""What a field holds and how it is indexed, in words."""

from eucpn.content.schema.rows import IRows
from eucpn.content.vocabularies.terms import PREFIX
from plone.app.textfield.interfaces import IRichText
from plone.namedfile.interfaces import INamedBlobFileField
from plone.namedfile.interfaces import INamedBlobImageField
from plone.schema.email import IEmail
from plone.schema.jsonfield import IJSONField
from reference_pages.markdown import code
from z3c.relationfield.interfaces import IRelationChoice
from z3c.relationfield.interfaces import IRelationList
from zope.schema.interfaces import IASCIILine
from zope.schema.interfaces import IBool
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IDate
from zope.schema.interfaces import IDatetime
from zope.schema.interfaces import IDecimal
from zope.schema.interfaces import IInt
from zope.schema.interfaces import IText
from zope.schema.interfaces import ITextLine
from zope.schema.interfaces import IURI


# The first that a field provides tells its kind.
KINDS = (
    (IRows, "rows"),
    (IRichText, "rich text"),
    (INamedBlobImageField, "image"),
    (INamedBlobFileField, "file"),
    (IRelationList, "relations"),
    (IRelationChoice, "relation"),
    (IJSONField, "JSON"),
    (IEmail, "e-mail address"),
    (IChoice, "choice"),
    (IURI, "web address"),
    (IASCIILine, "line of text"),
    (ITextLine, "line of text"),
    (IText, "text"),
    (IBool, "yes or no"),
    (IDatetime, "date and time"),
    (IDate, "date"),
    (IDecimal, "decimal number"),
    (IInt, "whole number"),
)
INDEXES = {
    "BooleanIndex": "yes or no",
    "DateIndex": "date",
    "FieldIndex": "one value",
    "KeywordIndex": "any of several values",
    "ZCTextIndex": "words",
}


def vocabulary_link(field) -> str:
    """The list of a choice: a link where it is one of ours."""
    name = field.vocabularyName or ""
    if not name.startswith(PREFIX):
        return f"`{name}`"
    short = name.removeprefix(PREFIX)
    return f"[{short}](vocabularies.md#{short})"


def kind(field) -> str:
    """What a field holds, with its limits."""
    told = next((n for i, n in KINDS if i.providedBy(field)), None)
    if told in ("relation", "relations"):
        return told
    if told == "choice":
        return f"choice of {vocabulary_link(field)}"
    if told == "rows":
        return "rows of " + code(name for name, _column in field.columns)
    if told is None and ICollection.providedBy(field):
        value = field.value_type
        if IChoice.providedBy(value):
            return f"choices of {vocabulary_link(value)}"
        return f"list{at_most(field)} of: {kind(value)}"
    limits = []
    if IText.providedBy(field) and field.max_length:
        limits.append(f"at most {field.max_length} characters")
    for word, bound in (("from", "min"), ("to", "max")):
        value = getattr(field, bound, None)
        if value is not None:
            limits.append(f"{word} {value}")
    return ", ".join([told or type(field).__name__, *limits])


def at_most(field) -> str:
    """How many values a field takes."""
    return f" (at most {field.max_length})" if field.max_length else ""
