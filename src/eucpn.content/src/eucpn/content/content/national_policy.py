"""NationalPolicy: one policy of one Member State on one or more phenomena."""

from eucpn.content import _
from eucpn.content.content.base import choice
from eucpn.content.content.base import Contribution
from eucpn.content.content.base import key_messages
from eucpn.content.content.base import precision
from eucpn.content.content.base import relation
from eucpn.content.content.base import rich_text
from eucpn.content.schema.directives import needed
from eucpn.content.validators import http_uri
from eucpn.content.validators import in_order
from eucpn.content.validators import precise_date
from plone.app.dexterity.textindexer import searchable
from plone.app.multilingual.dx.directives import languageindependent
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import invariant


class INationalPolicy(model.Schema):
    """A strategy, plan, law or programme and what it says about prevention."""

    model.fieldset(
        "contents",
        label=_("fieldset_contents", default="Contents"),
        fields=[
            "objectives",
            "measures",
            "institutional_framework",
            "monitoring_and_evaluation",
            "legal_basis",
            "budget_note",
        ],
    )
    model.fieldset(
        "validity",
        label=_("fieldset_validity", default="Adoption and validity"),
        fields=[
            "adopted_on",
            "adopted_on_precision",
            "valid_from",
            "valid_to",
            "policy_status",
            "replaces",
            "official_document_link",
            "official_document_language",
        ],
    )
    languageindependent(
        "policy_type",
        "adopted_on",
        "adopted_on_precision",
        "valid_from",
        "valid_to",
        "policy_status",
        "official_document_link",
        "official_document_language",
    )
    searchable(
        "original_title",
        "summary",
        "responsible_authority",
        "key_messages",
        "objectives",
        "measures",
        "institutional_framework",
        "monitoring_and_evaluation",
        "legal_basis",
    )
    needed("submit", "policy_type", "responsible_authority", "summary")

    original_title = schema.TextLine(
        title=_("label_original_title", default="Original title"),
        description=_(
            "help_original_title", default="The title in the national language."
        ),
        required=False,
    )
    policy_type = choice("policy_types", _("label_policy_type", default="Policy type"))
    responsible_authority = schema.TextLine(
        title=_("label_responsible_authority", default="Responsible authority"),
        required=False,
    )
    summary = schema.Text(
        title=_("label_summary", default="Summary"),
        description=_(
            "help_policy_summary",
            default="What the policy aims at and how, for a reader in a hurry.",
        ),
        max_length=2000,
        required=False,
    )
    key_messages = key_messages()
    objectives = rich_text(_("label_objectives", default="Objectives"))
    measures = rich_text(_("label_measures", default="Measures"))
    institutional_framework = rich_text(
        _("label_institutional_framework", default="Institutional framework")
    )
    monitoring_and_evaluation = rich_text(
        _("label_monitoring_and_evaluation", default="Monitoring and evaluation")
    )
    legal_basis = rich_text(_("label_legal_basis", default="Legal basis"))
    budget_note = schema.Text(
        title=_("label_budget_note", default="Note on the budget"), required=False
    )

    adopted_on = schema.Date(
        title=_("label_adopted_on", default="Adopted on"), required=False
    )
    adopted_on_precision = precision()
    valid_from = schema.Date(
        title=_("label_valid_from", default="Valid from"), required=False
    )
    valid_to = schema.Date(
        title=_("label_valid_to", default="Valid to"), required=False
    )
    policy_status = choice(
        "policy_statuses", _("label_policy_status", default="Status of the policy")
    )
    replaces = relation(
        ["NationalPolicy"],
        _("label_replaces", default="Replaces"),
        _("help_replaces", default="The policy that this one replaces."),
    )
    official_document_link = schema.URI(
        title=_("label_official_document_link", default="Official document"),
        description=_(
            "help_official_document_link",
            default="Its address. Files can be added to the policy instead.",
        ),
        constraint=http_uri,
        required=False,
    )
    official_document_language = choice(
        "languages",
        _("label_official_document_language", default="Language of the document"),
    )

    @invariant
    def validity_in_order(data):
        in_order(data, "valid_from", "valid_to")

    @invariant
    def adoption_as_precise_as_told(data):
        precise_date(data, "adopted_on", "adopted_on_precision")


@implementer(INationalPolicy)
class NationalPolicy(Contribution):
    """A policy; `contributing_member_state` is the state whose policy it is."""
