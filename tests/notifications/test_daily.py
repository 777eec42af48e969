"""The one mail a day: once, whoever writes it, and only what is new."""

from DateTime import DateTime
from datetime import date
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.policy.notifications.daily import by_receiver
from eucpn.policy.notifications.daily import daily_mails
from eucpn.policy.notifications.daily import tell_of_day
from eucpn.policy.notifications.preferences import choose
from eucpn.policy.notifications.store import store
from eucpn.policy.workflow.clock import run_once
from eucpn.policy.workflow.table import table
from plone import api
from ZODB.POSException import ConflictError
from zope.component.hooks import setSite
import pytest
import transaction


# A Wednesday; both days after the hour of the job.
NOW = datetime(2031, 6, 4, 10, tzinfo=UTC)
NEXT = NOW + timedelta(days=1)
# The morning after the test; nothing has waited long by then.
MORNING = datetime.now(UTC).replace(hour=10) + timedelta(days=1)
REVIEWERS = ["reviewer-1", "reviewer-2"]


@pytest.fixture
def waiting(make, complete_values):
    """`waiting(days)`: submitted so many days before `NOW`."""

    def factory(days):
        item = make("NationalPolicy", state="pending", **complete_values)
        history = item.workflow_history[table().id]
        moment = DateTime((NOW - timedelta(days=days)).isoformat())
        item.workflow_history[table().id] = (
            *history[:-1],
            {**history[-1], "time": moment},
        )
        transaction.commit()
        return item

    return factory


@pytest.fixture
def run(functional_portal):
    """`run(moment)`: the accounts that got a mail."""

    def factory(moment=NOW):
        transaction.begin()
        return daily_mails(moment)

    return factory


@pytest.fixture
def prefer(functional_portal):
    """`prefer("reviewer-1", submitted="daily")`."""

    def factory(account, **modes):
        choose(account, modes)
        transaction.commit()

    return factory


def text_of(mail):
    return mail.get_body(("plain",)).get_content()


class TestDigest:
    def test_holds_what_was_kept_for_it(self, do, mails, prefer, draft, run, told):
        prefer("reviewer-1", submitted="daily")
        do("editor-be", draft, "submit")
        assert told() == {"reviewer-2"}

        assert run(MORNING) == ["reviewer-1"]

        assert list(mails()) == ["reviewer-1@example.org"]
        text = text_of(mails()["reviewer-1@example.org"][0])
        assert "A text was submitted for review." in text
        assert draft.title not in text
        assert run(MORNING + timedelta(days=1)) == []

    def test_does_not_tell_of_what_is_no_longer_seen(
        self, do, prefer, draft, run, told
    ):
        prefer("editor-be", returned="daily")
        do("editor-be", draft, "submit")
        do("reviewer-1", draft, "return", comment="Please say who is in charge.")
        draft.contributing_member_state = "NL"
        draft.reindexObjectSecurity()
        transaction.commit()

        assert run(MORNING) == []
        assert list(store().entries) == []

    def test_does_not_tell_of_what_is_gone(self, do, prefer, draft, run):
        prefer("reviewer-1", submitted="daily")
        do("editor-be", draft, "submit")
        with api.env.adopt_roles(["Manager"]):
            api.content.delete(draft, check_linkintegrity=False)
        transaction.commit()

        assert run(MORNING) == []

    def test_is_not_for_who_wants_none(self, do, prefer, draft, run, told):
        prefer("reviewer-1", submitted="off")
        do("editor-be", draft, "submit")

        assert told() == {"reviewer-2"}
        assert run(MORNING) == []


class TestOnceADay:
    def test_second_run_finds_nothing_to_do(self, waiting, run, mails):
        waiting(14)

        assert run() == REVIEWERS
        assert run() == []
        assert run(NOW + timedelta(hours=5)) == []
        assert {len(found) for found in mails().values()} == {1}

    def test_clock_does_it(self, waiting, functional_portal, mails):
        waiting(14)
        path = "/".join(functional_portal.getPhysicalPath())

        for _run in range(2):
            run_once(path)

        # Depends on the hour at which the test is run, but is never more than one.
        assert {len(found) for found in mails().values()} <= {1}

    def test_run_that_was_cut_off_is_completed(self, waiting, run, mails, told):
        waiting(14)
        transaction.begin()
        found = by_receiver(NOW)
        tell_of_day("reviewer-1", found["reviewer-1"], "2031-06-04")
        transaction.commit()
        assert told() == {"reviewer-1"}

        assert run() == ["reviewer-2"]

    def test_of_two_back_ends_one_writes_it(self, waiting, functional_portal, mails):
        waiting(14)
        path = functional_portal.getPhysicalPath()
        manager = transaction.TransactionManager()
        connection = functional_portal._p_jar.db().open(manager)
        try:
            other = connection.root()["Application"].unrestrictedTraverse(path[1:])
            other = other.__of__(functional_portal.getPhysicalRoot())
            transaction.begin()
            tell_of_day("reviewer-1", by_receiver(NOW)["reviewer-1"], "2031-06-04")
            # Meanwhile, in another connection:
            manager.begin()
            theirs = other.__annotations__["eucpn.policy.notifications"]
            theirs.told["reviewer-1"] = frozenset({"x"})
            theirs.done["reviewer-1"] = "2031-06-04"
            manager.commit()

            with pytest.raises(ConflictError):
                transaction.commit()
            transaction.abort()
        finally:
            manager.abort()
            connection.close()
            setSite(functional_portal)

        assert mails() == {}
        transaction.begin()
        assert not tell_of_day(
            "reviewer-1", by_receiver(NOW)["reviewer-1"], "2031-06-04"
        )

    def test_nothing_is_written_before_the_morning(self, waiting, run):
        waiting(14)

        assert run(NOW.replace(hour=3)) == []
        assert run() == REVIEWERS


class TestWaitingLong:
    @pytest.mark.parametrize(
        ("days", "told"), [(1, []), (7, []), (8, REVIEWERS), (30, REVIEWERS)]
    )
    def test_is_told_after_five_working_days(self, waiting, run, days, told):
        waiting(days)

        assert run() == told

    def test_is_told_anew_when_the_interval_has_passed_again(self, waiting, run):
        waiting(8)  # six working days
        runs = {day: run(NOW + timedelta(days=day)) for day in range(8)}

        assert [day for day, told in runs.items() if told] == [0, 7]

    def test_is_told_to_who_has_it_alone(self, waiting, run):
        item = waiting(14)
        item.assigned_reviewer = "reviewer-2"
        transaction.commit()

        assert run() == ["reviewer-2"]

    def test_is_told_to_the_lead_as_well_when_it_waits_on(self, waiting, run):
        item = waiting(14)
        item.assigned_reviewer = "reviewer-1"
        transaction.commit()

        assert run() == ["reviewer-1"]
        assert run(NOW + timedelta(days=7)) == ["reviewer-1", "reviewer-2"]


class TestReviewDue:
    @pytest.mark.parametrize(
        ("days", "told"),
        [
            (31, []),
            (30, ["editor-be", "representative-be"]),
            (-5, ["editor-be", "representative-be"]),
        ],
    )
    def test_is_told_to_the_country(
        self, make, complete_values, run, mails, days, told
    ):
        due = NOW.date() + timedelta(days=days)
        make("NationalPolicy", state="published", review_due=due, **complete_values)

        assert run() == told
        for found in mails().values():
            assert f"To be confirmed by: {due.isoformat()}" in text_of(found[0])

    def test_is_told_ahead_and_when_it_is_late(self, make, complete_values, run):
        due = NOW.date() + timedelta(days=2)
        make("NationalPolicy", state="published", review_due=due, **complete_values)
        runs = {day: run(NOW + timedelta(days=day)) for day in range(6)}

        assert [day for day, told in runs.items() if told] == [0, 3]


def test_old_revision_is_told_to_who_began_it(session, make, complete_values, run):
    never = date(2099, 1, 1)
    item = make(
        "NationalPolicy", state="published", review_due=never, **complete_values
    )
    answer = session("editor-be").post(f"{item.absolute_url()}/@workingcopy")
    assert answer.status_code == 201, answer.text
    begun = datetime.now(UTC).replace(hour=10)

    assert run(begun + timedelta(days=30)) == []
    assert run(begun + timedelta(days=32)) == ["editor-be"]


def test_outdated_translation_is_told_to_translators_and_the_country_s_representative(
    make, complete_values, run
):
    never = date(2099, 1, 1)
    source = make(
        "NationalPolicy",
        state="published",
        review_due=never,
        content_version=2,
        **complete_values,
    )
    translation = make(
        "NationalPolicy",
        state="published",
        language="fr",
        translation_of=source,
        source_language="en",
        **complete_values,
    )
    translation.translated_from_version = 1
    translation.reindexObject()
    transaction.commit()

    assert run() == ["representative-be", "translator-fr"]
    assert run(NEXT) == []
