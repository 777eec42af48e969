"""`eucpn.currency`: until when a text is known to be right."""

from datetime import date
from eucpn.content import _
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.clock import today
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class ICurrency(model.Schema):
    """When it has to be looked at again, and when somebody last did."""

    model.fieldset(
        "process",
        label=_("fieldset_process", default="Version and review"),
        fields=["review_due", "confirmed_current_on", "confirmed_by"],
    )
    languageindependent("review_due", "confirmed_current_on")
    directives.read_permission(confirmed_by="eucpn.content.viewinternal")
    directives.write_permission(
        review_due="eucpn.content.setprovenance",
        confirmed_current_on="eucpn.content.setversion",
        confirmed_by="eucpn.content.setversion",
    )

    review_due = schema.Date(
        title=_("label_review_due", default="Review due"),
        description=_(
            "help_review_due",
            default="The day by which somebody should check that this is still right.",
        ),
        required=False,
    )
    confirmed_current_on = schema.Date(
        title=_("label_confirmed_current_on", default="Confirmed as current on"),
        required=False,
    )
    confirmed_by = schema.TextLine(
        title=_("label_confirmed_by", default="Confirmed by"),
        required=False,
    )


def is_overdue(obj, day: date | None = None) -> bool:
    """Is the day gone by which somebody should have checked that this is right?"""
    due = stored_value(obj, "review_due")
    return due is not None and due < (day or today())
