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
    review_after_months = schema.Int(
        title=_("label_review_after_months", default="Months until a review"),
        description=_(
            "help_review_after_months",
            default="After that time somebody has to confirm that a published text "
            "is still correct.",
        ),
        default=12,
        min=1,
        max=120,
        required=False,
    )
    recycle_days = schema.Int(
        title=_("label_recycle_days", default="Days that deleted drafts are kept"),
        description=_(
            "help_recycle_days",
            default="Until then a deleted draft can be restored.",
        ),
        default=30,
        min=1,
        max=365,
        required=False,
    )


def setting(name: str):
    """A value of `ISecretariatSettings`, its default where it is empty."""
    value = api.portal.get_registry_record(f"eucpn.{name}", default=None)
    return ISecretariatSettings[name].default if value is None else value
