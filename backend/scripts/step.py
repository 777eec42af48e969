"""Run one step of the set-up and say plainly why it failed.

    python step.py [--folder DIR] [--log FILE] "what could not be done" COMMAND …

With a log the output goes there, and only its end is shown where the step fails.
A full disk is told as such, with what to do. Exit status: that of the command.
Runs on any Python 3, before anything is installed.
"""

from __future__ import annotations

from machine import full_disk
from machine import Problem
from pathlib import Path
import argparse
import contextlib
import os
import signal
import subprocess
import sys
import time


TAIL = 30
# Seconds that an interrupted command has to end by itself.
PATIENCE = 10


def run(command, folder: Path, log: Path | None, environment=None) -> tuple:
    """Run a command; answers its exit status and its output, which a log also holds.

    Ctrl-C ends the command and whatever it started before it goes on, so that nothing
    still writes when what it left is put in order.

    :raises Problem: where the log cannot be written.
    """
    lines = []
    with contextlib.ExitStack() as stack:
        try:
            file = stack.enter_context(open(log, "w")) if log else None
        except OSError as error:
            raise Problem(
                full_disk(str(error)) or f"{log} cannot be written: {error}"
            ) from None
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        try:
            for line in process.stdout:
                lines.append(line)
                if file is None:
                    print(line, end="", flush=True)
                else:
                    # A full disk has to be heard of from the command.
                    with contextlib.suppress(OSError):
                        file.write(line)
                        file.flush()
        except KeyboardInterrupt:
            end(process)
            raise
        with contextlib.suppress(OSError):
            stack.close()
    return process.wait(), "".join(lines)


def end(process):
    """End a command with all that it started."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + PATIENCE
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
            while time.monotonic() < deadline:
                process.poll()
                os.killpg(process.pid, 0)
                time.sleep(0.1)


def interrupt(*_):
    raise KeyboardInterrupt


def listen():
    """Be interrupted by Ctrl-C and by whoever ends make, also in the background, for
    which shells switch Ctrl-C off."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)


def report(output: str, failed: str, log: Path | None):
    """Say on standard error what happened and what to do."""
    if log:
        print("".join(output.splitlines(True)[-TAIL:]), file=sys.stderr)
    where = f" ({log} has all of it.)" if log else ""
    print(f"{failed}{where}", file=sys.stderr)
    if told := full_disk(output):
        print(told, file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--folder", type=Path, default=Path("."))
    parser.add_argument("--log", type=Path)
    parser.add_argument("failed")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    args = parser.parse_args()
    listen()
    try:
        status, output = run(args.command, args.folder, args.log)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except FileNotFoundError as error:
        status, output = 127, str(error)
    except KeyboardInterrupt:
        return 130
    if status:
        report(output, args.failed, args.log)
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(main())
