"""Makes the files for translators."""

from eucpn.content.behaviors.storage import stored_value
from eucpn.policy import _
from eucpn.policy.multilingual.drafts import version_in
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.multilingual.origins import text_at
from eucpn.policy.multilingual.origins import text_of
from eucpn.policy.security.visibility import may
from eucpn.policy.workflow.revisions import working_copy_of
from eucpn.policy.xliff.archive import Sent
from eucpn.policy.xliff.archive import WRITERS
from eucpn.policy.xliff.content import texts_of
from eucpn.policy.xliff.documents import Job
from eucpn.policy.xliff.documents import Origin
from eucpn.policy.xliff.documents import STALE
from eucpn.policy.xliff.documents import Target
from eucpn.policy.xliff.documents import TRANSLATED
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import units_of
from eucpn.policy.xliff.files import changed_files
from eucpn.policy.xliff.units import fingerprint
from eucpn.policy.xliff.units import Mark


def file_of(source, language: str, format_: str) -> Sent:
    """The file for one item and language: `en-fr-strategy-0123abcd.xlf`."""
    job = job_of(source, language)
    name = f"{source.language}-{language}-{source.getId()[:60]}-{source.UID()[:8]}.xlf"
    return Sent(name, WRITERS[format_](job))


def origin_of(source, fields=None, language: str | None = None) -> Origin:
    """Of which text the units are; with a language, and which translation there is."""
    units = all_units(fields if fields is not None else texts_of(source))
    version = stored_value(source, "content_version") or 0
    existing = existing_in(source, language) if language else None
    before = None
    if existing is not None:
        before = fingerprint(all_units(texts_of(source, existing)))
    return Origin(source.UID(), version, fingerprint(units), before)


def existing_in(source, language: str):
    """The translation or its revision, as far as the asker may see it."""
    existing = version_in(source, language)
    if existing is None:
        return None
    revision = working_copy_of(existing)
    if revision is not None and may("View", revision):
        existing = revision
    return existing if may("View", existing) else None


def job_of(source, language: str) -> Job:
    """What has to be translated, with what there is already."""
    fields = texts_of(source)
    units = units_of(fields)
    return Job(
        origin_of(source, fields, language),
        source.language,
        language,
        note_for(source),
        tuple(
            (field.name, field.title, tuple(units[field.name]))
            for field in fields
            if field.name in units
        ),
        targets_of(source, language, units),
    )


def note_for(source) -> str:
    """What the translator is told about the item."""
    message = _(
        "xliff_note",
        default="${title} (${address}). Leave all protected codes in the text.",
        mapping={"title": source.Title(), "address": source.absolute_url()},
    )
    return sentence(message)


def targets_of(source, language: str, units: dict) -> dict[str, Target]:
    """Texts of the version that is there, where they are built as the original's.

    Only what the asker may see. Those of fields that changed in the original since
    that version was made are to be looked at again.
    """
    existing = existing_in(source, language)
    if existing is None:
        return {}
    changed = changed_fields(source, existing)
    found = {}
    for name, theirs in units_of(texts_of(source, existing)).items():
        known = {unit.id: unit for unit in units.get(name, ())}
        for unit in theirs:
            own = known.get(unit.id)
            if own is not None and marks(own) == marks(unit):
                stale = changed is None or name in changed
                found[unit.id] = Target(unit.parts, STALE if stale else TRANSLATED)
    return found


def marks(unit) -> list:
    """The codes of a unit, in an order of their own: what a translation has to keep."""
    shown = [
        (part.kind, part.id, unit.codes[part.id].opening)
        for part in unit.parts
        if isinstance(part, Mark)
    ]
    return sorted(shown)


def changed_fields(source, translation) -> set[str] | None:
    """The fields that say something else than the version which was translated; None
    where that version is no longer known."""
    before = text_at(source, stored_value(translation, "translated_from_version"))
    if before is None:
        return None
    then = before["fields"]
    now = text_of(source)
    changed = {name for name in then if now["fields"].get(name) != then[name]}
    return changed | changed_files(source, before["files"], now["files"])
