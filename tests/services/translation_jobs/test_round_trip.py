"""What goes out comes back whole, as drafts."""

from eucpn.content.schema.rows import IRows
from eucpn.policy.multilingual.translatable import text_columns
from eucpn.policy.multilingual.translatable import translatable_fields
from http import HTTPStatus
from plone import api
from plone.app.textfield.interfaces import IRichText
from xliff_files import files
from xliff_files import FORMATS
from xliff_files import HTML
from xliff_files import messages
from xliff_files import rich
from xliff_files import translated
from xliff_files import whole
from zope.schema.interfaces import ICollection
from zope.schema.interfaces import IURI
import json
import pytest
import transaction


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
