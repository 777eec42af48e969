"""Writes a translation that comes from outside, where a plan of `drafts` says."""

from Acquisition import aq_base
from Acquisition import aq_inner
from Acquisition import aq_parent
from eucpn.content.behaviors.storage import stored_value
from eucpn.policy import _
from eucpn.policy.multilingual.drafts import CREATE
from eucpn.policy.multilingual.drafts import Plan
from eucpn.policy.multilingual.drafts import REVISE
from eucpn.policy.multilingual.drafts import translating
from eucpn.policy.multilingual.names import WANTED_ID
from eucpn.policy.multilingual.translatable import translatable_fields
from eucpn.policy.workflow.conditions import NotThere
from eucpn.policy.workflow.locks import let_go
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.multilingual.interfaces import ITranslationManager
from plone.restapi.services.content.utils import add
from plone.restapi.services.content.utils import create
from zExceptions import Unauthorized
from zope.event import notify
from zope.globalrequest import getRequest
from zope.lifecycleevent import Attributes
from zope.lifecycleevent import ObjectCreatedEvent
from zope.lifecycleevent import ObjectModifiedEvent


def carry_out(plan: Plan, values: dict, method: str):
    """Write the translation and answer the draft.

    :param values: of all translated fields, as fields store them.
    :raises NotThere: where the folder no longer takes it.
    """
    if plan.action == CREATE:
        return created(plan, values, method)
    draft = plan.place
    let_go(draft)
    if plan.action == REVISE:
        draft = ICheckinCheckoutPolicy(draft).checkout(aq_parent(aq_inner(draft)))
    changed = put(draft, values)
    note_origin(draft, plan.source, method)
    notify(
        ObjectModifiedEvent(
            draft,
            *[Attributes(schema, *names) for schema, names in changed.items()],
        )
    )
    return draft


def created(plan: Plan, values: dict, method: str):
    """The same steps as `POST` with `translation_of`.

    The link notes the version, leaves the method as it is, and has both indexed.
    """
    request, container = getRequest(), plan.place
    with translating():
        request.set(WANTED_ID, plan.source.getId())
        try:
            obj = create(container, plan.source.portal_type)
            wrapped = obj.__of__(container)
            wrapped.translation_method = method
            put(wrapped, values)
            obj = aq_base(wrapped)
            notify(ObjectCreatedEvent(obj))
            obj = add(container, obj)
            ITranslationManager(plan.source).register_translation(plan.language, obj)
        except Unauthorized:
            raise NotThere(
                _(
                    "error_link_rights",
                    default="You may not translate this text into that language.",
                )
            ) from None
        finally:
            request.set(WANTED_ID, None)
    return obj


def note_origin(draft, source, method: str):
    """From which version it was made, and how."""
    draft.translated_from_version = stored_value(source, "content_version", 0)
    draft.translation_method = method


def put(obj, values: dict) -> dict:
    """Set the values and answer the names of fields by schema."""
    changed: dict = {}
    for schema, name in translatable_fields(obj):
        if name not in values:
            continue
        value = values[name]
        if name == "blocks":
            obj.blocks_layout = value["blocks_layout"]
            value = value["blocks"]
        setattr(schema(obj), name, value)
        changed.setdefault(schema, []).append(name)
    return changed
