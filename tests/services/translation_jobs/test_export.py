"""What is sent to outside translators."""

from http import HTTPStatus
from lxml import etree
from xliff_files import files
from xliff_files import FORMATS
from xliff_files import whole
import pytest


class TestExport:
    @pytest.mark.parametrize("format_", FORMATS)
    def test_there_is_a_file_for_each_item_and_language(
        self, make, source, order, format_
    ):
        other = make(
            "FundingCall",
            state="published",
            id="call",
            contributing_member_state="RO",
        )

        response = order(
            "editor-ro", [source.UID(), other.UID()], ["fr", "de"], format_
        )

        assert response.headers["Content-Type"] == "application/zip"
        assert "translation-jobs.zip" in response.headers["Content-Disposition"]
        found = files(response)
        assert sorted(name.rpartition("-")[0] for name in found) == [
            "en-de-call",
            "en-de-strategy",
            "en-fr-call",
            "en-fr-strategy",
        ]
        version = format_.rpartition("-")[2]
        assert {etree.fromstring(d).get("version") for d in found.values()} == {version}

    @pytest.mark.parametrize(
        "login", ["editor-ro", "translator-fr", "secretariat-editor", "reviewer-1"]
    )
    def test_who_may_translate_gets_files(self, source, order, login):
        assert len(files(order(login, [source.UID()]))) == 1

    @pytest.mark.parametrize(
        "login, language",
        [("editor-nl", "fr"), ("partner", "fr"), ("translator-fr", "de")],
    )
    def test_who_may_not_translate_gets_none(self, source, order, login, language):
        response = order(login, [source.UID()], [language])

        assert response.status_code == HTTPStatus.BAD_REQUEST
        (problem,) = response.json()["problems"]
        assert problem["UID"] == source.UID()
        assert problem["message"] == (
            "You may not translate this text into that language."
        )

    def test_strangers_are_asked_to_sign_in(self, source, order, send):
        assert order(None, [source.UID()]).status_code == HTTPStatus.UNAUTHORIZED
        assert send(None, b"x").status_code == HTTPStatus.UNAUTHORIZED

    def test_an_unseen_item_is_as_good_as_none(self, make, order):
        draft = make("NationalPolicy", contributing_member_state="RO", title="Secret")

        answers = [
            order("editor-nl", [uid]).json()["problems"][0]["message"]
            for uid in (draft.UID(), "no-such-uid")
        ]

        assert answers[0] == answers[1] == "There is no such item."

    def test_only_approved_originals_are_translated(self, make, order, source):
        draft = make("NationalPolicy", contributing_member_state="RO")
        response = order("editor-ro", [draft.UID(), source.UID()], ["fr", "en"])

        assert response.status_code == HTTPStatus.BAD_REQUEST
        assert [
            (p["UID"] == draft.UID(), p["language"], p["message"])
            for p in response.json()["problems"]
        ] == [
            (True, "fr", "It can be translated once it is approved."),
            (True, "en", "The original itself is in this language."),
            (False, "en", "The original itself is in this language."),
        ]

    @pytest.mark.parametrize(
        "field, wrong",
        [
            ("uids", None),
            ("uids", []),
            ("uids", ["x"] * 101),
            ("uids", "x"),
            ("uids", [1]),
            ("target_languages", None),
            ("target_languages", []),
            ("target_languages", ["xx"]),
            ("target_languages", [["fr"]]),
            ("format", "po"),
            ("format", ["xliff-2.1"]),
        ],
    )
    def test_a_wrong_member_is_named(self, session, field, wrong):
        body = {"uids": ["a"], "target_languages": ["fr"], "format": "xliff-2.1"}

        response = session("editor-ro").post(
            "/@translation-jobs", json={**body, field: wrong}
        )

        assert response.status_code == HTTPStatus.BAD_REQUEST, response.text
        assert response.json()["error"]["field"] == field

    def test_too_many_files_at_once_are_refused(self, order):
        response = order(
            "editor-ro",
            [f"u{n}" for n in range(100)],
            ["fr", "de", "it", "es", "nl", "pl"],
        )

        assert response.status_code == HTTPStatus.BAD_REQUEST
        assert response.json()["error"]["field"] == "uids"

    def test_reasons_are_in_the_language_of_the_address(self, session):
        french = session("editor-ro").post(
            "/fr/@translation-jobs", json={"uids": ["x"], "target_languages": ["fr"]}
        )

        (problem,) = french.json()["problems"]
        assert problem["message"] != "There is no such item."

    def test_there_is_nothing_at_other_addresses(self, session):
        response = session("editor-ro").post("/@translation-jobs/other", json={})

        assert response.status_code == HTTPStatus.NOT_FOUND

    def test_what_is_translated_already_comes_along(self, source, order, send, make):
        first = order("editor-ro", [source.UID()])
        assert send("editor-ro", whole(first)).status_code == HTTPStatus.OK

        (data,) = files(order("editor-ro", [source.UID()])).values()

        root = etree.fromstring(data)
        assert {s.get("state") for s in root.iter("{*}segment")} == {"translated"}
        assert "«Strategy»" in {t.text for t in root.iter("{*}target")}

    def test_what_changed_since_is_to_be_looked_at_again(
        self, source, order, send, put
    ):
        send("editor-ro", whole(order("editor-ro", [source.UID()])))
        put(source.absolute_url(), title="New strategy")

        (data,) = files(order("editor-ro", [source.UID()])).values()

        states = {
            unit.get("id"): unit.find("{*}segment").get("state")
            for unit in etree.fromstring(data).iter("{*}unit")
        }
        assert states["title"] == "initial"
        assert states["summary"] == "translated"

    def test_a_draft_comes_along_for_who_may_see_it_alone(self, source, order, make):
        make(
            "NationalPolicy",
            language="fr",
            title="Secret",
            translation_of=source,
            contributing_member_state="RO",
        )

        for login in ("editor-ro", "translator-fr"):
            (data,) = files(order(login, [source.UID()])).values()
            assert b"Secret" in data
        assert "Secret" not in order("editor-nl", [source.UID()]).text
