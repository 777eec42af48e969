"""MemberState: how one country organises the prevention of crime."""

from eucpn.content import _
from eucpn.content.behaviors.provenance import ISourceLink
from eucpn.content.content.base import choice
from eucpn.content.content.base import Contribution
from eucpn.content.content.base import key_messages
from eucpn.content.content.base import rich_text
from eucpn.content.schema.directives import needed
from eucpn.content.schema.rows import Rows
from eucpn.content.validators import http_uri
from plone.app.dexterity.textindexer import searchable
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.schema import Email
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import Interface


class ICompetentAuthority(Interface):
    """A public body that is in charge of a part of prevention."""

    name = schema.TextLine(title=_("label_authority_name", default="Name"))
    responsibility = schema.TextLine(
        title=_("label_authority_responsibility", default="Responsible for"),
        required=False,
    )
    url = schema.URI(
        title=_("label_link_url", default="Address"),
        constraint=http_uri,
        required=False,
    )


class IRepresentativeBody(Interface):
    """An organisation that represents the country in the network."""

    organisation = schema.TextLine(
        title=_("label_organisation", default="Organisation")
    )
    mailbox = Email(
        title=_("label_mailbox", default="Function mailbox"), required=False
    )


class IHelpline(Interface):
    """A number that people can call."""

    name = schema.TextLine(title=_("label_helpline_name", default="Name"))
    phenomenon = choice(
        "crime_phenomena", _("label_helpline_phenomenon", default="Phenomenon")
    )
    number = schema.TextLine(title=_("label_helpline_number", default="Number"))
    languages = schema.TextLine(
        title=_("label_helpline_languages", default="Languages"),
        description=_("help_helpline_languages", default="For example: fi, sv, en."),
        required=False,
    )
    hours = schema.TextLine(
        title=_("label_helpline_hours", default="Hours"),
        description=_(
            "help_helpline_hours", default="For example: every day, 24 hours."
        ),
        required=False,
    )


class IMemberState(model.Schema):
    """Institutions, strategy and contacts of one country."""

    model.fieldset(
        "institutions",
        label=_("fieldset_institutions", default="Institutions"),
        fields=[
            "institutional_setup",
            "national_strategy",
            "has_crime_prevention_council",
            "council_name",
            "competent_authorities",
        ],
    )
    model.fieldset(
        "contacts",
        label=_("fieldset_contacts", default="Contacts and help"),
        fields=[
            "national_representative_body",
            "representative_name",
            "representative_consent",
            "public_representative",
            "helplines",
            "useful_links",
        ],
    )
    languageindependent("country", "has_crime_prevention_council")
    searchable(
        "key_messages",
        "introduction",
        "institutional_setup",
        "national_strategy",
        "council_name",
    )
    directives.read_permission(representative_name="eucpn.content.viewinternal")
    directives.omitted("public_representative")
    needed("submit", "country", "institutional_setup", "national_strategy")

    country = choice("countries", _("label_country", default="Country"))
    key_messages = key_messages()
    introduction = rich_text(
        _("label_introduction", default="Introduction"),
        _(
            "help_country_introduction",
            default="Crime and its prevention in the country, in a few paragraphs.",
        ),
    )

    institutional_setup = rich_text(
        _("label_institutional_setup", default="Institutional set-up"),
        _(
            "help_institutional_setup",
            default="Who does what in prevention, nationally, regionally and locally.",
        ),
    )
    national_strategy = rich_text(
        _("label_national_strategy", default="National strategy"),
        _(
            "help_national_strategy",
            default="The strategy in force and its priorities. Add the document itself "
            "as a national policy.",
        ),
    )
    has_crime_prevention_council = choice(
        "council_statuses",
        _("label_has_crime_prevention_council", default="Crime prevention council"),
        _(
            "help_has_crime_prevention_council",
            default="Is there a national council for crime prevention?",
        ),
    )
    council_name = schema.TextLine(
        title=_("label_council_name", default="Name of the council"), required=False
    )
    competent_authorities = Rows(
        row_schema=ICompetentAuthority,
        title=_("label_competent_authorities", default="Competent authorities"),
        description=_(
            "help_competent_authorities",
            default="Public bodies in charge, not persons.",
        ),
    )

    national_representative_body = Rows(
        row_schema=IRepresentativeBody,
        title=_("label_national_representative_body", default="Represented by"),
        description=_(
            "help_national_representative_body",
            default="The organisation that represents the country in the network.",
        ),
        max_length=2,
    )
    representative_name = schema.TextLine(
        title=_("label_representative_name", default="National representative"),
        description=_(
            "help_representative_name",
            default="A person's name: not public, unless this person has agreed.",
        ),
        required=False,
    )
    representative_consent = schema.Bool(
        title=_("label_representative_consent", default="The name may be published"),
        description=_(
            "help_representative_consent",
            default="Only where the person has agreed to it; can be taken back.",
        ),
        required=False,
        default=False,
    )
    public_representative = schema.TextLine(
        title=_("label_public_representative", default="National representative"),
        readonly=True,
        required=False,
    )
    helplines = Rows(
        row_schema=IHelpline,
        title=_("label_helplines", default="Help lines"),
        description=_(
            "help_helplines", default="Numbers that victims and witnesses can call."
        ),
    )
    useful_links = Rows(
        row_schema=ISourceLink,
        title=_("label_useful_links", default="Useful links"),
    )


@implementer(IMemberState)
class MemberState(Contribution):
    """A country's page; the country may edit it by way of a revision."""

    @property
    def public_representative(self):
        """The representative's name, if that person has agreed."""
        return self.representative_name if self.representative_consent else None
