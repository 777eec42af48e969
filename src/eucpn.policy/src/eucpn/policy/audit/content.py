"""Events of content and settings: transitions, revisions, deletion, rights."""

from Acquisition import aq_base
from eucpn.policy.audit.record import record
from eucpn.policy.audit.record import record_item
from plone.uuid.interfaces import IUUID


# Records of the registry that say who may do what.
SETTINGS = {
    "eucpn.policy.settings.ISecretariatSettings",
    "plone.base.interfaces.controlpanel.ISecuritySchema",
}


def transition(obj, event):
    """A transition of any workflow; creation is none."""
    if event.transition is not None:
        record_item(
            f"workflow.{event.transition.getId()}",
            obj,
            from_=event.old_state.getId(),
            to=event.new_state.getId(),
        )


def checked_out(obj, event):
    """A revision was begun."""
    record_item("revision.begin", obj, to=IUUID(event.working_copy))


def checked_in(obj, event):
    """A revision was approved."""
    record_item("revision.approve", event.baseline, from_=IUUID(obj))


def cancelled(obj, event):
    """A revision was discarded."""
    record_item("revision.discard", event.baseline, from_=IUUID(obj))


def removed(obj, event):
    """An item was deleted; what lay in it is not told again."""
    if aq_base(event.object) is aq_base(obj):
        record_item("content.delete", obj)


def shared(obj, event):
    """Local roles were changed: who has which by now."""
    roles = {principal: sorted(names) for principal, names in obj.get_local_roles()}
    record_item("sharing.change", obj, to=roles)


def setting_changed(event):
    """A setting of the secretariat, or of security, was changed."""
    setting = event.record
    if setting.interfaceName in SETTINGS:
        record(
            f"settings.{setting.fieldName}",
            from_=plain(event.oldValue),
            to=plain(event.newValue),
        )


def plain(value):
    """The value of a setting, unless a person could stand in it."""
    if isinstance(value, bool | int):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        entries = [str(entry) for entry in value]
        return None if any("@" in entry for entry in entries) else sorted(entries)
    return None
