"""Files for outside translators, there and back."""

from copy import deepcopy
from eucpn.content.schema.rows import IRows
from eucpn.policy.multilingual.drafts import version_in
from eucpn.policy.multilingual.translatable import text_columns
from eucpn.policy.multilingual.translatable import translatable_fields
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.xliff import archive
from eucpn.policy.xliff import returns
from http import HTTPStatus
from lxml import etree
from plone import api
from plone.app.textfield.interfaces import IRichText
from plone.app.textfield.value import RichTextValue
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IURI
import io
import json
import pytest
import transaction
import zipfile


HTML = (
    '<h2>Aims</h2><p>Lock <strong>all</strong> doors &amp; <a href="https://example'
    '.org" title="Windows">windows</a><br/>at night</p><ul><li>One</li></ul>'
)
FORMATS = ["xliff-2.1", "xliff-1.2"]


@pytest.fixture
def source(make):
    """A published policy of Romania."""
    return make(
        "NationalPolicy",
        state="published",
        id="strategy",
        title="Strategy",
        summary="How burglary is prevented.",
        objectives=rich(HTML),
        contributing_member_state="RO",
        policy_type="strategy",
    )


@pytest.fixture
def order(session):
    """`order("editor-ro", uids, ["fr"], format)`: the answer."""

    def factory(login, uids, languages=("fr",), format_="xliff-2.1", **more):
        body = {"uids": uids, "target_languages": list(languages), "format": format_}
        return session(login).post("/@translation-jobs", json={**body, **more})

    return factory


@pytest.fixture
def send(session):
    """`send("editor-ro", data, check=True)`: the answer to an import."""

    def factory(login, data, check=False, name="jobs.zip"):
        address = "/@translation-jobs/import" + ("?check=1" if check else "")
        return session(login).post(address, files={"file": (name, data)})

    return factory


@pytest.fixture
def french():
    """`french(source)`: the version in a language as it is stored by now."""

    def factory(source, language="fr"):
        transaction.begin()
        return version_in(source, language)

    return factory


def rich(html):
    return RichTextValue(html, "text/html", "text/x-html-safe")


def files(response) -> dict[str, bytes]:
    assert response.status_code == HTTPStatus.OK, response.text
    with zipfile.ZipFile(io.BytesIO(response.content)) as found:
        return {name: found.read(name) for name in found.namelist()}


def translated(data: bytes, change=None) -> bytes:
    """The file with «…» around every text."""
    root = etree.fromstring(data)
    for text in list(root.iter("{*}source")):
        for old in text.getparent().findall("{*}target"):
            text.getparent().remove(old)
        target = deepcopy(text)
        target.tag = text.tag.replace("}source", "}target")
        for element in target.iter():
            element.text = f"«{element.text}»" if element.text else None
            if element is not target and element.tail:
                element.tail = f"«{element.tail}»"
        text.addnext(target)
    if change is not None:
        change(root)
    return etree.tostring(root)


def packed(found: dict[str, bytes]) -> bytes:
    return archive.packed([archive.Sent(*entry) for entry in found.items()])


def whole(response, change=None) -> bytes:
    """The archive that an order answered, translated."""
    return packed({
        name: translated(data, change) for name, data in files(response).items()
    })


def set_of(name, value):
    """A change of an attribute of the root or, in 1.2, of the file."""

    def change(root):
        for element in (root, *root.iter("{*}file")):
            if name in element.attrib:
                element.set(name, value)

    return change


def messages(answer):
    assert "files" in answer.json(), answer.text
    return [
        (problem["unit"], problem["message"])
        for file in answer.json()["files"]
        for problem in file["problems"]
    ]


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


def sample(field):
    """A value with all that a field of that kind can hold."""
    if IRichText.providedBy(field):
        return rich(HTML)
    if IRows.providedBy(field):
        row = {}
        for name, column in field.columns:
            if name in text_columns(field):
                row[name] = f"A {name}"
            elif IURI.providedBy(column):
                row[name] = "https://example.org/a"
        return [row, {**row, field.columns[0][0]: row.get(field.columns[0][0])}]
    if ICollection.providedBy(field):
        return ["One & two", "Three"]
    if field.__name__ == "blocks":
        return {
            "a": {
                "@type": "slate",
                "plaintext": "Safe homes",
                "value": [
                    {
                        "type": "p",
                        "children": [
                            {"text": "Safe "},
                            {"type": "strong", "children": [{"text": "homes"}]},
                            {"text": ""},
                        ],
                    }
                ],
            }
        }
    return f"A {field.__name__}"


TYPES = [
    "Campaign",
    "FundingCall",
    "FundingProgramme",
    "MemberState",
    "NationalPolicy",
    "Toolbox",
]


def told(obj):
    """The values of all translated fields as text that can be compared."""
    found = {}
    for schema, name in translatable_fields(obj):
        value = getattr(schema(obj), name)
        found[name] = getattr(value, "raw", value)
    return found


class TestRoundTrip:
    @pytest.mark.parametrize("portal_type", TYPES)
    def test_every_field_of_every_type_comes_back(
        self, make, order, send, french, portal_type
    ):
        source = make(
            portal_type, state="published", id="x", contributing_member_state="RO"
        )
        for schema, name in translatable_fields(source):
            setattr(schema(source), name, sample(schema[name]))
        if hasattr(source, "blocks_layout"):
            source.blocks_layout = {"items": ["a"]}
        transaction.commit()
        format_ = FORMATS[TYPES.index(portal_type) % 2]

        answer = send(
            "secretariat-editor",
            whole(order("secretariat-editor", [source.UID()], format_=format_)),
        )

        assert answer.status_code == HTTPStatus.OK, answer.text
        draft = french(source)
        assert draft.id == source.id
        before, after = told(source), told(draft)
        assert after.keys() == before.keys()
        for name, value in after.items():
            assert value != before[name], name
            text = json.dumps(value, default=str, ensure_ascii=False)
            assert "«" in text, name
            assert text.replace("«", "").replace("»", "") == json.dumps(
                before[name], default=str, ensure_ascii=False
            ), name
        assert type(told(draft)) is dict

    def test_the_result_is_a_draft_for_review(self, source, order, send, french):
        answer = send("translator-fr", whole(order("translator-fr", [source.UID()])))

        assert answer.status_code == HTTPStatus.OK, answer.text
        body = answer.json()
        (file,) = body["files"]
        assert body["written"] is True
        assert file["status"] == "ok"
        assert file["UID"] == source.UID()
        assert file["language"] == "fr"
        draft = french(source)
        assert file["@id"] == draft.absolute_url()
        assert api.content.get_state(draft) == "draft"
        assert draft.translation_method == "human"
        assert draft.translated_from_version == 1
        assert draft.contributing_member_state == "RO"
        assert draft.policy_type == "strategy"
        assert draft.last_edited_by == "translator-fr"
        assert draft.title == "«Strategy»"
        assert draft.objectives.raw == (
            "<h2>«Aims»</h2><p>«Lock »<strong>«all»</strong>« doors &amp; »<a href="
            '"https://example.org" title="«Windows»">«windows»</a><br/>«at night»</p>'
            "<ul><li>«One»</li></ul>"
        )

    def test_a_draft_is_brought_up_to_date(self, source, order, send, french, make):
        draft = make(
            "NationalPolicy",
            language="fr",
            title="Old",
            translation_of=source,
            contributing_member_state="RO",
        )

        answer = send("editor-ro", whole(order("editor-ro", [source.UID()])))

        assert answer.json()["files"][0]["@id"] == draft.absolute_url()
        assert french(source).title == "«Strategy»"

    def test_a_published_translation_gets_a_revision(
        self, source, order, send, french, make
    ):
        make(
            "NationalPolicy",
            language="fr",
            state="published",
            title="Old",
            translation_of=source,
            contributing_member_state="RO",
        )
        data = whole(order("translator-fr", [source.UID()]))

        first, second = (send("translator-fr", data).json()["files"][0] for _ in "12")

        assert first["@id"] == second["@id"]
        assert french(source).title == "Old"
        assert first["@id"] != french(source).absolute_url()
        path = first["@id"].removeprefix(api.portal.get().absolute_url())
        revision = api.portal.get().unrestrictedTraverse(path.strip("/"))
        assert revision.title == "«Strategy»"
        assert api.content.get_state(revision) == "draft"
        assert revision.translated_from_version == 1

    def test_what_lies_in_a_campaign_comes_after_the_campaign(
        self, make, order, send, french
    ):
        campaign = make(
            "Campaign", state="published", id="week", contributing_member_state="RO"
        )
        poster = make(
            "CampaignMaterial",
            state="published",
            id="poster",
            title="Poster",
            container=campaign,
            contributing_member_state="RO",
        )
        data = whole(order("secretariat-editor", [poster.UID()]))

        answer = send("secretariat-editor", data)
        assert "is not there in this language" in messages(answer)[0][1]
        make(
            "Campaign",
            language="fr",
            id="week",
            translation_of=campaign,
            contributing_member_state="RO",
        )

        answer = send("secretariat-editor", data)
        assert answer.status_code == HTTPStatus.OK, answer.text
        assert french(poster).getPhysicalPath()[-2:] == ("week", "poster")
        assert french(poster).title == "«Poster»"

    def test_a_single_file_needs_no_archive(self, source, order, send, french):
        (data,) = files(
            order("editor-ro", [source.UID()], format_="xliff-1.2")
        ).values()

        answer = send("editor-ro", translated(data), name="one.xlf")

        assert answer.status_code == HTTPStatus.OK, answer.text
        assert answer.json()["files"][0]["file"] == "one.xlf"
        assert french(source).title == "«Strategy»"

    def test_a_check_writes_nothing(self, source, order, send, french):
        data = whole(order("editor-ro", [source.UID()]))

        answer = send("editor-ro", data, check=True)

        assert answer.status_code == HTTPStatus.OK
        assert answer.json()["written"] is False
        assert answer.json()["files"][0]["status"] == "ok"
        assert french(source) is None


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


def files_in(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        return {name: found.read(name) for name in found.namelist()}
