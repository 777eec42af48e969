"""The files that lie in an item: their titles and descriptions go along.

The counterpart of a file in a translation is the one of the same id. Where a draft has
none, it gets one with the same document: that stays what it is, in the language that
it is in, until somebody puts a translated one in its place.
"""

from collections.abc import Iterator
from eucpn.policy import _
from eucpn.policy.difference.comparable import contained_files
from eucpn.policy.difference.comparable import original_uid
from eucpn.policy.multilingual.drafts import CREATE
from eucpn.policy.multilingual.drafts import lock_checked
from eucpn.policy.multilingual.drafts import Plan
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.security.visibility import may
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.files import carry_files
from eucpn.policy.workflow.files import copied
from eucpn.policy.xliff.checks import Problem
from eucpn.policy.xliff.fields import Field
from plone.app.dexterity.behaviors.metadata import IBasic
from zope.event import notify
from zope.globalrequest import getRequest
from zope.i18nmessageid import Message
from zope.lifecycleevent import Attributes
from zope.lifecycleevent import ObjectModifiedEvent
from zope.schema.interfaces import ConstraintNotSatisfied
from zope.schema.interfaces import ValidationError


LABELS = {
    "title": _("xliff_file_title", default="File “${name}”: title"),
    "description": _("xliff_file_description", default="File “${name}”: description"),
}


def files_in(obj) -> dict:
    """The files that the asker may see, by their ids."""
    return {
        child.getId(): child for child in contained_files(obj) if may("View", child)
    }


def pairs(source, obj) -> Iterator[tuple]:
    """`(file of the original, its counterpart in obj)`, where there is one."""
    own = files_in(obj)
    for id_, child in files_in(source).items():
        if id_ in own:
            yield child, own[id_]


def name_of(child, field: str) -> str:
    """What the field of a file of the original is called among those of the item."""
    return f"files.{child.UID()}.{field}"


def file_fields(source, obj=None) -> list[Field]:
    """The texts of the files, as fields of the item.

    :param obj: a translation; then the texts of the counterparts, by the same names.
    """
    return [
        Field(
            name_of(child, field),
            sentence(Message(label, mapping={"name": child.getId()})),
            "text",
            getattr(shown, field, None),
        )
        for child, shown in pairs(source, source if obj is None else obj)
        for field, label in LABELS.items()
    ]


def changed_files(source, before: dict, now: dict) -> set[str]:
    """The names of those fields that say something else than an older version did.

    :param before: member `files` of that version's text, see `multilingual.origins`.
    :param now: the same of the present text.
    """
    return {
        name_of(child, field)
        for child in files_in(source).values()
        for field in LABELS
        if text_in(before, child, field) != text_in(now, child, field)
    }


def text_in(files: dict, child, field: str) -> str | None:
    return files.get(original_uid(child), {}).get(field)


def file_problems(plan: Plan, values: dict) -> list[Problem]:
    """What stands in the way of writing the texts of the files."""
    told: list[Problem] = []
    own = {} if plan.action == CREATE else files_in(plan.place)
    for id_, child in files_in(plan.source).items():
        for field in LABELS:
            name = name_of(child, field)
            told += value_problem(IBasic[field].bind(child), name, values[name])
        if id_ in own:
            told += lock_problem(own[id_], name_of(child, "title"))
    return told


def value_problem(field, name: str, value) -> list[Problem]:
    try:
        field.validate(value)
    except ValidationError as error:
        line = isinstance(error, ConstraintNotSatisfied) and "\n" in str(value)
        reason = "one_line" if line else "field"
        return [(name, reason, {"reason": sentence(error.doc())})]
    return []


def lock_problem(child, name: str) -> list[Problem]:
    try:
        lock_checked(child)
    except TransitionRefused as refused:
        return [(name, "field", {"reason": refused.sentence(getRequest())})]
    return []


def write_files(source, draft, values: dict):
    """Write the texts to the counterparts in the draft, which get there if need be."""
    files = files_in(source)
    if not files:
        return
    lacking = files.keys() - draft.keys()
    carry_files(source, draft, only=lacking)
    for id_, child in files.items():
        own = draft[id_]
        if id_ in lacking:
            copied(own, None)
            if hasattr(own, "document_language") and not own.document_language:
                own.document_language = source.language
        for field in LABELS:
            setattr(own, field, values[name_of(child, field)])
        notify(ObjectModifiedEvent(own, Attributes(IBasic, *LABELS)))
