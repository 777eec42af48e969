"""Who may know whom, and where packages may come from."""

from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit
import ast
import pytest
import re
import tomllib


ROOT = Path(__file__).resolve().parent.parent.parent
CONTENT = files("eucpn.content")
MODULES = sorted(CONTENT.rglob("*.py"))
MARK_UP = sorted([*CONTENT.rglob("*.zcml"), *CONTENT.rglob("*.xml")])
OTHERS = sorted(CONTENT.rglob("*.json"))
# The public Python index and the host of its files.
INDEX = {"pypi.org", "files.pythonhosted.org"}


def relative(path):
    return str(path.relative_to(CONTENT))


def imported(path):
    """The dotted names that a module imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_content_imports_nothing_of_the_policy(path):
    """eucpn.policy depends on eucpn.content, never the other way round."""
    assert [name for name in imported(path) if name.startswith("eucpn.policy")] == []


@pytest.mark.parametrize("path", MODULES + MARK_UP + OTHERS, ids=relative)
def test_content_does_not_name_the_policy(path):
    assert not re.search(r"eucpn[.:/]policy", path.read_text("utf-8"))


def test_content_does_not_depend_on_the_policy():
    project = tomllib.loads(
        (ROOT / "src" / "eucpn.content" / "pyproject.toml").read_text("utf-8")
    )["project"]

    wanted = [re.split(r"[^\w.-]", name)[0] for name in project["dependencies"]]

    assert "eucpn.policy" not in wanted


def test_policy_depends_on_content():
    project = tomllib.loads(
        (ROOT / "src" / "eucpn.policy" / "pyproject.toml").read_text("utf-8")
    )["project"]

    assert "eucpn.content" in project["dependencies"]


def test_namespace_belongs_to_neither_package():
    """An `__init__.py` in `src/*/src/eucpn` would hide the other package."""
    assert list((ROOT / "src").glob("*/src/eucpn/__init__.py")) == []


def test_python_packages_come_from_the_public_index_alone():
    lock = (ROOT / "uv.lock").read_text("utf-8")

    hosts = {urlsplit(url).hostname for url in re.findall(r"https?://[^\s\"]+", lock)}

    assert hosts == INDEX


def test_node_packages_are_locked_without_a_host():
    """Whoever installs them uses their own registry."""
    lock = (ROOT / "frontend" / "pnpm-lock.yaml").read_text("utf-8")

    assert re.findall(r"\S*://\S*", lock) == []
