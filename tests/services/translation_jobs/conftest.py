"""An original, and the two services."""

from eucpn.policy.multilingual.drafts import version_in
from xliff_files import HTML
from xliff_files import rich
import pytest
import transaction


@pytest.fixture
def source(make):
    """A published policy of Romania."""
    return make(
        "NationalPolicy",
        state="published",
        id="strategy",
        title="Strategy",
        summary="How burglary is prevented.",
        objectives=rich(HTML),
        contributing_member_state="RO",
        policy_type="strategy",
    )


@pytest.fixture
def order(session):
    """`order("editor-ro", uids, ["fr"], format)`: the answer."""

    def factory(login, uids, languages=("fr",), format_="xliff-2.1", **more):
        body = {"uids": uids, "target_languages": list(languages), "format": format_}
        return session(login).post("/@translation-jobs", json={**body, **more})

    return factory


@pytest.fixture
def send(session):
    """`send("editor-ro", data, check=True)`: the answer to an import."""

    def factory(login, data, check=False, name="jobs.zip", **more):
        parameters = {**({"check": 1} if check else {}), **more}
        return session(login).post(
            "/@translation-jobs/import",
            params=parameters,
            files={"file": (name, data)},
        )

    return factory


@pytest.fixture
def french():
    """`french(source)`: the version in a language as it is stored by now."""

    def factory(source, language="fr"):
        transaction.begin()
        return version_in(source, language)

    return factory
