"""`eucpn.version`: which approved version this is and what changed in it."""

from eucpn.content import _
from eucpn.content.schema.rows import Rows
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import Interface
from zope.interface import provider


class IChange(Interface):
    """What is publicly said about one version."""

    version = schema.Int(title=_("label_content_version", default="Version number"))
    date = schema.Date(title=_("label_change_date", default="Date"))
    summary = schema.Text(
        title=_("label_change_summary", default="What changed"), required=False
    )
    minor = schema.Bool(
        title=_("label_minor_change", default="Minor change"), required=False
    )


@provider(IFormFieldProvider)
class IVersion(model.Schema):
    """The process counts versions; people only say what changed."""

    model.fieldset(
        "process",
        label=_("fieldset_process", default="Version and review"),
        fields=[
            "change_summary",
            "minor_change",
            "content_version",
            "last_substantive_update",
            "what_changed",
        ],
    )
    languageindependent("content_version", "last_substantive_update")
    directives.write_permission(
        content_version="eucpn.content.setversion",
        last_substantive_update="eucpn.content.setversion",
        minor_change="eucpn.content.review",
        what_changed="eucpn.content.setversion",
    )
    directives.omitted("what_changed")

    change_summary = schema.Text(
        title=_("label_change_summary", default="What changed"),
        description=_(
            "help_change_summary",
            default="For a revision: what changed, in a sentence or two. It is public.",
        ),
        required=False,
    )
    minor_change = schema.Bool(
        title=_("label_minor_change", default="Minor change"),
        description=_(
            "help_minor_change",
            default="A minor change leaves translations up to date.",
        ),
        required=False,
        default=False,
    )
    content_version = schema.Int(
        title=_("label_content_version", default="Version number"),
        description=_(
            "help_content_version", default="0 until the first approval, then 1, 2, 3."
        ),
        required=False,
        default=0,
        min=0,
    )
    last_substantive_update = schema.Date(
        title=_("label_last_substantive_update", default="Last substantive update"),
        required=False,
    )
    what_changed = Rows(
        row_schema=IChange,
        title=_("label_what_changed", default="What changed, version by version"),
        description=_(
            "help_what_changed",
            default="Set by the process when a version is approved; newest first.",
        ),
    )
