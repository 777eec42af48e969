"""Addresses in a language without a translation lead to the best version."""

from http import HTTPStatus
from plone import api
from plone.app.testing import SITE_OWNER_NAME
import pytest
import transaction


PLACE = "knowledge-centre/policies/strategy"


@pytest.fixture
def follow(session):
    """`follow("mt", login)`: status and target language of the strategy's address."""

    def factory(language, login=None, accept="", method="GET", place=PLACE, query=""):
        headers = {"Accept-Language": accept}
        answer = session(login).request(
            method,
            f"/{language}/{place}{query}",
            headers=headers,
            allow_redirects=False,
        )
        return answer.status_code, answer.headers.get("Location", "")

    return factory


def without_date(answer):
    """What an answer tells."""
    headers = {k: v for k, v in answer.headers.items() if k != "Date"}
    return answer.status_code, headers, answer.content


@pytest.fixture
def work(make, translate):
    """A Finnish strategy with a published and a draft translation."""
    source = make(
        "NationalPolicy", id="strategy", title="Fi", language="fi", state="published"
    )
    translate(source, "fr", id="strategy", title="Fr", state="published")
    translate(source, "nl", id="strategy", title="Secretword", state="draft")
    return source


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("", "fi"),
        ("en,fr;q=0.5", "fr"),
        ("nl,fr;q=0.2,fi;q=0.5", "fi"),
        ("fr-BE", "fr"),
        ("tlh, *;q=0.1", "fi"),
        ("fr;q=0", "fi"),
        ("fr;q=much", "fi"),
    ],
)
def test_in_the_browsers_order_then_the_source(work, follow, accept, language):
    status, target = follow("mt", accept=accept)

    assert status == HTTPStatus.FOUND
    assert target.endswith(f"/++api++/{language}/{PLACE}")


def test_the_language_asked_for_is_best(work, follow):
    assert follow("fr", accept="fi") == (HTTPStatus.OK, "")


def test_the_target_answers_with_the_parameters(work, session):
    answer = session().get(f"/mt/{PLACE}?expand=translations")

    assert answer.json()["title"] == "Fi"
    assert answer.json()["@components"]["translations"]["items"]
    assert answer.history[0].headers["Vary"].count("Accept-Language") == 1


def test_a_draft_is_no_version_for_who_may_not_see_it(work, follow, session):
    """The answer at its address tells nothing of it."""
    assert follow("nl", accept="nl") == follow("mt")
    hidden, nothing = (
        session().get(f"/{language}/{PLACE}", allow_redirects=False)
        for language in ("nl", "mt")
    )
    assert without_date(hidden) == without_date(nothing)
    assert follow("nl", "editor-ro")[0] == HTTPStatus.FOUND
    assert follow("nl", "editor-be")[0] == HTTPStatus.OK


def test_of_what_is_not_public_the_answer_is_that_of_no_address(make, session):
    make("NationalPolicy", id="strategy", title="Secretword", state="pending")
    draft = session().get(f"/fr/{PLACE}")
    nothing = session().get("/fr/knowledge-centre/policies/strateg1")

    assert draft.status_code == nothing.status_code == HTTPStatus.NOT_FOUND
    assert draft.json() == {
        key: value.replace("strateg1", "strategy")
        for key, value in nothing.json().items()
    }
    assert set(draft.headers) == set(nothing.headers)


def test_a_withdrawn_work_is_gone_in_every_language(work, put, follow):
    put(work.absolute_url(), "withdrawn")
    put(work.absolute_url().replace("/fi/", "/fr/"), "withdrawn")

    assert follow("fi")[0] == HTTPStatus.GONE
    assert follow("mt")[0] == HTTPStatus.GONE


def test_another_work_at_the_same_path_is_no_version(make, follow):
    make("NationalPolicy", id="strategy", language="en", state="draft")
    make("NationalPolicy", id="strategy", language="fr", state="published")

    assert follow("en")[0] == HTTPStatus.NOT_FOUND


def test_a_revision_is_no_version(work, follow, functional_portal):
    from plone.app.iterate.interfaces import ICheckinCheckoutPolicy

    with api.env.adopt_user(username=SITE_OWNER_NAME):
        copy = ICheckinCheckoutPolicy(work).checkout(work.__parent__)
    transaction.commit()
    place = PLACE.replace("strategy", copy.getId())

    assert follow("mt", "editor-be", place=place)[0] == HTTPStatus.NOT_FOUND


def test_a_moved_work_is_found_by_its_old_address(work, follow):
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        api.content.rename(work, "renamed")
    transaction.commit()

    status, target = follow("mt")
    assert status == HTTPStatus.FOUND
    assert target.endswith("/fi/knowledge-centre/policies/renamed")


@pytest.mark.parametrize(
    "place",
    [
        f"{PLACE}/@files",
        f"{PLACE}/@@download/file",
        f"{PLACE}/nothing",
        "@nothing",
        "x/" * 30,
        "%2e%2e/strategy",
    ],
)
def test_only_items_are_led_to(work, follow, place):
    assert follow("mt", place=place)[0] == HTTPStatus.NOT_FOUND


@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE", "PUT"])
def test_nothing_that_writes_is_led(work, follow, method):
    assert follow("mt", method=method)[0] == HTTPStatus.NOT_FOUND


def test_files_of_a_work_are_found_too(work, follow):
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        api.content.create(work, "File", id="annex", title="Annex")
    transaction.commit()

    assert follow("mt", place=f"{PLACE}/annex")[1].endswith(f"/fi/{PLACE}/annex")


def test_what_lies_in_a_section_that_one_language_has_is_found_there(
    functional_portal, follow
):
    """Pages that the secretariat adds, and what lies in them, keep facets and page."""
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        about = functional_portal.unrestrictedTraverse("en/about")
        page = api.content.create(about, "Document", id="meetings", title="Meetings")
        inner = api.content.create(page, "Document", id="minutes", title="Minutes")
        for obj in (page, inner):
            if api.content.get_state(obj, "published") != "published":
                api.content.transition(obj, to_state="published")
    transaction.commit()

    for place in ("about/meetings", "about/meetings/minutes"):
        status, target = follow("mt", place=place, query="?page=2&topic=a")
        assert status == HTTPStatus.FOUND
        assert target.endswith(f"/en/{place}?page=2&topic=a")
