"""Addresses that editors enter: relative ones and a few schemes, checked when stored.

What is stored is shown by pages, feeds and partners alike, so a link that would run
a script must not get as far as one of them.
"""

from eucpn.policy import _
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.multilingual.guards import sentence
from plone.app.contenttypes.interfaces import ILink
from plone.restapi.deserializer.dxfields import LinkTextLineFieldDeserializer
from plone.restapi.interfaces import IBlockFieldDeserializationTransformer
from plone.restapi.interfaces import IFieldDeserializer
from zExceptions import BadRequest
from zope.component import adapter
from zope.interface import implementer
from zope.interface import Interface
from zope.schema.interfaces import ITextLine
import re


SCHEMES = frozenset({"http", "https", "mailto", "tel"})
# Browsers skip these when they look for the scheme.
SKIPPED = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028\u2029\ufeff]")
SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):", re.IGNORECASE)
# Keys of blocks that hold an address, whoever wrote the block.
ADDRESS = re.compile(r"^(@id|.*(href|link|more|src|ur[il]))$", re.IGNORECASE)
# Elsewhere only what is code for sure is refused: a text may begin "Data: …".
CODE = re.compile(
    r"^(javascript|vbscript):|^data:([\w.+-]+/[\w.+-]+)?[;,]", re.IGNORECASE
)


def is_accepted(address: str) -> bool:
    """Is the address relative, or of a scheme that a page may link to?"""
    scheme = SCHEME.match(SKIPPED.sub("", address))
    return scheme is None or scheme[1].lower() in SCHEMES


def refused_address(value, key: str = "") -> str | None:
    """The first address in a JSON value that is not accepted."""
    if isinstance(value, str):
        if ADDRESS.match(key):
            return None if is_accepted(value) else value
        return value if CODE.match(SKIPPED.sub("", value)) else None
    if isinstance(value, dict):
        items = ((k, v) for k, v in value.items())
    elif isinstance(value, list):
        items = ((key, v) for v in value)
    else:
        return None
    return next(
        (found for k, v in items if (found := refused_address(v, k)) is not None), None
    )


@implementer(IBlockFieldDeserializationTransformer)
@adapter(Interface, IEUCPNLayer)
class AcceptedAddresses:
    """Refuses a block, or another JSON value, with an address that is not accepted."""

    order = 1000
    block_type = None

    def __init__(self, context, request):
        self.context = context
        self.request = request

    def __call__(self, block):
        address = refused_address(block)
        if address is not None:
            raise BadRequest(
                sentence(
                    _(
                        "error_block_address",
                        default="The block “${block}” has an address that is not "
                        "accepted: ${address}",
                        mapping={
                            "block": block.get("@type", ""),
                            "address": address[:80],
                        },
                    )
                )
            )
        return block


@implementer(IFieldDeserializer)
@adapter(ITextLine, ILink, IEUCPNLayer)
class LinkAddress(LinkTextLineFieldDeserializer):
    """The address of a Link."""

    def __call__(self, value):
        if self.field.getName() == "remoteUrl" and not is_accepted(str(value or "")):
            raise ValueError(
                sentence(
                    _(
                        "error_link_address",
                        default="A link leads to a page of the site, or to an address "
                        "that begins with http, https, mailto or tel.",
                    )
                )
            )
        return super().__call__(value)
