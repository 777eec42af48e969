"""What changed between two texts, lists and values, and what of it is shown."""

from eucpn.policy.difference.compare import compare
from eucpn.policy.difference.compare import merged
from eucpn.policy.difference.edits import Budget
from eucpn.policy.difference.lists import list_difference
from eucpn.policy.difference.lists import rows_difference
from eucpn.policy.difference.markup import html_difference
from eucpn.policy.difference.markup import safe_html
from eucpn.policy.difference.words import text_difference
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from lxml import html as lxml_html
import pytest
import re


words = st.lists(
    st.sampled_from(["in", "the", "city,", "\n", "\n\n", "  ", "é", "مدينة", "a"]),
    max_size=30,
).map(" ".join)
SPENT = Budget(0)


def text(kind, value):
    return {"kind": kind, "value": value}


@given(words, words)
def test_the_pieces_make_up_both_texts(old, new):
    pieces = text_difference(old, new)

    assert "".join(t for kind, t in pieces if kind != "insert") == old
    assert "".join(t for kind, t in pieces if kind != "delete") == new


@given(words, words)
def test_the_pieces_make_up_both_texts_when_the_budget_is_spent(old, new):
    pieces = text_difference(old, new, Budget(0))

    assert "".join(t for kind, t in pieces if kind != "insert") == old
    assert "".join(t for kind, t in pieces if kind != "delete") == new


def test_only_the_words_that_differ_are_marked():
    assert text_difference("safe in the city", "safe in the old town") == [
        ["equal", "safe in the "],
        ["delete", "city"],
        ["insert", "old town"],
    ]


def test_a_long_text_that_is_all_new_costs_no_more_than_its_budget():
    budget = Budget(50_000)
    text_difference("a b " * 20_000, "c d " * 20_000, budget)

    assert budget.steps > -50_000


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from([
            "<p>one two</p>",
            "<ul><li>a</li><li>b</li></ul>",
            "text",
            "<b>bold</b>",
            "<script>alert(1)</script>",
            '<a href="javascript:alert(1)">x</a>',
            '<img src=x onerror="alert(1)">',
            "<svg><script>alert(1)</script></svg>",
            "<p>",
            "</div>",
            "&lt;script&gt;",
        ]),
        max_size=6,
    ).map("".join),
    st.lists(
        st.sampled_from([
            "<p>one three</p>",
            "<ol><li>a</li></ol>",
            '<p style="x" onclick="y">z</p>',
            '<iframe src="javascript:alert(1)"></iframe>',
            '<a href=" java\nscript:alert(1)">x</a>',
            "<table><tr><td>1</td></tr></table>",
        ]),
        max_size=6,
    ).map("".join),
)
def test_marked_html_holds_nothing_that_runs(old, new):
    for shown in (html_difference(old, new), safe_html(old), safe_html(new)):
        if not shown.strip():
            continue
        root = lxml_html.fragment_fromstring(shown, create_parent="div")
        for element in root.iter():
            assert element.tag not in ("script", "iframe", "svg", "style")
            for name, value in element.attrib.items():
                assert not name.startswith("on")
                assert name != "style"
                assert "script:" not in re.sub(r"\s", "", value).lower()


def test_html_marks_words_inside_their_paragraph():
    shown = html_difference("<p>One <b>two</b> three</p>", "<p>One <b>2</b> three</p>")

    assert shown.count("<p>") == 1
    assert re.search(r"<b><del>two\s*</del></b>", shown)
    assert re.search(r"<b><ins>2\s*</ins></b>", shown)


def test_a_list_tells_what_came_and_went_and_whether_only_the_order_changed():
    assert list_difference(["a", "b"], ["b", "c"]) == {"added": ["c"], "removed": ["a"]}
    assert list_difference(["a", "b"], ["b", "a"])["reordered"] is True


def test_rows_of_which_half_stayed_are_told_as_changed():
    old = [{"date": "2027-01-01", "label": "First"}]
    new = [{"date": "2027-02-01", "label": "First"}, {"date": "2027-03-01"}]

    told = rows_difference(old, new)

    assert told["changed"] == [[old[0], new[0]]]
    assert told["added"] == [new[1]]


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        ("", "a", "added"),
        ("a", "", "removed"),
        ("a", "b", "changed"),
        ("a", "a", "unchanged"),
        ("", "", "unchanged"),
    ],
)
def test_a_value_was_added_removed_changed_or_left(old, new, status):
    assert compare(text("text", old), text("text", new), SPENT)["status"] == status


def test_no_and_nought_are_answers():
    assert (
        compare(text("value", None), text("value", False), SPENT)["status"] == "added"
    )
    assert compare(text("value", 0), text("value", None), SPENT)["status"] == "removed"


@pytest.mark.parametrize(
    ("begun", "public", "own", "expected"),
    [
        ("a", "a", "b", ("b", False)),  # only the revision
        ("a", "c", "a", ("c", False)),  # only the public text
        ("a", "c", "b", ("b", True)),  # both, differently
        ("a", "b", "b", ("b", False)),  # both, alike
        ("a", "a", "a", ("a", False)),
    ],
)
def test_an_approval_brings_what_the_revision_changed(begun, public, own, expected):
    value, conflict = merged(
        text("text", begun), text("text", public), text("text", own)
    )

    assert (value["value"], conflict) == expected
