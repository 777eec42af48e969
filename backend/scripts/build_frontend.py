"""Build the front end; the last good build stays until the new one is complete.

    python build_frontend.py COMMAND …

The bundler empties `frontend/build` before it starts. Therefore the former build
waits in `frontend/.build-before` and comes back when the new one fails, is
interrupted, or was cut off: by a power failure, say, at the next run.
`.built` marks a complete build. Exit status 1 with a sentence where it failed.
"""

from machine import check_build_free
from machine import check_disk
from machine import FREE_TO_BUILD
from machine import Problem
from machine import ROOT
from pathlib import Path
import contextlib
import shutil
import step
import sys


COMPLETE = ".built"
FAILED = "The front end could not be built; the former build, if any, was kept."


@contextlib.contextmanager
def kept(build: Path, aside: Path):
    """Within it `build` may be written anew; on any error the former one is back.

    :raises Problem: when the former build is being served.
    """
    restore(build, aside)
    check_build_free(build)
    if (build / COMPLETE).exists():
        build.rename(aside)
    try:
        yield
        (build / COMPLETE).touch()
    finally:
        restore(build, aside)


def restore(build: Path, aside: Path):
    """Bring the former build back, unless there is a complete new one.

    In this order a crash at any moment leaves one complete build behind, in one of
    the two places.
    """
    if not (build / COMPLETE).exists() and aside.exists():
        shutil.rmtree(build, ignore_errors=True)
        aside.rename(build)
    shutil.rmtree(aside, ignore_errors=True)


def main(command):
    frontend = ROOT / "frontend"
    step.listen()
    try:
        check_disk(frontend, FREE_TO_BUILD)
        log = frontend / "build.log"
        with kept(frontend / "build", frontend / ".build-before"):
            status, output = step.run(command, frontend, log)
            if status:
                step.report(output, FAILED, log)
                raise Problem("")
    except Problem as problem:
        if str(problem):
            print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted; the former build, if any, was kept.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
