"""Say plainly what this machine lacks. Runs on any Python 3, before anything is
installed; exit status 1 with one sentence a problem."""

import shutil
import sys


def problems():
    if sys.version_info < (3, 11) or sys.version_info >= (3, 13):
        yield (
            "Python 3.11 or 3.12 is needed, this is {}.{}: install one and say which, "
            "for example `make start PYTHON=python3.12`.".format(*sys.version_info)
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        yield "Python's venv is missing (Debian: apt-get install python3-venv)."
    if not shutil.which("git"):
        yield "git is missing (Debian: apt-get install git)."


if __name__ == "__main__":
    found = list(problems())
    for problem in found:
        print(problem, file=sys.stderr)
    sys.exit(1 if found else 0)
