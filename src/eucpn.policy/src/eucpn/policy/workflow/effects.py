"""What a transition brings about: dates, versions, translations, contained items."""

from AccessControl import getSecurityManager
from AccessControl.SecurityManagement import newSecurityManager
from AccessControl.SecurityManagement import setSecurityManager
from AccessControl.users import UnrestrictedUser
from Acquisition import aq_base
from Acquisition import aq_inner
from Acquisition import aq_parent
from contextlib import contextmanager
from DateTime import DateTime
from eucpn.content.behaviors.currency import ICurrency
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.content.clock import today
from eucpn.content.interfaces import IContribution
from eucpn.policy.multilingual.independent import copy_independent_values
from eucpn.policy.multilingual.independent import reindex_independent
from eucpn.policy.multilingual.independent import translations_of
from eucpn.policy.multilingual.independent import values_changed
from eucpn.policy.multilingual.origins import note_version
from eucpn.policy.workflow.conditions import is_translation
from eucpn.policy.workflow.conditions import problem
from eucpn.policy.workflow.conditions import PUBLISHING
from eucpn.policy.workflow.currency import next_review
from eucpn.policy.workflow.table import table
from eucpn.policy.workflow.versions import count_approval
from eucpn.policy.workflow.versions import forget_said
from eucpn.policy.workflow.versions import note_first
from plone import api
from Products.CMFCore.WorkflowCore import WorkflowException


# On an item that followed another: the step of the other that took it along.
TAKEN_ALONG = "taken_along_by"
PUBLICATIONS = ("approve", "publish_scheduled")
# What a step of an item means for its translations and for what lies in it: their
# state to their own step.
CASCADES = {
    "archive": {"published": "archive", "scheduled": "unschedule"},
    "withdraw": {
        "published": "withdraw",
        "archived": "withdraw",
        "scheduled": "withdraw",
    },
    "unschedule": {"scheduled": "unschedule"},
    "republish": {"archived": "republish"},
    "restore": {"withdrawn": "restore"},
}
# Those come back that this step took along; what had gone by itself stays away.
BRINGS_BACK = {"republish": "archive", "restore": "withdraw"}


def after_transition(obj, event):
    """Subscriber of every transition of a contribution."""
    if event.transition is None or event.workflow.getId() != table().id:
        return
    transition = event.transition.getId()
    if transition in PUBLISHING:
        for other in upholders(obj):
            depend_on(other)
    if stored_value(obj, TAKEN_ALONG):
        delattr(obj, TAKEN_ALONG)
    if transition in PUBLICATIONS:
        published(obj)
    elif transition == "schedule":
        approved(obj)
        obj.reindexObject()
    elif transition == "republish":
        approved(obj)
        forget_said(obj)
    if transition in CASCADES:
        cascade(obj, transition, event.kwargs.get("comment", ""))


def published(obj):
    """The first approval: publication date, version 1, date of the next look.

    The publication date is the moment of the first approval and is never moved
    by a later one.
    """
    day = today()
    first = obj.effective_date is None
    if first:
        obj.effective_date = DateTime()
    if not is_translation(obj):
        if not stored_value(obj, "last_substantive_update"):
            obj.last_substantive_update = day
        if ICurrency.providedBy(obj) and not stored_value(obj, "review_due"):
            obj.review_due = next_review(day)
    approved(obj)
    if is_translation(obj):
        if first:
            note_first(obj)
        forget_said(obj)
    obj.reindexObject()


def approved(obj):
    """An original was approved, to be public now or at its time: its version counts,
    and its values go to its translations. A translation has both from its original."""
    if is_translation(obj):
        return
    count_approval(obj)
    note_version(obj)
    spread(obj)


def upholders(obj):
    """What has to be public for the item to be so: its original, and the contribution
    in which it lies."""
    if is_translation(obj):
        yield source_of(obj)
    parent = aq_parent(aq_inner(obj))
    if IContribution.providedBy(parent):
        yield parent


def depend_on(obj):
    """What is written now holds only while the item is as it is: where another
    request changes it at the same time, one of the two begins again."""
    base = aq_base(obj)
    if base is not None and base._p_jar is not None:
        base._p_activate()  # of a ghost, no state is known that could be compared
        base._p_jar.readCurrent(base)


def spread(source):
    """Give the source's language-independent values to its translations.

    Only what differs is written, and only indexes of such values are brought up to
    date: their texts are as they were. What has become of a translation's status
    follows from the version, which is one of the values. What was given is noted, so
    that a later save is compared with it.
    """
    values_changed(source)
    for translation in translations_of(source):
        changed = copy_independent_values(source, translation)
        if changed:
            translation.setModificationDate(DateTime())
            reindex_independent(translation, changed)


def cascade(obj, transition, comment):
    """Take translations and contained contributions along, or bring them back.

    They follow their source whoever asked for it, so the roles of the table are
    not asked again for them. Coming back is another approval: what that does not
    allow stays where it is.
    """
    followers = [] if is_translation(obj) else list(translations_of(obj))
    followers += [c for c in obj.objectValues() if IContribution.providedBy(c)]
    for follower in followers:
        depend_on(follower)
        step = CASCADES[transition].get(api.content.get_state(follower))
        if step is None:
            continue
        if transition in BRINGS_BACK:
            if comes_back(follower, transition, step):
                force(follower, step, comment)
        else:
            force(follower, step, comment)
            setattr(follower, TAKEN_ALONG, transition)
    obj.reindexObject()


def comes_back(follower, transition, step) -> bool:
    """Was it taken along by what is undone now, and does nothing stand in the way?"""
    taken = stored_value(follower, TAKEN_ALONG)
    return taken == BRINGS_BACK[transition] and problem(follower, step) is None


@contextmanager
def as_process():
    """Act with every right, under the name of whoever set it off.

    The guards of transitions look at the user's own roles: roles adopted for a while
    do not count for them.
    """
    before = getSecurityManager()
    name = before.getUser().getId() or "process"
    process = UnrestrictedUser(name, "", ["Manager"], [])
    newSecurityManager(None, process.__of__(api.portal.get_tool("acl_users")))
    try:
        yield
    finally:
        setSecurityManager(before)


def force(obj, transition, comment):
    """Run a transition as the process itself.

    :raises WorkflowException: where the state does not have it.
    """
    workflow = api.portal.get_tool("portal_workflow")
    with as_process():
        available = {t["id"] for t in workflow.getTransitionsFor(obj)}
        if transition not in available:
            raise WorkflowException(f"{transition} is not possible for {obj.getId()}")
        workflow.doActionFor(obj, transition, comment=comment)
