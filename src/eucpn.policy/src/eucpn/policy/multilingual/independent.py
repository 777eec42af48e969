"""Language-independent values: from the source to its translations, never back."""

from Acquisition import aq_base
from copy import deepcopy
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import independent_fields
from eucpn.content.behaviors.translation import source_of
from eucpn.content.interfaces import IContribution
from eucpn.policy.difference.comparable import comparable
from eucpn.policy.workflow.conditions import is_public
from persistent import Persistent
from plone.app.dexterity.textindexer.directives import SEARCHABLE_KEY
from plone.app.multilingual.dx.cloner import LanguageIndependentFieldsManager
from plone.app.multilingual.dx.interfaces import IDexterityTranslatable
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import NOTG
from plone.dexterity.utils import iterSchemata
from plone.supermodel.utils import mergedTaggedValueList
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
import hashlib
import json


SUM = "_independent_sum"
# Values on which rights on an item rest.
RIGHTS = frozenset({"contributing_member_state", "co_contributing_member_states"})
# Indexes that no language-independent value reaches.
UNTOUCHED = frozenset({
    "Creator",
    "Description",
    "Language",
    "SearchableText",
    "Title",
    "TranslationGroup",
    "UID",
    "allowedRolesAndUsers",
    "created",
    "full_title",
    "getId",
    "getObjPositionInParent",
    "getRawRelatedItems",
    "id",
    "in_reply_to",
    "object_provides",
    "path",
    "portal_type",
    "review_state",
    "sortable_title",
})


def translations_of(source):
    """The other items of the group, whoever may see them."""
    group = ITG(source, None)
    if not group or group == NOTG:
        return
    catalog = getToolByName(source, "portal_catalog")
    own = source.UID()
    for brain in catalog.unrestrictedSearchResults(TranslationGroup=group):
        if own != brain.UID:
            yield brain._unrestrictedGetObject()


def copy_independent_values(source, translation) -> list[str]:
    """Give `translation` every language-independent value of `source`.

    Answers the names of the fields that were different. Does not re-index.
    """
    changed = []
    for schema, name in independent_fields(source):
        value = getattr(schema(source), name, None)
        target = schema(translation, None)
        if target is None or getattr(target, name, None) == value:
            continue
        # Files are shared: never changed but replaced, and a copied blob is empty.
        copy = value if isinstance(value, Persistent) else deepcopy(value)
        setattr(target, name, copy)
        changed.append(name)
    return changed


def reindex_independent(translation, names):
    """Bring the catalog up to date after those language-independent fields changed.

    A text in the index is as it was unless one of them is part of it.
    """
    texts = {
        name
        for schema in iterSchemata(translation)
        for _interface, name, _value in mergedTaggedValueList(schema, SEARCHABLE_KEY)
    }
    if texts.intersection(names) or RIGHTS.intersection(names):
        translation.reindexObject()
        return
    catalog = getToolByName(translation, "portal_catalog")
    translation.reindexObject(idxs=sorted(set(catalog.indexes()) - UNTOUCHED))


def restore_independent_values(translation) -> list[str]:
    """Undo what a translation did to values that are its source's; which were they?"""
    source = source_of(translation)
    if source is None or source is translation:
        return []
    return copy_independent_values(source, translation)


def values_changed(source) -> bool:
    """Is a language-independent value another one than when this was last asked?

    What they were is kept as a sum on the source, so that a save that leaves them as
    they are looks at no translation.
    """
    values = {
        name: comparable(schema[name], getattr(schema(source), name, None), source)
        for schema, name in independent_fields(source)
    }
    sum_ = hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
    if getattr(aq_base(source), SUM, None) == sum_:
        return False
    setattr(source, SUM, sum_)
    return True


@adapter(IDexterityTranslatable)
class SourceOnlyFieldsManager(LanguageIndependentFieldsManager):
    """plone.app.multilingual copies from whatever was saved to all others; here
    values flow from the source, and only once it has been approved."""

    def has_independent_fields(self):
        """Asked at every save, before each translation is woken."""
        if not IContribution.providedBy(self.context):
            return super().has_independent_fields()
        return self._flows() and values_changed(self.context)

    def copy_fields(self, translation):
        if not IContribution.providedBy(self.context):
            return super().copy_fields(translation)
        if translation is None or not self._flows():
            return False
        return copy_independent_values(self.context, translation)

    def _flows(self):
        source = stored_value(self.context, "source_language")
        is_source = not source or source == self.context.language
        return is_source and is_public(self.context)
