"""What lies in a contribution, and where a contribution lies."""

from Acquisition import aq_base
from Acquisition import aq_parent
from eucpn.content.interfaces import IContribution
from eucpn.policy import _
from eucpn.policy.multilingual.guards import is_manager
from eucpn.policy.multilingual.guards import OPEN_STATES
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.multilingual.independent import translations_of
from eucpn.policy.subscribers.provenance import edited
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import state_of
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ILanguageRootFolder
from plone.base.interfaces import ILanguage
from zExceptions import Forbidden


def file_changed(obj, event):
    """Who changes a file of a contribution has edited the contribution; but who moves
    or deletes the whole has not."""
    if aq_base(event.object) is not aq_base(obj):
        return
    parent = aq_parent(obj)
    if IContribution.providedBy(parent) and not is_manager():
        edited(parent)


def will_be_removed(obj, event):
    """What was ever approved is archived or withdrawn, not deleted, and what is before
    somebody else neither, by itself or with the page in which it lies; an original is
    not taken from its translations.

    :raises Forbidden: for such an item.
    """
    if IWorkingCopy.providedBy(obj) or is_manager():
        return
    if obj.effective_date is None:
        if not is_translation(obj) and any(
            True for _translation in translations_of(obj)
        ):
            raise Forbidden(
                sentence(
                    _(
                        "error_delete_translated",
                        default="“${title}” has translations: delete these first.",
                        mapping={"title": obj.title},
                    )
                )
            )
        if state_of(obj) not in OPEN_STATES:
            raise Forbidden(
                sentence(
                    _(
                        "error_delete_handed_in",
                        default="“${title}” is no draft: take it back, or return it, "
                        "before it is deleted.",
                        mapping={"title": obj.title},
                    )
                )
            )
        return
    raise Forbidden(
        sentence(
            _(
                "error_delete_approved",
                default="“${title}” was published: withdraw it instead of deleting it.",
                mapping={"title": obj.title},
            )
        )
    )


def section_will_be_removed(obj, event):
    """A section is deleted only when it is empty, and a language not at all: nothing
    could be restored into what is no longer there.

    :raises Forbidden: for such a folder.
    """
    if aq_base(event.object) is not aq_base(obj) or is_manager():
        return
    if ILanguageRootFolder.providedBy(obj) or len(obj):
        raise Forbidden(
            sentence(
                _(
                    "error_delete_section",
                    default="“${title}” is not empty: move or delete first what lies "
                    "in it.",
                    mapping={"title": obj.Title()},
                )
            )
        )


def will_be_moved(obj, event):
    """A text does not change its language by being moved, and none goes into a
    revision: only fields and files are brought from there into the original.

    :raises Forbidden: for a move into the folder of another language, and for what is
        put into a revision.
    """
    if event.newParent is not None and IWorkingCopy.providedBy(event.newParent):
        raise Forbidden(
            sentence(
                _(
                    "error_add_to_revision",
                    default="Add it to the published page, not to its revision.",
                )
            )
        )
    if event.oldParent is None or event.newParent is None or is_manager():
        return
    languages = {
        ILanguage(parent).get_language()
        for parent in (event.oldParent, event.newParent)
    }
    if len(languages) > 1:
        raise Forbidden(
            sentence(
                _(
                    "error_move_language",
                    default="It cannot be moved into the folder of another language.",
                )
            )
        )
