"""The language of an item is that of the folder it lies in."""

from Acquisition import aq_parent
from eucpn.policy import _
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.multilingual.guards import sentence
from plone.base.interfaces import ILanguage
from plone.dexterity.interfaces import IDexterityContent
from plone.restapi.deserializer.dxfields import ChoiceFieldDeserializer
from plone.restapi.interfaces import IFieldDeserializer
from zope.component import adapter
from zope.interface import implementer
from zope.schema.interfaces import IChoice


@implementer(IFieldDeserializer)
@adapter(IChoice, IDexterityContent, IEUCPNLayer)
class LanguageOfFolder(ChoiceFieldDeserializer):
    """Refuses another language than that of the container."""

    def __call__(self, value):
        value = super().__call__(value)
        if self.field.getName() == "language":
            container = ILanguage(aq_parent(self.context), None)
            expected = container.get_language() if container else ""
            if expected and value != expected:
                raise ValueError(
                    sentence(
                        _(
                            "error_language_of_folder",
                            default="It lies in the folder of “${language}”.",
                            mapping={"language": expected},
                        )
                    )
                )
        return value
