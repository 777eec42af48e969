"""A trail of its own for each test."""

from eucpn.policy.audit import log
import json
import pytest


@pytest.fixture
def trail(tmp_path, monkeypatch):
    """`trail("workflow")`: the events of that family so far, oldest first."""
    path = tmp_path / "log" / "audit.log"
    monkeypatch.setenv(log.VARIABLE, str(path))
    log._handler.cache_clear()

    def events(what=""):
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        found = [json.loads(line) for line in lines]
        return [event for event in found if event["what"].startswith(what)]

    events.path = path
    yield events
    log._handler.cache_clear()
