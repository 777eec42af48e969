"""Names that items may have.

An item is found before a service of its name, in its folder and below it: one that is
called `@workflow` would stand in the way of every step of its neighbours. So no item,
whoever adds, renames or moves it, has a name that an address says otherwise.
"""

from eucpn.policy import _
from eucpn.policy.multilingual.guards import sentence
from zExceptions import BadRequest
import re


# Letters, digits and the marks that RFC 3986 calls unreserved.
NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.~-]*")
# What Zope looks for below a folder that is asked for itself.
RESERVED = {"index_html"}


def check_name(obj, event):
    """:raises BadRequest: with `id` as its field, for a name that may not be."""
    name = event.newName
    if name is None or (NAME.fullmatch(name) and name not in RESERVED):
        return
    refused = BadRequest(
        sentence(
            _(
                "error_name",
                default="“${name}” cannot be part of an address. Use letters without "
                "accents, digits, “-”, “_”, “.” and “~”; begin with a letter or digit.",
                mapping={"name": name[:100]},
            )
        )
    )
    refused.field = "id"
    raise refused
