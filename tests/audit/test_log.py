"""The file of the trail: written behind the commit, shared, rotated, read backwards."""

from eucpn.policy.audit import log
from eucpn.policy.audit import read
from eucpn.policy.audit import record
from eucpn.policy.audit.read import Filter
from eucpn.policy.services.audit.export import cell
import json
import logging
import os
import pytest
import subprocess
import sys
import transaction


@pytest.fixture(autouse=True)
def clean():
    transaction.begin()
    yield
    transaction.abort()


def test_an_event_is_written_with_the_commit_and_not_before(trail):
    record("test.one", "some-uid")
    assert trail() == []
    transaction.commit()
    (event,) = trail()
    assert (event["what"], event["item"]) == ("test.one", "some-uid")
    assert event["time"].endswith("+00:00")
    transaction.commit()
    assert len(trail()) == 1


def test_what_is_aborted_or_rolled_back_leaves_no_line(trail):
    record("test.aborted")
    transaction.abort()
    before_any = transaction.savepoint()
    record("test.rolled-back")
    before_any.rollback()
    record("test.kept")
    second = transaction.savepoint()
    record("test.rolled-back")
    second.rollback()
    record("test.last")
    transaction.commit()
    assert [event["what"] for event in trail()] == ["test.kept", "test.last"]


def test_what_cannot_be_committed_leaves_no_line(trail):
    class Refusing:
        transaction_manager = transaction.manager

        def sortKey(self):
            return "~~ after everything"

        def tpc_vote(self, trans):
            raise RuntimeError("full")

        def nothing(self, trans):
            pass

        abort = tpc_begin = commit = tpc_finish = tpc_abort = nothing

    record("test.refused")
    transaction.get().join(Refusing())
    with pytest.raises(RuntimeError):
        transaction.commit()
    transaction.abort()
    assert trail() == []


def test_no_setting_of_logging_silences_it(trail):
    logging.disable(logging.CRITICAL)
    try:
        log.write({"time": "1", "what": "test"})
    finally:
        logging.disable(logging.NOTSET)
    assert len(trail()) == 1


def test_without_a_path_nothing_is_written(trail, monkeypatch):
    monkeypatch.delenv(log.VARIABLE)
    record("test.nowhere")
    transaction.commit()
    assert trail() == []
    assert list(read.events(Filter())) == []


def test_lines_are_read_newest_first_through_all_rotated_files(trail, monkeypatch):
    monkeypatch.setattr(log, "MAX_BYTES", 2_000)
    monkeypatch.setattr(read, "BLOCK", 100)
    for number in range(200):
        time = f"2026-11-25T00:{number // 60:02}:{number % 60:02}.000+00:00"
        event = {"time": time, "what": f"test.n{number % 2}", "who": "é"}
        log.write({**event, "item": str(number)})
    assert len(list(trail.path.parent.glob("audit.log.*"))) > 2
    found = [event["item"] for event in read.events(Filter())]
    assert found == [str(number) for number in reversed(range(200))]
    odd = Filter(
        who="é",
        what="test.n1",
        since="2026-11-25T00:01:40.000+00:00",
        until="2026-11-25T00:01:50.000+00:00",
    )
    found = [event["item"] for event in read.events(odd)]
    assert found == ["109", "107", "105", "103", "101"]


def test_reading_ends_where_nothing_older_can_pass(trail, monkeypatch):
    for day in range(10, 29):
        log.write({"time": f"2026-11-{day}T00:00:00.000+00:00", "what": "test"})
    parsed = []
    loads = json.loads
    monkeypatch.setattr(
        read.json, "loads", lambda line: parsed.append(1) or loads(line)
    )
    wanted = Filter(since="2026-11-27T00:00:00.000+00:00")
    assert len(list(read.events(wanted))) == 2
    assert len(parsed) == 3


def test_several_processes_lose_no_line_when_the_file_turns(trail):
    program = (
        "from eucpn.policy.audit import log; import sys\n"
        "log.MAX_BYTES = 5000\n"
        "for number in range(150):\n"
        "    log.write({'time': '', 'what': 'test', 'item': f'{sys.argv[1]}-{number}'})"
    )
    environment = {**os.environ, log.VARIABLE: str(trail.path)}
    processes = [
        subprocess.Popen([sys.executable, "-c", program, name], env=environment)
        for name in "abc"
    ]
    assert [process.wait() for process in processes] == [0, 0, 0]
    found = sorted(event["item"] for event in read.events(Filter()))
    assert found == sorted(f"{name}-{n}" for name in "abc" for n in range(150))


def test_a_line_that_is_half_written_is_passed_over(trail):
    log.write({"time": "1", "what": "test"})
    with trail.path.open("a") as stream:
        stream.write('{"time": "2", "wh')
    assert [event["time"] for event in read.events(Filter())] == ["1"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2", "'-2"),
        ("+2", "'+2"),
        ("\tx", "'\tx"),
        (-2, "'-2"),
        (None, ""),
        (["BE"], '["BE"]'),
        ("editor-be", "editor-be"),
    ],
)
def test_no_cell_of_the_export_is_a_formula(value, told):
    assert cell(value) == told


def test_a_line_is_json_on_one_line(trail):
    log.write({"time": "1", "what": "test", "item": "a\nb\u2028c"})
    assert json.loads(trail.path.read_text())["item"] == "a\nb\u2028c"
    assert len(trail.path.read_text().splitlines()) == 1
