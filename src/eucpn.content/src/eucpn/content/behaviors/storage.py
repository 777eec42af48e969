"""Store a behavior's fields on the object, compute those that are never stored."""

from Acquisition import aq_base
from zope.schema import getFieldNames


def stored_value(obj, name, default=None):
    """What is stored on `obj` itself: no default of a field, nothing acquired.

    Dexterity computes a missing attribute from the field's default, with the
    current user in mind; decisions about rights must not rest on that.
    """
    base = aq_base(obj)
    base._p_activate()  # the __dict__ of a ghost is empty
    return base.__dict__.get(name, default)


def attribute_storage(schema, *computed):
    """A behavior factory class: fields of `schema` live on the object itself.

    :param computed: names of read-only fields; the subclass has a property for
        each of them.
    """

    def field_property(name):
        field = schema[name]

        def get(self):
            value = stored_value(self.context, name)
            return field.default if value in (None, "") else value

        def set_(self, value):
            setattr(self.context, name, value)

        return property(get, set_)

    class Storage:
        """Adapts content to the behavior's schema."""

        def __init__(self, context):
            self.context = context

    for name in getFieldNames(schema):
        if name not in computed:
            setattr(Storage, name, field_property(name))
    return Storage
