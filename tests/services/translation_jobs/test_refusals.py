"""What is sent back and cannot be taken: each named, nothing written."""

from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.xliff import archive
from eucpn.policy.xliff import returns
from http import HTTPStatus
from xliff_files import files
from xliff_files import files_in
from xliff_files import messages
from xliff_files import packed
from xliff_files import set_of
from xliff_files import translated
from xliff_files import whole
import pytest


class TestRefusals:
    @pytest.fixture
    def refused(self, source, order, send, french):
        """`refused(change, login)`: the problems of a file that is changed so."""

        def factory(change, login="editor-ro"):
            data = whole(order("editor-ro", [source.UID()]), change)
            checked = send(login, data, check=True)
            answer = send(login, data)
            assert checked.status_code == HTTPStatus.OK
            assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
            assert answer.json()["error"]["message"]
            assert answer.json()["written"] is checked.json()["written"] is False
            assert answer.json()["files"] == checked.json()["files"]
            assert french(source) is None
            return messages(answer)

        return factory

    def test_an_unknown_item(self, refused):
        told = refused(
            set_of("original", f"eucpn:{'0' * 32}?version=1&text={'0' * 32}")
        )
        assert told == [(None, "The item of this file is not known.")]

        assert refused(set_of("original", "strategy.html")) == told

    def test_an_item_that_the_asker_does_not_see(self, make, source, order, send):
        data = whole(order("editor-ro", [source.UID()]))
        draft = make("NationalPolicy", contributing_member_state="RO")
        data = packed({
            name: file.replace(source.UID().encode(), draft.UID().encode())
            for name, file in files_in(data).items()
        })

        assert messages(send("editor-nl", data)) == [
            (None, "The item of this file is not known.")
        ]

    def test_another_language(self, refused):
        assert refused(set_of("trgLang", "xx")) == [
            (None, "“xx” is no language of this site.")
        ]
        assert refused(set_of("trgLang", "en")) == [
            (None, "The original itself is in this language.")
        ]
        assert refused(set_of("srcLang", "de")) == [
            (None, "The original is in “en”, not in “de”.")
        ]

    def test_an_asker_without_the_right(self, refused):
        assert refused(None, "editor-nl") == [
            (None, "You may not translate this text into that language.")
        ]
        assert refused(set_of("trgLang", "de"), "translator-fr") == [
            (None, "You may not translate this text into that language.")
        ]

    def test_an_original_that_changed(self, source, order, send, put, french):
        data = whole(order("editor-ro", [source.UID()]))
        put(source.absolute_url(), title="New strategy", content_version=2)

        ((unit, message),) = messages(send("editor-ro", data))

        assert unit is None
        assert "then version 1, now 2" in message
        assert french(source) is None

    def test_an_original_of_which_only_the_version_rose_is_the_same(
        self, source, order, send, put, french
    ):
        data = whole(order("editor-ro", [source.UID()]))
        put(source.absolute_url(), content_version=2)

        assert send("editor-ro", data).status_code == HTTPStatus.OK
        assert french(source).translated_from_version == 2

    def test_broken_codes_and_missing_texts(self, refused):
        def change(root):
            (unit,) = root.iterfind(".//{*}unit[@id='objectives.2']")
            target = unit.find("{*}segment/{*}target")
            target.remove(target[0])
            (unit,) = root.iterfind(".//{*}unit[@id='summary']")
            unit.find("{*}segment").remove(unit.find("{*}segment/{*}target"))

        told = refused(change)

        assert told == [
            ("summary", "This text is not translated."),
            ("objectives.2", "The protected code 1 (“<strong>”) is missing."),
        ]

    def test_a_text_that_a_field_does_not_take(self, refused):
        def change(root):
            (unit,) = root.iterfind(".//{*}unit[@id='title']")
            unit.find("{*}segment/{*}target").text = "Two\nlines"

        assert refused(change) == [("title", "This text has to be on one line.")]

    def test_the_same_item_twice(self, source, order, send, french):
        ((name, data),) = files(order("editor-ro", [source.UID()])).items()

        answer = send(
            "editor-ro", packed({name: translated(data), "b.xlf": translated(data)})
        )

        assert [f["status"] for f in answer.json()["files"]] == ["ok", "refused"]
        assert french(source) is None

    def test_one_that_is_wrong_keeps_all_others_out(
        self, make, source, order, send, french
    ):
        other = make(
            "FundingCall",
            state="published",
            id="call",
            contributing_member_state="RO",
        )
        found = files(order("editor-ro", [source.UID(), other.UID()]))
        found = {
            name: translated(data, set_of("srcLang", "de") if "call" in name else None)
            for name, data in found.items()
        }

        answer = send("editor-ro", packed(found))

        assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert {f["status"] for f in answer.json()["files"]} == {"ok", "refused"}
        assert french(source) is None
        assert french(other) is None

    def test_one_that_fails_when_it_is_written_takes_all_others_back(
        self, make, source, order, send, french, monkeypatch
    ):
        other = make(
            "FundingCall", state="published", id="call", contributing_member_state="RO"
        )
        data = whole(order("editor-ro", [source.UID(), other.UID()]))
        write, written = returns.carry_out, []

        def second_fails(plan, values, method):
            if written:
                raise Conflict("Somebody was quicker.")
            written.append(write(plan, values, method))
            return written[-1]

        monkeypatch.setattr(returns, "carry_out", second_fails)

        answer = send("editor-ro", data)

        assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert messages(answer) == [(None, "Somebody was quicker.")]
        assert "@id" not in answer.json()["files"][0]
        assert french(source) is french(other) is None

    def test_a_text_under_review_is_left_alone(self, source, order, send, make, french):
        make(
            "NationalPolicy",
            language="fr",
            state="pending",
            title="Old",
            translation_of=source,
            contributing_member_state="RO",
        )

        answer = send("editor-ro", whole(order("editor-ro", [source.UID()])))

        assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert "under review" in messages(answer)[0][1]
        assert french(source).title == "Old"

    def test_a_draft_that_somebody_else_edits_is_left_alone(
        self, source, order, send, make, french, session
    ):
        draft = make(
            "NationalPolicy",
            language="fr",
            title="Old",
            translation_of=source,
            contributing_member_state="RO",
        )
        data = whole(order("editor-ro", [source.UID()]))
        assert session("editor-ro").post(f"{draft.absolute_url()}/@lock", json={}).ok

        (problem,) = messages(send("translator-fr", data))
        assert "is editing this item just now" in problem[1]
        assert french(source).title == "Old"
        # A check leaves the lock where it is; who has it may write.
        assert send("editor-ro", data, check=True).status_code == HTTPStatus.OK
        assert messages(send("translator-fr", data)) == [problem]
        assert send("editor-ro", data).status_code == HTTPStatus.OK
        assert french(source).title == "«Strategy»"

    def test_more_items_than_are_taken(self, source, order, send, monkeypatch):
        data = whole(order("editor-ro", [source.UID()]))
        monkeypatch.setattr(archive, "MAX_FILES", 0)
        (single,) = files_in(data).values()

        answer = send("editor-ro", single)

        assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert answer.json()["error"]["field"] == "file"

    @pytest.mark.parametrize(
        "name, data",
        [
            ("a.zip", b"PK\x03\x04 nonsense"),
            ("a.zip", packed({"readme.txt": b"x"})),
            ("a.zip", packed({"a.xlf": b" " * (archive.MAX_FILE + 1)})),
        ],
    )
    def test_what_cannot_be_unpacked(self, send, name, data):
        answer = send("editor-ro", data, name=name)

        assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert answer.json()["error"]["field"] == "file"

    def test_a_file_with_entities(self, send):
        data = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'

        answer = send("editor-ro", packed({"a.xlf": data}))

        assert answer.status_code == HTTPStatus.BAD_REQUEST
        assert "document type" in messages(answer)[0][1]

    def test_no_file_at_all(self, session):
        editor = session("editor-ro")
        for answer in (
            editor.post("/@translation-jobs/import", json={"file": "x"}),
            editor.post("/@translation-jobs/import", files={"other": ("a", b"x")}),
            editor.post("/@translation-jobs/import", files={"file": (None, b"x")}),
        ):
            assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
            assert answer.json()["error"]["field"] == "file"

    def test_a_file_that_is_too_large(self, send, monkeypatch):
        monkeypatch.setattr(archive, "MAX_UPLOAD", 100)

        answer = send("editor-ro", b"x" * 101)

        assert answer.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
