"""Measure the back end on a scratch site.

    python benchmarks/run.py [--works N] [--versions V] [--desk D ...]
        [--translations T] [--listing L] [--requests R] [--wide W] [--keep] [--folder F]

Everything lies in a temporary folder and listens on this machine only; the one
process that is started is stopped at the end, whatever happens.
"""

from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from datetime import UTC
from eucpn.content.vocabularies.terms import LANGUAGES
from measure import Client
from measure import load
from pathlib import Path
from scenarios import measure
from scenarios import measure_desk
from scenarios import measure_listing
from scenarios import measure_translations
import argparse
import json
import os
import platform
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request


HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BIN = Path(sys.executable).parent
SITE = "/Plone/++api++"
PATIENCE = 300


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def port_of(folder: Path) -> int:
    """The port of a site that an earlier run has kept."""
    ini = (folder / "instance" / "etc" / "zope.ini").read_text("utf-8")
    return int(re.search(r"^listen = .*:(\d+)$", ini, re.MULTILINE)[1])


def environment() -> dict:
    """Where Zope finds `eucpn_bench`."""
    return {**os.environ, "PYTHONPATH": str(HERE), "PYTHONWARNINGS": "ignore"}


def prepare(folder: Path, port: int, args) -> tuple[str, dict]:
    """Create and fill the site; the accounts' password and the items' paths."""
    instance, password = folder / "instance", secrets.token_urlsafe(15)
    settings = folder / "settings.json"
    paths = folder / "paths.json"
    settings.write_text(
        json.dumps({
            "works": args.works,
            "versions": args.versions,
            "wide": args.wide,
            "seed": args.seed,
            "password": password,
            "paths": str(paths),
        })
    )
    conf = str(instance / "etc" / "zope.conf")
    scripts = ROOT / "backend" / "scripts"
    for command in (
        [
            sys.executable,
            scripts / "render_instance.py",
            instance,
            f"127.0.0.1:{port}",
            "zcml_package_includes=eucpn_bench",
            f"initial_user_password={secrets.token_urlsafe(15)}",
        ],
        [
            BIN / "zconsole",
            "run",
            conf,
            scripts / "create_site.py",
            ROOT / "backend" / "answers" / "production.json",
        ],
        [BIN / "zconsole", "run", conf, HERE / "fill.py", settings],
    ):
        print(
            "·", *(Path(p).name for p in command if str(p).endswith(".py")), flush=True
        )
        subprocess.run(command, check=True, env=environment())  # noqa: S603
    return password, json.loads(paths.read_text("utf-8"))


def kept(folder: Path) -> tuple[str, dict]:
    """The same of a site that an earlier run has kept."""
    settings = json.loads((folder / "settings.json").read_text("utf-8"))
    paths = (folder / "paths.json").read_text("utf-8")
    return settings["password"], json.loads(paths)


def fill_more(folder: Path, script: str, size: int, args, *more: str):
    """Bring the site to a size, as the script does."""
    conf = str(folder / "instance" / "etc" / "zope.conf")
    run = [BIN / "zconsole", "run", conf, HERE / script]
    command = [*run, str(size), str(args.seed), *more]
    print("·", script, size, *more, flush=True)
    subprocess.run(command, check=True, env=environment())  # noqa: S603


def start(folder: Path, port: int) -> subprocess.Popen:
    """Start the server and wait until it answers."""
    log = (folder / "console.log").open("wb")
    command = [str(BIN / "runwsgi"), str(folder / "instance" / "etc" / "zope.ini")]
    process = subprocess.Popen(  # noqa: S603
        command, stdout=log, stderr=log, env=environment()
    )
    url = f"http://127.0.0.1:{port}{SITE}/@ping"
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=60).read()
        except OSError:
            time.sleep(1)
        else:
            return process
    process.terminate()
    raise SystemExit(f"The server did not start; see {log.name} (--keep keeps it).")


def stop(process: subprocess.Popen):
    """End the server."""
    process.terminate()
    process.wait(timeout=30)


@contextmanager
def serving(folder: Path, port: int):
    """A client of a server that runs as long as the block."""
    process = start(folder, port)
    try:
        yield Client(port, process.pid, SITE)
    finally:
        stop(process)


def rows_of(figures, **more) -> list[dict]:
    """What is reported of the figures of one process; the first one is its floor."""
    floor = figures[0].cpu_ms
    return [asdict(f) | {"ratio": round(f.cpu_ms / floor, 2), **more} for f in figures]


def report(rows, memory, args):
    """The table on the screen, the same in `results.json`."""
    print(f"\n{'request':<34}{'CPU ms':>8}{'ratio':>7}", end="")
    print(f"{'p50 ms':>9}{'p95 ms':>9}{'bytes':>9}")
    for row in rows:
        print(
            f"{named(row):<34}{row['cpu_ms']:>8.2f}{row['ratio']:>7.1f}"
            f"{row['p50_ms']:>9.1f}{row['p95_ms']:>9.1f}{row['bytes']:>9}"
        )
    print(
        f"memory {memory['start_mb']} MB after start, {memory['end_mb']} MB at the end"
    )
    machine = {
        "cpus": os.cpu_count(),
        "load": load(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "system": platform.system(),
    }
    result = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "n": args.works,
        "versions": args.versions,
        "wide": args.wide,
        "desk": args.desk,
        "listing": args.listing,
        "machine": machine,
        "memory": memory,
        "figures": rows,
    }
    (HERE / "results.json").write_text(json.dumps(result, indent=2) + "\n", "utf-8")


def named(row: dict) -> str:
    """What was measured, with the size of the desk where it matters."""
    return f"{row['name']} ({row['desk']})" if "desk" in row else row["name"]


def enough(text: str) -> int:
    """A number of requests of which a mean says something.

    :raises ArgumentTypeError: for fewer than 20.
    """
    number = int(text)
    if number < 20:
        raise argparse.ArgumentTypeError("at least 20 are needed")
    return number


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--works", type=int, default=2000, choices=range(20, 20001), metavar="N"
    )
    parser.add_argument(
        "--versions", type=int, default=2, choices=range(1, 25), metavar="V"
    )
    parser.add_argument(
        "--desk",
        type=int,
        nargs="*",
        default=[0, 1000, 10000],
        choices=range(20001),
        metavar="D",
    )
    parser.add_argument("--translations", type=int, default=34000, metavar="T")
    parser.add_argument("--listing", type=int, default=10000, metavar="L")
    parser.add_argument("--requests", type=enough, default=150, metavar="R")
    parser.add_argument(
        "--wide", type=int, default=8, choices=range(3, 51), metavar="W"
    )
    parser.add_argument("--seed", type=int, default=2019)
    parser.add_argument("--keep", action="store_true", help="keep the scratch folder")
    parser.add_argument(
        "--folder", type=Path, help="measure the site that a run with --keep has left"
    )
    args = parser.parse_args()
    folder = args.folder or Path(tempfile.mkdtemp(prefix="eucpn-bench-"))
    try:
        if args.folder:
            port, (password, paths) = port_of(folder), kept(folder)
        else:
            port = free_port()
            password, paths = prepare(folder, port, args)
        rows = []
        for size in sorted(args.desk):
            fill_more(folder, "fill_desk.py", size, args)
            with serving(folder, port) as client:
                rows += rows_of(measure_desk(client, password, args), desk=size)
        with serving(folder, port) as client:
            memory = {"start_mb": client.rss_mb()}
            rows = rows_of(measure(client, password, paths, args)) + rows
            memory["end_mb"] = client.rss_mb()
        # Last, as these are records without objects.
        for size, kind, scenario in (
            (args.translations, "some", measure_translations),
            (args.listing * len(LANGUAGES), "all", measure_listing),
        ):
            if not size:
                continue
            fill_more(folder, "fill_translations.py", size, args, kind)
            with serving(folder, port) as client:
                rows += rows_of(scenario(client, password, args), desk=size)
        if args.keep or args.folder:
            fill_more(folder, "fill_translations.py", 0, args, "all")
        report(rows, memory, args)
    finally:
        if not args.keep and not args.folder:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
