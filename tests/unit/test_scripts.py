"""The scripts behind `make start`: what they say, and what they leave in place."""

from pathlib import Path
import fcntl
import os
import pytest
import socket
import subprocess
import sys


SCRIPTS = Path(__file__).parents[2] / "backend" / "scripts"
sys.path.insert(0, str(SCRIPTS))

import build_frontend  # noqa: E402
import machine  # noqa: E402
import preflight  # noqa: E402


@pytest.fixture
def build(tmp_path):
    """A good build."""
    folder = tmp_path / "build"
    folder.mkdir()
    (folder / "server.js").write_text("good")
    (folder / ".built").touch()
    return folder


@pytest.fixture
def aside(tmp_path):
    return tmp_path / ".build-before"


class TestBuild:
    def test_a_failed_build_leaves_the_former_one(self, build, aside):
        with (
            pytest.raises(machine.Problem),
            build_frontend.kept(build, aside),
        ):
            build.mkdir()
            (build / "server.js").write_text("half")
            raise machine.Problem("failed")

        assert (build / "server.js").read_text() == "good"
        assert (build / ".built").exists()
        assert not aside.exists()

    def test_a_complete_build_takes_its_place(self, build, aside):
        with build_frontend.kept(build, aside):
            build.mkdir()
            (build / "server.js").write_text("new")

        assert (build / "server.js").read_text() == "new"
        assert (build / ".built").exists()
        assert not aside.exists()

    def test_a_build_cut_off_is_put_right_by_the_next(self, build, aside):
        build.rename(aside)
        build.mkdir()
        (build / "server.js").write_text("half")

        build_frontend.restore(build, aside)

        assert (build / "server.js").read_text() == "good"

    def test_what_is_served_is_not_built_anew(self, build, aside):
        with (
            machine.build_in_use(build),
            pytest.raises(machine.Problem, match="being served"),
            build_frontend.kept(build, aside),
        ):
            pass

        assert (build / "server.js").read_text() == "good"


class TestMachine:
    def test_a_taken_port_is_told_with_its_holder_and_another(self):
        with socket.socket() as taken:
            taken.bind((machine.HOST, 0))
            taken.listen()
            port = taken.getsockname()[1]
            with pytest.raises(machine.Problem) as told:
                machine.check_port(port, "BACKEND_PORT")

        assert f"BACKEND_PORT={port + 1}" in str(told.value)
        if Path("/proc/net/tcp").exists():
            assert f"process {os.getpid()}" in str(told.value)

    @pytest.mark.parametrize("text", ["x", "", "0", "65536", "-1"])
    def test_what_is_no_port_is_told(self, text):
        with pytest.raises(machine.Problem, match="1 to 65535"):
            machine.port_number(text, "BACKEND_PORT")

    def test_a_disk_without_room_is_told(self, tmp_path):
        with pytest.raises(machine.Problem, match="GB are needed"):
            machine.check_disk(tmp_path / "not" / "there", 10**18)

    def test_an_instance_that_runs_is_told(self, tmp_path):
        lock = tmp_path / "var" / "filestorage" / "Data.fs.lock"
        lock.parent.mkdir(parents=True)
        with open(lock, "w") as file:
            file.write(f" {os.getpid()}\n")
            file.flush()
            machine.check_not_running(tmp_path)
            fcntl.flock(file, fcntl.LOCK_EX)
            with pytest.raises(machine.Problem, match=f"process {os.getpid()}"):
                machine.check_not_running(tmp_path)


class TestStep:
    def run(self, *words):
        return subprocess.run(
            [sys.executable, SCRIPTS / "step.py", *words],
            check=False,
            capture_output=True,
            text=True,
        )

    def test_the_command_s_status_and_a_sentence_are_told(self):
        told = self.run("It failed.", "sh", "-c", "exit 3")

        assert told.returncode == 3
        assert "It failed." in told.stderr

    def test_a_full_disk_is_told_in_words(self, tmp_path):
        command = "echo cp: write error: No space left on device >&2; exit 1"
        told = self.run("--log", tmp_path / "x.log", "Failed.", "sh", "-c", command)

        assert "The disk is full" in told.stderr
        assert "run the same command again" in told.stderr

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    def test_a_log_that_cannot_be_written_hides_nothing(self):
        told = self.run("--log", "/dev/full", "Failed.", "sh", "-c", "echo no; exit 1")

        assert told.returncode == 1
        assert "no" in told.stderr

    def test_a_command_that_is_not_there_is_told(self):
        assert self.run("Failed.", "no-such-command").returncode == 127


def test_both_ports_cannot_be_the_same(tmp_path):
    ports = ["--backend-port", "18299", "--frontend-port", "18299"]
    told = subprocess.run(
        [sys.executable, SCRIPTS / "preflight.py", "--instance", tmp_path, *ports],
        check=False,
        capture_output=True,
        text=True,
    )

    assert told.returncode == 1
    assert "different ports" in told.stderr


def test_room_that_is_needed_shrinks_with_what_is_there(tmp_path):
    assert preflight.room(tmp_path)[0] == machine.FREE_TO_INSTALL
    for done in ("node_modules/.installed", "build/.built"):
        path = tmp_path / "frontend" / done
        path.parent.mkdir(parents=True)
        path.touch()
    assert preflight.room(tmp_path)[0] == machine.FREE_TO_RUN


def test_accounts_go_into_a_pipe_that_closes(tmp_path):
    folder = tmp_path / "var"
    folder.mkdir()
    account = '{"login": "x", "password": "y", "what": "z"}'
    (folder / "example-accounts.json").write_text(
        "[" + ",".join([account] * 20000) + "]"
    )
    command = f"{sys.executable} {SCRIPTS}/start.py --accounts --instance {tmp_path}"
    told = subprocess.run(
        ["/bin/bash", "-c", f"set -o pipefail; {command} | head -1"],
        check=True,
        capture_output=True,
        text=True,
    )

    assert told.stderr == ""
