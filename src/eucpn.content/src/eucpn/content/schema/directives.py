"""Say beside a field at which stage it has to be filled.

A draft may be saved with nothing but what the schema itself marks `required`.
What is missing is asked for at a *stage*: `submit` (to hand an item in) or
`publish` (to approve it). See `eucpn.content.schema.completeness`.
"""

from plone.supermodel.directives import ListCheckerPlugin
from plone.supermodel.directives import MetadataListDirective


NEEDED_KEY = "eucpn.content.needed"
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


class NeededPlugin(ListCheckerPlugin):
    """Refuses a schema that needs a field it does not have."""

    key = NEEDED_KEY

    def fieldNames(self):
        for _stage, field, _when in self.value or ():
            yield field
