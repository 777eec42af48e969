"""What the secretariat switches: records of the registry, prefix `eucpn`."""

from eucpn.content.vocabularies.terms import load
from eucpn.policy import _
from eucpn.policy.notifications.table import kinds
from eucpn.policy.notifications.texts import TITLES
from eucpn.policy.workflow.labels import type_ids
from plone import api
from plone.supermodel import model
from zope import schema
from zope.globalrequest import getRequest
from zope.i18n import translate
from zope.interface import Invalid
import re


class InvalidSetting(Invalid):
    """A setting that cannot be; as text it says what is expected, in the asker's
    language, which is what the control panel shows."""

    def __str__(self):
        return translate(self.args[0], context=getRequest())


def is_mailbox(value: str) -> bool:
    """:raises InvalidSetting: where the value is no address of mail."""
    if not re.fullmatch(r"[^\s@<>\"(),:;]+@[^\s@<>\"(),:;]+", value):
        raise InvalidSetting(
            _(
                "error_mailbox",
                default="An address such as name@example.org is expected.",
            )
        )
    return True


def is_type(value: str) -> bool:
    """:raises InvalidSetting: for what is no type that countries could begin."""
    if value not in type_ids():
        raise InvalidSetting(
            _(
                "error_no_type",
                default="A type such as NationalPolicy or FundingCall is expected.",
            )
        )
    return True


def is_rule(value: str) -> bool:
    """:raises InvalidSetting: for what names no type or country of the site."""
    type_, colon, country = value.partition(":")
    known = type_ in type_ids() or (type_ == "*" and colon)
    if not known or (colon and country not in load("countries").terms):
        raise InvalidSetting(
            _(
                "error_endorsement_rule",
                default="A type (NationalPolicy), a country (*:BE) or both "
                "(NationalPolicy:BE) is expected.",
            )
        )
    return True


def mode(kind: str):
    """A field for how people are told of the kind who have not chosen."""
    modes = kinds()[kind].modes
    return schema.Choice(
        title=TITLES[kind],
        description=_(
            "help_notify",
            default="How people are told who have not chosen for themselves.",
        ),
        vocabulary=f"eucpn.policy.vocabularies.mail_modes_{'_'.join(modes)}",
        default=modes[0],
        required=False,
    )


class IMailSettings(model.Schema):
    """Mails: to where they are answered, and who gets them how."""

    model.fieldset(
        "mails",
        label=_("fieldset_mails", default="Mails"),
        fields=["secretariat_mailbox", *(f"notify_{kind}" for kind in kinds())],
    )
    secretariat_mailbox = schema.ASCIILine(
        title=_("label_secretariat_mailbox", default="Mailbox of the secretariat"),
        description=_(
            "help_secretariat_mailbox",
            default="Answers to mails of the site go there.",
        ),
        constraint=is_mailbox,
        required=False,
    )
    notify_returned = mode("returned")
    notify_endorsement_asked = mode("endorsement_asked")
    notify_submitted = mode("submitted")
    notify_approved = mode("approved")
    notify_taken_off = mode("taken_off")
    notify_waiting_long = mode("waiting_long")
    notify_revision_old = mode("revision_old")
    notify_review_due = mode("review_due")
    notify_translation_outdated = mode("translation_outdated")


class ISecretariatSettings(IMailSettings):
    """Settings of the editorial process."""

    model.fieldset(
        "process",
        label=_("fieldset_process_settings", default="Review and deadlines"),
        fields=[
            "four_eyes",
            "endorsement_required",
            "open_types",
            "waiting_days",
            "revision_days",
            "review_after_months",
            "review_notice_days",
            "recycle_days",
        ],
        order=0,
    )
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
            "in all countries, all texts of a country, or one type of one "
            "country.",
        ),
        value_type=schema.Choice(
            vocabulary="eucpn.policy.vocabularies.endorsement_rules",
            constraint=is_rule,
        ),
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
        value_type=schema.Choice(
            vocabulary="eucpn.policy.vocabularies.types", constraint=is_type
        ),
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
        title=_(
            "label_review_notice_days",
            default="Asked for beforehand",
        ),
        description=_(
            "help_review_notice_days",
            default="Days before the day by which a text has to be confirmed.",
        ),
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
