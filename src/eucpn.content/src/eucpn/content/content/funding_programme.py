"""FundingProgramme: where money for preventing crime comes from."""

from eucpn.content import _
from eucpn.content.content.base import amount
from eucpn.content.content.base import choice
from eucpn.content.content.base import Contribution
from eucpn.content.content.base import key_messages
from eucpn.content.content.base import rich_text
from eucpn.content.schema.directives import needed
from eucpn.content.schema.rows import Rows
from eucpn.content.validators import http_uri
from plone.app.dexterity.textindexer import searchable
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import Interface


class INationalContactLink(Interface):
    """Where applicants of one country are advised."""

    country = choice("countries", _("label_country", default="Country"), required=True)
    url = schema.URI(title=_("label_link_url", default="Address"), constraint=http_uri)


class IFundingProgramme(model.Schema):
    """A programme of the EU, a country or a foundation."""

    model.fieldset(
        "facts",
        label=_("fieldset_facts", default="Facts"),
        fields=[
            "period",
            "managing_body",
            "total_budget",
            "currency",
            "website",
            "national_contact_links",
        ],
    )
    languageindependent(
        "programme_code",
        "period",
        "total_budget",
        "currency",
        "website",
        "national_contact_links",
    )
    searchable(
        "managing_body", "summary", "key_messages", "relevance_for_crime_prevention"
    )
    needed(
        "submit",
        "programme_code",
        "summary",
        "relevance_for_crime_prevention",
        "website",
    )

    programme_code = choice(
        "funding_programmes",
        _("label_programme_code", default="Programme"),
        _(
            "help_programme_code",
            default="Calls that name the same programme are listed on this page.",
        ),
    )
    summary = schema.Text(
        title=_("label_summary", default="Summary"),
        description=_(
            "help_programme_summary",
            default="What the programme pays for, for a reader in a hurry.",
        ),
        max_length=2000,
        required=False,
    )
    key_messages = key_messages()
    relevance_for_crime_prevention = rich_text(
        _(
            "label_relevance_for_crime_prevention",
            default="Relevance for crime prevention",
        ),
        _(
            "help_relevance_for_crime_prevention",
            default="Which kinds of prevention it has funded or may fund.",
        ),
    )

    period = schema.TextLine(
        title=_("label_period", default="Period"),
        description=_("help_programme_period", default="For example 2021 to 2027."),
        max_length=40,
        required=False,
    )
    managing_body = schema.TextLine(
        title=_("label_managing_body", default="Managing body"),
        description=_(
            "help_managing_body",
            default="The service or agency that runs the programme.",
        ),
        required=False,
    )
    total_budget = amount(_("label_total_budget", default="Total budget"))
    currency = choice("currencies", _("label_currency", default="Currency"))
    website = schema.URI(
        title=_("label_website", default="Website"),
        description=_(
            "help_programme_website", default="The programme's own official page."
        ),
        constraint=http_uri,
        required=False,
    )
    national_contact_links = Rows(
        row_schema=INationalContactLink,
        title=_("label_national_contact_links", default="National contact points"),
        description=_(
            "help_national_contact_links",
            default="Where applicants of each country are advised.",
        ),
    )


@implementer(IFundingProgramme)
class FundingProgramme(Contribution):
    """A programme; its calls name it by its code."""
