"""`@audit`: for site administrators and managers."""

from eucpn.policy.audit import log
from http import HTTPStatus
import csv
import io
import json
import pytest


@pytest.fixture
def written(trail):
    """Thirty events of two people on two days."""
    for number in range(30):
        log.write({
            "time": f"2026-11-{24 + number // 15}T10:00:{number:02}.000+00:00",
            "request": "r",
            "who": "=cmd()" if number % 3 else "reviewer-1",
            "what": "workflow.approve" if number % 2 else "account.create",
            "item": str(number),
        })


@pytest.mark.parametrize("login", ["site-admin", "admin"])
def test_administrators_read_it_newest_first_in_batches(session, written, login):
    told = session(login).get("/@audit", params={"b_size": 10}).json()
    assert (told["items_total"], len(told["items"])) == (30, 10)
    assert told["items"][0]["item"] == "29"
    assert told["enabled"] is True
    following = session(login).get(told["batching"]["next"]).json()
    assert next(entry["item"] for entry in following["items"]) == "19"


@pytest.mark.parametrize(
    ("login", "statuses"),
    [
        (None, {HTTPStatus.UNAUTHORIZED}),
        ("editor-be", {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}),
        ("representative-be", {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}),
        ("secretariat-editor", {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}),
        ("reviewer-1", {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}),
        ("translator-fr", {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}),
        ("partner", {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}),
    ],
)
@pytest.mark.parametrize("query", ["", "?format=csv", "?format=jsonl"])
def test_nobody_else_reads_it(session, written, login, statuses, query):
    answer = session(login).get(f"/@audit{query}")
    assert answer.status_code in statuses
    assert "reviewer-1" not in answer.text


@pytest.mark.parametrize(
    ("parameters", "count"),
    [
        ({"who": "reviewer-1"}, 10),
        ({"what": "workflow"}, 15),
        ({"what": "workflow.approve"}, 15),
        ({"what": "workflow.app"}, 0),
        ({"item": "7"}, 1),
        ({"from": "2026-11-25"}, 15),
        ({"to": "2026-11-24"}, 15),
        ({"from": "2026-11-24T12:00:10+02:00", "to": "2026-11-24T10:00:12Z"}, 3),
        ({"b_start": "1000"}, 30),
    ],
)
def test_filters(session, written, parameters, count):
    answer = session("site-admin").get("/@audit", params=parameters)
    assert answer.status_code == HTTPStatus.OK, answer.text
    assert answer.json()["items_total"] == count


@pytest.mark.parametrize(
    "query",
    [
        "from=yesterday",
        "to=2026-13-01",
        "b_size=-1",
        "b_start=x",
        "format=xlsx",
        "who:list=a",
        "from:int=5",
    ],
)
def test_what_cannot_be_meant_is_refused(session, written, query):
    answer = session("site-admin").get(f"/@audit?{query}")
    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text


def test_all_that_passes_can_be_taken_along(session, written):
    admin = session("site-admin")
    answer = admin.get("/@audit?format=csv&what=workflow")
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert "audit.csv" in answer.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(rows) == 15
    assert {row["who"] for row in rows} == {"'=cmd()", "reviewer-1"}
    lines = admin.get("/@audit?format=jsonl").text.splitlines()
    assert len(lines) == 30
    assert json.loads(lines[0])["item"] == "29"
