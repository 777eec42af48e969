"""What may be begun in a section, and by whom."""

from eucpn.policy.interfaces import ISection
from eucpn.policy.interfaces import ITranslating
from eucpn.policy.localroles.countries import countries_of_user
from eucpn.policy.multilingual.guards import in_secretariat
from eucpn.policy.settings import setting
from plone.app.dexterity.behaviors.constrains import ConstrainTypesBehavior
from zope.component import adapter
from zope.globalrequest import getRequest


@adapter(ISection)
class SectionConstrains(ConstrainTypesBehavior):
    """The secretariat adds what the section holds; countries begin the types that
    are open to them, and translate whatever they may translate."""

    def allowedContentTypes(self, context=None):
        return [
            fti
            for fti in super().allowedContentTypes(context)
            if self._open(fti.getId())
        ]

    def getImmediatelyAddableTypes(self, context=None):
        return [
            id_
            for id_ in super().getImmediatelyAddableTypes(context)
            if self._open(id_)
        ]

    def _open(self, portal_type):
        if in_secretariat() or ITranslating.providedBy(getRequest()):
            return True
        return bool(countries_of_user()) and portal_type in (
            setting("open_types") or ()
        )
