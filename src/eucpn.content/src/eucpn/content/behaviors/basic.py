"""`eucpn.basic`: title and description of every contribution."""

from eucpn.content import _
from eucpn.content.schema.directives import needed
from plone.app.dexterity.textindexer import searchable
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


# Longer descriptions are no descriptions (and strain lists, feeds and mails).
MAX_TITLE = 300
MAX_DESCRIPTION = 400


@provider(IFormFieldProvider)
class IBasic(model.Schema):
    """The title is all that a draft needs."""

    searchable("title", "description")
    needed("submit", "description")
    title = schema.TextLine(
        title=_("label_title", default="Title"),
        max_length=MAX_TITLE,
        required=True,
    )
    description = schema.Text(
        title=_("label_description", default="Description"),
        description=_(
            "help_description",
            default="What this is about, in at most 400 characters. "
            "Shown in lists and search results.",
        ),
        max_length=MAX_DESCRIPTION,
        required=False,
        missing_value="",
    )

    directives.order_before(description="*")
    directives.order_before(title="*")
