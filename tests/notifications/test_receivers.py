"""Who gets a mail after which step, and who does not."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.policy.notifications.table import kinds
from eucpn.policy.workflow.clock import run_once
from eucpn.policy.workflow.table import table
from plone import api
import pytest
import transaction


REASON = "Please name the responsible authority."
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).isoformat()
REVIEWERS = {"reviewer-1", "reviewer-2"}
BELGIUM = {"editor-be", "representative-be"}
SUBMIT = ("editor-be", "submit", {})
ASK = ("editor-be", "request_endorsement", {})
TABLE = {
    "submitted": ([SUBMIT], REVIEWERS),
    "submitted by a representative": ([("representative-be", "submit", {})], REVIEWERS),
    "submitted by a reviewer": ([("reviewer-1", "submit", {})], {"reviewer-2"}),
    "recalled": ([SUBMIT, ("editor-be", "recall", {})], set()),
    "endorsement asked": ([ASK], {"representative-be"}),
    "endorsement asked by the representative": (
        [("representative-be", "request_endorsement", {})],
        set(),
    ),
    "endorsed": ([ASK, ("representative-be", "endorse", {})], REVIEWERS),
    "returned by the representative": (
        [ASK, ("representative-be", "return_by_representative", {"comment": REASON})],
        {"editor-be"},
    ),
    "returned": (
        [SUBMIT, ("reviewer-1", "return", {"comment": REASON})],
        {"editor-be"},
    ),
    "returned to the representative who submitted it": (
        [
            ("representative-be", "submit", {}),
            ("reviewer-1", "return", {"comment": REASON}),
        ],
        BELGIUM,
    ),
    "approved": ([SUBMIT, ("reviewer-1", "approve", {})], BELGIUM),
    "scheduled": (
        [SUBMIT, ("reviewer-1", "schedule", {"embargo_until": TOMORROW})],
        BELGIUM,
    ),
    "unscheduled": (
        [
            SUBMIT,
            ("reviewer-1", "schedule", {"embargo_until": TOMORROW}),
            ("reviewer-1", "unschedule", {}),
        ],
        set(),
    ),
    "archived": (
        [
            SUBMIT,
            ("reviewer-1", "approve", {}),
            ("reviewer-2", "archive", {"comment": REASON}),
        ],
        BELGIUM,
    ),
    "withdrawn": (
        [
            SUBMIT,
            ("reviewer-1", "approve", {}),
            ("reviewer-2", "withdraw", {"comment": REASON}),
        ],
        BELGIUM,
    ),
}


@pytest.mark.parametrize("steps, expected", TABLE.values(), ids=list(TABLE))
def test_receivers_of_a_step(do, told, draft, steps, expected):
    for login, transition, body in steps:
        told()
        do(login, draft, transition, **body)

    assert told() == expected


def test_only_the_reviewer_who_has_it_hears_of_a_resubmission(do, told, draft):
    draft.assigned_reviewer = "reviewer-2"
    transaction.commit()

    do("editor-be", draft, "submit")

    assert told() == {"reviewer-2"}


def test_all_reviewers_hear_of_what_somebody_has_who_reviews_no_more(do, told, draft):
    draft.assigned_reviewer = "editor-nl"
    transaction.commit()

    do("editor-be", draft, "submit")

    assert told() == REVIEWERS


def test_publication_at_its_time_is_told_by_the_clock(
    functional_portal, make, complete_values, told
):
    past = datetime.now(UTC) - timedelta(minutes=1)
    make("NationalPolicy", state="scheduled", embargo_until=past, **complete_values)

    run_once("/".join(functional_portal.getPhysicalPath()))

    assert told() == {"representative-be"}  # nobody submitted it


def test_approval_of_a_revision_is_told_with_the_public_address(
    session, do, mails, told, make, complete_values
):
    item = make("NationalPolicy", state="published", **complete_values)
    answer = session("editor-be").post(f"{item.absolute_url()}/@workingcopy")
    assert answer.status_code == 201, answer.text
    url = answer.json()["@id"]
    session("editor-be").patch(
        url, json={"summary": "Another text.", "change_summary": "A new summary."}
    )
    do("editor-be", url, "submit")
    told()

    do("reviewer-1", url, "approve")

    mail = mails()["editor-be@example.org"][0]
    text = mail.get_body(("plain",)).get_content()
    assert "A revision was approved" in text
    url = f"http://localhost:3000/en/knowledge-centre/policies/{item.getId()}"
    assert url in text.split()
    assert "Version: 2" in text
    assert told() == BELGIUM


def test_translators_of_the_language_hear_of_a_returned_translation(
    do, told, make, complete_values
):
    source = make("NationalPolicy", state="published", **complete_values)
    translation = make(
        "NationalPolicy",
        language="fr",
        translation_of=source,
        source_language="en",
        translated_from_version=1,
        **complete_values,
    )
    do("translator-fr", translation, "submit")
    assert told() == REVIEWERS

    do("reviewer-1", translation, "return", comment=REASON)

    assert told() == {"translator-fr", "editor-be"}


def test_who_cannot_see_the_item_any_more_is_not_told(do, told, draft):
    do("editor-be", draft, "submit")
    draft.contributing_member_state = "NL"
    draft.reindexObjectSecurity()
    transaction.commit()
    told()

    do("reviewer-1", draft, "return", comment=REASON)

    assert told() == {"editor-nl"}


def test_bad_address_keeps_nobody_else_from_being_told(do, told, draft):
    member = api.user.get(userid="reviewer-1")
    member.setMemberProperties({"email": "no address\nBcc: x@example.org"})
    transaction.commit()

    do("editor-be", draft, "submit")

    assert told() == {"reviewer-2"}


def test_every_step_of_the_table_is_one_of_the_workflow():
    steps = {step for kind in kinds().values() for step in kind.after}

    assert steps - set(table().transitions) == {"check_in"}


def test_of_many_items_only_those_that_came_back_are_told(
    session, do, mails, told, draft, make, complete_values
):
    do("editor-be", draft, "submit")
    other = make("NationalPolicy", **complete_values)  # a draft cannot be returned
    told()

    answer = session("reviewer-1").post(
        "/@bulk",
        json={
            "uids": [draft.UID(), other.UID()],
            "action": "return",
            "comment": REASON,
        },
    )

    assert answer.status_code == 200, answer.text
    statuses = [entry["status"] for entry in answer.json()["results"]]
    assert statuses[0] == 200 and statuses[1] >= 400
    assert [len(found) for found in mails().values()] == [1]
    assert told() == {"editor-be"}
