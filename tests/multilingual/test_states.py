"""A translation is never public when its original is not, and comes back with it."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from eucpn.policy.workflow.schedule import publish_due
from eucpn.policy.workflow.table import table
from http import HTTPStatus
import pytest
import transaction


FR = "/fr/knowledge-centre/policies"
MOMENT = datetime.now(UTC) + timedelta(days=3)
PUBLIC = {id_ for id_, state in table().states.items() if state.public}


@pytest.fixture
def state(session):
    """The state of an item, asked for by who sees all of them."""

    def factory(item):
        url = item if isinstance(item, str) else item.absolute_url()
        return session("secretariat-editor").get(url).json()["review_state"]

    return factory


class TestTakenAlong:
    @pytest.mark.parametrize("transition", ["archive", "withdraw"])
    @pytest.mark.parametrize("before", sorted(table().states))
    def test_whatever_a_translation_was_it_does_not_stay_ahead_of_its_original(
        self, session, source, translated, step, state, transition, before
    ):
        french = translated(source, state=before)

        step(source, transition)

        after = state(french)
        assert after != "scheduled"
        if transition == "withdraw":
            assert after not in PUBLIC
            assert not session().get(french.absolute_url()).ok
        if before in PUBLIC or before == "scheduled":
            assert after in ("archived", "withdrawn", "pending")
        else:
            assert after == before

    def test_those_of_a_scheduled_original_leave_with_it(
        self, make, complete_values, translated, step, state
    ):
        source = make(
            "NationalPolicy", state="scheduled", embargo_until=MOMENT, **complete_values
        )
        french = translated(source, state="scheduled")

        step(source, "withdraw")

        assert state(french) == "withdrawn"


class TestComingBack:
    def test_what_was_withdrawn_with_its_original_is_restored_with_it(
        self, source, translated, step, state
    ):
        with_it, before_it = translated(source), translated(source, "de")
        step(before_it, "withdraw")
        step(source, "withdraw")
        assert state(with_it) == state(before_it) == "withdrawn"

        step(source, "restore")

        assert state(source) == state(with_it) == "draft"
        assert state(before_it) == "withdrawn"

    def test_what_was_archived_with_its_original_is_republished_with_it(
        self, source, translated, step, state
    ):
        with_it, before_it = translated(source), translated(source, "de")
        step(before_it, "archive")
        step(source, "archive")

        step(source, "republish")

        assert state(source) == state(with_it) == "published"
        assert state(before_it) == "archived"

    def test_what_the_reviewer_edited_since_stays_archived(
        self, session, source, translated, step, state
    ):
        french = translated(source)
        step(source, "archive")
        edited = session("reviewer-1").patch(
            french.absolute_url(), json={"title": "Corrigé"}
        )
        assert edited.ok, edited.text

        step(source, "republish")

        assert state(source) == "published"
        assert state(french) == "archived"

    def test_materials_come_back_with_their_campaign(self, make, step, state):
        campaign = make("Campaign", state="published")
        material = make("CampaignMaterial", state="published", container=campaign)
        step(campaign, "archive")
        assert state(material) == "archived"

        step(campaign, "republish")

        assert state(material) == "published"


class TestScheduled:
    @pytest.fixture
    def original(self, make, complete_values, step):
        """A policy of Romania, scheduled by a reviewer."""
        item = make(
            "NationalPolicy",
            state="pending",
            id="strategy",
            **complete_values | {"contributing_member_state": "RO"},
        )
        step(item, "schedule", embargo_until=MOMENT.isoformat())
        return item

    @pytest.fixture
    def french(self, original, session, complete_policy):
        """Its French translation, written by its country and submitted."""
        body = complete_policy | {
            "title": "Stratégie",
            "translation_of": original.UID(),
            "language": "fr",
        }
        editor = session("editor-ro")
        answer = editor.post(FR, json=body)
        assert answer.status_code == HTTPStatus.CREATED, answer.text
        url = answer.json()["@id"]
        assert editor.post(f"{url}/@workflow/submit", json={}).ok
        transaction.begin()
        return url

    def test_translation_becomes_public_with_its_original_and_is_current(
        self, session, original, french, step, state
    ):
        step(french, "schedule")
        assert publish_due() == []

        done = publish_due(MOMENT)

        assert [path.split("/")[2] for path in done] == ["en", "fr"]
        page = session().get(french).json()
        assert page["translation_status"]["token"] == "current"
        assert page["translated_from_version"] == page["content_version"] == 1

    def test_it_has_the_time_of_its_original_whatever_is_sent(
        self, session, original, french, step
    ):
        step(french, "schedule", embargo_until="2099-01-01T00:00:00+00:00")

        told = session("reviewer-1").get(french).json()["embargo_until"]
        assert (
            told
            == session("reviewer-1")
            .get(original.absolute_url())
            .json()["embargo_until"]
        )

    def test_it_leaves_the_schedule_with_its_original_and_is_looked_at_again(
        self, session, original, french, step, state
    ):
        step(french, "schedule")
        step(original, "unschedule")
        assert state(french) == "pending"
        step(original, "return")

        assert publish_due(MOMENT + timedelta(days=1)) == []
        editor = session("editor-ro")
        assert editor.post(f"{original.absolute_url()}/@workflow/submit", json={}).ok
        step(original, "approve", login="reviewer-2")
        assert publish_due() == []

        assert state(french) == "pending"

    def test_text_changed_before_its_time_outdates_its_translations(
        self, session, original, french, step
    ):
        step(french, "schedule")
        step(original, "unschedule")
        changed = session("reviewer-1").patch(
            original.absolute_url(), json={"summary": "Another summary."}
        )
        assert changed.ok, changed.text
        step(original, "schedule", "reviewer-2", embargo_until=MOMENT.isoformat())
        # Somebody who has looked at it wants it as it is.
        step(french, "schedule")

        assert len(publish_due(MOMENT)) == 2

        page = session().get(french).json()
        assert page["translation_status"]["token"] == "outdated"

    def test_of_a_public_original_it_is_approved_not_scheduled(
        self, session, source, translated, message, state
    ):
        french = translated(source, state="pending")

        answer = session("reviewer-1").post(
            f"{french.absolute_url()}/@workflow/schedule",
            json={"embargo_until": MOMENT.isoformat()},
        )

        assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
        assert message(answer)
        assert state(french) == "pending"

    def test_withdrawn_original_keeps_the_clock_from_its_translations(
        self, original, french, step, state
    ):
        step(french, "schedule")
        step(original, "withdraw")

        assert publish_due(MOMENT + timedelta(days=1)) == []
        assert state(french) == "withdrawn"


class TestVersions:
    def test_text_written_anew_after_a_withdrawal_is_another_version(
        self, session, source, translated, step
    ):
        french = translated(source)
        step(source, "withdraw")
        step(source, "restore")
        editor = session("editor-ro")
        saved = editor.patch(source.absolute_url(), json={"summary": "Anew."})
        assert saved.ok, saved.text
        assert editor.post(f"{source.absolute_url()}/@workflow/submit", json={}).ok

        step(source, "approve")

        page = session().get(source.absolute_url()).json()
        assert page["content_version"] == 2
        told = session("editor-ro").get(french.absolute_url()).json()
        assert told["translation_status"]["token"] == "outdated"

    def test_approved_again_as_it_was_it_is_the_same_version(
        self, session, source, step
    ):
        step(source, "withdraw")
        step(source, "restore")
        editor = session("editor-ro")
        assert editor.post(f"{source.absolute_url()}/@workflow/submit", json={}).ok

        step(source, "approve")

        page = session().get(source.absolute_url()).json()
        assert page["content_version"] == 1

    @pytest.mark.parametrize(
        ("values", "minor", "version"),
        [
            ({"summary": "Another text."}, False, 2),
            ({"summary": "Another text."}, True, 1),
            ({"policy_type": "law"}, False, 1),
        ],
    )
    def test_only_substantive_changes_of_the_text_outdate(
        self, session, source, translated, step, values, minor, version
    ):
        french = translated(source)
        editor, reviewer = session("editor-ro"), session("reviewer-1")
        begun = editor.post(f"{source.absolute_url()}/@workingcopy", json={}).json()
        revision = begun["@id"]
        body = values | {"change_summary": "Something."}
        assert editor.patch(revision, json=body).ok
        assert editor.post(f"{revision}/@workflow/submit", json={}).ok
        seen = reviewer.get(f"{revision}/@review").json().get("seen")

        step(revision, "approve", minor=minor, seen=seen)

        told = session().get(french.absolute_url()).json()
        assert told["content_version"] == version
        expected = "outdated" if version == 2 else "current"
        assert told["translation_status"]["token"] == expected
        for name, value in values.items():
            if name == "policy_type":
                assert told[name]["token"] == value

    def test_an_original_with_translations_is_not_deleted(
        self, session, make, complete_values, translated, message, put
    ):
        source = make(
            "NationalPolicy", state="scheduled", embargo_until=MOMENT, **complete_values
        )
        translated(source, state="draft")
        put(source.absolute_url(), state="draft")

        answer = session("editor-be").delete(source.absolute_url())

        assert answer.status_code == HTTPStatus.FORBIDDEN, answer.text
        assert "translations" in message(answer)
