"""`GET @types/<type>`: at which stage a field has to be filled.

plone.restapi lets one extend a property by the *type* of its field or by its name;
`stage` depends on neither but on the schema that the field is in.
"""

from eucpn.content.schema.completeness import stage_of
from plone.dexterity.utils import iterSchemataForType
from plone.restapi.services.types.get import TypesGet


class StagedTypesGet(TypesGet):
    """Stock, with `"stage": "submit"` or `"publish"` in properties that are needed."""

    def reply_for_type(self):
        portal_type = self.params[0]
        result = super().reply_for_type()
        properties = result.get("properties", {})
        for schema in iterSchemataForType(portal_type) if properties else ():
            for name in schema:
                stage = stage_of(schema, name)
                if stage and name in properties:
                    properties[name]["stage"] = stage
        return result
