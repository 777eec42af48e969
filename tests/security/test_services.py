"""Every service has a row in the table, and answers strangers as its row says."""

from collections import Counter
from eucpn.policy.security.table import services
from plone.rest.interfaces import IService
from urllib.parse import urlsplit
from zope.component import getGlobalSiteManager
import pytest
import requests


JUNK = (
    "b_start=abc",
    "b_size=-1",
    "path.depth=abc",
    "sort_on=nonsense",
    "metadata_fields=_all&summary_serializer_metadata=x",
    "fullobjects=1&include_items=maybe",
    "expand=contextnavigation&expand.contextnavigation.topLevel=abc",
    "expand=navigation&expand.navigation.depth=abc",
    "query=[&search=[&limit=abc&uids=abc",
    "title:list=a&expand:int=1",
)


def registered():
    """`(name, method, interface, layer)` of every service there is."""
    found = set()
    for registration in getGlobalSiteManager().registeredAdapters():
        factory = registration.factory
        if not isinstance(factory, type) or not IService.implementedBy(factory):
            continue
        name = (
            registration.name.rpartition("_@")[2] if "_@" in registration.name else ""
        )
        context, layer = registration.required
        found.add((
            f"@{name}" if name else "",
            factory.method,
            # A class, not an interface: plone.distribution's folders of sites.
            getattr(context, "__identifier__", "OFS.Folder.Folder"),
            layer.__identifier__,
        ))
    return found


@pytest.fixture
def places(functional_portal, make, address):
    """Addresses of what the table calls `at`."""
    return {
        "site": "",
        "item": address(make("NationalPolicy", state="published")),
        "campaign": address(make("Campaign", state="published")),
        "section": "/en/funding",
    }


@pytest.fixture
def call(session, functional_portal):
    """Call a row's service as a stranger."""
    asker = session()
    server = "://".join(urlsplit(functional_portal.absolute_url())[:2])

    def factory(row, path, query=""):
        body = {} if row.method in ("GET", "HEAD", "OPTIONS") else {"json": {}}
        # Some answers to HEAD have a body, which nobody would read.
        body["headers"] = {"Accept": "application/json", "Connection": "close"}
        if row.at == "root":
            return requests.request(
                row.method,
                f"{server}/++api++/{row.name}",
                timeout=60,
                **body,
            )
        address = f"{path}/{row.name}".rstrip("/") + (f"?{query}" if query else "")
        return asker.request(row.method, address, allow_redirects=False, **body)

    return factory


def test_every_service_has_a_row(functional_portal):
    """A new service needs a row; a row without its service is a mistake as well."""
    rows = {row.key for row in services()}

    assert sorted(registered() - rows) == []
    assert sorted(rows - registered()) == []


def test_rows_are_single_and_whole():
    counted = Counter(row.key for row in services())

    assert [key for key, count in counted.items() if count > 1] == []
    assert [row for row in services() if not row.who or not row.context] == []
    assert [r for r in services() if r.replaced != (r.anonymous is None)] == []


def test_strangers_are_answered_as_the_table_says(call, places):
    differing = {}
    for row in services():
        if row.replaced:
            continue
        status = call(row, places.get(row.at)).status_code
        if status != row.anonymous:
            differing[row.method, row.name, row.at] = (row.anonymous, status)

    assert differing == {}


def test_no_parameter_makes_a_service_fail(call, places):
    failing = {}
    for row in services():
        if row.replaced or row.at == "root" or row.method != "GET":
            continue
        for query in JUNK:
            answer = call(row, places[row.at], query)
            if answer.status_code >= 500:
                failing[row.name, row.at, query] = answer.text[:200]

    assert failing == {}
