"""Numbers in a series: one work has each number only, in all its languages."""

from eucpn.content import _
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.validators import Refused
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.interfaces import ATTRIBUTE_NAME
from plone.dexterity.interfaces import IDexterityContent
from plone.restapi.deserializer import json_body
from plone.restapi.exceptions import DeserializationError
from zope import schema
from zope.component.hooks import getSite
from zope.globalrequest import getRequest


class SeriesNumber(schema.Int):
    """Refuses a number that another work of the same type has."""

    def _validate(self, value):
        super()._validate(value)
        if is_taken(self.context, self.__name__, value):
            raise Refused(
                _(
                    "error_series_number_taken",
                    default="The number ${number} is already taken in this series.",
                    mapping={"number": value},
                )
            )


def is_taken(context, index: str, value) -> bool:
    """Has another work than that of `context` this value in the index?

    All works count, visible or not. Translations and the working copy of a
    revision are the same work.
    """
    if not IDexterityContent.providedBy(context):
        return False
    own = work(context) or announced_work()
    brains = getSite().portal_catalog.unrestrictedSearchResults(
        portal_type=context.portal_type, **{index: value}
    )
    others = (brain._unrestrictedGetObject() for brain in brains)
    return any(own is None or work(other) != own for other in others)


def work(obj) -> str | None:
    """The translation group of an item, or of what it is a working copy of.

    None for an item that is being created.
    """
    if IWorkingCopy.providedBy(obj):
        obj = ICheckinCheckoutPolicy(obj).getBaseline() or obj
    return stored_value(obj, ATTRIBUTE_NAME)


def announced_work() -> str | None:
    """The translation group of the item of which the request creates a translation.

    It is joined only after the new item's values are checked.
    """
    try:
        source = json_body(getRequest()).get("translation_of")
    except (AttributeError, DeserializationError):
        return None
    if not isinstance(source, str):
        return None
    portal = getSite()
    source = source.removeprefix(portal.absolute_url())
    query = {"UID": source}
    if source.startswith("/"):
        query = {"path": {"query": "/".join(portal.getPhysicalPath()) + source}}
        query["path"]["depth"] = 0
    for brain in portal.portal_catalog.unrestrictedSearchResults(**query):
        return work(brain._unrestrictedGetObject())
    return None
