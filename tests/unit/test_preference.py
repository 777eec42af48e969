"""Which of a work's versions a reader gets."""

from eucpn.content.reading.preference import browser_languages
from eucpn.content.reading.preference import Preference
from hypothesis import given
from hypothesis import strategies as st
from types import SimpleNamespace
import pytest


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", []),
        ("fr-BE, nl;q=0.8, en;q=0.9", ["fr", "en", "nl"]),
        ("FR, fr-CA;q=0.9", ["fr"]),
        ("xx, *;q=0.5, ;;;, q=1", []),
        ("de;q=0, it;q=none, pt", ["pt"]),
    ],
)
def test_browser_languages(accept, expected):
    assert browser_languages({"HTTP_ACCEPT_LANGUAGE": accept}) == expected


def version(language, is_source=False):
    return SimpleNamespace(
        Language=language, is_source=is_source, getPath=lambda: f"/{language}"
    )


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ("fr de sv fi", "fr"),
        ("de sv fi", "de"),
        ("sv fi nl", "nl"),
        ("sv fi hr", "fi"),
        ("sv hr", "hr"),
        ("", None),
    ],
)
def test_order(there, expected):
    """Chosen, the browser's, the source, the official order."""
    versions = [version(code, code == "fi") for code in there.split()]
    best = Preference("fr", ["de", "nl"]).best(versions)

    assert (best and best.Language) == expected


@given(st.text())
def test_any_header_is_read(accept):
    assert isinstance(browser_languages({"HTTP_ACCEPT_LANGUAGE": accept}), list)
