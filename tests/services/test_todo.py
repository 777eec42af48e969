"""`@todo`: what waits for somebody, and what of it they have not seen."""

from DateTime import DateTime
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.content.clock import today
from eucpn.policy.workflow.table import table
from http import HTTPStatus
import pytest
import transaction


@pytest.fixture
def todo(session):
    """`todo("editor-be")`: the answer as JSON."""

    def factory(login="editor-be", **parameters):
        answer = session(login).get("/@todo", params=parameters)
        assert answer.status_code == HTTPStatus.OK, answer.text
        return answer.json()

    return factory


@pytest.fixture
def aged():
    """`aged(obj, days)`: as if it was begun and came into its state so long ago."""

    def factory(obj, days):
        moment = DateTime(datetime.now(UTC)) - days
        history = obj.workflow_history
        (id_,) = history
        history[id_] = (*history[id_][:-1], {**history[id_][-1], "time": moment})
        obj.creation_date = moment
        obj.reindexObject(idxs=["state_since", "created"])
        transaction.commit()
        return obj

    return factory


def kinds(told) -> list[str]:
    return [each["kind"] for each in told["items"]]


def test_editors_are_told_what_was_taken_off_the_site(make, todo, aged):
    gone = make("NationalPolicy", state="withdrawn", title="Burglary")
    make("NationalPolicy", state="archived", contributing_member_state="NL")
    aged(make("NationalPolicy", state="archived"), 40)

    told = todo()

    assert kinds(told) == ["taken_off"]
    assert told["items"][0]["item"]["UID"] == gone.UID()


@pytest.mark.parametrize(
    ("transition", "word"), [("archive", "archived"), ("withdraw", "withdrawn")]
)
def test_editors_are_told_why_it_was_taken_off(session, make, todo, transition, word):
    url = make("NationalPolicy", state="published").absolute_url()
    comment = "It is no longer in force."
    done = session("reviewer-1").post(
        f"{url}/@workflow/{transition}", json={"comment": comment}
    )
    assert done.ok, done.text

    (told,) = todo()["items"]
    listed = session("editor-be").get(f"/@my-country?section={word}").json()["items"]

    assert f"was {word}" in told["title"]
    assert told["item"]["reason"] == comment
    assert [row["reason"] for row in listed] == [comment]


def test_editors_are_told_what_came_back_and_what_was_approved(make, todo, aged):
    make("NationalPolicy", state="published")
    returned = make("NationalPolicy", state="returned", title="Burglary")
    aged(make("NationalPolicy", state="published"), 40)
    make("NationalPolicy", state="draft")

    told = todo()

    assert kinds(told) == ["returned", "approved"]
    assert told["items"][0]["item"]["UID"] == returned.UID()
    assert "Burglary" in told["items"][0]["title"]
    assert (told["items_total"], told["new"]) == (2, 2)


def test_representatives_are_asked_to_endorse(make, todo):
    make("NationalPolicy", state="endorsement")

    assert kinds(todo("representative-be")) == ["endorsement_asked"]
    assert kinds(todo("editor-be")) == []


def test_what_waits_long_is_told_to_all_reviewers(session, make, todo, aged):
    aged(make("NationalPolicy", state="pending"), 14)
    new = make("NationalPolicy", state="pending")

    assert kinds(todo("reviewer-1")) == ["waiting_long", "submitted"]
    session("reviewer-1").post(
        f"{new.absolute_url()}/@assignment", json={"reviewer": "me"}
    )
    assert kinds(todo("reviewer-1")) == ["waiting_long", "submitted"]
    assert kinds(todo("reviewer-2")) == ["waiting_long"]


def test_confirmations_are_asked_for_in_time(make, todo, aged):
    for days in (-1, 29, 31):
        due = today() + timedelta(days)
        aged(make("NationalPolicy", state="published", review_due=due), 40)

    assert kinds(todo()) == ["review_due", "review_due"]


def test_old_revisions_are_told(session, make, todo, aged, functional_portal):
    original = aged(make("NationalPolicy", state="published"), 90)
    editor = session("editor-be")
    begun = editor.post(f"{original.absolute_url()}/@workingcopy").json()["@id"]
    assert kinds(todo()) == []
    transaction.begin()
    path = begun.removeprefix(functional_portal.absolute_url()).lstrip("/")
    path = path.removeprefix("++api++/")

    aged(functional_portal.unrestrictedTraverse(path), 31)

    assert kinds(todo()) == ["revision_old"]


def test_translators_are_told_of_outdated_translations(make, translate, todo, aged):
    source = aged(make("NationalPolicy", state="published"), 40)
    for language in ("fr", "nl"):
        translation = translate(source, language, state="published")
        translation.translated_from_version = 0
        translation.source_language = "en"
        source.content_version = 2
        translation.reindexObject()
        aged(translation, 40)

    told = todo("translator-fr")

    assert kinds(told) == ["translation_outdated"]
    row = told["items"][0]["item"]
    assert row["language"]["token"] == "fr"
    assert row["actions"][0]["id"] == "translate"
    url = source.absolute_url().removeprefix("http://")
    assert row["actions"][0]["@id"].endswith("/translate?language=fr")
    assert url.rpartition("/")[2] in row["actions"][0]["@id"]


def test_what_was_seen_is_no_longer_new(session, make, todo, aged):
    aged(make("NationalPolicy", state="returned"), 2)
    make("NationalPolicy", state="returned")
    editor = session("editor-be")
    seen = (datetime.now(UTC) - timedelta(days=1)).isoformat()

    answer = editor.post("/@todo", json={"seen": seen})

    assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
    told = todo()
    assert told["new"] == 1
    assert [each["new"] for each in told["items"]] == [True, False]
    assert todo("representative-be")["new"] == 2
    earlier = (datetime.now(UTC) - timedelta(days=9)).isoformat()
    editor.post("/@todo", json={"seen": earlier})
    assert todo()["new"] == 1


def test_news_is_ticked_off_until_there_is_other_news(session, make, todo, aged):
    item = aged(make("NationalPolicy", state="published"), 2)
    make("NationalPolicy", state="published")
    make("NationalPolicy", state="returned")
    editor = session("editor-be")

    answer = editor.post("/@todo", json={"ticked": item.UID()})

    assert answer.status_code == HTTPStatus.NO_CONTENT, answer.text
    told = todo()
    assert [(e["kind"], e["news"]) for e in told["items"]] == [
        ("returned", False),
        ("approved", True),
    ]
    assert item.UID() not in [each["item"]["UID"] for each in told["items"]]
    assert (told["items_total"], told["new"]) == (2, 2)
    assert todo("representative-be")["items_total"] == 3
    withdrawn = session("reviewer-1").post(
        f"{item.absolute_url()}/@workflow/withdraw",
        json={"comment": "It is no longer in force."},
    )
    assert withdrawn.status_code == HTTPStatus.OK, withdrawn.text
    assert "taken_off" in kinds(todo())


def test_what_is_to_be_done_is_not_ticked_off(session, make, todo):
    returned = make("NationalPolicy", state="returned")
    others = make("NationalPolicy", state="published", contributing_member_state="NL")
    for uid in (returned.UID(), others.UID(), "unknown", 5, None, ["x"], {}):
        refused = session("editor-be").post("/@todo", json={"ticked": uid})

        assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
        assert refused.json()["error"]["field"] == "ticked"
    assert kinds(todo()) == ["returned"]


def test_seeing_writes_nothing_to_the_catalog(session, functional_portal):
    def serial():
        transaction.begin()
        counter = functional_portal.portal_catalog._catalog.uids
        counter._p_activate()
        changes = functional_portal.portal_catalog.getCounter()
        return counter._p_serial, changes

    before = serial()

    now = datetime.now(UTC).isoformat()
    assert session("editor-be").post("/@todo", json={"seen": now}).ok

    assert serial() == before


@pytest.mark.parametrize(
    "seen",
    [None, "", 5, "yesterday", "2026-01-01T10:00:00", "2999-01-01T10:00:00+00:00"],
)
def test_no_time_is_not_kept(session, make, todo, seen):
    make("NationalPolicy", state="returned")

    refused = session("editor-be").post("/@todo", json={"seen": seen})

    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == "seen"
    assert todo()["new"] == 1


@pytest.mark.parametrize(
    "login", ["editor-nl", "representative-nl", "translator-fr", "partner"]
)
def test_nothing_of_others_is_told(session, make, login):
    for state in ("draft", "returned", "endorsement", "pending", "published"):
        make("NationalPolicy", state=state, title="Xylophone", review_due=today())

    answer = session(login).get("/@todo")

    assert (answer.json()["items_total"], answer.json()["new"]) == (0, 0)
    assert "Xylophone" not in answer.text


def test_strangers_are_refused(session):
    asker = session()
    now = datetime.now(UTC).isoformat()

    assert asker.get("/@todo").status_code == HTTPStatus.UNAUTHORIZED
    posted = asker.post("/@todo", json={"seen": now})
    assert posted.status_code == HTTPStatus.UNAUTHORIZED


@pytest.mark.parametrize("name", ["b_start", "b_size", "sort_on"])
def test_bad_parameters_are_named(session, name):
    answer = session("editor-be").get("/@todo", params={name: "abc"})

    assert answer.status_code == HTTPStatus.BAD_REQUEST
    assert answer.json()["error"]["field"] == name


@pytest.mark.parametrize("login", ["secretariat-editor", "translator-fr"])
def test_who_handed_in_learns_what_became_of_it(session, make, login):
    """As the mail says, whoever the item is of."""
    source = make("NationalPolicy", state="published", id="x", title="X")
    item = make(
        "NationalPolicy", state="pending", language="fr", translation_of=source, id="x"
    )
    history = item.workflow_history[table().id]
    item.workflow_history[table().id] = (
        *history,
        {**history[-1], "action": "submit", "actor": login},
    )
    item.reindexObject()
    transaction.commit()
    url = f"{item.absolute_url()}/@workflow"
    reviewer = session("reviewer-2")

    def kinds():
        items = session(login).get("/@todo").json()["items"]
        return [e["kind"] for e in items if e["item"]["UID"] == item.UID()]

    assert reviewer.post(f"{url}/return", json={"comment": "Please shorten it."}).ok
    assert kinds() == ["returned"]
