"""`services.md`: every REST service that answers, with who may call it."""

from eucpn.policy.security.table import services
from reference_pages.markdown import page
from reference_pages.markdown import rows


def content() -> str:
    """Every REST service that answers, with who may call it."""
    found = {}
    for row in services():
        if row.replaced:
            continue
        key = row.name, row.method, row.context
        found.setdefault(key, (row.who, row.anonymous, row.at))
    body = [
        (
            f"`{name}`" if name else "the content itself",
            method,
            context,
            told,
            f"{status} ({place})",
        )
        for (name, method, context), (told, status, place) in found.items()
    ]
    return page(
        "REST services",
        "Every service that is registered, read from `services.json` of "
        "`eucpn.policy.security`. "
        "The tests compare the table with what is registered "
        "and with what a stranger is answered.",
        "The last column is the status that a call without account and without "
        "parameters gets, and where it was asked: "
        "at a published item, a campaign, a section, the site "
        "or the root of the server.",
        rows(("Service", "Method", "At", "Who may call it", "Anonymous"), *body),
    )
