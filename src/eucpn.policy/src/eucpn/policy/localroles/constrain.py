"""What may be begun in a section, and by whom."""

from eucpn.policy.interfaces import ISection
from eucpn.policy.interfaces import ITranslating
from eucpn.policy.localroles.countries import countries_of_user
from eucpn.policy.multilingual.guards import in_secretariat
from eucpn.policy.settings import setting
from functools import cached_property
from plone.app.dexterity.behaviors.constrains import ConstrainTypesBehavior
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.globalrequest import getRequest


@adapter(ISection)
class SectionConstrains(ConstrainTypesBehavior):
    """The secretariat adds what the section holds; countries begin the types that
    are open to them, and translate whatever they may translate."""

    def _getAddableTypesFor(self, obj, context):
        """Rights are asked for where the type is open to the user, which is quicker
        to tell."""
        types = getToolByName(context, "portal_types")
        holds = types.getTypeInfo(obj).allowType
        return [
            fti
            for fti in types.listTypeInfo()
            if holds(fti.getId())
            and self._open(fti.getId())
            and fti.isConstructionAllowed(context)
        ]

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
        return self._open_types is None or portal_type in self._open_types

    @cached_property
    def _open_types(self):
        """The types that are open to the user; None for all."""
        if in_secretariat() or ITranslating.providedBy(getRequest()):
            return None
        return (countries_of_user() and setting("open_types")) or ()
