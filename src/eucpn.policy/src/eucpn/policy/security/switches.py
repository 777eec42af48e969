"""Yes or no as JSON has it, and nothing else.

What is neither would count as no: two pairs of eyes were switched off by a typing
error.
"""

from eucpn.policy import _
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.multilingual.guards import sentence
from plone.dexterity.interfaces import IDexterityContent
from plone.restapi.deserializer.dxfields import DefaultFieldDeserializer
from plone.restapi.interfaces import IFieldDeserializer
from zope.component import adapter
from zope.interface import implementer
from zope.schema.interfaces import IBool
from zope.schema.interfaces import ValidationError


class NeitherYesNorNo(ValidationError):
    """The value is no JSON boolean."""

    def doc(self):
        return sentence(
            _("error_no_switch", default="“true” or “false” is expected here.")
        )


@implementer(IFieldDeserializer)
@adapter(IBool, IDexterityContent, IEUCPNLayer)
class SwitchDeserializer(DefaultFieldDeserializer):
    """Stock takes any text and any number.

    :raises NeitherYesNorNo: 400 with the name of the field.
    """

    def __call__(self, value):
        if value is None and not self.field.required:
            return self.field.missing_value
        if not isinstance(value, bool):
            raise NeitherYesNorNo(value)
        return value
