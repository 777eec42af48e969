"""Whose item it is: stamped by the process, never chosen by a country's editor."""

from AccessControl import getSecurityManager
from eucpn.content.behaviors.storage import stored_value
from eucpn.policy.audit import record_item
from eucpn.policy.audit import recorded
from eucpn.policy.localroles.countries import countries_of_item
from eucpn.policy.localroles.countries import countries_of_user
from eucpn.policy.workflow.conditions import is_public
from plone.base.interfaces import ILanguage
from zope.lifecycleevent.interfaces import IObjectRemovedEvent


CORRECTED = "content.correct"


def created(obj, event):
    """A new or copied item is the author's country's, whatever was sent.

    A copy made by the secretariat keeps the state of its original.
    """
    countries = countries_of_user()
    if countries and stored_value(obj, "contributing_member_state") not in countries:
        obj.contributing_member_state = countries[0]
        obj.co_contributing_member_states = set()
    obj.last_edited_by = getSecurityManager().getUser().getId()


def copied(obj, event):
    """A copy is a new work: nothing of the original's story comes along."""
    obj.effective_date = None
    obj.content_version = 0
    for name in (
        "last_substantive_update",
        "change_summary",
        "translated_from_version",
        "source_language",
        "assigned_reviewer",
        "review_checklist",
        "confirmed_current_on",
        "confirmed_by",
        "embargo_until",
        "contact_person",
        "submission_note",
    ):
        setattr(obj, name, None)
    created(obj, event)


def added(obj, event):
    """A text without an original is itself the source of its group."""
    if IObjectRemovedEvent.providedBy(event):
        return
    if not stored_value(obj, "source_language"):
        language = ILanguage(obj).get_language()
        if language:
            obj.source_language = language
    note_security(obj)


def note_security(obj):
    """Remember the values on which rights rest, to see when they change."""
    obj.security_values = security_values(obj)


def security_values(obj):
    """A comparable form of the values on which rights on the item rest."""
    return (
        tuple(sorted(countries_of_item(obj))),
        stored_value(obj, "source_language"),
    )


def only_a_note(event) -> bool:
    """Was nothing changed but the note about the change?"""
    names = [
        name.rpartition(".")[2]
        for description in event.descriptions
        for name in getattr(description, "attributes", ())
    ]
    return bool(names) and set(names) <= {"changeNote"}


def edited(obj):
    """Note who has edited the item; where it is public, for the trail as well, once:
    nobody else has looked at it, unless it is a revision that is approved."""
    obj.last_edited_by = getSecurityManager().getUser().getId()
    if is_public(obj) and not recorded(obj, CORRECTED, "revision.approve"):
        record_item(CORRECTED, obj)


def modified(obj, event):
    """Note the editor; re-index security when rights have changed."""
    canonical = len(event.descriptions) > 1 and isinstance(event.descriptions[1], str)
    if not canonical and not only_a_note(event):
        edited(obj)
    before = stored_value(obj, "security_values")
    if security_values(obj) != before:
        note_security(obj)
        if before is not None and before[0] != obj.security_values[0]:
            record_item(
                "provenance.change",
                obj,
                from_=list(before[0]),
                to=list(obj.security_values[0]),
            )
        obj.reindexObjectSecurity()
