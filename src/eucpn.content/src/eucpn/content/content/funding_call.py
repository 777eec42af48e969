"""FundingCall: an invitation to apply for money."""

from decimal import Decimal
from eucpn.content import _
from eucpn.content.clock import ZONE
from eucpn.content.content.base import amount
from eucpn.content.content.base import choice
from eucpn.content.content.base import choices
from eucpn.content.content.base import Contribution
from eucpn.content.content.base import key_messages
from eucpn.content.content.base import rich_text
from eucpn.content.content.call_status import closing_instant
from eucpn.content.content.call_status import deadline_instants
from eucpn.content.content.call_status import next_deadline
from eucpn.content.content.call_status import now
from eucpn.content.content.call_status import opening_instant
from eucpn.content.content.call_status import PERMANENT
from eucpn.content.content.call_status import status
from eucpn.content.schema.directives import needed
from eucpn.content.schema.rows import Rows
from eucpn.content.validators import http_uri
from eucpn.content.validators import in_order
from eucpn.content.validators import InvalidField
from eucpn.content.validators import wall_time
from plone.app.dexterity.textindexer import searchable
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.schema import Email
from plone.supermodel import model
from zope import schema
from zope.interface import implementer
from zope.interface import Interface
from zope.interface import invariant


class IDeadline(Interface):
    """A moment until which one may apply."""

    stage = schema.TextLine(
        title=_("label_deadline_stage", default="Stage"),
        description=_(
            "help_deadline_stage",
            default="For example: first stage, or second cut-off.",
        ),
        required=False,
    )
    date_time = schema.Datetime(
        title=_("label_deadline_date_time", default="Date and time"),
        description=_(
            "help_deadline_date_time", default="As clocks show it in the time zone."
        ),
        constraint=wall_time,
    )
    timezone = schema.Choice(
        title=_("label_deadline_timezone", default="Time zone"),
        vocabulary="plone.app.vocabularies.CommonTimezones",
        default=ZONE,
        required=False,
    )
    note = schema.TextLine(title=_("label_note", default="Note"), required=False)


def has_deadlines(obj) -> bool:
    """Is it a call of a kind that has deadlines?"""
    return obj.deadline_model != PERMANENT


def is_european(obj) -> bool:
    """Is it a call of the European Union, whose topics have identifiers?"""
    return obj.level == "eu"


class IFundingCall(model.Schema):
    """What is funded, who may apply, and until when."""

    model.fieldset(
        "dates",
        label=_("fieldset_dates", default="Dates"),
        fields=[
            "deadline_model",
            "opening_date",
            "deadlines",
            "manual_status",
            "last_checked",
            "call_status",
            "next_deadline",
            "call_closes",
        ],
    )
    model.fieldset(
        "money",
        label=_("fieldset_money", default="Money"),
        fields=[
            "total_budget",
            "min_grant",
            "max_grant",
            "currency",
            "expected_grants",
            "cofinancing_rate",
            "types_of_action",
        ],
    )
    model.fieldset(
        "applicants",
        label=_("fieldset_applicants", default="Applicants"),
        fields=[
            "eligible_applicants",
            "eligible_countries",
            "consortium_required",
            "minimum_partners",
            "submission_languages",
        ],
    )
    languageindependent(
        "call_identifier",
        "topic_identifier",
        "programme",
        "level",
        "deadline_model",
        "opening_date",
        "deadlines",
        "manual_status",
        "total_budget",
        "min_grant",
        "max_grant",
        "expected_grants",
        "cofinancing_rate",
        "currency",
        "types_of_action",
        "eligible_applicants",
        "eligible_countries",
        "consortium_required",
        "minimum_partners",
        "submission_languages",
        "official_page",
        "contact",
        "last_checked",
    )
    searchable(
        "call_identifier",
        "topic_identifier",
        "summary",
        "key_messages",
        "priorities",
        "how_to_apply",
    )
    directives.omitted("call_status", "next_deadline", "call_closes")
    needed("submit", "call_identifier", "programme")
    needed("submit", "topic_identifier", when=is_european)
    needed("submit", "summary", "priorities", "how_to_apply")
    needed("submit", "official_page", "contact")
    needed("submit", "opening_date")
    needed("submit", "deadlines", when=has_deadlines)
    needed("submit", "eligible_applicants")
    needed("publish", "last_checked")

    level = choice(
        "call_levels",
        _("label_level", default="Level"),
        _("help_level", default="Who gives the money."),
        default="eu",
    )
    programme = choice(
        "funding_programmes", _("label_call_programme", default="Programme")
    )
    call_identifier = schema.TextLine(
        title=_("label_call_identifier", default="Call identifier"),
        description=_(
            "help_call_identifier",
            default="As the funder has it, for example ISF-2027-TF2-AG-CRIME.",
        ),
        max_length=100,
        required=False,
    )
    topic_identifier = schema.TextLine(
        title=_("label_topic_identifier", default="Topic identifier"),
        description=_(
            "help_topic_identifier",
            default="For calls of the European Union; one call may have many topics.",
        ),
        max_length=100,
        required=False,
    )
    key_messages = key_messages()
    summary = rich_text(
        _("label_summary", default="Summary"),
        _(
            "help_call_summary",
            default="What is funded and why it matters to crime prevention.",
        ),
    )
    priorities = rich_text(
        _("label_priorities", default="Priorities"),
        _("help_priorities", default="What proposals should be about."),
    )
    how_to_apply = rich_text(
        _("label_how_to_apply", default="How to apply"),
        _("help_how_to_apply", default="The steps, portals and documents it takes."),
    )
    official_page = schema.URI(
        title=_("label_official_page", default="Official page"),
        description=_(
            "help_official_page",
            default="The funder's own page on this call; what it says is what counts.",
        ),
        constraint=http_uri,
        required=False,
    )
    contact = Email(
        title=_("label_call_contact", default="Contact of the funder"),
        description=_(
            "help_call_contact",
            default="The mailbox that answers applicants' questions.",
        ),
        required=False,
    )

    deadline_model = choice(
        "deadline_models",
        _("label_deadline_model", default="Deadline model"),
        _(
            "help_deadline_model",
            default="A permanent call has no deadline and stays open.",
        ),
        default="single-stage",
    )
    opening_date = schema.Date(
        title=_("label_opening_date", default="Opening date"),
        description=_(
            "help_opening_date",
            default="The call counts as open from the start of this day in Brussels.",
        ),
        required=False,
    )
    deadlines = Rows(
        row_schema=IDeadline,
        title=_("label_deadlines", default="Deadlines"),
        description=_(
            "help_deadlines",
            default="In their order; the call counts as closed after the last one.",
        ),
    )
    manual_status = choice(
        "call_manual_statuses",
        _("label_manual_status", default="Status set by hand"),
        _(
            "help_manual_status",
            default="Only for what the dates do not tell. Otherwise the status follows "
            "from the dates by itself.",
        ),
    )
    last_checked = schema.Date(
        title=_("label_last_checked", default="Last checked"),
        description=_(
            "help_last_checked",
            default="The day on which somebody compared this with the official page.",
        ),
        required=False,
    )
    call_status = choice(
        "call_statuses", _("label_call_status", default="Status"), readonly=True
    )
    next_deadline = schema.Datetime(
        title=_("label_next_deadline", default="Next deadline"),
        readonly=True,
        required=False,
    )
    call_closes = schema.Datetime(
        title=_("label_call_closes", default="Closes"), readonly=True, required=False
    )

    total_budget = amount(_("label_total_budget", default="Total budget"))
    min_grant = amount(_("label_min_grant", default="Smallest grant"))
    max_grant = amount(_("label_max_grant", default="Largest grant"))
    currency = choice("currencies", _("label_currency", default="Currency"))
    expected_grants = schema.Int(
        title=_("label_expected_grants", default="Expected number of grants"),
        min=0,
        required=False,
    )
    cofinancing_rate = schema.Decimal(
        title=_("label_cofinancing_rate", default="Co-financing rate"),
        description=_(
            "help_cofinancing_rate",
            default="The highest share of the costs that is paid, in per cent.",
        ),
        min=Decimal(0),
        max=Decimal(100),
        required=False,
    )
    types_of_action = choices(
        "types_of_action", _("label_types_of_action", default="Types of action")
    )

    eligible_applicants = choices(
        "eligible_applicants",
        _("label_eligible_applicants", default="Eligible applicants"),
        _("help_eligible_applicants", default="Who may apply."),
    )
    eligible_countries = choices(
        "countries",
        _("label_eligible_countries", default="Eligible countries"),
        _(
            "help_eligible_countries",
            default="Where applicants have to come from. Empty: no limit is known.",
        ),
    )
    consortium_required = schema.Bool(
        title=_("label_consortium_required", default="Consortium required"),
        description=_(
            "help_consortium_required", default="Nobody may apply without partners."
        ),
        required=False,
        default=False,
    )
    minimum_partners = schema.Int(
        title=_("label_minimum_partners", default="Minimum number of partners"),
        min=1,
        required=False,
    )
    submission_languages = choices(
        "languages",
        _("label_submission_languages", default="Languages of submission"),
        _(
            "help_submission_languages",
            default="The languages in which a proposal may be written.",
        ),
    )

    @invariant
    def grants_in_order(data):
        in_order(data, "min_grant", "max_grant")

    @invariant
    def permanent_call_has_no_deadline(data):
        if data.deadlines and data.deadline_model == PERMANENT:
            raise InvalidField(
                _(
                    "error_permanent_call_with_deadlines",
                    default="A permanent call has no deadlines: remove them, or choose "
                    "another deadline model.",
                ),
                "deadlines",
            )

    @invariant
    def deadlines_in_order(data):
        instants = [deadline_instants([row])[0] for row in data.deadlines or ()]
        if instants != sorted(instants):
            raise InvalidField(
                _(
                    "error_deadlines_not_in_order",
                    default="The deadlines must stand in their order in time.",
                ),
                "deadlines",
            )
        opening = opening_instant(data.opening_date)
        if opening and instants and instants[0] < opening:
            raise InvalidField(
                _(
                    "error_deadline_before_opening",
                    default="The first deadline must not be earlier than the opening "
                    "date.",
                ),
                "deadlines",
            )


@implementer(IFundingCall)
class FundingCall(Contribution):
    """A call; its status follows from its dates at the moment of asking."""

    @property
    def call_status(self):
        return status(
            self.opening_date,
            self.deadlines,
            self.deadline_model,
            self.manual_status,
            now(),
        )

    @property
    def next_deadline(self):
        """The first deadline to come; None where nothing is to be met any more."""
        return next_deadline(deadline_instants(self.deadlines), now())

    @property
    def call_opens(self):
        return opening_instant(self.opening_date)

    @property
    def call_closes(self):
        """The last deadline; None for a permanent call."""
        return closing_instant(self.deadlines, self.deadline_model)

    @property
    def call_deadlines(self):
        """All deadlines as moments, for lists."""
        return deadline_instants(self.deadlines)
