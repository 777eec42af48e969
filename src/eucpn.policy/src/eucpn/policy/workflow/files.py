"""Files in a revision: copies that know their originals, and their way back.

An original keeps its UID, id and address, whatever the revision does to its content;
only what the revision took away is removed, and only what is new in it moves over.
"""

from eucpn.content.interfaces import IContribution
from eucpn.policy.difference.comparable import contained_files
from eucpn.policy.difference.comparable import file_comparable
from eucpn.policy.difference.comparable import ORIGINAL_KEY
from eucpn.policy.difference.comparable import original_uid
from eucpn.policy.workflow import snapshots
from eucpn.policy.workflow.values import copy_values
from plone.dexterity.utils import createContentInContainer
from zope.annotation.interfaces import IAnnotations
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent
import transaction


KEPT_BY_ORIGINAL = frozenset({"creators", "effective", "expires", "language"})


def carry_files(original, working_copy, only=None):
    """Put a copy of every file of the original into the revision.

    :param only: the ids of those that are meant, if not all.
    """
    for child in contained_files(original):
        if only is not None and child.id not in only:
            continue
        copy = createContentInContainer(
            working_copy, child.portal_type, checkConstraints=False, id=child.id
        )
        copy_values(child, copy)
        IAnnotations(copy)[ORIGINAL_KEY] = child.UID()
        copy.reindexObject()


def bring_files(working_copy, baseline):
    """Make the files of the original those of the revision.

    What the revision left as it was stays as it is by now.
    """
    before = (snapshots.begun(working_copy) or {}).get("files")
    own = {original_uid(child): child for child in contained_files(working_copy)}
    public = {child.UID(): child for child in contained_files(baseline)}
    new, places = [], []
    for uid, child in own.items():
        untouched = before is not None and file_comparable(child) == before.get(uid)
        if uid in public:
            places.append(public[uid].id)
            if not untouched:
                copy_values(child, public[uid], leave=KEPT_BY_ORIGINAL)
                notify(ObjectModifiedEvent(public[uid]))
        elif not untouched:
            new.append(child)
    for uid, child in public.items():
        if uid not in own and before is not None and uid in before:
            baseline._delObject(child.id)
    move(new, baseline)
    arrange(baseline, places)


def bring_whatever_is_new(working_copy, baseline):
    """Move all that was added to the revision of a page."""
    if hasattr(working_copy, "objectValues"):
        move(list(working_copy.objectValues()), baseline)


def move(children, baseline):
    """Move the children into the original, under free ids."""
    if not children:
        return
    # What was added a moment ago cannot be moved before it has a record.
    transaction.savepoint(optimistic=True)
    for child in children:
        IAnnotations(child).pop(ORIGINAL_KEY, None)
        parent = child.aq_parent
        free = free_id(child.id, parent, baseline)
        if free != child.id:
            parent.manage_renameObject(child.id, free)
        baseline.manage_pasteObjects(parent.manage_cutObjects([free]))


def free_id(id_: str, *containers) -> str:
    """The id, with a number where one of the containers has it already."""
    if not any(id_ in container for container in containers[1:]):
        return id_
    stem, dot, ending = id_.rpartition(".")
    number = 1
    while True:
        proposed = f"{stem}-{number}{dot}{ending}" if dot else f"{id_}-{number}"
        if not any(proposed in container for container in containers):
            return proposed
        number += 1


def arrange(baseline, ids: list[str]):
    """Put the files into that order, within the places that files have."""
    ordering = baseline.getOrdering()
    if ordering is None or not hasattr(ordering, "moveObjectToPosition"):
        return
    places = sorted(ordering.getObjectPosition(id_) for id_ in ids)
    for id_, place in zip(ids, places, strict=True):
        if ordering.getObjectPosition(id_) != place:
            ordering.moveObjectToPosition(id_, place, suppress_events=True)
            child = baseline[id_]
            if not IContribution.providedBy(child):
                child.reindexObject(idxs=["getObjPositionInParent"])


def copied(obj, event):
    """What a person copies is no copy of an original that a revision changes."""
    annotations = IAnnotations(obj, None)
    if annotations is not None:
        annotations.pop(ORIGINAL_KEY, None)
