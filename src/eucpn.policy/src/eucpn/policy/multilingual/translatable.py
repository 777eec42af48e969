"""Which fields of an item a translation has in its own language.

The one answer for the form of a translation, the files for outside translators,
machine translation and the question whether a new version outdates its translations.
"""

from collections.abc import Iterator
from eucpn.content.behaviors.translation import independent_fields
from eucpn.content.schema.rows import IRows
from eucpn.policy.difference.comparable import is_compared
from eucpn.policy.workflow.process import SELF_DESCRIPTION
from plone.app.textfield.interfaces import IRichText
from plone.autoform.interfaces import READ_PERMISSIONS_KEY
from plone.autoform.interfaces import WRITE_PERMISSIONS_KEY
from plone.dexterity.utils import iterSchemata
from plone.schema.email import IEmail
from plone.supermodel.utils import mergedTaggedValueDict
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IASCII
from zope.schema.interfaces import IChoice
from zope.schema.interfaces import IId
from zope.schema.interfaces import IList
from zope.schema.interfaces import IText
from zope.schema.interfaces import ITuple
from zope.schema.interfaces import IURI


# Texts that are the same in every language: addresses and names of machines.
NO_LANGUAGE = (IASCII, IChoice, IEmail, IId, IURI)
# About the item as it is in one language, not said by its original.
OWN = SELF_DESCRIPTION | {"translator_credit"}


def is_text(field) -> bool:
    """Does a value of the field consist of words of a language?"""
    if any(interface.providedBy(field) for interface in NO_LANGUAGE):
        return False
    return IText.providedBy(field) or IRichText.providedBy(field)


def text_columns(field) -> list[str]:
    """The columns of a field of rows that hold words of a language."""
    return [name for name, column in field.columns if is_text(column)]


def is_translatable(field) -> bool:
    """Is the field, by its type, one that is translated? Lists of texts, rows with a
    column of text and blocks are."""
    if field.__name__ == "blocks" or is_text(field):
        return True
    if IRows.providedBy(field):
        return bool(text_columns(field))
    if IList.providedBy(field) or ITuple.providedBy(field):
        return field.value_type is not None and is_text(field.value_type)
    return False


def translatable_fields(obj) -> Iterator[tuple]:
    """`(schema, name)` of every field of `obj` that is translated, in the order of its
    schemata.

    Not among them: what is the same in all languages, what is internal, what only the
    process or a reviewer writes, and what a version says about itself.
    """
    independent = {name for _schema, name in independent_fields(obj)}
    for schema in iterSchemata(obj):
        guarded = {
            *mergedTaggedValueDict(schema, READ_PERMISSIONS_KEY),
            *mergedTaggedValueDict(schema, WRITE_PERMISSIONS_KEY),
        }
        for name, field in getFieldsInOrder(schema):
            own = name in independent or name in guarded or name in OWN
            if not own and is_compared(name, field) and is_translatable(field):
                yield schema, name
