"""A queue on disk and a mail server on this machine."""

from aiosmtpd.controller import Controller
from email import message_from_bytes
from email import policy
from eucpn.policy.notifications.queue import VARIABLE
from eucpn.policy.notifications.sender import account_of
from plone import api
import asyncio
import pytest
import socket
import transaction


SENDER = "site@example.org"


@pytest.fixture(autouse=True)
def queue(tmp_path, monkeypatch):
    """The folder of the queue, which nobody has made yet."""
    folder = tmp_path / "var" / "mailqueue"
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder


def parsed(content: bytes):
    """A message with its parts as text."""
    return message_from_bytes(content, policy=policy.default)


def part(mail, kind="plain"):
    """The text of a mail."""
    return mail.get_body((kind,)).get_content()


@pytest.fixture
def mails(queue):
    """`mails()`: what waits, `{address: [message]}`."""

    def factory():
        found = {}
        for path in sorted(queue.glob("new/*")):
            _origin, target, content = path.read_bytes().split(b"\n", 2)
            address = target.decode().removeprefix("X-Zope-To: ")
            found.setdefault(address, []).append(parsed(content))
        return found

    return factory


@pytest.fixture
def told(mails, queue):
    """`told()`: the logins of those for whom mail waits; then the queue is empty."""

    def factory():
        found = {address.partition("@")[0] for address in mails()}
        for path in queue.glob("new/*"):
            path.unlink()
        return found

    return factory


@pytest.fixture
def do(session):
    """`do("editor-be", item, "submit")`: a transition over REST, which succeeds."""

    def factory(login, item, transition, **body):
        url = item if isinstance(item, str) else item.absolute_url()
        answer = session(login).post(f"{url}/@workflow/{transition}", json=body)
        assert answer.status_code == 200, answer.text
        transaction.begin()
        return answer.json()

    return factory


class Server:
    """A mail server; `refused` maps addresses to answers, `delay` holds it up."""

    def __init__(self):
        self.received, self.refused, self.delay = [], {}, 0
        self.controller = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    async def handle_RCPT(self, server, session, envelope, address, options):
        await asyncio.sleep(self.delay)
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.received.append((envelope.rcpt_tos, parsed(envelope.content)))
        return "250 OK"

    def receivers(self):
        """Who got something, with repetitions."""
        return sorted(to[0].partition("@")[0] for to, _mail in self.received)

    def start(self):
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self.controller.start()

    def stop(self):
        if self.controller is not None:
            self.controller.stop()
            self.controller = None


@pytest.fixture
def server(functional_portal):
    """The mail server that the site is set to; not started yet."""
    new = Server()
    for name, value in (
        ("plone.smtp_host", "127.0.0.1"),
        ("plone.smtp_port", new.port),
        ("plone.email_from_address", SENDER),
    ):
        api.portal.set_registry_record(name, value)
    transaction.commit()
    yield new
    new.stop()


@pytest.fixture
def account(functional_portal):
    """`account()`: the mail server as the site's settings say."""
    path = "/".join(functional_portal.getPhysicalPath())
    return lambda: account_of(path)


@pytest.fixture
def draft(make, complete_values):
    """A draft of Belgium that can be submitted."""
    return make("NationalPolicy", **complete_values)
