"""Revisions whose original is taken off the site: a warning before, a notice after.

A text can always be withdrawn or archived. Its open revision then waits: it can be
approved once the original is published again, or be discarded. Meanwhile the original,
where it was restored, is a draft like others: the revision does not lock it.
"""

from contextlib import nullcontext
from eucpn.policy import _
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.locks import lock_of
from eucpn.policy.workflow.revisions import working_copy_of
from plone import api
from plone.app.iterate.lock import lockContext
from plone.app.iterate.lock import unlockContext


TAKING_OFF = ("archive", "withdraw")


def warning(obj, transition: str) -> str | None:
    """What to think of before the transition; a message, or None.

    To be told to those only who may do the transition: it says that a revision is
    under way.
    """
    if transition not in TAKING_OFF or working_copy_of(obj) is None:
        return None
    return _(
        "warning_revision_open",
        default="A revision of this text is under way. It cannot be approved until "
        "the text is published again; it waits, or its authors discard it.",
    )


def notice(obj) -> str | None:
    """What became of the original, where this is a revision that cannot be approved
    because of it; a message, or None."""
    original = baseline_of(obj)
    if original is None or state_of(original) == "published":
        return None
    return _(
        "notice_revision_stranded",
        default="The original of this revision is no longer published. The revision "
        "waits until the original is published again. It can also be discarded; "
        "then it can be restored for a time.",
    )


def after_transition(obj, event):
    """The revision's lock goes with a restored original and is back with its
    publication, in the name of whoever began the revision."""
    if event.transition is None:
        return
    state = event.new_state.id
    if state not in ("draft", "published"):
        return
    revision = working_copy_of(obj)
    if revision is None:
        return
    if state == "draft":
        unlockContext(obj)
    elif lock_of(obj) is None:
        author = api.user.get(userid=revision.Creator())
        with api.env.adopt_user(user=author) if author else nullcontext():
            lockContext(obj)
