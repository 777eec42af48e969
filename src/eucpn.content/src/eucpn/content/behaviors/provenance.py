"""`eucpn.provenance`: whose contribution it is, and whom to ask about it."""

from eucpn.content import _
from eucpn.content.behaviors.storage import attribute_storage
from eucpn.content.schema.directives import needed
from eucpn.content.schema.rows import Rows
from eucpn.content.validators import http_uri
from plone.app.dexterity.textindexer import searchable
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.schema import Email
from plone.supermodel import model
from zope import schema
from zope.interface import Interface
from zope.interface import provider


class ISourceLink(Interface):
    """A page on which a text rests."""

    label = schema.TextLine(title=_("label_link_label", default="Label"))
    url = schema.URI(title=_("label_link_url", default="Address"), constraint=http_uri)


@provider(IFormFieldProvider)
class IProvenance(model.Schema):
    """Where a contribution comes from.

    `contributing_member_state` decides who may see and edit what is not public; it
    is set by code to the editor's own country and open to the secretariat alone.
    """

    model.fieldset(
        "provenance",
        label=_("fieldset_provenance", default="Source and contact"),
        fields=[
            "contributing_member_state",
            "co_contributing_member_states",
            "contact_organisation",
            "contact_mailbox",
            "contact_person",
            "rights",
            "source_links",
        ],
    )

    languageindependent(
        "contributing_member_state", "co_contributing_member_states", "rights"
    )
    directives.write_permission(
        contributing_member_state="eucpn.content.setprovenance",
        co_contributing_member_states="eucpn.content.setprovenance",
    )
    directives.read_permission(contact_person="eucpn.content.viewinternal")
    needed("submit", "contact_organisation", "contact_mailbox")

    contributing_member_state = schema.Choice(
        title=_("label_contributing_member_state", default="Contributing state"),
        description=_(
            "help_contributing_member_state",
            default="The country that contributes this text. "
            "Empty: the network itself.",
        ),
        vocabulary="eucpn.content.vocabularies.countries",
        required=False,
    )
    co_contributing_member_states = schema.Set(
        title=_(
            "label_co_contributing_member_states", default="Co-contributing states"
        ),
        description=_(
            "help_co_contributing_member_states",
            default="Their editors may see and edit the drafts as well.",
        ),
        value_type=schema.Choice(vocabulary="eucpn.content.vocabularies.countries"),
        required=False,
        defaultFactory=set,
    )
    searchable("contact_organisation")
    contact_organisation = schema.TextLine(
        title=_("label_contact_organisation", default="Organisation"),
        description=_(
            "help_contact_organisation",
            default="The organisation that answers questions about this text.",
        ),
        required=False,
    )
    contact_mailbox = Email(
        title=_("label_contact_mailbox", default="Contact mailbox"),
        description=_(
            "help_contact_mailbox",
            default="A function mailbox, not the address of a person. It is public.",
        ),
        required=False,
    )
    contact_person = schema.TextLine(
        title=_("label_contact_person", default="Contact person"),
        description=_(
            "help_contact_person",
            default="For the secretariat and your country only; never published.",
        ),
        required=False,
    )
    rights = schema.Choice(
        title=_("label_rights", default="Rights"),
        description=_(
            "help_rights", default="Under which terms others may use this text."
        ),
        vocabulary="eucpn.content.vocabularies.licences",
        required=False,
    )
    source_links = Rows(
        row_schema=ISourceLink,
        title=_("label_source_links", default="Sources"),
        description=_("help_source_links", default="Pages on which this text rests."),
    )


# Dublin Core has a `rights` text of its own on every object: "" there is no term.
Provenance = attribute_storage(IProvenance)
