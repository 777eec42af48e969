"""The whole site as `make start` runs it: real back end, built front end, browser."""

from pathlib import Path
import json
import pytest
import signal
import socket
import subprocess
import sys
import time
import urllib.request


ROOT = Path(__file__).resolve().parent.parent.parent
BIN = ROOT / ".venv" / "bin"
RESULTS = Path(__file__).parent / "results"
START = 300


@pytest.fixture(autouse=True, scope="session")
def _keep_functional_session():
    """Shadows the layer of the integration tests: this is another process."""


@pytest.fixture(autouse=True, scope="session")
def _keep_integration_session():
    """Shadows the layer of the integration tests: this is another process."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(*command):
    """Run a command of the project and answer its output, shown when it fails."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


class Site:
    """Addresses and accounts of the running site."""

    def __init__(self, instance: Path, backend: int, frontend: int):
        self.instance = instance
        self.api = f"http://127.0.0.1:{backend}/Plone/++api++"
        self.url = f"http://localhost:{frontend}"
        accounts = json.loads(
            (instance / "var" / "example-accounts.json").read_text("utf-8")
        )
        self.passwords = {a["login"]: a["password"] for a in accounts}


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site with example content, on free ports, for the whole session."""
    assert (ROOT / "frontend" / "build" / "server.js").exists(), (
        "The front end is not built: make build"
    )
    instance = tmp_path_factory.mktemp("site") / "instance"
    backend, frontend = free_port(), free_port()
    scripts = ROOT / "backend" / "scripts"
    run(
        BIN / "python", scripts / "render_instance.py", instance, f"127.0.0.1:{backend}"
    )
    run(
        BIN / "zconsole",
        "run",
        instance / "etc" / "zope.conf",
        scripts / "create_site.py",
    )
    output = instance / "start.log"
    with output.open("w") as log:
        process = subprocess.Popen(
            [
                sys.executable,
                scripts / "start.py",
                "--instance",
                instance,
                "--backend-port",
                str(backend),
                "--frontend-port",
                str(frontend),
            ],
            cwd=ROOT,
            stdout=log,
            stderr=log,
        )
    try:
        deadline = time.monotonic() + START
        while "Ctrl-C stops it" not in output.read_text():
            assert process.poll() is None, output.read_text()
            assert time.monotonic() < deadline, output.read_text()
            time.sleep(0.5)
        started = Site(instance, backend, frontend)
        with urllib.request.urlopen(f"{started.url}/en", timeout=60) as answer:
            answer.read()
        yield started
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {
        **browser_type_launch_args,
        "executable_path": run(
            BIN / "python", ROOT / "backend" / "scripts" / "browser.py"
        ).strip(),
        "args": [
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    }


@pytest.fixture
def sign_in(site, new_context):
    """`sign_in("editor-be")`: a page of a browser in which the account is signed in."""

    def factory(login, **options):
        page = new_context(**options).new_page()
        page.goto(f"{site.url}/en/login")
        page.locator("#login").fill(login)
        page.locator("#password").fill(site.passwords[login])
        page.locator("#login-form-submit").click()
        page.wait_for_url(lambda url: "/login" not in url)
        return page

    return factory


@pytest.fixture
def shoot():
    """`shoot(page, "home")`: keep a picture for people to look at."""

    def take(page, name):
        RESULTS.mkdir(exist_ok=True)
        page.screenshot(path=RESULTS / f"{name}.png", full_page=True)

    return take
