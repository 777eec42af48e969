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
    waiting_days = schema.Int(
        title=_("label_waiting_days", default="A review takes long after"),
        description=_("help_waiting_days", default="Working days."),
        default=5,
        min=1,
        max=60,
    )
    revision_days = schema.Int(
        title=_("label_revision_days", default="A revision is old after"),
        description=_("help_days", default="Days."),
        default=30,
        min=1,
        max=365,
    )
    review_after_months = schema.Int(
        title=_("label_review_after_months", default="To be confirmed again after"),
        description=_("help_months", default="Months."),
        default=12,
        min=1,
        max=60,
    )
    review_notice_days = schema.Int(
        title=_("label_review_notice_days", default="Asked for beforehand"),
        description=_("help_days", default="Days."),
        default=30,
        min=0,
        max=180,
    )
    recycle_days = schema.Int(
        title=_("label_recycle_days", default="What is deleted can be restored for"),
        description=_("help_days", default="Days."),
        default=30,
        min=1,
        max=365,
    )


def setting(name: str):
    """A value of `ISecretariatSettings`, its default where it is empty."""
    value = api.portal.get_registry_record(f"eucpn.{name}", default=None)
    return ISecretariatSettings[name].default if value is None else value
