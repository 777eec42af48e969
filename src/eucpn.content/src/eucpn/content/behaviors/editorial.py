"""`eucpn.editorial`: what editors and reviewers tell each other."""

from eucpn.content import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.schema import JSONField
from plone.supermodel import model
from zope import schema
from zope.interface import provider
import json


MAX_NOTE = 2_000
CHECKLIST = json.dumps({"type": "object", "additionalProperties": {"type": "boolean"}})


@provider(IFormFieldProvider)
class IEditorial(model.Schema):
    """Internal but for the embargo."""

    model.fieldset(
        "process",
        label=_("fieldset_process", default="Version and review"),
        fields=[
            "submission_note",
            "review_checklist",
            "assigned_reviewer",
            "embargo_until",
            "last_edited_by",
        ],
    )
    languageindependent("embargo_until")
    directives.read_permission(
        submission_note="eucpn.content.viewinternal",
        review_checklist="eucpn.content.viewinternal",
        assigned_reviewer="eucpn.content.viewinternal",
        embargo_until="eucpn.content.viewinternal",
        last_edited_by="eucpn.content.viewinternal",
    )
    directives.write_permission(
        review_checklist="eucpn.content.review",
        assigned_reviewer="eucpn.content.review",
        embargo_until="eucpn.content.review",
        last_edited_by="eucpn.content.setversion",
    )
    directives.omitted("review_checklist", "assigned_reviewer", "last_edited_by")

    submission_note = schema.Text(
        title=_("label_submission_note", default="Note to the reviewer"),
        description=_("help_submission_note", default="It is never published."),
        max_length=MAX_NOTE,
        required=False,
    )
    review_checklist = JSONField(
        title=_("label_review_checklist", default="Checklist"),
        schema=CHECKLIST,
        required=False,
    )
    assigned_reviewer = schema.TextLine(
        title=_("label_assigned_reviewer", default="Assigned reviewer"),
        required=False,
    )
    embargo_until = schema.Datetime(
        title=_("label_embargo_until", default="Embargo until"),
        description=_(
            "help_embargo_until",
            default="The moment at which a scheduled item becomes public.",
        ),
        required=False,
    )
    last_edited_by = schema.TextLine(
        title=_("label_last_edited_by", default="Last edited by"),
        description=_(
            "help_last_edited_by",
            default="The account that last changed the text; set by the process.",
        ),
        required=False,
    )
