"""Campaign: an awareness campaign or a focus day of the network."""

from eucpn.content import _
from eucpn.content.content.base import choice
from eucpn.content.content.base import choices
from eucpn.content.content.base import Contribution
from eucpn.content.content.base import key_messages
from eucpn.content.content.base import relation
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


class IResultFigure(Interface):
    """One figure of what a campaign achieved, so that figures can be compared."""

    indicator = schema.TextLine(title=_("label_indicator", default="Indicator"))
    value = schema.Decimal(title=_("label_value", default="Value"))
    unit = schema.TextLine(title=_("label_unit", default="Unit"), required=False)
    period = schema.TextLine(title=_("label_period", default="Period"), required=False)


class IPreventionTipsLink(Interface):
    """A page with prevention tips for one country in one language."""

    country = choice("countries", _("label_country", default="Country"), required=True)
    language = choice("material_languages", _("label_language", default="Language"))
    url = schema.URI(title=_("label_link_url", default="Address"), constraint=http_uri)


class ICampaign(model.Schema):
    """What is said, to whom, when, and with which materials.

    The body of the page is made of blocks.
    """

    model.fieldset(
        "organisation",
        label=_("fieldset_organisation", default="Organisation"),
        fields=[
            "launch_date",
            "recurrence",
            "edition_year",
            "previous_edition",
            "lead",
            "participating_countries",
            "prevention_tips_links",
        ],
    )
    model.fieldset(
        "results",
        label=_("fieldset_results", default="Results"),
        fields=["evaluation_summary", "results_figures"],
    )
    languageindependent(
        "campaign_kind",
        "hashtag",
        "launch_date",
        "recurrence",
        "edition_year",
        "participating_countries",
        "prevention_tips_links",
        "results_figures",
    )
    searchable(
        "slogan",
        "hashtag",
        "summary",
        "key_messages",
        "audience",
        "lead",
        "evaluation_summary",
    )
    needed("submit", "summary", "audience", "launch_date")

    campaign_kind = choice(
        "campaign_kinds",
        _("label_campaign_kind", default="Kind of campaign"),
        default="awareness-campaign",
    )
    slogan = schema.TextLine(
        title=_("label_slogan", default="Slogan"), max_length=200, required=False
    )
    hashtag = schema.TextLine(
        title=_("label_hashtag", default="Hashtag"),
        description=_("help_hashtag", default="For example #StopDomesticBurglaries."),
        max_length=100,
        required=False,
    )
    summary = schema.Text(
        title=_("label_summary", default="Summary"),
        description=_(
            "help_campaign_summary",
            default="What the campaign is about, for a reader in a hurry.",
        ),
        max_length=2000,
        required=False,
    )
    key_messages = key_messages()
    audience = schema.Text(
        title=_("label_audience", default="Audience"),
        description=_(
            "help_audience", default="Whom the campaign addresses and wants to reach."
        ),
        required=False,
    )

    launch_date = schema.Date(
        title=_("label_launch_date", default="Launch date"), required=False
    )
    recurrence = choice("recurrences", _("label_recurrence", default="Recurrence"))
    edition_year = schema.Int(
        title=_("label_edition_year", default="Year of this edition"),
        min=2001,
        max=2100,
        required=False,
    )
    previous_edition = relation(
        ["Campaign"],
        _("label_previous_edition", default="Previous edition"),
        _(
            "help_previous_edition",
            default="The page of the campaign that this one continues.",
        ),
    )
    lead = schema.List(
        title=_("label_lead", default="Led by"),
        description=_(
            "help_lead", default="The organisations in charge, for example Europol."
        ),
        value_type=schema.TextLine(),
        required=False,
        defaultFactory=list,
    )
    participating_countries = choices(
        "countries",
        _("label_participating_countries", default="Participating countries"),
    )
    prevention_tips_links = Rows(
        row_schema=IPreventionTipsLink,
        title=_("label_prevention_tips_links", default="Prevention tips"),
        description=_(
            "help_prevention_tips_links",
            default="Pages with advice to the public in each country.",
        ),
    )

    evaluation_summary = rich_text(
        _("label_evaluation_summary", default="Summary of the evaluation"),
        _(
            "help_campaign_evaluation",
            default="What the campaign is known to have achieved, and how one knows.",
        ),
    )
    results_figures = Rows(
        row_schema=IResultFigure,
        title=_("label_results_figures", default="Results in figures"),
        description=_(
            "help_results_figures",
            default="For example: people reached, 120 000, persons, June 2027.",
        ),
    )


@implementer(ICampaign)
class Campaign(Contribution):
    """A campaign, which contains its materials."""
