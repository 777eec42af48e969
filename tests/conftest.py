"""Layers, people and content for all tests."""

from eucpn.policy.testing import EUCPN_FUNCTIONAL
from eucpn.policy.testing import EUCPN_INTEGRATION
from eucpn.policy.testing import PASSWORD
from eucpn.policy.workflow.effects import published
from eucpn.policy.workflow.table import table
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
from plone.app.testing import SITE_OWNER_PASSWORD
from plone.dexterity.utils import createContentInContainer
from pytest_plone import fixtures_factory
from pytest_plone.fixtures.requests import RelativeSession
import os
import pytest
import transaction


# The catalogues are compiled when a layer loads them.
os.environ["zope_i18n_compile_mo_files"] = "true"  # noqa: SIM112

globals().update(
    fixtures_factory((
        (EUCPN_FUNCTIONAL, "functional"),
        (EUCPN_INTEGRATION, "integration"),
    ))
)


# Where contributions of a type lie, relative to the language folder.
SECTIONS = {
    "Campaign": "campaigns",
    "FundingCall": "funding",
    "FundingProgramme": "funding",
    "MemberState": "member-states",
    "NationalPolicy": "knowledge-centre/policies",
    "Toolbox": "knowledge-centre/toolboxes",
}


@pytest.fixture
def session(functional_portal):
    """`session("editor-be")`: a REST session of an example account.

    `session()` is anonymous, `session("admin")` the site's owner.
    """
    sessions = []

    def factory(login=None, api=True):
        url = functional_portal.absolute_url() + ("/++api++" if api else "")
        new = RelativeSession(url)
        new.headers["Accept"] = "application/json"
        if login == "admin":
            new.auth = (SITE_OWNER_NAME, SITE_OWNER_PASSWORD)
        elif login:
            new.auth = (login, PASSWORD)
        sessions.append(new)
        return new

    yield factory
    for opened in sessions:
        opened.close()


def set_state(obj, state):
    """Put an item into a state of the editorial workflow without its conditions."""
    workflow = api.portal.get_tool("portal_workflow")
    definition = workflow[table().id]
    status = workflow.getStatusOf(table().id, obj) or {}
    workflow.setStatusOf(table().id, obj, {**status, "review_state": state})
    definition.updateRoleMappingsFor(obj)
    if table().states[state].public:
        published(obj)
    obj.reindexObject()
    obj.reindexObjectSecurity()


def make_item(
    portal,
    portal_type,
    state="draft",
    language="en",
    container=None,
    translation_of=None,
    **kw,
):
    """An item as the process would have left it, made by the site's owner.

    :param kw: values of fields; `contributing_member_state` is BE unless given.
    """
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        if container is None:
            container = portal.unrestrictedTraverse(
                f"{language}/{SECTIONS[portal_type]}"
            )
        kw.setdefault("title", f"A {portal_type} {language}")
        kw.setdefault("contributing_member_state", "BE")
        obj = createContentInContainer(
            container, portal_type, checkConstraints=False, **kw
        )
        obj.last_edited_by = "somebody-else"
        if translation_of is not None:
            ITranslationManager(translation_of).register_translation(language, obj)
        if state != table().initial_state:
            set_state(obj, state)
    return obj


@pytest.fixture
def make(functional_portal):
    """`make("NationalPolicy", state="published", …)`: a committed item."""

    def factory(portal_type, **kw):
        obj = make_item(functional_portal, portal_type, **kw)
        transaction.commit()
        return obj

    return factory


@pytest.fixture
def put(functional_portal):
    """`put(address, state=None, **values)`: an item as somebody else left it."""

    def factory(address, state=None, **values):
        transaction.begin()
        path = address.removeprefix(functional_portal.absolute_url()).strip("/")
        with api.env.adopt_user(username=SITE_OWNER_NAME):
            obj = functional_portal.unrestrictedTraverse(path)
            for name, value in values.items():
                setattr(obj, name, value)
            if state is not None:
                set_state(obj, state)
        transaction.commit()
        return obj

    return factory


@pytest.fixture
def complete_policy():
    """What a national policy has to say to be submitted, as JSON."""
    return {
        "@type": "NationalPolicy",
        "title": "Burglary strategy",
        "description": "A strategy against burglary.",
        "policy_type": "strategy",
        "summary": "How burglary is prevented in the neighbourhoods.",
        "responsible_authority": "Ministry of the Interior",
        "crime_phenomena": ["domestic-burglary"],
        "contact_organisation": "Ministry of the Interior",
        "contact_mailbox": "prevention@example.org",
    }


@pytest.fixture
def complete_values(complete_policy):
    """The same as field values, for `make`."""
    values = {k: v for k, v in complete_policy.items() if k != "@type"}
    return {**values, "crime_phenomena": set(values["crime_phenomena"])}
