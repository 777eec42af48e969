"""What the secretariat switches: records of the registry, prefix `eucpn`."""

from eucpn.policy import _
from plone import api
from zope import schema
from zope.interface import Interface


class ISecretariatSettings(Interface):
    """Settings of the editorial process."""

    four_eyes = schema.Bool(
        title=_("label_four_eyes", default="Two pairs of eyes"),
        description=_(
            "help_four_eyes",
            default="Nobody approves an item that they were the last to edit.",
        ),
        default=True,
        required=False,
    )
    endorsement_required = schema.List(
        title=_("label_endorsement_required", default="Endorsement required"),
        description=_(
            "help_endorsement_required",
            default="What the national representative endorses before review: a type "
            "(NationalPolicy), a country (*:BE) or both (NationalPolicy:BE); "
            "one a line.",
        ),
        value_type=schema.ASCIILine(),
        defaultFactory=list,
        required=False,
    )
    open_types = schema.List(
        title=_("label_open_types", default="Types open to countries"),
        description=_(
            "help_open_types",
            default="What editors of a country may begin; they translate and revise "
            "whatever is theirs.",
        ),
        value_type=schema.ASCIILine(),
        default=["NationalPolicy", "FundingCall", "CampaignMaterial"],
        required=False,
    )


def setting(name: str):
    """The value of a record of `ISecretariatSettings`, else its default."""
    return api.portal.get_registry_record(
        f"eucpn.{name}", default=ISecretariatSettings[name].default
    )
