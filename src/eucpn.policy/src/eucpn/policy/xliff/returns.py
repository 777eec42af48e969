"""Takes translated files back: everything is checked before anything is written."""

from dataclasses import dataclass
from dataclasses import field
from eucpn.content.interfaces import IContribution
from eucpn.policy.multilingual.drafts import check_source
from eucpn.policy.multilingual.drafts import Plan
from eucpn.policy.multilingual.drafts import plan_for
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.multilingual.methods import HUMAN
from eucpn.policy.multilingual.writing import carry_out
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff import archive
from eucpn.policy.xliff.checks import text_problems
from eucpn.policy.xliff.content import stored_values
from eucpn.policy.xliff.content import texts_of
from eucpn.policy.xliff.content import value_problems
from eucpn.policy.xliff.documents import Returned
from eucpn.policy.xliff.documents import Unreadable
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import translated
from eucpn.policy.xliff.files import file_problems
from eucpn.policy.xliff.files import write_files
from eucpn.policy.xliff.jobs import existing_in
from eucpn.policy.xliff.jobs import origin_of
from eucpn.policy.xliff.problems import SENTENCES
from plone import api
from zope.globalrequest import getRequest
from zope.i18nmessageid import Message


# Problems that are told of one file; who sends nonsense gets no more of it back.
MAX_PROBLEMS = 200


@dataclass
class Judged:
    """One item and language that came back, and what is wrong with it."""

    file: str
    uid: str | None = None
    # Of the original, where the asker may see it.
    title: str | None = None
    language: str | None = None
    problems: list[dict] = field(default_factory=list)
    plan: Plan | None = None
    # What fields store, and the texts of files by the names of `files.name_of`.
    values: dict | None = None
    files: dict | None = None
    address: str | None = None

    def refuse(self, reason: str, unit: str | None = None, /, **mapping):
        """Note a problem by its key in `problems.SENTENCES`."""
        if len(self.problems) >= MAX_PROBLEMS:
            return
        known = SENTENCES[reason]
        told = Message(known, mapping={k: str(v) for k, v in mapping.items()})
        self.told(sentence(told), unit)
        self.problems[-1]["reason"] = reason

    def told(self, message: str, unit: str | None = None):
        self.problems.append({"unit": unit, "message": message})

    def to_json(self) -> dict:
        told = {
            "file": self.file,
            "UID": self.uid,
            "title": self.title,
            "language": self.language,
            "status": "refused" if self.problems else "ok",
            "problems": self.problems,
        }
        return {**told, "@id": self.address} if self.address else told


def judged(name: str, data: bytes, replaces: bool = False) -> list[Judged]:
    """What was sent, each item and language by itself.

    :param replaces: whether it may take the place of what was written since the file
        was made.
    :raises Unreadable: where it is an archive that cannot be unpacked, or too large.
    """
    found: list[Judged] = []
    taken: set = set()
    for sent in archive.unpacked(name, data):
        shown = sent.name[:200]
        try:
            returned = archive.read(sent)
        except Unreadable as unreadable:
            refused = Judged(shown)
            refused.refuse(unreadable.reason, **unreadable.mapping)
            found.append(refused)
            continue
        if len(found) + len(returned) > archive.MAX_FILES:
            raise Unreadable("archive_many", count=archive.MAX_FILES)
        for one in returned:
            result = Judged(shown)
            judge(result, one, taken, replaces)
            found.append(result)
    return found


def judge(result: Judged, returned: Returned, taken: set, replaces: bool):
    """Note all that is wrong with one file, or how it would be written."""
    origin, language = returned.origin, returned.target_language
    result.language = language[:20] or None
    result.uid = origin.uid if origin else None
    source = item_of(origin.uid) if origin else None
    if source is None:
        return result.refuse("item_unknown")
    result.title = source.Title()
    if (origin.uid, language) in taken:
        return result.refuse("item_twice")
    taken.add((origin.uid, language))
    if returned.source_language != source.language:
        result.refuse(
            "language_original",
            language=source.language,
            found=returned.source_language[:20],
        )
    try:
        check_source(source, language)
        result.plan = plan_for(source, language)
    except TransitionRefused as refused:
        return result.told(refused.sentence(getRequest()))
    fields = texts_of(source)
    now = origin_of(source, fields, language)
    if now.text != origin.text:
        return result.refuse("original_changed", then=origin.version, now=now.version)
    changed = now.translation != origin.translation
    if changed and not replaces and not is_there(source, language, returned):
        result.refuse("translation_changed")
    for unit, reason, mapping in text_problems(all_units(fields), returned):
        result.refuse(reason, unit, **mapping)
    if not result.problems:
        values = translated(fields, returned.texts)
        result.values = stored_values(source, values)
        result.files = values
        problems = value_problems(source, result.values)
        problems += file_problems(result.plan, values)
        for unit, reason, mapping in problems:
            result.refuse(reason, unit, **mapping)
    return None


def is_there(source, language: str, returned: Returned) -> bool:
    """Does the translation say already what came back, as after a first import?"""
    existing = existing_in(source, language)
    if existing is None:
        return False
    there = {
        unit.id: list(unit.parts) for unit in all_units(texts_of(source, existing))
    }
    return there == {id_: list(parts) for id_, parts in returned.texts.items()}


def item_of(uid: str):
    """The item, if the asker may see it."""
    catalog = api.portal.get_tool("portal_catalog")
    for brain in catalog.searchResults(
        UID=uid,
        object_provides=IContribution.__identifier__,
        show_inactive=True,
    ):
        return brain._unrestrictedGetObject()
    return None


def write(result: Judged):
    """Write one that has no problem."""
    draft = carry_out(result.plan, result.values, HUMAN)
    write_files(result.plan.source, draft, result.files)
    result.address = draft.absolute_url()
