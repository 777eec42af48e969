"""`mails.md`: which mail goes to whom, and what settings there are."""

from eucpn.policy.notifications.receivers import TASKS
from eucpn.policy.notifications.table import kinds
from eucpn.policy.notifications.texts import MODES
from eucpn.policy.notifications.texts import sentence_of
from eucpn.policy.notifications.texts import TITLES
from eucpn.policy.settings import ISecretariatSettings
from reference_pages.markdown import code
from reference_pages.markdown import page
from reference_pages.markdown import rows
from reference_pages.markdown import text
from zope.schema import getFieldsInOrder
import json


def content() -> str:
    """Kinds of mails with their receivers, and the settings of the secretariat."""
    mails = [
        (
            f"`{kind.id}`",
            text(TITLES[kind.id]),
            code(kind.after) if kind.after else "looked for once a day",
            ", ".join(kind.receivers) + waits_on(kind),
            ", ".join(f"`{mode}`" for mode in kind.modes),
        )
        for kind in kinds().values()
    ]
    sentences = {
        text(sentence_of(kind.id, step))
        for kind in kinds().values()
        for step in kind.after or (None,)
    }
    settings = [
        (f"`{name}`", text(field.title), text(field.description), shown(field.default))
        for name, field in getFieldsInOrder(ISecretariatSettings)
    ]
    return page(
        "Mails and settings",
        "Which mail is sent when and to whom, read from `notifications.json` of "
        "`eucpn.policy`, and the settings of the secretariat.",
        "## Mails",
        "The ids are those of the kinds of `@todo`: what a mail tells is there too. "
        "The first mode counts until the secretariat or the receiver chooses another. "
        "`check_in` is the approval of a revision.",
        rows(("Kind", "Title", "After", "To", "Modes"), *mails),
        "Modes:",
        [f"- `{mode}`: {text(title)}" for mode, title in MODES.items()],
        "## Receivers",
        rows(
            ("Word", "Who"),
            *((f"`{name}`", text(task.__doc__)) for name, task in TASKS.items()),
        ),
        "Nobody gets mail about what they did themselves, "
        "or about what they cannot see. "
        "An account without a usable address gets none.",
        "## What a mail says",
        [
            "In the receiver's language (English where none is chosen), "
            "as plain text and as HTML, one of these sentences:",
            "",
            *(f"- {sentence}" for sentence in sorted(sentences)),
        ],
        "Beside it stand type, country, language and the link to the item; "
        "title and version only where the public reads the item; "
        "the comment of a return. "
        "No mail has any other text of an item.",
        "## Once a day",
        "What somebody wants once a day, and what has waited or will be due, "
        "comes in one mail, written after 6 in the morning in Brussels. "
        "What is due is told once, and again each time its interval has passed anew; "
        "what is to be confirmed is told ahead and when it is late.",
        "## Settings",
        "In the control panel *Secretariat settings*; "
        "in the registry with the prefix `eucpn.`.",
        rows(("Setting", "Title", "Meaning", "Default"), *settings),
    )


def waits_on(kind) -> str:
    """Who is told besides when it waits on."""
    return f"; told again, also {', '.join(kind.again)}" if kind.again else ""


def shown(value) -> str:
    """A default as JSON; nothing where there is none."""
    return "" if value is None else f"`{json.dumps(value)}`"
