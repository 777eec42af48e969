"""Two requests at once, each of which sees the other's item as it was: whichever is
written last begins again, so that nothing is public beside or in what is not."""

from contextlib import contextmanager
from eucpn.policy.workflow.effects import depend_on
from eucpn.policy.workflow.effects import force
from ZODB.POSException import ReadConflictError
import pytest
import transaction


REASON = "It is no longer in force."


@pytest.fixture
def changed_meanwhile(functional_portal):
    """`with changed_meanwhile(item):` after this transaction has begun, another one
    changes the item, and is through before this one is written."""

    @contextmanager
    def factory(item):
        transaction.begin()
        manager = transaction.TransactionManager()
        connection = functional_portal._p_jar.db().open(manager)
        other = connection.get(item._p_oid)
        other.marked = "by another request"
        # As in a request that has not looked at it yet.
        functional_portal._p_jar.cacheMinimize()
        yield
        manager.commit()
        connection.close()

    yield factory
    transaction.abort()


@pytest.fixture
def campaign(make):
    return make("Campaign", state="published")


def refused():
    """This transaction is not written."""
    with pytest.raises(ReadConflictError):
        transaction.commit()
    return True


@pytest.mark.parametrize(
    ("step", "before"), [("approve", "pending"), ("republish", "archived")]
)
def test_original_withdrawn_while_its_translation_becomes_public(
    source, translated, changed_meanwhile, step, before
):
    french = translated(source, state=before)

    with changed_meanwhile(source):
        force(french, step, "")

    assert refused()


@pytest.mark.parametrize("step", ["withdraw", "archive"])
def test_translation_approved_while_its_original_leaves(
    source, translated, changed_meanwhile, step
):
    french = translated(source, state="pending")

    with changed_meanwhile(french):
        force(source, step, REASON)

    assert refused()


def test_campaign_withdrawn_while_a_material_in_it_is_approved(
    make, campaign, changed_meanwhile, complete_material
):
    material = make(
        "CampaignMaterial", state="pending", container=campaign, **complete_material
    )

    with changed_meanwhile(campaign):
        force(material, "approve", "")

    assert refused()


def test_material_approved_while_its_campaign_is_withdrawn(
    make, campaign, changed_meanwhile, complete_material
):
    material = make(
        "CampaignMaterial", state="pending", container=campaign, **complete_material
    )

    with changed_meanwhile(material):
        force(campaign, "withdraw", REASON)

    assert refused()


@pytest.fixture
def complete_material():
    """What a material has to say to be approved."""
    return {
        "description": "What it is about.",
        "contact_organisation": "A ministry",
        "contact_mailbox": "prevention@example.org",
        "asset_type": "poster",
        "alternative_text": "A poster.",
        "url": "https://example.org/poster",
    }


def test_what_nobody_has_read_yet_is_held_on_to_as_well(functional_portal, source):
    manager, other = (transaction.TransactionManager() for _ in range(2))
    database = functional_portal._p_jar.db()
    connection, another = database.open(manager), database.open(other)
    unread = connection.get(source._p_oid)
    assert unread._p_changed is None
    depend_on(unread)
    connection.root()._p_changed = True  # something is written
    another.get(source._p_oid).marked = "by another request"
    other.commit()

    with pytest.raises(ReadConflictError):
        manager.commit()
    manager.abort()
    for opened in (connection, another):
        opened.close()
