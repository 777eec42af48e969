"""Look before anything is touched: room, ports, a site that runs already.

    python preflight.py [--instance DIR] [--stopped]
        [--backend-port N] [--frontend-port N]

Checks the ports that are given; with `--stopped` also that no process has the
instance's database open. Exit status 1 with a sentence that says what to do.
Runs on any Python 3, before anything is installed.
"""

from machine import check_disk
from machine import check_not_running
from machine import check_port
from machine import FILES_TO_INSTALL
from machine import FILES_TO_RUN
from machine import FREE_TO_BUILD
from machine import FREE_TO_INSTALL
from machine import FREE_TO_RUN
from machine import port_number
from machine import Problem
from machine import ROOT
from pathlib import Path
import argparse
import sys


def room(root: Path = ROOT) -> tuple:
    """Bytes and files that are still needed, by what is there already."""
    if not (root / "frontend" / "node_modules" / ".installed").exists():
        return FREE_TO_INSTALL, FILES_TO_INSTALL
    if not (root / "frontend" / "build" / ".built").exists():
        return FREE_TO_BUILD, FILES_TO_RUN
    return FREE_TO_RUN, FILES_TO_RUN


def look(args):
    """:raises Problem: for the first thing that stands in the way."""
    ports = [
        (variable, port_number(given, variable))
        for variable, given in (
            ("BACKEND_PORT", args.backend_port),
            ("FRONTEND_PORT", args.frontend_port),
        )
        if given is not None
    ]
    if len({port for _, port in ports}) < len(ports):
        raise Problem("BACKEND_PORT and FRONTEND_PORT have to be different ports.")
    if args.stopped:
        check_not_running(args.instance)
    for variable, port in ports:
        check_port(port, variable)
    check_disk(ROOT, *room())
    check_disk(args.instance, FREE_TO_RUN)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--instance", type=Path, default=ROOT / "instance")
    parser.add_argument("--stopped", action="store_true")
    parser.add_argument("--backend-port")
    parser.add_argument("--frontend-port")
    args = parser.parse_args()
    try:
        look(args)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
