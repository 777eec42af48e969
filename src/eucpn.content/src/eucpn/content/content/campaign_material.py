"""CampaignMaterial: one poster, film or text of a campaign."""

from eucpn.content import _
from eucpn.content.content.base import choice
from eucpn.content.content.base import choices
from eucpn.content.schema.directives import needed
from eucpn.content.validators import http_uri
from eucpn.content.vocabularies.derived import GENERIC
from plone.app.dexterity.textindexer import searchable
from plone.app.multilingual.dx.directives import languageindependent
from plone.dexterity.content import Item
from plone.namedfile.field import NamedBlobFile
from plone.supermodel import model
from zope import schema
from zope.interface import implementer


def has_no_address(obj) -> bool:
    """Is there no address at which the material can be found?"""
    return not obj.url


class ICampaignMaterial(model.Schema):
    """What it is, for which country and in which languages."""

    model.fieldset(
        "properties",
        label=_("fieldset_properties", default="Properties"),
        fields=["caption", "format", "dimensions", "usage_rights"],
    )
    languageindependent(
        "asset_type",
        "country",
        "languages",
        "file",
        "url",
        "caption",
        "format",
        "dimensions",
    )
    searchable("alternative_text")
    needed("submit", "asset_type", "alternative_text")
    needed("submit", "file", when=has_no_address)

    asset_type = choice(
        "asset_types", _("label_asset_type", default="Type of material")
    )
    country = choice(
        "material_countries",
        _("label_country", default="Country"),
        _(
            "help_material_country",
            default="The country for which it was made, or all countries.",
        ),
        default=GENERIC,
    )
    languages = choices(
        "material_languages",
        _("label_languages", default="Languages"),
        _(
            "help_material_languages",
            default="The languages in the material itself, of the EU or others.",
        ),
    )
    file = NamedBlobFile(
        title=_("label_file", default="File"),
        description=_(
            "help_material_file",
            default="The material itself. Enter its address instead where it lies "
            "elsewhere.",
        ),
        required=False,
    )
    url = schema.URI(
        title=_("label_material_url", default="Address"),
        description=_(
            "help_material_url",
            default="Where it can be seen or downloaded, for example a film.",
        ),
        constraint=http_uri,
        required=False,
    )
    alternative_text = schema.Text(
        title=_("label_alternative_text", default="Alternative text"),
        description=_(
            "help_alternative_text",
            default="What can be seen or heard in it, for those who cannot.",
        ),
        required=False,
    )

    caption = schema.Bool(
        title=_("label_caption", default="Captions or subtitles"),
        description=_(
            "help_caption", default="Films and recordings: is what is said written?"
        ),
        required=False,
        default=False,
    )
    format = schema.TextLine(
        title=_("label_format", default="Format"),
        description=_("help_format", default="For example A3, or 16:9."),
        max_length=100,
        required=False,
    )
    dimensions = schema.TextLine(
        title=_("label_dimensions", default="Dimensions"),
        description=_(
            "help_dimensions", default="For example 1080 x 1920 px, or 30 seconds."
        ),
        max_length=100,
        required=False,
    )
    usage_rights = schema.Text(
        title=_("label_usage_rights", default="Terms of use"),
        description=_(
            "help_usage_rights",
            default="What partners may do with it: print, adapt, translate.",
        ),
        required=False,
    )


@implementer(ICampaignMaterial)
class CampaignMaterial(Item):
    """A material; it lies in its campaign and contains nothing."""

    # Dublin Core's defaults, an empty text and "text/html", are no values of ours.
    rights = None
    format = None
