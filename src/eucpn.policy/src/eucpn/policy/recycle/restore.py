"""The way back from the recycle area.

An item comes back as it was: UID, states, versions, files, last editor, dates and
links between languages. Only its id may be another, where its own is taken, and a
translation follows its original where that was renamed or moved meanwhile.
"""

from Acquisition import aq_parent
from eucpn.policy import _
from eucpn.policy.audit import record_item
from eucpn.policy.localroles.countries import translation_language
from eucpn.policy.multilingual.independent import restore_independent_values
from eucpn.policy.multilingual.names import counterparts
from eucpn.policy.recycle import histories
from eucpn.policy.recycle import storage
from eucpn.policy.security.visibility import may
from eucpn.policy.subscribers.provenance import note_security
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import is_public
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.files import free_id
from eucpn.policy.workflow.revisions import working_copy_of
from plone import api
from plone.app.iterate.dexterity import ITERATE_RELATION_NAME
from plone.app.iterate.dexterity.relation import StagingRelationValue
from plone.app.iterate.interfaces import IBaseline
from plone.app.iterate.lock import isLocked
from plone.app.iterate.lock import lockContext
from plone.app.multilingual.interfaces import ITG
from z3c.relationfield.event import _setRelation
from zope.component import getUtility
from zope.interface import alsoProvides
from zope.intid.interfaces import IIntIds


def restore(entry: storage.Entry):
    """Put the item back into its place and answer it.

    :raises Conflict: where its place, its place in the group of languages, or the
        original of a revision is no longer there for it.
    """
    source = source_of_deleted(entry)
    parent = place(entry, source)
    if parent is None or not may("Add portal content", parent):
        raise Conflict(
            _(
                "error_restore_place",
                default="The place in which it lay is not there for it any more.",
            )
        )
    check_language(entry)
    original = check_original(entry)
    storage.drop(entry)
    modified = entry.content.modification_date
    obj = put(entry, parent, entry.id if source is None else source.id)
    if original is not None:
        relate(original, obj)
    if translation_language(obj) and restore_independent_values(obj):
        note_security(obj)
        obj.reindexObject()
    obj.reindexObjectSecurity()
    # Being indexed as a new item has set it, and nobody has edited it.
    obj.modification_date = modified
    obj.reindexObject(idxs=["modified", "Date"])
    record_item("content.restore", obj)
    return obj


def by_uid(uid: str | None):
    """The object of that UID, whoever may see it; None where there is none."""
    catalog = api.portal.get_tool("portal_catalog")
    for brain in catalog.unrestrictedSearchResults(UID=uid) if uid else ():
        return brain._unrestrictedGetObject()
    return None


def source_of_deleted(entry):
    """The original of a deleted translation; None: it is none, or has none left."""
    group = None if entry.revision_of else ITG(entry.content, None)
    catalog = api.portal.get_tool("portal_catalog")
    query = {"TranslationGroup": group, "is_source": True}
    for brain in catalog.unrestrictedSearchResults(**query) if group else ():
        return brain._unrestrictedGetObject()
    return None


def place(entry, source):
    """Where the item belongs; None where that is gone."""
    before = by_uid(entry.parent_uid)
    if source is None:
        return before
    return counterparts(aq_parent(source)).get(entry.language, before)


def check_language(entry):
    """:raises Conflict: where its group has by now another text in its language."""
    if entry.revision_of:
        return
    group = ITG(entry.content, None)
    catalog = api.portal.get_tool("portal_catalog")
    if group and catalog.unrestrictedSearchResults(
        TranslationGroup=group, Language=entry.language
    ):
        raise Conflict(
            _(
                "error_restore_language",
                default="By now there is another version in this language.",
            )
        )


def check_original(entry):
    """The original of a discarded revision; None: it is none.

    :raises Conflict: where the original cannot be revised now.
    """
    if not entry.revision_of:
        return None
    original = by_uid(entry.revision_of)
    if (
        original is None
        or not is_public(original)
        or state_of(original) != "published"
        or working_copy_of(original) is not None
        or isLocked(original)
    ):
        raise Conflict(
            _(
                "error_restore_revision",
                default="Its original is not published any more, or somebody is "
                "revising or editing it.",
            )
        )
    return original


def put(entry, parent, name: str):
    """Add the item to the container, as no new one: with its own history."""
    content = entry.content
    content.id = free_id(name, parent, parent)
    parent._setObject(content.id, content, set_owner=0)
    obj = parent[content.id]
    histories.attach(obj, entry.versions)
    return obj


def relate(original, working_copy):
    """Make the restored item the revision of its original again.

    As a check-out does it, without what a check-out does to a new revision.
    """
    relation = StagingRelationValue(getUtility(IIntIds).getId(working_copy))
    _setRelation(original, ITERATE_RELATION_NAME, relation)
    alsoProvides(original, IBaseline)
    lockContext(original)
    original.reindexObject(idxs=["object_provides", "review_state"])
