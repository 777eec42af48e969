"""Writes what a machine translated: as a draft, never over a person's text."""

from eucpn.content.behaviors.storage import stored_value
from eucpn.policy import _
from eucpn.policy.machine.fragments import content_of
from eucpn.policy.machine.fragments import parts_of
from eucpn.policy.multilingual.drafts import CHANGE
from eucpn.policy.multilingual.drafts import check_source
from eucpn.policy.multilingual.drafts import Plan
from eucpn.policy.multilingual.drafts import plan_for
from eucpn.policy.multilingual.drafts import version_in
from eucpn.policy.multilingual.methods import by_machine
from eucpn.policy.multilingual.methods import MACHINE
from eucpn.policy.multilingual.writing import carry_out
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff.checks import unit_problems
from eucpn.policy.xliff.content import fields_of
from eucpn.policy.xliff.content import stored_values
from eucpn.policy.xliff.content import value_problems
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import translated


class Unusable(TransitionRefused):
    """The answer of the service cannot be used."""

    status = 502
    type = "BadGateway"


def plan_of_machine(source, language: str) -> Plan:
    """Where a machine's translation would go, with nothing done yet.

    A new draft, or one that a machine wrote and nobody has edited since.

    :raises TransitionRefused: where the asker may not have one.
    :raises Conflict: where a person's text is there.
    """
    check_source(source, language)
    existing = version_in(source, language)
    if existing is not None and stored_value(existing, "translation_method") != MACHINE:
        raise a_persons()
    plan = plan_for(source, language)
    if existing is not None and (plan.action != CHANGE or plan.place != existing):
        raise a_persons()
    return plan


def a_persons() -> Conflict:
    return Conflict(
        _(
            "error_machine_person",
            default="There is a version in this language already that a machine "
            "does not replace.",
        )
    )


def contents_of(source) -> dict[str, str]:
    """What a service is asked to translate, by unit, in order."""
    return {unit.id: content_of(unit) for unit in all_units(fields_of(source))}


def write_draft(plan: Plan, contents: dict):
    """Write the draft from the answers by unit, and answer it.

    :raises Unusable: where texts are missing, or their mark-up is broken.
    """
    fields = fields_of(plan.source)
    texts = {}
    for unit in all_units(fields):
        parts = parts_of(contents.get(unit.id))
        if unit_problems(unit, parts):
            raise unusable(unit.id)
        texts[unit.id] = parts
    values = stored_values(plan.source, translated(fields, texts))
    for name, *_told in value_problems(plan.source, values):
        raise unusable(name)
    with by_machine():
        return carry_out(plan, values, MACHINE)


def unusable(unit: str) -> Unusable:
    return Unusable(
        _(
            "error_machine_unusable",
            default="What the service answered for “${unit}” cannot be used: it is "
            "missing, or its mark-up is broken.",
            mapping={"unit": unit},
        )
    )
