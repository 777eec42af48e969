"""Internal links: an item that the asker may not see has no address for them."""

from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.visibility import hidden_uids
from plone.app.textfield.interfaces import IRichTextValue
from plone.app.textfield.value import RichTextValue
from plone.app.uuid.browser import RedirectToUUIDView
from plone.dexterity.interfaces import IDexterityContent
from plone.outputfilters.browser.resolveuid import ResolveUIDView
from plone.restapi.interfaces import IBlockFieldSerializationTransformer
from plone.restapi.interfaces import IContextawareJsonCompatible
from plone.restapi.serializer.converters import RichtextDXContextConverter
from zExceptions import NotFound
from zope.component import adapter
from zope.interface import implementer
from zope.interface import Interface
import re


UID_LINK = re.compile(r"resolve[uU]id/([^/#?\"'\s<>]+)")
# Stands for `resolveuid` while a text is rendered, so that nothing resolves it.
UNRESOLVED = "unresolved-uid"


def strings(value):
    """All texts in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def leads_to(value, uids) -> bool:
    """Is this the address of one of the items, or a reference with such an address?"""
    if isinstance(value, dict):
        value = value.get("@id")
    if not isinstance(value, str):
        return False
    found = UID_LINK.search(value)
    return bool(found) and found[1] in uids


def without(value, uids):
    """The JSON value less its references to the items; addresses become empty."""
    if isinstance(value, str):
        return "" if leads_to(value, uids) else value
    if isinstance(value, list):
        return [without(item, uids) for item in value if not leads_to(item, uids)]
    if isinstance(value, dict):
        return {name: without(item, uids) for name, item in value.items()}
    return value


@implementer(IBlockFieldSerializationTransformer)
@adapter(Interface, IEUCPNLayer)
class VisibleLinks:
    """Runs before links in blocks are resolved."""

    order = -1
    block_type = None

    def __init__(self, context, request):
        self.context = context
        self.request = request

    def __call__(self, block):
        hidden = hidden_uids(
            uid for text in strings(block) for uid in UID_LINK.findall(text)
        )
        return without(block, hidden) if hidden else block


@implementer(IContextawareJsonCompatible)
@adapter(IRichTextValue, IDexterityContent)
class RichTextWithVisibleLinks(RichtextDXContextConverter):
    """A text in which links that lead the asker nowhere stay unresolved.

    Stored texts keep their rendering; such a text is rendered for itself.
    """

    def __call__(self):
        raw = self.value.raw or ""
        hidden = hidden_uids(UID_LINK.findall(raw))
        if not hidden:
            return super().__call__()

        def mask(match):
            return f"{UNRESOLVED}/{match[1]}" if match[1] in hidden else match[0]

        self.value = RichTextValue(
            UID_LINK.sub(mask, raw),
            self.value.mimeType,
            self.value.outputMimeType,
            encoding=self.value.encoding,
        )
        result = super().__call__()
        result["data"] = result["data"].replace(f"{UNRESOLVED}/", "resolveuid/")
        return result


class Resolving:
    """Mixed into a view that redirects to an item by its UID."""

    def __call__(self):
        if not self.uuid or hidden_uids([self.uuid]):
            raise NotFound(self.uuid)
        return super().__call__()


class ResolveUID(Resolving, ResolveUIDView):
    """`/resolveuid/<UID>`."""


class RedirectToUUID(Resolving, RedirectToUUIDView):
    """`/redirect-to-uuid/<UID>`."""
