"""Run every check and say at the end what failed.

    python backend/scripts/check.py all|fast|lint

A failing step does not hide the next one; its output is repeated at the end. The
last line is `checks: N passed, N failed`; exit status 1 when any failed.
"""

from dataclasses import dataclass
from pathlib import Path
import os
import subprocess
import sys
import time


ROOT = Path(__file__).resolve().parent.parent.parent
BIN = ROOT / ".venv" / "bin"
PNPM = [str(BIN / "npx"), "--yes", "pnpm@10.34.9"]
TAIL = 60


@dataclass(frozen=True)
class Step:
    """One check: a command in a folder of the project."""

    name: str
    command: list[str]
    folder: str = "."


def python(*arguments):
    return [str(BIN / "python"), *arguments]


def files(*patterns):
    found = [str(p) for pattern in patterns for p in sorted(ROOT.glob(pattern))]
    return [path for path in found if "node_modules" not in path]


LINT = [
    Step("ruff", [str(BIN / "ruff"), "check", "src", "tests", "backend", "benchmarks"]),
    Step(
        "ruff format",
        [
            str(BIN / "ruff"),
            "format",
            "--check",
            "src",
            "tests",
            "backend",
            "benchmarks",
        ],
    ),
    Step(
        "zpretty",
        [
            str(BIN / "zpretty"),
            "--check",
            *files("src/**/*.zcml", "src/**/profiles/**/*.xml"),
        ],
    ),
]
FRONTEND_LINT = [
    Step("eslint", [*PNPM, "lint"], "frontend"),
    Step("prettier", [*PNPM, "prettier"], "frontend"),
    Step("stylelint", [*PNPM, "stylelint"], "frontend"),
]
UNIT = [Step("unit tests", python("-m", "pytest", "tests/unit", "-q"))]
BACKEND = [
    Step(
        "integration and REST tests",
        python(
            "-m",
            "pytest",
            "tests",
            "-q",
            "--ignore=tests/unit",
            "--ignore=tests/acceptance",
        ),
    )
]
FRONTEND = [
    Step("TypeScript", [*PNPM, "check:ts"], "frontend"),
    Step("front-end unit tests", [*PNPM, "test"], "frontend"),
]
ACCEPTANCE = [
    Step("browser journeys", python("-m", "pytest", "tests/acceptance", "-q"))
]

PLANS = {
    "fast": LINT + UNIT,
    "lint": LINT + FRONTEND_LINT,
    "all": LINT + FRONTEND_LINT + UNIT + BACKEND + FRONTEND + ACCEPTANCE,
}


def run(step):
    """Run a step; answers `(ok, seconds, output)` and shows its output as it comes."""
    print(f"\n── {step.name}", flush=True)
    environment = {
        **os.environ,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "CI": os.environ.get("CI", "true"),
    }
    started = time.monotonic()
    process = subprocess.Popen(
        step.command,
        cwd=ROOT / step.folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        errors="replace",
    )
    lines = []
    for line in process.stdout:
        lines.append(line)
        print(line, end="", flush=True)
    return process.wait() == 0, time.monotonic() - started, lines


def main(plan):
    results = [(step, *run(step)) for step in PLANS[plan]]
    failed = [entry for entry in results if not entry[1]]
    for step, _ok, _seconds, lines in failed:
        print(f"\n══ {step.name} failed; the end of its output:")
        print("".join(lines[-TAIL:]))
    print()
    for step, ok, seconds, _lines in results:
        print(f"{'ok    ' if ok else 'FAILED'}  {seconds:6.0f} s  {step.name}")
    print(f"\nchecks: {len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "all"))
