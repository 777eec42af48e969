"""The best versions of the items that an item relates to.

The relations themselves are told as they are stored, since editors save them back.
"""

from eucpn.content.reading.preference import Preference
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import NOTG
from plone.dexterity.utils import iterSchemata
from Products.CMFCore.utils import getToolByName
from z3c.relationfield.interfaces import IRelation
from z3c.relationfield.interfaces import IRelationList


def targets_of(obj) -> list:
    """Every item that a relation field names, whoever may see it."""
    found = []
    for schema in iterSchemata(obj):
        behavior = schema(obj, None)
        for name in schema if behavior is not None else ():
            if IRelation.providedBy(schema[name]):
                values = [getattr(behavior, name, None)]
            elif IRelationList.providedBy(schema[name]):
                values = getattr(behavior, name, None) or ()
            else:
                continue
            found += [v.to_object for v in values if v is not None and v.to_object]
    return found


def best_versions(obj, preference: Preference) -> dict[str, dict]:
    """`{address of a target: {"@id", "@type", "title", "language"}}` of the version
    that the reader should be led to, among those that the asker may see.
    """
    targets = {target.absolute_url(): ITG(target, None) for target in targets_of(obj)}
    groups = {group for group in targets.values() if group and group != NOTG}
    if not groups:
        return {}
    versions = {}
    for brain in getToolByName(obj, "portal_catalog")(
        TranslationGroup=sorted(groups),
        object_provides={"not": [IWorkingCopy.__identifier__]},
    ):
        versions.setdefault(brain.TranslationGroup, []).append(brain)
    return {
        url: {
            "@id": best.getURL(),
            "@type": best.portal_type,
            "title": best.Title,
            "language": best.Language,
        }
        for url, group in targets.items()
        if (best := preference.best(versions.get(group, ())))
        and any(brain.getURL() == url for brain in versions[group])
    }
