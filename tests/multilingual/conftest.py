"""A work with its original and translations, and what is told of a refusal."""

from http import HTTPStatus
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
from plone.base.interfaces.constrains import ISelectableConstrainTypes
from plone.dexterity.utils import createContentInContainer
import pytest
import transaction


REASON = "It is no longer in force."


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


@pytest.fixture
def as_owner(functional_portal):
    """`as_owner(function)`: call it with the portal as the site's owner, and commit."""

    def factory(function):
        transaction.begin()
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            result = function(functional_portal)
        transaction.commit()
        return result

    return factory


@pytest.fixture
def elsewhere(as_owner):
    """Sections in English, French and German, in which policies can lie."""

    def build(portal):
        made = {}
        for code in ("en", "fr", "de"):
            parent = portal[code]["knowledge-centre"]
            made[code] = createContentInContainer(
                parent, "Section", checkConstraints=False, id="more"
            )
            types = ISelectableConstrainTypes(made[code])
            types.setConstrainTypesMode(1)
            types.setLocallyAllowedTypes(["NationalPolicy"])
        for code in ("fr", "de"):
            ITranslationManager(made["en"]).register_translation(code, made[code])

    as_owner(build)
    yield

    def clear(portal):
        for code in ("en", "fr", "de"):
            portal[code]["knowledge-centre"]._delObject("more")

    as_owner(clear)


@pytest.fixture
def step(session):
    """`step(item or address, transition, login="reviewer-1", **body)`: done."""

    def factory(item, transition, login="reviewer-1", **body):
        url = item if isinstance(item, str) else item.absolute_url()
        answer = session(login).post(
            f"{url}/@workflow/{transition}", json={"comment": REASON} | body
        )
        assert answer.status_code == HTTPStatus.OK, answer.text
        transaction.begin()

    return factory
