"""What is sent to a machine for a text, and what is made of its answer."""

from eucpn.policy.machine.fragments import content_of
from eucpn.policy.machine.fragments import parts_of
from eucpn.policy.machine.providers import FileService
from eucpn.policy.machine.providers import NullService
from eucpn.policy.xliff.checks import unit_problems
from eucpn.policy.xliff.fields import all_units
from eucpn.policy.xliff.fields import Field
from hypothesis import given
from hypothesis import strategies as st
import json
import pytest


HTML = "<p>Lock &amp; <b>bolt <i>all</i></b><br/> doors</p>"


def units(html):
    return all_units([Field("summary", "", "rich", html)])


def test_mark_up_is_sent_as_numbered_elements():
    (unit,) = units(HTML)

    assert content_of(unit) == (
        'Lock &amp; <g id="1">bolt <g id="2">all</g></g><x id="3"/> doors'
    )


@given(
    st.lists(
        st.sampled_from([
            "a",
            "<b>",
            "</b>",
            "<br>",
            "&lt;",
            "é",
            "\x00",
            "<i>",
            "]]>",
        ]),
        max_size=12,
    )
)
def test_what_is_sent_can_be_read_again(pieces):
    for unit in units("".join(pieces)):
        assert parts_of(content_of(unit)) == unit.parts


@pytest.mark.parametrize(
    "answer",
    [
        None,
        3,
        "",
        "Fermez",
        'Fermez <g id="1">x',
        'Fermez <g id="1">x <g id="2">y</g></g>',
        'Fermez <g id="1">x <g id="2">y</g></g><x id="3"/><x id="3"/>',
        'Fermez <b>x <g id="2">y</g></b><x id="3"/>',
        '</t><t>Fermez <g id="1">x <g id="2">y</g></g><x id="3"/>',
        "&nbsp;",
        "\ud800",
    ],
)
def test_an_answer_with_other_mark_up_is_not_used(answer):
    (unit,) = units(HTML)

    assert unit_problems(unit, parts_of(answer))


def test_the_null_service_is_never_there():
    service = NullService()

    assert not service.is_available()
    assert service.available_languages() == []
    assert service.translate_content("a", "en", "fr") is None


def test_the_file_service_looks_up(tmp_path):
    path = tmp_path / "texts.json"
    service = FileService(path)
    assert not service.is_available()
    path.write_text(json.dumps({"en": {"fr": {"Locks": "Serrures"}, "de": {}}}))

    assert service.is_available()
    assert service.available_languages() == [("en", "fr"), ("en", "de")]
    assert service.translate_content("Locks", "en", "fr") == "Serrures"
    assert service.translate_content("Doors", "en", "fr") is None
