"""Say beside a field at which stage it has to be filled.

A draft may be saved with nothing but what the schema itself marks `required`.
What is missing is asked for at a *stage*: `submit` (to hand an item in) or
`publish` (to approve it). See `eucpn.content.schema.completeness`.
"""

from plone.supermodel.directives import ListCheckerPlugin
from plone.supermodel.directives import MetadataListDirective


NEEDED_KEY = "eucpn.content.needed"
AT_LEAST_KEY = "eucpn.content.at_least"
STAGES = ("submit", "publish")


class needed(MetadataListDirective):
    """`needed("submit", "summary", "measures", when=condition)`.

    :param stage: one of `STAGES`.
    :param fields: names of fields of this schema.
    :param when: optional function of the content object; the fields are needed
        only where it answers true.
    """

    key = NEEDED_KEY

    def factory(self, stage, *fields, when=None):
        if stage not in STAGES:
            raise ValueError(f"{stage!r} is not one of {STAGES}")
        if not fields:
            raise TypeError("needed() names at least one field")
        return [(stage, field, when) for field in fields]


class at_least(MetadataListDirective):
    """`at_least(3, "key_messages")`: a needed list is filled with so many entries.

    A draft may have fewer; the most is the field's own `max_length`.
    """

    key = AT_LEAST_KEY

    def factory(self, number, *fields):
        if not fields:
            raise TypeError("at_least() names at least one field")
        return [(field, number) for field in fields]


class NeededPlugin(ListCheckerPlugin):
    """Refuses a schema that needs a field it does not have."""

    key = NEEDED_KEY

    def fieldNames(self):
        for _stage, field, _when in self.value or ():
            yield field


class AtLeastPlugin(ListCheckerPlugin):
    """Refuses a schema that counts entries of a field it does not have."""

    key = AT_LEAST_KEY

    def fieldNames(self):
        for field, _number in self.value or ():
            yield field
