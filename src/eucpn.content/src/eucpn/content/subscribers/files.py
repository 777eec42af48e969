"""Keeps the checksum of described files."""

from eucpn.content.behaviors.files import sha256
from zope.lifecycleevent.interfaces import IAttributes


def file_added(obj, event):
    """Compute the checksum of a new or copied file."""
    set_checksum(obj)


def file_modified(obj, event):
    """Compute it again when the file itself may have changed.

    Forms and services name the changed fields as `<schema>.<field>`.
    """
    changed = [
        name.rpartition(".")[2]
        for description in event.descriptions
        if IAttributes.providedBy(description)
        for name in description.attributes
    ]
    if not changed or "file" in changed:
        set_checksum(obj)


def set_checksum(obj):
    """Store the SHA-256 of the file, or None where there is no file."""
    obj.checksum = sha256(obj.file) if obj.file else None
