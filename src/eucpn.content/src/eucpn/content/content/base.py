"""What the types share."""

from decimal import Decimal
from eucpn.content import _
from eucpn.content.validators import of_type
from plone.app.textfield import RichText
from plone.dexterity.content import Container
from z3c.relationfield.schema import RelationChoice
from z3c.relationfield.schema import RelationList
from zope import schema
from zope.interface import implementer
from zope.interface import Interface


class IHoldsFiles(Interface):
    """Marks contributions that may contain files."""


@implementer(IHoldsFiles)
class Contribution(Container):
    """A container that holds its own files.

    Its class adds computed values only; whatever is stored is a field.
    """

    # Dublin Core's default, an empty text, is no term of the licences.
    rights = None


def rich_text(title, description=None, **kw):
    """A text with mark-up; HTML is cleaned by Plone's transform when shown."""
    return RichText(
        title=title,
        description=description,
        default_mime_type="text/html",
        output_mime_type="text/x-html-safe",
        allowed_mime_types=("text/html",),
        required=False,
        **kw,
    )


def choice(vocabulary, title, description=None, **kw):
    """One term of a fixed list."""
    return schema.Choice(
        title=title,
        description=description,
        vocabulary=f"eucpn.content.vocabularies.{vocabulary}",
        required=kw.pop("required", False),
        **kw,
    )


def choices(vocabulary, title, description=None, **kw):
    """Any number of terms of a fixed list."""
    return schema.Set(
        title=title,
        description=description,
        value_type=schema.Choice(vocabulary=f"eucpn.content.vocabularies.{vocabulary}"),
        required=False,
        defaultFactory=set,
        **kw,
    )


def precision(title=None):
    """How exact the date beside it is."""
    return choice(
        "date_precisions",
        title or _("label_date_precision", default="Precision of the date"),
        _(
            "help_date_precision",
            default="Where only the month or the year is known, enter its first day.",
        ),
        default="day",
    )


def key_messages(description=None):
    """What a reader should remember."""
    return schema.List(
        title=_("label_key_messages", default="Key messages"),
        description=description
        or _(
            "help_key_messages_optional",
            default="Up to seven short and concrete sentences; shown first.",
        ),
        value_type=schema.TextLine(max_length=300),
        max_length=7,
        required=False,
        defaultFactory=list,
    )


def amount(title, description=None):
    """A sum of money, in the currency that stands beside it."""
    return schema.Decimal(
        title=title, description=description, min=Decimal(0), required=False
    )


def relation(types, title, description=None):
    """A link to one item of one of the types."""
    return RelationChoice(
        title=title,
        description=description,
        vocabulary="plone.app.vocabularies.Catalog",
        constraint=of_type(*types),
        required=False,
    )


def relations(types, title, description=None):
    """Links to items of one of the types."""
    return RelationList(
        title=title,
        description=description,
        value_type=RelationChoice(
            vocabulary="plone.app.vocabularies.Catalog", constraint=of_type(*types)
        ),
        required=False,
        defaultFactory=list,
    )
