"""Amounts in JSON."""

from decimal import Decimal
from decimal import InvalidOperation
from eucpn.content import _
from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.validators import Refused
from plone.dexterity.interfaces import IDexterityContent
from plone.restapi.deserializer.dxfields import DefaultFieldDeserializer
from plone.restapi.interfaces import IFieldDeserializer
from zope.component import adapter
from zope.interface import implementer
from zope.schema.interfaces import IDecimal


@implementer(IFieldDeserializer)
@adapter(IDecimal, IDexterityContent, IEUCPNContentLayer)
class DecimalDeserializer(DefaultFieldDeserializer):
    """Refuses what is no finite number, where the stock one raises an error.

    A JSON number is taken as it is written: 0.1 is a tenth.
    """

    def __call__(self, value):
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            number = None
        if number is None or not number.is_finite():
            raise Refused(_("error_not_a_number", default="A number is expected."))
        self.field.validate(number)
        return number
