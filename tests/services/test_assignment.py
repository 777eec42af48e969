"""`@assignment`: reviewers claim and hand over, and the text stays as it was."""

from http import HTTPStatus
import pytest


@pytest.fixture
def pending(make):
    return make("NationalPolicy", state="pending")


@pytest.fixture
def assign(session, pending):
    """`assign("reviewer-1", reviewer="me")`: the answer."""

    def factory(login, **body):
        url = f"{pending.absolute_url()}/@assignment"
        return session(login).post(url, json=body)

    return factory


@pytest.fixture
def assigned(session):
    """Who has the one item of the queue."""

    def factory():
        (row,) = session("reviewer-1").get("/@review-queue").json()["items"]
        return row["assigned_reviewer"] and row["assigned_reviewer"]["id"]

    return factory


def test_reviewers_claim_hand_over_and_give_back(session, pending, assign, assigned):
    claimed = assign("reviewer-1", reviewer="me")
    assert claimed.status_code == HTTPStatus.OK, claimed.text
    assert claimed.json()["assigned_reviewer"]["id"] == "reviewer-1"
    assert assign("reviewer-1", reviewer="reviewer-2", replace=True).ok
    assert assigned() == "reviewer-2"

    given_back = session("reviewer-1").delete(f"{pending.absolute_url()}/@assignment")

    assert given_back.json() == {"assigned_reviewer": None}
    assert assigned() is None


def test_what_another_has_is_not_taken_unasked(assign, assigned):
    assign("reviewer-1", reviewer="me")

    taken = assign("reviewer-2", reviewer="me")

    assert taken.status_code == HTTPStatus.CONFLICT, taken.text
    assert taken.json()["error"]["field"] == "reviewer"
    assert assigned() == "reviewer-1"
    assert assign("reviewer-1", reviewer="me").status_code == HTTPStatus.OK


@pytest.mark.parametrize(
    "reviewer", ["editor-be", "site-admin", "nobody-at-all", "", None, 5, ["me"]]
)
def test_only_reviewers_can_be_assigned(assign, assigned, reviewer):
    refused = assign("reviewer-1", reviewer=reviewer)

    assert refused.status_code == HTTPStatus.BAD_REQUEST, refused.text
    assert refused.json()["error"]["field"] == "reviewer"
    assert assigned() is None


def test_replace_is_true_or_false(assign, assigned):
    refused = assign("reviewer-1", reviewer="me", replace="yes")

    assert refused.status_code == HTTPStatus.BAD_REQUEST
    assert refused.json()["error"]["field"] == "replace"
    assert assigned() is None


@pytest.mark.parametrize(
    "login",
    [None, "editor-be", "editor-nl", "translator-fr", "partner", "secretariat-editor"],
)
def test_others_assign_nothing(session, pending, assign, assigned, login):
    url = f"{pending.absolute_url()}/@assignment"

    sees = session(login).get(pending.absolute_url()).ok
    refused = HTTPStatus.UNAUTHORIZED if sees else HTTPStatus.NOT_FOUND
    assert assign(login, reviewer="reviewer-1").status_code == refused
    assert session(login).delete(url).status_code == refused
    assert assigned() is None


def test_an_assignment_is_no_edit(session, pending, assign):
    reviewer, url = session("reviewer-1"), pending.absolute_url()
    names = ("modified", "last_edited_by")
    before = reviewer.get(url).json()
    history = reviewer.get(f"{url}/@history").json()

    assign("reviewer-1", reviewer="me")

    after = reviewer.get(url).json()
    assert {n: after.get(n) for n in names} == {n: before.get(n) for n in names}
    assert reviewer.get(f"{url}/@history").json() == history


@pytest.mark.parametrize("login", [None, "partner", "editor-nl"])
def test_strangers_are_not_told_who_reviews(session, make, login):
    published = make("NationalPolicy", state="published").absolute_url()
    session("reviewer-1").post(f"{published}/@assignment", json={"reviewer": "me"})
    asker = session(login)

    answers = [
        asker.get(published),
        asker.get("/@search?portal_type=NationalPolicy&metadata_fields=_all"),
        asker.get("/@search?metadata_fields=assigned_reviewer"),
        asker.get("/en/@works"),
    ]

    for answer in answers:
        assert answer.status_code == HTTPStatus.OK, answer.text
        assert "reviewer-1" not in answer.text
        assert "assigned_reviewer" not in answer.json()
        for item in answer.json().get("items", ()):
            assert "assigned_reviewer" not in item
