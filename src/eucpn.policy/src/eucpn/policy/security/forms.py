"""What the JSON of a form says: what a visitor reads on it, never the answers.

Answers are looked at and exported where the form is managed. They do not travel with
the content, so that an export of content holds no personal data.
"""

from collective.easyform.interfaces import IEasyForm
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.serialize import Discreet
from eucpn.policy.security.visibility import may
from plone.restapi.interfaces import ISerializeToJson
from plone.restapi.serializer.dxcontent import SerializeToJson
from zope.component import adapter
from zope.interface import implementer
from zope.schema import getFieldNames


# What is written for visitors. The rest tells how the form works, whom it writes to
# and what is done with answers; that is for people who may change it.
FOR_VISITORS = {
    "description",
    "formEpilogue",
    "formPrologue",
    "resetLabel",
    "submitLabel",
    "thanksEpilogue",
    "thanksPrologue",
    "thanksdescription",
    "thankstitle",
    "title",
    "useCancelButton",
}


@implementer(ISerializeToJson)
@adapter(IEasyForm, IEUCPNLayer)
class FormToJson(Discreet, SerializeToJson):
    """A form as content."""

    def __call__(self, *args, **kw):
        result = super().__call__(*args, **kw)
        if not may("Modify portal content", self.context):
            for name in set(getFieldNames(IEasyForm)) - FOR_VISITORS:
                result.pop(name, None)
        return result
