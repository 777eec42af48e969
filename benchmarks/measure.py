"""The client: one connection, one request after the other, figures of the server."""

from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
import base64
import http.client
import json
import os
import time


CPU_CLOCK = 2
WARM_UP = 20


@dataclass(frozen=True)
class Figure:
    """What one kind of request costs."""

    name: str
    requests: int
    cpu_ms: float
    p50_ms: float
    p95_ms: float
    bytes: int
    load: float


def load() -> float:
    """How many processes want a processor, over the last minute."""
    return round(os.getloadavg()[0], 2)


class Client:
    """Talks to one server process on this machine.

    :param site: the path of the REST root, for example `/Plone/++api++`.
    """

    def __init__(self, port: int, pid: int, site: str):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self.pid = pid
        self.site = site

    def request(self, method, path, body=None, auth=None, expected=200):
        """The body of the answer.

        :raises AssertionError: for another status than the expected one.
        """
        headers = {"Accept": "application/json"}
        if auth:
            token = base64.b64encode(":".join(auth).encode()).decode()
            headers["Authorization"] = f"Basic {token}"
        if body is not None:
            body = json.dumps(body)
            headers["Content-Type"] = "application/json"
        self.connection.request(method, self.site + path, body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status != expected:
            raise AssertionError(f"{method} {path}: {answer.status} {content[:400]}")
        return content

    def cpu_seconds(self) -> float:
        """User and system time that the server has used so far.

        The clock of another process (`clock_getcpuclockid` of the C library): finer
        than the hundredths of a second in `/proc`.
        """
        return time.clock_gettime((~self.pid << 3) | CPU_CLOCK)

    def rss_mb(self) -> float:
        """The memory that the server holds."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return round(int(line.split()[1]) / 1024, 1)
        raise LookupError("VmRSS")

    def measure(
        self, name, calls, warm_up=WARM_UP, between=None, answers=None
    ) -> Figure:
        """Make the calls and tell what they cost, after `warm_up` uncounted ones.

        :param calls: keyword arguments of `request`, one dict a call.
        :param between: called before each call, not counted.
        :param answers: a list that gets all answers.
        """
        times, size = [], 0
        answers = [] if answers is None else answers
        for call in calls[:warm_up]:
            answers.append(self.request(**call))
        calls = calls[warm_up:]
        before = self.cpu_seconds()
        for call in calls:
            if between is not None:
                aside = self.cpu_seconds()
                between()
                before += self.cpu_seconds() - aside
            started = time.perf_counter()
            answers.append(self.request(**call))
            times.append((time.perf_counter() - started) * 1000)
            size += len(answers[-1])
        cpu = self.cpu_seconds() - before
        print("·", name, flush=True)
        cuts = quantiles(times, n=20)
        return Figure(
            name,
            len(calls),
            round(cpu * 1000 / len(calls), 2),
            round(cuts[9], 2),
            round(cuts[18], 2),
            size // len(calls),
            load(),
        )
