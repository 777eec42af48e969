"""Still correct: somebody looked at a published text and found it right.

A confirmation is not an edit: neither the last editor nor the date of modification
changes, of the source and of its translations.
"""

from AccessControl import getSecurityManager
from datetime import date
from dateutil.relativedelta import relativedelta
from eucpn.content.behaviors.currency import ICurrency
from eucpn.content.behaviors.translation import source_of
from eucpn.content.clock import today
from eucpn.policy import _
from eucpn.policy.multilingual.independent import copy_independent_values
from eucpn.policy.multilingual.independent import reindex_independent
from eucpn.policy.multilingual.independent import translations_of
from eucpn.policy.settings import setting
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused


def next_review(day: date) -> date:
    """The day by which somebody has to look at a text that is right on the day."""
    return day + relativedelta(months=setting("review_after_months"))


def confirm(obj):
    """Note that the current user found the item right today; answers the source.

    A translation is as right as its source, which is what is confirmed.

    :raises TransitionRefused: where the item has no such date, or is not published.
    """
    source = source_of(obj)
    if source is None or not ICurrency.providedBy(source):
        raise TransitionRefused(
            _(
                "error_confirm_type",
                default="A text of this kind has no date by which it is checked.",
            )
        )
    if state_of(obj) != "published" or state_of(source) != "published":
        raise TransitionRefused(
            _(
                "error_confirm_state",
                default="Only what is published can be confirmed as still correct.",
            )
        )
    day = today()
    source.confirmed_current_on = day
    source.confirmed_by = getSecurityManager().getUser().getId()
    source.review_due = next_review(day)
    reindex_independent(source, ["confirmed_current_on", "review_due"])
    for translation in translations_of(source):
        changed = copy_independent_values(source, translation)
        if changed:
            reindex_independent(translation, changed)
    return source
