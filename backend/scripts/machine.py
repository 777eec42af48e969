"""What this machine has to offer: room, free ports, nothing running in the folder.

Knows Python's own library alone and runs before anything is installed. Nothing here
writes; what stands in the way is raised as a `Problem`, in words that say what to do.
"""

from __future__ import annotations

from pathlib import Path
import contextlib
import fcntl
import os
import re
import socket


ROOT = Path(__file__).resolve().parent.parent.parent
HOST = "127.0.0.1"

# Bytes that have to be free at the start of a step. All packages, the build and a site
# take 2 GB, the package managers' caches another; a build rewrites about 100 MB and
# keeps the former one until it is done; a site that runs needs room for its database.
FREE_TO_INSTALL = 5 * 1000**3
FREE_TO_BUILD = 1000**3
FREE_TO_RUN = 500 * 1000**2
# The packages are some 80 000 files; file systems run out of those as well.
FILES_TO_INSTALL = 150_000
FILES_TO_RUN = 1_000

# How a full disk, a quota or a limit on files shows in the output of programs.
FULL_DISK = re.compile(
    r"No space left on device|ENOSPC|Disk quota exceeded|EDQUOT"
    r"|File too large|EFBIG|disk is full",
    re.IGNORECASE,
)
TCP = ("/proc/net/tcp", "/proc/net/tcp6")
LISTENING = "0A"


class Problem(Exception):
    """Something that the person at the keyboard can mend; the text says how."""


def existing(folder: Path) -> Path:
    """The folder, or the nearest above it that exists."""
    folder = folder.resolve()
    return next(p for p in (folder, *folder.parents) if p.exists())


def check_disk(folder: Path, needed: int, files: int = FILES_TO_RUN):
    """:raises Problem: when the disk of the folder has less room than `needed` bytes,
    or than so many files.
    """
    disk = os.statvfs(existing(folder))
    free = disk.f_bavail * disk.f_frsize
    if free < needed:
        raise Problem(
            f"The disk of {folder} is nearly full: {free / 1e9:.1f} GB are free, "
            f"{needed / 1e9:.1f} GB are needed. {MAKE_ROOM}"
        )
    # Some file systems have no limit and say 0 of 0.
    if disk.f_files and disk.f_favail < files:
        raise Problem(
            f"The disk of {folder} has no room for more files: {disk.f_favail} can "
            f"be added, {files} are needed. {MAKE_ROOM}"
        )


MAKE_ROOM = (
    "Make room and run the same command again: it goes on where it stopped. "
    "What can go without loss: `make clean` (the build), old logs, the caches of "
    "package managers. The site's data in `instance/var` has to stay."
)


def full_disk(output: str) -> str | None:
    """What to do, where a program's output says that there was no room; else None."""
    found = FULL_DISK.search(output)
    return f"The disk is full (“{found[0]}”). {MAKE_ROOM}" if found else None


def port_number(text: str, variable: str) -> int:
    """The port that was asked for.

    :raises Problem: where it is none.
    """
    with contextlib.suppress(ValueError):
        if 0 < int(text) < 65536:
            return int(text)
    raise Problem(
        f"{variable}={text} is no port: a number from 1 to 65535 is expected."
    )


def check_port(port: int, variable: str):
    """:raises Problem: when nothing can listen there; it tells who holds the port,
    where that can be seen, and how to take another one.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            raise Problem(
                f"Port {port} is reserved for administrators. "
                f"Choose one above 1023: make start {variable}={port + 8000}"
            ) from None
        except OSError:
            holder = port_holder(port)
            by = f" by {holder}" if holder else ""
            other = port + 1 if port < 65535 else port - 1
            raise Problem(
                f"Port {port} is taken{by}. Stop what listens there, or choose "
                f"another port: make start {variable}={other}"
            ) from None


def port_holder(port: int) -> str | None:
    """`process 1234 (node build/server.js)`, where this user may see it.

    Linux alone tells: a socket's number, and which process has it open.
    """
    sockets = set()
    for table in TCP:
        with contextlib.suppress(OSError):
            for line in Path(table).read_text().splitlines()[1:]:
                columns = line.split()
                number = int(columns[1].rpartition(":")[2], 16)
                if number == port and columns[3] == LISTENING:
                    sockets.add(f"socket:[{columns[9]}]")
    if not sockets:
        return None
    for process in Path("/proc").glob("[0-9]*"):
        # Of other people's processes not even the list of files can be read.
        with contextlib.suppress(OSError):
            for file in (process / "fd").iterdir():
                with contextlib.suppress(OSError):
                    if os.readlink(file) in sockets:
                        words = (process / "cmdline").read_bytes().split(b"\0")
                        shown = b" ".join(words).decode("utf-8", "replace").strip()
                        return f"process {process.name} ({shown[:60]})"
    return None


def running(instance: Path) -> str | None:
    """`process 1234`, where a process has the instance's database open.

    The storage's own lock tells: it is held however Zope was started, and gone with
    the process, however it ended.
    """
    path = instance / "var" / "filestorage" / "Data.fs.lock"
    try:
        with open(path) as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                pid = lock.read().strip()
                return f"process {pid}" if pid.isdigit() else "a process"
    except OSError:
        pass
    return None


def check_not_running(instance: Path):
    """:raises Problem: when the instance runs already, with what can be done."""
    holder = running(instance)
    if holder is None:
        return
    port = instance / ".port"
    at = f" on port {port.read_text().strip()}" if port.exists() else ""
    raise Problem(
        f"The site in {instance} is running already ({holder}{at}): its settings are "
        "left alone. Stop it first (Ctrl-C where it was started), or start a second "
        "site with data of its own beside it: "
        "make start INSTANCE=instance-2 BACKEND_PORT=8090 FRONTEND_PORT=3090"
    )


@contextlib.contextmanager
def build_in_use(build: Path):
    """Within it the build is marked as served; `check_build_free` sees it.

    The lock of the folder also goes to the processes that are given the yielded
    number (`pass_fds`), and ends with the last of them.
    """
    number = os.open(build, os.O_RDONLY)
    try:
        fcntl.flock(number, fcntl.LOCK_SH)
        yield number
    finally:
        os.close(number)


def check_build_free(build: Path):
    """:raises Problem: when a front end is served from the build."""
    if not build.is_dir():
        return
    number = os.open(build, os.O_RDONLY)
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Problem(
            "The front end has changed and has to be built anew, but the former build "
            "is being served. Stop that site first (Ctrl-C where it was started), "
            "then run the same command again."
        ) from None
    finally:
        os.close(number)
