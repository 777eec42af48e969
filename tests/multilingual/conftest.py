"""A work with its original and translations, and what is told of a refusal."""

import pytest


@pytest.fixture
def source(make, complete_values):
    """A published policy of Romania, version 1."""
    return make(
        "NationalPolicy",
        state="published",
        id="strategy",
        **complete_values | {"title": "Strategy", "contributing_member_state": "RO"},
    )


@pytest.fixture
def translated(make, complete_values):
    """`translated(source, language="fr", state="published", **values)`: a translation
    as the process would have left it."""

    def factory(source, language="fr", state="published", **values):
        own = {"title": f"Strategy {language}", "id": source.getId()}
        return make(
            source.portal_type,
            state=state,
            language=language,
            translation_of=source,
            **complete_values | own | values,
        )

    return factory


@pytest.fixture
def message():
    """`message(response)`: the sentence of a refusal."""

    def told(response):
        body = response.json()
        return (body.get("error") or body)["message"]

    return told
