"""A translation cannot keep a value that is its source's."""

from eucpn.policy.multilingual.independent import restore_independent_values


def modified(obj, event):
    """Whatever way a translation was changed, the source's values win."""
    if restore_independent_values(obj):
        obj.reindexObject()
