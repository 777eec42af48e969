"""Find a browser for the journeys, or get one.

`python backend/scripts/browser.py` prints its path. In this order: the system's
Chromium or Chrome, Playwright's own, Debian's package (as root).
"""

from pathlib import Path
import os
import shutil
import subprocess
import sys


NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HELP = (
    "No browser was found and none could be installed: install Chromium "
    "(Debian: apt-get install chromium) and try again."
)


def of_system() -> str | None:
    """A Chromium on the PATH."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def of_playwright() -> str | None:
    """The Chromium that Playwright brings, downloaded where it can be reached."""
    from playwright.sync_api import sync_playwright

    def path():
        with sync_playwright() as playwright:
            return playwright.chromium.executable_path

    if not Path(path()).exists():
        subprocess.run(
            [sys.executable, "-m", "playwright", "install", "chromium"],
            check=False,
            timeout=300,
            capture_output=True,
        )
    return path() if Path(path()).exists() else None


def of_distribution() -> str | None:
    """Debian's package, where this process may install it."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return None
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ):
        subprocess.run(
            command, check=False, env=environment, timeout=600, capture_output=True
        )
    return of_system()


def find() -> str:
    """The path of a browser.

    :raises RuntimeError: with what to do, where there is none.
    """
    for source in (of_system, of_playwright, of_distribution):
        try:
            found = source()
        except (OSError, subprocess.SubprocessError):
            found = None
        if found:
            return found
    raise RuntimeError(HELP)


if __name__ == "__main__":
    print(find())
