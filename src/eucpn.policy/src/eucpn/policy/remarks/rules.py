"""Who may remark, answer and resolve, and what a remark may be about.

Whoever an item lies before remarks on it: reviewers while it is pending, the national
representative while it waits for endorsement. Those who write it answer.
"""

from AccessControl import getSecurityManager
from eucpn.content.schema.completeness import fieldset
from eucpn.policy import _
from eucpn.policy.localroles.countries import COUNTRY_EDITOR
from eucpn.policy.localroles.countries import NATIONAL_REPRESENTATIVE
from eucpn.policy.localroles.countries import TRANSLATOR
from eucpn.policy.remarks import storage
from eucpn.policy.security.visibility import may
from eucpn.policy.security.visibility import may_view
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.reasons import visible
from plone.dexterity.utils import iterSchemata
from zope.i18n import translate


# What is remarked on lies before somebody; what is talked about is not yet settled.
REVIEWED = ("endorsement", "pending")
OPEN_STATES = ("draft", "returned", *REVIEWED)
SECRETARIAT_ROLES = {"Manager", "Secretariat Editor", "Secretariat Reviewer"}
COUNTRY_ROLES = {COUNTRY_EDITOR, NATIONAL_REPRESENTATIVE, TRANSLATOR}
# Submissions are counted by the transitions that bring an item before somebody.
SUBMITTING = ("submit", "request_endorsement")
REMARKS_AT_ONCE = 50


def side(obj) -> str | None:
    """The side on which the current user works on the item, None: on neither."""
    user = getSecurityManager().getUser()
    roles = set(user.getRolesInContext(obj))
    if roles & SECRETARIAT_ROLES:
        return storage.SECRETARIAT
    return storage.COUNTRY if roles & COUNTRY_ROLES else None


def may_remark(obj) -> bool:
    """Does the item lie before the current user?

    In those states the right to edit is that of the one before whom it lies.
    """
    return state_of(obj) in REVIEWED and may("Modify portal content", obj)


def may_answer(obj) -> bool:
    """May the current user answer remarks on the item?"""
    return state_of(obj) in OPEN_STATES and may_view(obj) and side(obj) is not None


def may_resolve(obj, remark) -> bool:
    """May the current user say that a remark is settled, or not yet?

    Reviewers may, and who made the remark.
    """
    if state_of(obj) not in OPEN_STATES or not may_view(obj):
        return False
    own = remark["by"] == getSecurityManager().getUser().getId()
    return may("eucpn.content: Review", obj) or (own and side(obj) is not None)


def field_of(obj, name: str):
    """`(schema, field)` of the item's field of that name, or None."""
    for schema in iterSchemata(obj):
        if name in schema and not name.startswith("_"):
            return schema, schema[name]
    return None


def field_title(obj, name: str | None, request) -> str | None:
    """The title of the field in the asker's language; a file names itself."""
    found = field_of(obj, name) if name else None
    return translate(found[1].title, context=request) if found else name


def fieldset_of(obj, name: str) -> str:
    """The id of the fieldset in which the field stands in forms."""
    found = field_of(obj, name)
    return fieldset(found[0], name) if found else "default"


def round_of(obj) -> int:
    """How often the item was submitted; at least 1."""
    workflow = getattr(obj, "workflow_history", {})
    entries = [entry for history in workflow.values() for entry in history]
    return max(1, sum(entry.get("action") in SUBMITTING for entry in entries))


def checked_text(value) -> str:
    """:raises TransitionRefused: for no text, or too much of it."""
    if not isinstance(value, str) or not visible(value):
        raise TransitionRefused(
            _("error_remark_text", default="Write what the remark is."), field="text"
        )
    if len(value) > storage.MAX_TEXT:
        raise TransitionRefused(
            _(
                "error_remark_long",
                default="A remark has at most ${count} characters.",
                mapping={"count": storage.MAX_TEXT},
            ),
            field="text",
        )
    return value.strip()


def checked(obj, data) -> tuple[str | None, str]:
    """The field and text of a remark that was sent.

    :raises TransitionRefused: for an unknown field or a text that is none.
    """
    if not isinstance(data, dict):
        raise TransitionRefused(
            _(
                "error_remark_shape",
                default="A remark is an object with “field” and “text”.",
            ),
            field="remarks",
        )
    name = data.get("field") or None
    if name is not None and (not isinstance(name, str) or not field_of(obj, name)):
        raise TransitionRefused(
            _(
                "error_remark_field",
                default="There is no field “${field}”.",
                mapping={"field": str(name)[:100]},
            ),
            field="field",
        )
    return name, checked_text(data.get("text"))


def add_all(obj, remarks) -> int:
    """Check all remarks, then keep them; answers how many.

    :raises TransitionRefused: where one is wrong or there are too many.
    """
    if not isinstance(remarks, list):
        raise TransitionRefused(
            _("error_remarks_list", default="Remarks are a list."), field="remarks"
        )
    kept = len(storage.remarks_of(obj))
    if len(remarks) > REMARKS_AT_ONCE or kept + len(remarks) > storage.MAX_REMARKS:
        raise TransitionRefused(
            _("error_remarks_many", default="These are too many remarks at once."),
            field="remarks",
        )
    try:
        wanted = [checked(obj, entry) for entry in remarks]
    except TransitionRefused as refused:
        # Of the request it is the list that is wrong; which remark, the sentence tells.
        refused.field = "remarks"
        raise
    user = getSecurityManager().getUser().getId()
    for name, text in wanted:
        storage.add(obj, name, text, user, side(obj), round_of(obj))
    return len(wanted)
