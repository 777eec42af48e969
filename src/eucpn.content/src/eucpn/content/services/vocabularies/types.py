"""`GET @types/<type>`: at which stage a field has to be filled, and a form in order.

plone.restapi lets one extend a property by the *type* of its field or by its name;
`stage` depends on neither but on the schema that the field is in.
"""

from AccessControl import getSecurityManager
from eucpn.content.schema.completeness import stage_of
from eucpn.content.schema.forms import arrange
from plone.base.interfaces import IPloneSiteRoot
from plone.dexterity.utils import iterSchemataForType
from plone.restapi.services.types.get import TypesGet


# Whoever has one of them sees the administrative fields of forms.
ADMINISTER = ("eucpn.content: Set Provenance", "Plone Site Setup: Overview")


class StagedTypesGet(TypesGet):
    """Stock, with `"stage": "submit"` or `"publish"` in properties that are needed.

    Fieldsets are those of the form at this place. At the site root they are those of
    the type's definition, which its control panel reads and writes back.
    """

    def reply_for_type(self):
        portal_type = self.params[0]
        result = super().reply_for_type()
        properties = result.get("properties", {})
        for schema in iterSchemataForType(portal_type) if properties else ():
            for name in schema:
                stage = stage_of(schema, name)
                if stage and name in properties:
                    properties[name]["stage"] = stage
        if "fieldsets" in result and not IPloneSiteRoot.providedBy(self.context):
            arrange(result, self.administers(), self.request)
        return result

    def administers(self) -> bool:
        """May the asker see the administrative fields of the forms here?"""
        check = getSecurityManager().checkPermission
        return any(check(permission, self.context) for permission in ADMINISTER)
