"""Letters, the outbox of a transaction and the table, without a site."""

from datetime import datetime
from datetime import UTC
from email import message_from_bytes
from email import policy
from eucpn.policy.notifications.due import times
from eucpn.policy.notifications.letters import as_bytes
from eucpn.policy.notifications.letters import Letter
from eucpn.policy.notifications.letters import Note
from eucpn.policy.notifications.outbox import Event
from eucpn.policy.notifications.outbox import note
from eucpn.policy.notifications.receivers import TASKS
from eucpn.policy.notifications.sender import code_of
from eucpn.policy.notifications.table import kind_after
from eucpn.policy.notifications.table import kinds
import pytest
import smtplib
import transaction


NOTE = Note(
    sentence="Ein Text wartet.",
    facts=(("Typ", "Größe <b>"), ("Land", "Österreich")),
    link=("Öffnen", "https://example.org/a?b=1&c=2"),
    quote=("Grund", "Erste Zeile\n<script>zweite</script>"),
)
LETTER = Letter(
    "de", "Betreff: Ö", (NOTE,), "Ende.", (("Aufgaben", "https://example.org/de"),)
)


def message(letter=LETTER, to=("Jörg, M.", "j@example.org"), sender=None):
    content = as_bytes(
        letter,
        to=to,
        sender=sender,
        reply_to=None,
        domain="example.org",
        now=datetime(2031, 6, 4, tzinfo=UTC),
    )
    return message_from_bytes(content, policy=policy.default)


def test_letter_is_text_and_html():
    mail = message()

    plain = mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
    page = mail.get_body(("html",)).get_content()
    assert (
        "Typ: Größe <b>\nLand: Österreich\nGrund:\n> Erste Zeile\n> <script>" in plain
    )
    assert "Öffnen: https://example.org/a?b=1&c=2" in plain
    assert "Größe &lt;b&gt;" in page
    assert "<script>" not in page
    assert 'href="https://example.org/a?b=1&amp;c=2"' in page
    assert '<html lang="de">' in page
    assert mail["Subject"] == "Betreff: Ö"
    assert mail["Content-Language"] == "de"
    assert mail["To"].addresses[0].display_name == "Jörg, M."


def test_line_breaks_make_no_headers():
    letter = Letter("en", "A\nBcc: x@example.org", (), "", ())
    mail = message(letter, to=("B\r\nBcc: y@example.org", "b@example.org"))

    assert mail["Bcc"] is None
    assert [a.addr_spec for a in mail["To"].addresses] == ["b@example.org"]


@pytest.mark.parametrize(
    ("age", "count"), [(0, 0), (5, 0), (6, 1), (10, 1), (11, 2), (16, 3)]
)
def test_how_often_an_interval_was_exceeded(age, count):
    assert times(age, 5) == count


def test_table_names_known_receivers():
    assert {name for kind in kinds().values() for name in kind.receivers} <= set(TASKS)


def test_step_sets_off_one_kind_at_most():
    steps = [step for kind in kinds().values() for step in kind.after]

    assert len(steps) == len(set(steps))
    assert kind_after("return").id == "returned"
    assert kind_after("unschedule") is None


@pytest.mark.parametrize("codes, code", [((550,), 550), ((550, 451), 451)])
def test_mildest_answer_counts(codes, code):
    refused = {f"{n}@example.org": (c, b"No") for n, c in enumerate(codes)}

    assert code_of(smtplib.SMTPRecipientsRefused(refused)) == code


class TestOutbox:
    """Of what was noted, only what is committed is told."""

    @pytest.fixture
    def told(self):
        transaction.abort()
        found = []
        yield found
        transaction.abort()

    def note(self, told, step):
        note(Event("kind", step, None, None), lambda events: told.extend(events))

    def steps(self, told):
        return [event.step for event in told]

    def test_tells_at_the_commit_and_once(self, told):
        self.note(told, "a")
        self.note(told, "b")
        assert told == []

        transaction.commit()
        transaction.commit()

        assert self.steps(told) == ["a", "b"]

    def test_tells_nothing_of_what_was_aborted(self, told):
        self.note(told, "a")
        transaction.abort()
        transaction.commit()

        assert told == []

    def test_forgets_what_a_savepoint_takes_back(self, told):
        self.note(told, "a")
        savepoint = transaction.savepoint()
        self.note(told, "b")
        savepoint.rollback()
        self.note(told, "c")
        transaction.commit()

        assert self.steps(told) == ["a", "c"]

    def test_forgets_what_came_after_a_savepoint_before_the_first(self, told):
        savepoint = transaction.savepoint(optimistic=True)
        self.note(told, "a")
        savepoint.rollback()
        self.note(told, "b")
        second = transaction.savepoint()
        self.note(told, "c")
        second.rollback()
        transaction.commit()

        assert self.steps(told) == ["b"]
