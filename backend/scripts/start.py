"""Start the site and keep it running until Ctrl-C.

    python backend/scripts/start.py [--only backend|frontend] [--accounts]
        [--instance DIR] [--backend-port N] [--frontend-port N]

Back end and front end listen on this machine only. When one of them stops, the
other is stopped too and the exit status is 1; Ctrl-C stops both with status 0.
"""

from machine import build_in_use
from machine import check_disk
from machine import check_port
from machine import FREE_TO_RUN
from machine import full_disk
from machine import HOST
from machine import Problem
from machine import ROOT
from pathlib import Path
import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request


BIN = ROOT / ".venv" / "bin"
SITE_ID = "Plone"
# A cold start on a slow machine; the usual is 15 seconds.
PATIENCE = 180
# Of a log, what tells why a process has just stopped.
TAIL_BYTES = 4096


def check_backend(args):
    """:raises Problem: when the back end, which every page needs, does not answer."""
    url = f"http://{HOST}:{args.backend_port}/{SITE_ID}/++api++/@site"
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            answer.read()
    except (urllib.error.URLError, OSError):
        raise Problem(
            f"The back end does not answer on port {args.backend_port}. "
            "Start it first, in another terminal: make backend"
        ) from None


def show_accounts(instance: Path):
    """Print the example accounts, where the site has them."""
    path = instance / "var" / "example-accounts.json"
    if not path.exists():
        print("This site has no example accounts.")
        return
    print(f"\nExample accounts (kept in {path}):")
    for account in json.loads(path.read_text("utf-8")):
        print(f"  {account['login']:<20} {account['password']:<22} {account['what']}")


def open_log(path: Path):
    """A log to be written on.

    :raises Problem: where it cannot be, as on a full disk.
    """
    try:
        return open(path, "ab")
    except OSError as error:
        raise Problem(
            full_disk(str(error)) or f"{path} cannot be written: {error.strerror}."
        ) from None


def backend(args, _stack):
    """Start Zope."""
    check_port(args.backend_port, "BACKEND_PORT")
    log = open_log(args.instance / "var" / "log" / "console.log")
    return subprocess.Popen(
        [BIN / "runwsgi", args.instance / "etc" / "zope.ini"],
        stdout=log,
        stderr=log,
        start_new_session=True,
    )


def frontend(args, stack):
    """Start the built front end's server."""
    check_port(args.frontend_port, "FRONTEND_PORT")
    check_backend(args)
    served = stack.enter_context(build_in_use(ROOT / "frontend" / "build"))
    api = f"http://{HOST}:{args.backend_port}/{SITE_ID}"
    environment = {
        **os.environ,
        "NODE_ENV": "production",
        "RAZZLE_BIND_ADDRESS": HOST,
        "PORT": str(args.frontend_port),
        "RAZZLE_INTERNAL_API_PATH": api,
        "RAZZLE_API_PATH": f"http://localhost:{args.frontend_port}",
    }
    log = open_log(ROOT / "frontend" / "server.log")
    return subprocess.Popen(
        [BIN / "node", "build/server.js"],
        cwd=ROOT / "frontend",
        env=environment,
        pass_fds=[served],
        stdout=log,
        stderr=log,
        start_new_session=True,
    )


def wait_for(name, url, process, log):
    """Wait until the address answers.

    :raises Problem: when the process ends or takes longer than `PATIENCE` seconds.
    """
    print(f"· waiting for the {name} ", end="", flush=True)
    started = time.monotonic()
    while time.monotonic() - started < PATIENCE:
        if process.poll() is not None:
            print()
            raise Problem(f"The {name} stopped at once; {reason([log])}")
        try:
            with urllib.request.urlopen(url, timeout=20) as answer:  # noqa: S310
                answer.read()
            print(f" {time.monotonic() - started:.0f} s")
            return
        except (urllib.error.URLError, OSError):
            print(".", end="", flush=True)
            time.sleep(1)
    print()
    raise Problem(f"The {name} does not answer after {PATIENCE} s; see {log}")


def reason(logs) -> str:
    """Why something may have stopped: a full disk, else where it can be read."""
    for log in logs:
        with contextlib.suppress(OSError), open(log, "rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - TAIL_BYTES))
            if told := full_disk(file.read().decode("utf-8", "replace")):
                return f"{told} (From {log}.)"
    return "see the end of " + " and ".join(str(log) for log in logs)


def stop(processes):
    """Stop what was started, front end first."""
    for process in reversed(processes):
        signal_group(process, signal.SIGTERM)
    for process in processes:
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            signal_group(process, signal.SIGKILL)


def signal_group(process, number):
    """Signal a process and what it started: node is itself started by a wrapper."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def run(args):
    """Start what is asked for and wait for its end."""
    check_disk(args.instance, FREE_TO_RUN)
    processes = []
    wanted = [args.only] if args.only else ["backend", "frontend"]
    logs = {
        "backend": args.instance / "var" / "log" / "instance.log",
        "frontend": ROOT / "frontend" / "server.log",
    }
    site = f"http://localhost:{args.frontend_port}"
    api = f"http://localhost:{args.backend_port}/{SITE_ID}"
    urls = {
        "backend": f"http://{HOST}:{args.backend_port}/{SITE_ID}/++api++/@site",
        "frontend": f"http://{HOST}:{args.frontend_port}/en",
    }
    stack = contextlib.ExitStack()
    try:
        for name in wanted:
            process = globals()[name](args, stack)
            processes.append(process)
            wait_for(name, urls[name], process, logs[name])
        print()
        if "frontend" in wanted:
            print(f"The site:  {site}   (REST: {site}/++api++)")
        if "backend" in wanted:
            print(f"Back end:  {api}   (REST: {api}/++api++)")
            show_accounts(args.instance)
        print("\nCtrl-C stops it.", flush=True)
        while all(process.poll() is None for process in processes):
            time.sleep(0.5)
        raise Problem(
            f"One part stopped by itself; {reason([logs[name] for name in wanted])}"
        )
    finally:
        stop(processes)
        stack.close()


def print_accounts(instance: Path) -> int:
    """The accounts alone, into a pipe as well (`make accounts | head`)."""
    try:
        show_accounts(instance)
        sys.stdout.flush()
    except BrokenPipeError:
        # Who reads has seen enough. Python flushes once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def interrupt(*_):
    raise KeyboardInterrupt


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", choices=["backend", "frontend"])
    parser.add_argument("--accounts", action="store_true")
    parser.add_argument("--instance", type=Path, default=ROOT / "instance")
    parser.add_argument("--backend-port", type=int, default=8080)
    parser.add_argument("--frontend-port", type=int, default=3000)
    args = parser.parse_args()
    args.instance = args.instance.resolve()
    if args.accounts:
        return print_accounts(args.instance)
    # Shells start background jobs with SIGINT ignored; Ctrl-C has to work there too.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, interrupt)
    try:
        run(args)
    except KeyboardInterrupt:
        print("\nStopped.")
        return 0
    except Problem as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
