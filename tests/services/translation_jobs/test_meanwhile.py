"""What was written in a translation while its file was with the translator."""

from http import HTTPStatus
from xliff_files import messages
from xliff_files import whole
import pytest


WORK = "Hours of work of somebody."
TOLD = "The translation has been worked on since this file was made."


@pytest.fixture
def begun(source, make):
    """A draft of the translation; its address."""
    draft = make(
        "NationalPolicy",
        language="fr",
        translation_of=source,
        title="Stratégie",
        id=source.id,
        contributing_member_state="RO",
    )
    return draft.absolute_url()


@pytest.mark.parametrize("check", [True, False])
def test_is_not_overwritten(source, begun, order, send, session, french, check):
    exported = order("editor-ro", [source.UID()])
    saved = session("translator-fr").patch(begun, json={"summary": WORK})
    assert saved.status_code == HTTPStatus.NO_CONTENT, saved.text

    answer = send("editor-ro", whole(exported), check=check)

    assert any(told.startswith(TOLD) for _unit, told in messages(answer)), answer.text
    assert french(source).summary == WORK


def test_is_overwritten_by_who_says_so(source, begun, order, send, session, french):
    exported = order("editor-ro", [source.UID()])
    session("translator-fr").patch(begun, json={"summary": WORK})

    answer = send("editor-ro", whole(exported), replace=1)

    assert answer.status_code == HTTPStatus.OK, answer.text
    assert french(source).summary != WORK


def test_also_where_there_was_none_before(source, order, send, make, french):
    exported = order("editor-ro", [source.UID()])
    make(
        "NationalPolicy",
        language="fr",
        translation_of=source,
        id=source.id,
        summary=WORK,
        contributing_member_state="RO",
    )

    answer = send("editor-ro", whole(exported))

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert french(source).summary == WORK


def test_is_told_apart_from_what_has_to_be_mended(source, begun, order, send, session):
    exported = order("editor-ro", [source.UID()])
    session("translator-fr").patch(begun, json={"summary": WORK})

    stale = send("editor-ro", whole(exported), check=True)
    replacing = send("editor-ro", whole(exported), check=True, replace=1)

    (file,) = stale.json()["files"]
    assert [problem["reason"] for problem in file["problems"]] == [
        "translation_changed"
    ]
    assert file["title"] == "Strategy"
    assert replacing.json()["files"][0]["status"] == "ok", replacing.text
