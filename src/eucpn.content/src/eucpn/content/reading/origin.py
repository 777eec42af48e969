"""What a translation tells its readers about its original."""

from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import ITranslation
from eucpn.content.behaviors.translation import SOURCE
from eucpn.content.behaviors.translation import source_of
from eucpn.content.serializers.labels import Labels
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ITG
from plone.app.multilingual.interfaces import NOTG
from plone.restapi.serializer.converters import json_compatible
from Products.CMFCore.utils import getToolByName


# Where the original's page tells what changed.
WHAT_CHANGED = "#what-changed"


def translation_json(obj, request, language: str) -> dict | None:
    """The member `translation` of an item's JSON; None for what is no translation.

    Nothing of the original is told to whom may not see it, and no name of an account.

    :param language: of the labels.
    """
    behavior = ITranslation(obj, None)
    status = behavior.translation_status if behavior else SOURCE
    if status == SOURCE:
        return None
    label = Labels(language, request)
    version = stored_value(obj, "translated_from_version")
    brain = source_brain(obj)
    source = source_of(obj) if brain is not None else None
    return {
        "status": label("translation_statuses", status),
        "method": label("translation_methods", stored_value(obj, "translation_method")),
        "official": bool(stored_value(obj, "official_translation")),
        "credit": (stored_value(obj, "translator_credit") or "").strip() or None,
        "from_version": version,
        "from_date": json_compatible(date_of(source, version)),
        "source": brain and source_json(brain, label),
        "what_changed": changes_address(brain, source),
    }


def source_brain(obj):
    """The record of the original, if the asker may see it."""
    group = ITG(obj, None)
    if not group or group == NOTG:
        return None
    brains = getToolByName(obj, "portal_catalog")(
        TranslationGroup=group,
        Language=stored_value(obj, "source_language"),
        object_provides={"not": [IWorkingCopy.__identifier__]},
        show_inactive=True,
    )
    return brains[0] if brains else None


def source_json(brain, label) -> dict:
    """What is told of the original."""
    updated = brain.last_substantive_update
    return {
        "@id": brain.getURL(),
        "title": brain.Title,
        "language": label("languages", brain.Language),
        "content_version": brain.content_version or 0,
        "last_substantive_update": json_compatible(updated) if updated else None,
    }


def date_of(source, version: int | None):
    """When that version of the original was approved, as far as that is told."""
    if source is None or not version:
        return None
    if version == stored_value(source, "content_version"):
        return stored_value(source, "last_substantive_update")
    for change in stored_value(source, "what_changed") or ():
        if change.get("version") == version and not change.get("minor"):
            return change.get("date")
    first = source.effective_date if version == 1 else None
    return first.asdatetime().date() if first is not None else None


def changes_address(brain, source) -> str | None:
    """Where to read what changed in the original; None where nothing is told."""
    changes = stored_value(source, "what_changed") if source is not None else None
    told = any((change.get("summary") or "").strip() for change in changes or ())
    return f"{brain.getURL()}{WHAT_CHANGED}" if told else None
