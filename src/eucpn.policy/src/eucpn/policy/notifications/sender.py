"""Sends what waits in the queue: a thread beside the application.

A filter of the WSGI pipeline (`egg:eucpn.policy#mail` in zope.ini). It takes the place
of the thread of `Products.MailHost`, which starts with the first mail only, takes the
settings of that moment for ever, and after a failure waits three hours.

A message leaves the queue when the mail server has taken it, or has refused it for
good (5xx), or after `MAX_AGE`; the latter are kept beside it as `.rejected-…`. What
fails for the moment is tried again after a growing pause, and does not hold up the
others. One sender at a time works on a queue. When the process dies between a server's
yes and the removal of the file, that one mail is sent twice; none is lost.
"""

from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field
from email.utils import formataddr
from email.utils import getaddresses
from eucpn.policy import logger
from eucpn.policy.notifications.letters import one_line
from eucpn.policy.notifications.queue import prepare
from eucpn.policy.notifications.queue import queue_directory
from eucpn.policy.notifications.queue import sender_of_site
from eucpn.policy.workflow.clock import site_at
from pathlib import Path
from plone import api
from zc.lockfile import LockError
from zc.lockfile import LockFile
from zope.sendmail.mailer import SMTPMailer
import os
import smtplib
import threading
import time
import transaction


MAX_AGE = 5 * 24 * 3600
MAX_PAUSE = 15 * 60
# So many failures one after another: the server is not there, and a round ends.
MAX_FAILURES = 3
REJECTED = ".rejected-"
# Seconds that one answer of the mail server may take.
TIMEOUT = 30


class Mailer(SMTPMailer):
    """Takes a message that the server has taken as sent, however the talk ends."""

    def _close_connection(self):
        connection, self.connection = self.connection, None
        with suppress(smtplib.SMTPException, OSError):
            connection.quit()
        connection.close()


@dataclass
class Account:
    """The mail server, as the site's settings say, and from whom mails are."""

    mailer: SMTPMailer
    sender: tuple[str, str]


@dataclass
class Sender:
    """Works on one queue. `pause` is that after a first failure, in seconds."""

    directory: Path
    pause: float = 10
    tries: dict[str, int] = field(default_factory=dict)
    later: dict[str, float] = field(default_factory=dict)

    def waiting(self) -> list[Path]:
        """The messages that are to be tried now, oldest first."""
        now = time.time()
        found = []
        for path in (*self.directory.glob("new/*"), *self.directory.glob("cur/*")):
            if path.name.startswith(".") or self.later.get(path.name, 0) > now:
                continue
            try:
                found.append((path.stat().st_mtime, path))
            except FileNotFoundError:
                continue  # sent by another process
        return [path for _moment, path in sorted(found)]

    def work(self, account: Account) -> int:
        """Send what waits; answers how many messages the server took."""
        try:
            lock = LockFile(str(self.directory / ".lock"))
        except LockError:
            return 0
        try:
            return self.send_all(account)
        finally:
            lock.close()

    def send_all(self, account: Account) -> int:
        sent = failures = 0
        for path in self.waiting():
            try:
                if time.time() - path.stat().st_mtime > MAX_AGE:
                    self.give_up(path, "it is too old")
                    continue
                self.send(path, account)
                path.unlink()
                self.forget(path)
                sent += 1
                failures = 0
            except FileNotFoundError:
                self.forget(path)
            except (smtplib.SMTPResponseException, smtplib.SMTPRecipientsRefused) as no:
                account.mailer.abort()
                code = code_of(no)
                if 500 <= code < 600 and not is_about_us(no):
                    self.give_up(path, f"it was refused ({code})")
                else:
                    self.try_later(path, f"{type(no).__name__} {code}")
                failures = 0
            except Exception as error:
                account.mailer.abort()
                self.try_later(path, f"{type(error).__name__}: {error}")
                failures += 1
                if failures == MAX_FAILURES:
                    break
        return sent

    def send(self, path: Path, account: Account):
        """Hand a message to the server; an error says that it was not taken."""
        first, second, message = path.read_bytes().split(b"\n", 2)
        origin = first.decode().removeprefix("X-Zope-From:").strip()
        targets = second.decode().removeprefix("X-Zope-To:").strip()
        if not origin:
            # Written when the site had no address yet.
            name, origin = account.sender
            header = formataddr((one_line(name), origin))
            message = b"From: " + header.encode() + b"\r\n" + message
        addresses = [address for _name, address in getaddresses([targets]) if address]
        account.mailer.send(origin, addresses, message)

    def try_later(self, path: Path, why: str):
        count = self.tries[path.name] = self.tries.get(path.name, 0) + 1
        pause = min(self.pause * 2 ** min(count - 1, 20), MAX_PAUSE)
        self.later[path.name] = time.time() + pause
        if count == 1:
            logger.warning("Mail %s is tried again later: %s", path.name, why)

    def give_up(self, path: Path, why: str):
        path.rename(path.with_name(REJECTED + path.name))
        self.forget(path)
        logger.error("Mail %s was given up: %s", path.name, why)

    def forget(self, path: Path):
        self.tries.pop(path.name, None)
        self.later.pop(path.name, None)


def code_of(error) -> int:
    """The server's code; of several receivers' the mildest."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return min(code for code, _text in error.recipients.values())
    return error.smtp_code


def is_about_us(error) -> bool:
    """Does the server refuse the site and not the message?"""
    kinds = (
        smtplib.SMTPAuthenticationError,
        smtplib.SMTPConnectError,
        smtplib.SMTPHeloError,
    )
    return isinstance(error, kinds)


def account_of(site_path: str) -> Account | None:
    """The mail server of the site; None while server or sender are not set."""
    with site_at(site_path) as site:
        if site is None:
            return None
        host = api.portal.get_registry_record("plone.smtp_host", default=None)
        sender = sender_of_site()
        if not host or sender is None:
            return None
        tool = api.portal.get_tool("MailHost")
        # Plone gives it host, port and account of the control panel of mails.
        mailer = Mailer(
            force_tls=tool.force_tls, implicit_tls=tool.implicit_tls, timeout=TIMEOUT
        )
        return Account(mailer, sender)


def adopt_queue(site_path: str, directory: Path):
    """Let other mails of the site, such as for a password, take this queue too.

    The folder is written down in the database, which may come from elsewhere.
    """
    with site_at(site_path) as site:
        if site is None:
            return
        tool = api.portal.get_tool("MailHost")
        if not tool.smtp_queue or tool.smtp_queue_directory != str(directory):
            tool.smtp_queue = True
            tool.smtp_queue_directory = str(directory)
            transaction.commit()


def run(site_path: str, interval: float, stop: threading.Event):
    """Send every `interval` seconds until `stop` is set; an error is logged."""
    directory = queue_directory()
    if directory is None:
        logger.warning("Mails are not sent: there is no folder for their queue")
        return
    sender = Sender(directory)
    adopted = idle = False
    while not stop.wait(interval):
        try:
            prepare(directory)
            if not adopted:
                adopt_queue(site_path, directory)
                adopted = True
            if not sender.waiting():
                continue
            account = account_of(site_path)
            if account is not None:
                sender.work(account)
            elif not idle:
                logger.info("Mails wait until a mail server and a sender are set")
            idle = account is None
        except Exception:
            logger.exception("The queue of mails could not be worked on")


def filter_app_factory(app, global_config, interval="5", site="/Plone"):
    """Start the sender's thread beside the application; requests pass unchanged.

    :param interval: seconds between two looks; 0 switches the sender off.
    :param site: the path of the site in the database.
    """
    # Two senders would not know of each other: that of the MailHost stays away.
    os.environ["MAILHOST_QUEUE_ONLY"] = "1"
    if float(interval) > 0:
        threading.Thread(
            target=run,
            args=(site, float(interval), threading.Event()),
            name="eucpn-mail",
            daemon=True,
        ).start()
    return app
