"""Copies values of fields from one item to another, whole: also what is empty."""

from copy import deepcopy
from persistent import Persistent
from plone.dexterity.utils import iterSchemata
from z3c.relationfield import RelationValue
from z3c.relationfield.interfaces import IRelationChoice
from z3c.relationfield.interfaces import IRelationList
from zope.schema import getFieldsInOrder


# Attributes that fields of the same purpose do not set on the item itself.
DATES = {"effective": "effective_date", "expires": "expiration_date"}
NEVER = frozenset({"id", "changeNote"})


def copy_values(source, target, only=None, leave=frozenset()):
    """Give `target` the values of `source`; neither indexes nor notifies.

    :param only: the names of the fields; None: all.
    :param leave: names of fields that are left as they are.
    """
    for schema in iterSchemata(target):
        for name, field in getFieldsInOrder(schema):
            wanted = only is None or name in only
            if not wanted or field.readonly or name in leave or name in NEVER:
                continue
            if name in DATES:
                setattr(target, DATES[name], getattr(source, DATES[name]))
                continue
            here, there = schema(source, None), schema(target, None)
            if here is None or there is None:
                continue
            setattr(there, name, own_value(field, getattr(here, name, None)))


def own_value(field, value):
    """The value for another item: nothing that both could change is shared."""
    if IRelationList.providedBy(field):
        return [RelationValue(r.to_id) for r in value or () if not r.isBroken()]
    if IRelationChoice.providedBy(field):
        broken = value is None or value.isBroken()
        return None if broken else RelationValue(value.to_id)
    # Files are shared: never changed but replaced, and a copied blob is empty.
    return value if isinstance(value, Persistent) else deepcopy(value)
