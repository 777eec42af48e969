"""`@translation-desk`: what is to be translated, for whom, and the index behind it."""

from eucpn.content.interfaces import IContribution
from eucpn.policy.multilingual.origins import text_of
from eucpn.policy.multilingual.workload import count_words
from eucpn.policy.services.translation_desk.get import packed
from eucpn.policy.services.translation_desk.get import TranslationDeskGet
from eucpn.policy.services.translation_desk.get import unpacked
from http import HTTPStatus
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import SITE_OWNER_NAME
from Products.Five.browser import BrowserView
import pytest
import transaction


@pytest.fixture
def desk(session):
    """`desk("translator-fr", status="missing")`: the answer as JSON."""

    def factory(login="translator-fr", **parameters):
        answer = session(login).get("/@translation-desk", params=parameters)
        assert answer.status_code == HTTPStatus.OK, answer.text
        return answer.json()

    return factory


@pytest.fixture
def revise(session):
    """`revise(original, summary="…")`: a revision that was approved."""

    def factory(original, **change):
        editor = session("editor-be")
        begun = editor.post(f"{original.absolute_url()}/@workingcopy").json()
        values = {"change_summary": "Another text.", **change}
        assert editor.patch(begun["@id"], json=values).status_code < 300
        for who, step in ((editor, "submit"), (session("reviewer-1"), "approve")):
            done = who.post(f"{begun['@id']}/@workflow/{step}", json={})
            assert done.status_code == HTTPStatus.OK, done.text
        transaction.begin()

    return factory


def told(answer) -> dict:
    """`{(title of the original, language): status}`"""
    return {
        (row["source"]["title"], row["language"]["token"]): row["status"]["token"]
        for row in answer["items"]
    }


def facet(answer, name) -> dict:
    return {each["token"]: each["count"] for each in answer["facets"][name]}


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (None, "missing"),
        ("draft", "in-progress"),
        ("returned", "in-progress"),
        ("pending", "waiting"),
        ("published", "current"),
        ("archived", None),
    ],
)
def test_the_status_follows_from_the_translation(make, desk, state, status):
    source = make("NationalPolicy", state="published", title="Original")
    if state:
        make("NationalPolicy", language="fr", state=state, translation_of=source)

    answer = desk()

    assert told(answer) == ({("Original", "fr"): status} if status else {})
    counts = {k: v for k, v in facet(answer, "status").items() if v}
    assert counts == ({status: 1} if status else {})


@pytest.mark.parametrize(
    ("login", "state", "country", "listed"),
    [
        ("translator-fr", "published", "BE", True),
        ("translator-fr", "scheduled", "BE", False),
        ("translator-fr", "draft", "BE", False),
        ("translator-fr", "pending", "BE", False),
        ("translator-fr", "archived", "BE", False),
        ("editor-be", "published", "BE", True),
        ("editor-be", "scheduled", "BE", True),
        ("editor-be", "draft", "BE", False),
        ("editor-be", "published", "NL", False),
        ("editor-be", "scheduled", "NL", False),
        ("representative-be", "scheduled", "BE", True),
        ("representative-be", "published", "NL", False),
        ("reviewer-1", "published", "NL", True),
        ("reviewer-1", "scheduled", "NL", True),
        ("reviewer-1", "pending", "NL", False),
        ("secretariat-editor", "scheduled", "NL", True),
    ],
)
def test_what_is_missing_depends_on_who_asks(make, desk, login, state, country, listed):
    make(
        "NationalPolicy",
        state=state,
        contributing_member_state=country,
        title="Xylophone",
    )
    answer = desk(login, language="fr")

    assert told(answer) == ({("Xylophone", "fr"): "missing"} if listed else {})
    assert ("Xylophone" in str(answer)) is listed
    assert facet(answer, "status")["missing"] == int(listed)


@pytest.mark.parametrize(
    ("login", "count"),
    [("translator-fr", 1), ("editor-be", 24), ("reviewer-1", 24), ("admin", 24)],
)
def test_the_languages_of_jobs_are_those_that_the_service_lets_through(
    session, make, desk, login, count
):
    source = make(
        "NationalPolicy",
        state="published",
        contributing_member_state="BE",
        summary="Doors.",
    )
    languages = [each["token"] for each in desk(login)["job_languages"]]

    assert len(languages) == count
    for language in ("fr", "de"):
        body = {"uids": [source.UID()], "target_languages": [language]}
        answer = session(login).post("/@translation-jobs", json=body)
        assert answer.ok is (language in languages), answer.text


@pytest.mark.parametrize("login", [None, "partner"])
def test_others_are_refused_alike_with_work_and_without(session, make, login):
    before = session(login).get("/@translation-desk")
    make("NationalPolicy", state="published", title="Xylophone")
    after = session(login).get("/@translation-desk")

    expected = HTTPStatus.FORBIDDEN if login else HTTPStatus.UNAUTHORIZED
    assert before.status_code == after.status_code == expected
    assert before.json() == after.json()


def test_another_languages_translators_drafts_are_not_told(session, make, desk):
    source = make("NationalPolicy", state="published", contributing_member_state="NL")
    make(
        "NationalPolicy",
        language="de",
        title="Xylophone",
        translation_of=source,
        contributing_member_state="NL",
    )
    assert "Xylophone" not in str(desk("translator-fr"))
    refused = session("translator-fr").get("/@translation-desk?language=de")
    assert refused.status_code == HTTPStatus.FORBIDDEN
    assert refused.json()["error"]["field"] == "language"
    assert desk("editor-be", language="de")["items"] == []
    assert told(desk("reviewer-1", language="de")) == {
        (source.title, "de"): "in-progress"
    }


def test_a_new_version_outdates_and_says_how_much(make, desk, revise, complete_values):
    source = make("NationalPolicy", state="published", **complete_values)
    make("NationalPolicy", language="fr", state="published", translation_of=source)
    assert desk()["items"][0]["status"]["token"] == "current"

    revise(source, summary="Five words say it now.")

    (row,) = desk()["items"]
    assert row["status"]["token"] == "outdated"
    assert row["text"] == 5
    assert row["since"]
    assert row["source"]["content_version"] == 2
    assert row["target"]["translated_from_version"] == 1
    assert [a["id"] for a in row["actions"]] == ["translate"]
    assert desk(status="outdated")["items_total"] == 1
    assert desk(sort_on="since")["items_total"] == 1


def test_a_missing_one_counts_the_whole_text(make, desk, complete_values):
    source = make("NationalPolicy", state="published", **complete_values)
    fields = [each["value"] for each in text_of(source)["fields"].values()]

    (row,) = desk()["items"]

    assert row["text"] == count_words(fields) > 10


def test_a_revision_of_a_translation_is_what_is_worked_on(
    session, make, desk, complete_values
):
    source = make("NationalPolicy", state="published", **complete_values)
    french = make(
        "NationalPolicy", language="fr", state="published", translation_of=source
    )
    begun = session("editor-be").post(f"{french.absolute_url()}/@workingcopy").json()

    (row,) = desk("editor-be", language="fr")["items"]

    assert row["status"]["token"] == "in-progress"
    assert row["target"]["is_revision"] is True
    assert row["target"]["@id"].endswith(begun["@id"].rpartition("/")[2])


def test_what_is_promised_comes_first_then_what_others_read(make, desk):
    make("NationalPolicy", state="published", title="Plain")
    read = make("NationalPolicy", state="published", title="Read")
    make("NationalPolicy", language="nl", state="published", translation_of=read)
    make("Toolbox", state="published", title="Promised", planned_languages=["fr"])

    rows = desk()["items"]

    assert [row["source"]["title"] for row in rows] == ["Promised", "Read", "Plain"]
    assert [row["demand"] for row in rows] == [24, 1, 0]
    assert [row["expected"] for row in rows] == [True, False, False]
    titles = [row["source"]["title"] for row in desk(sort_on="title")["items"]]
    assert titles == ["Plain", "Promised", "Read"]


def test_filters_narrow_the_list_and_the_other_counts(make, desk):
    make(
        "NationalPolicy",
        state="published",
        title="Burglary",
        crime_phenomena={"domestic-burglary"},
    )
    make("FundingCall", state="published", contributing_member_state="NL", title="Call")

    everything = desk("reviewer-1", language=["fr", "de"])
    calls = desk("reviewer-1", language="fr", portal_type="FundingCall")

    assert everything["items_total"] == 4
    assert facet(everything, "contributing_member_state") == {"BE": 2, "NL": 2}
    assert told(calls) == {("Call", "fr"): "missing"}
    assert facet(calls, "portal_type") == {"FundingCall": 1, "NationalPolicy": 1}
    assert facet(calls, "language")["de"] == 1
    for filters in (
        {"contributing_member_state": "BE"},
        {"crime_phenomena": "domestic-burglary"},
        {"SearchableText": "burglary"},
    ):
        found = desk("reviewer-1", language="fr", **filters)
        assert told(found) == {("Burglary", "fr"): "missing"}
    page = desk("reviewer-1", language=["fr", "de"], b_size=3, b_start=3)
    assert len(page["items"]) == 1


def test_who_has_no_language_chooses_one(make, desk):
    make("NationalPolicy", state="published")

    answer = desk("reviewer-1")

    assert answer["items"] == answer["languages"] == []
    assert facet(answer, "language")["fr"] == 1
    assert "en" not in facet(answer, "language")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "nonsense"),
        ("language", "xx"),
        ("sort_on", "Creator"),
        ("sort_order", "sideways"),
        ("other", "x"),
        ("b_size", "0"),
        ("b_start", "-1"),
        ("contributing_member_state", "((("),
        ("state", "draft"),
    ],
)
def test_bad_parameters_are_named(session, name, value):
    answer = session("reviewer-1").get("/@translation-desk", params={name: value})

    assert answer.status_code == HTTPStatus.BAD_REQUEST
    assert answer.json()["error"]["field"] == name


def indexed(source) -> list:
    transaction.begin()
    catalog = api.portal.get_tool("portal_catalog")
    path = "/".join(source.getPhysicalPath())
    return sorted(catalog.getIndexDataForUID(path)["translated_languages"] or ())


def test_the_languages_of_an_original_are_kept_right(functional_portal, make):
    source = make("NationalPolicy")
    assert indexed(source) == []
    french = make("NationalPolicy", language="fr", translation_of=source)
    make("NationalPolicy", language="nl", translation_of=source)
    assert indexed(source) == ["fr", "nl"]

    with api.env.adopt_user(username=SITE_OWNER_NAME):
        ITranslationManager(source).remove_translation("fr")
        transaction.commit()
        assert indexed(source) == ["nl"]
        ITranslationManager(source).register_translation("fr", french)
        transaction.commit()
        assert indexed(source) == ["fr", "nl"]
        functional_portal.unrestrictedTraverse(
            "/".join(french.getPhysicalPath()[:-1])
        ).manage_delObjects([french.getId()])
        transaction.commit()
    assert indexed(source) == ["nl"]


def test_the_list_wakes_no_object(functional_portal, make):
    source = make("NationalPolicy", state="published")
    make("NationalPolicy", language="fr", state="published", translation_of=source)
    make("NationalPolicy", state="published")
    jar = functional_portal._p_jar
    functional_portal.REQUEST.form = {}
    transaction.begin()
    jar.cacheMinimize()

    with api.env.adopt_user(username="translator-fr"):
        # As registered, a service is a view.
        view = type("View", (TranslationDeskGet, BrowserView), {})
        told = view(functional_portal, functional_portal.REQUEST).reply()

    awake = [o for _oid, o in jar._cache.lru_items() if IContribution.providedBy(o)]
    assert len(told["items"]) == 2
    assert awake == []


def test_a_key_is_one_number_and_back():
    for key in (
        (5, "bg", "missing"),
        (-7, "sv", "current"),
        (2**31 - 1, "fr", "waiting"),
    ):
        assert unpacked(packed(key)) == key
