"""Mail leaves through a queue on disk: no server, a slow one, one that refuses."""

from eucpn.policy.notifications import sender
from eucpn.policy.notifications.queue import prepare
from eucpn.policy.notifications.sender import adopt_queue
from eucpn.policy.notifications.sender import Sender
from plone import api
import logging
import os
import pytest
import threading
import time
import transaction


@pytest.fixture
def submit(do, draft):
    """Two mails, to the reviewers."""
    return lambda: do("editor-be", draft, "submit")


class TestServerIsThere:
    def test_each_receiver_gets_a_message(self, server, account, submit, queue):
        server.start()
        submit()

        assert Sender(queue).work(account()) == 2

        assert server.receivers() == ["reviewer-1", "reviewer-2"]
        assert [len(to) for to, _mail in server.received] == [1, 1]
        assert {mail["From"] for _to, mail in server.received} == {
            "European Crime Prevention Network <site@example.org>"
        }
        assert Sender(queue).waiting() == []

    def test_thread_of_the_server_sends_what_waits(
        self, server, submit, queue, functional_portal
    ):
        server.start()
        submit()
        path = "/".join(functional_portal.getPhysicalPath())
        stop = threading.Event()
        thread = threading.Thread(target=sender.run, args=(path, 0.05, stop))

        thread.start()
        wait_for(lambda: len(server.received) == 2)
        stop.set()
        thread.join()

        assert server.receivers() == ["reviewer-1", "reviewer-2"]

    def test_other_mails_of_the_site_take_the_queue_too(
        self, server, account, queue, functional_portal, monkeypatch
    ):
        monkeypatch.setenv("MAILHOST_QUEUE_ONLY", "1")
        prepare(queue)
        adopt_queue("/".join(functional_portal.getPhysicalPath()), queue)
        transaction.begin()
        api.portal.send_email(
            recipient="new@example.org", subject="Password", body="Choose one."
        )
        transaction.commit()
        server.start()

        assert Sender(queue).work(account()) == 1
        assert server.receivers() == ["new"]


class TestServerIsDown:
    def test_step_works_and_mail_goes_later(self, server, account, submit, queue):
        submit()
        first = Sender(queue, pause=0)
        assert first.work(account()) == 0
        assert len(first.waiting()) == 2

        server.start()

        assert first.work(account()) == 2
        assert server.receivers() == ["reviewer-1", "reviewer-2"]

    def test_restart_loses_none(self, server, account, submit, queue):
        submit()
        assert Sender(queue).work(account()) == 0

        server.start()

        assert Sender(queue).work(account()) == 2
        assert Sender(queue).work(account()) == 0

    def test_server_that_is_not_there_is_not_asked_for_every_mail(
        self, server, account, queue, monkeypatch
    ):
        prepare(queue)
        for number in range(10):
            put(queue, f"r{number}@example.org")
        tried = []
        worker = Sender(queue)
        monkeypatch.setattr(worker, "send", lambda path, _account: fail(tried, path))

        worker.work(account())

        assert len(tried) == sender.MAX_FAILURES
        assert len(worker.waiting()) == 10 - sender.MAX_FAILURES


class TestServerIsSlow:
    def test_step_does_not_wait_for_it(self, server, account, submit, queue):
        server.delay = 2
        server.start()

        started = time.monotonic()
        submit()
        assert time.monotonic() - started < 2

        assert Sender(queue).work(account()) == 2

    def test_mail_waits_where_no_answer_comes(
        self, server, account, submit, queue, monkeypatch
    ):
        monkeypatch.setattr(sender, "TIMEOUT", 0.3)
        server.delay = 1
        server.start()
        submit()
        worker = Sender(queue, pause=0)

        assert worker.work(account()) == 0
        server.delay = 0

        assert worker.work(account()) == 2


class TestServerRefuses:
    def test_one_receiver_for_good(self, server, account, submit, queue, caplog):
        server.refused["reviewer-1@example.org"] = "550 No such user"
        server.start()
        submit()

        with caplog.at_level(logging.ERROR):
            assert Sender(queue).work(account()) == 1

        assert server.receivers() == ["reviewer-2"]
        assert Sender(queue).waiting() == []
        assert len(list(queue.glob("new/.rejected-*"))) == 1
        assert "refused (550)" in caplog.text
        assert "@example.org" not in caplog.text

    def test_one_receiver_for_the_moment(self, server, account, submit, queue):
        server.refused["reviewer-1@example.org"] = "451 Come back later"
        server.start()
        submit()
        worker = Sender(queue, pause=0)

        assert worker.work(account()) == 1
        server.refused.clear()

        assert worker.work(account()) == 1
        assert server.receivers() == ["reviewer-1", "reviewer-2"]

    def test_what_is_too_old_is_given_up(self, server, account, queue):
        server.start()
        prepare(queue)
        old = time.time() - sender.MAX_AGE - 1
        os.utime(put(queue, "old@example.org"), (old, old))
        put(queue, "new@example.org")

        assert Sender(queue).work(account()) == 1

        assert server.receivers() == ["new"]


class TestNotSetUp:
    def test_mail_waits_until_there_is_a_sender(self, server, account, submit, queue):
        server.start()
        api.portal.set_registry_record("plone.email_from_address", "")
        transaction.commit()
        submit()
        assert account() is None

        api.portal.set_registry_record("plone.email_from_address", "late@example.org")
        transaction.commit()

        assert Sender(queue).work(account()) == 2
        assert {mail["From"] for _to, mail in server.received} == {
            "European Crime Prevention Network <late@example.org>"
        }

    def test_step_works_where_the_queue_cannot_be_written(
        self, do, draft, queue, caplog
    ):
        queue.parent.mkdir()
        queue.write_text("not a folder")

        do("editor-be", draft, "submit")

        assert api.content.get_state(draft) == "pending"
        assert "reviewer-2 could not be told of a submit" in caplog.text

    def test_step_works_without_a_queue(self, do, draft, monkeypatch):
        monkeypatch.delenv("EUCPN_MAIL_QUEUE")
        monkeypatch.delenv("CLIENT_HOME", raising=False)

        do("editor-be", draft, "submit")

        assert api.content.get_state(draft) == "pending"

    def test_refused_step_is_told_to_nobody(self, session, make, mails):
        incomplete = make("NationalPolicy")

        answer = session("editor-be").post(
            f"{incomplete.absolute_url()}/@workflow/submit"
        )

        assert answer.status_code == 400
        assert mails() == {}


def put(queue, address):
    path = queue / "new" / address
    path.write_bytes(
        f"X-Zope-From: a@example.org\nX-Zope-To: {address}\nSubject: A\r\n\r\nB".encode()
    )
    return path


def fail(tried, path):
    tried.append(path)
    raise ConnectionRefusedError


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "nothing came"
        time.sleep(0.05)
