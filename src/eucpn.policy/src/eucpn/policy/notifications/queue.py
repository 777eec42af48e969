"""The queue of mails: a maildir on disk, filled when a transaction is committed.

One message a receiver. What is in `new` or `cur` waits; files that begin with
`.rejected-` were given up, and are kept for whoever looks after the site.
"""

from datetime import datetime
from datetime import UTC
from eucpn.policy import logger
from eucpn.policy.notifications.facts import site_url
from eucpn.policy.notifications.letters import as_bytes
from eucpn.policy.notifications.letters import Letter
from eucpn.policy.notifications.receivers import Person
from eucpn.policy.settings import setting
from pathlib import Path
from plone import api
from urllib.parse import urlsplit
from zope.sendmail.delivery import QueuedMailDelivery
import os


VARIABLE = "EUCPN_MAIL_QUEUE"
FOLDERS = ("cur", "new", "tmp")


def queue_directory() -> Path | None:
    """Where mails wait: `EUCPN_MAIL_QUEUE`, else `mailqueue` in the instance's var.

    None outside of an instance, where no mail is written.
    """
    if folder := os.environ.get(VARIABLE):
        return Path(folder)
    home = os.environ.get("CLIENT_HOME")
    return Path(home, "mailqueue") if home else None


def prepare(directory: Path):
    """Make the maildir, or what is missing of it; only its owner reads it."""
    for name in FOLDERS:
        Path(directory, name).mkdir(mode=0o700, parents=True, exist_ok=True)
    directory.chmod(0o700)


def sender_of_site() -> tuple[str, str] | None:
    """Name and address from which the site writes, once they are set."""
    address = api.portal.get_registry_record("plone.email_from_address", default=None)
    name = api.portal.get_registry_record("plone.email_from_name", default=None)
    return (name or "", address) if address else None


def enqueue(letter: Letter, person: Person):
    """Put a mail into the queue when, and only when, the transaction is committed.

    :raises OSError: where the disk does not take it.
    """
    directory = queue_directory()
    if directory is None:
        logger.warning(
            "No mail is written: there is no CLIENT_HOME and no %s", VARIABLE
        )
        return
    prepare(directory)
    sender = sender_of_site()
    message = as_bytes(
        letter,
        to=(person.name, person.address),
        sender=sender,
        reply_to=setting("secretariat_mailbox") or None,
        domain=urlsplit(site_url()).hostname or "localhost",
        now=datetime.now(UTC),
    )
    delivery = QueuedMailDelivery(str(directory))
    delivery.send(sender[1] if sender else "", [person.address], message)
