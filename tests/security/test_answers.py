"""What answers say beside their content."""

from base64 import b64encode
import pytest


def test_answers_in_the_asker_s_language_say_so(session, make, address):
    path = address(make("NationalPolicy", state="published"))

    for place in (path, "/@search"):
        assert "Accept-Language" in session().get(place).headers.get("Vary", ""), place


def test_dates_that_are_not_set_are_null_in_lists(session, make, address):
    make("NationalPolicy", state="draft", title="Undated")
    query = (
        "?portal_type=NationalPolicy&metadata_fields=effective&metadata_fields=expires"
    )
    items = session("editor-be").get(f"/@search{query}").json()["items"]

    assert [(i["effective"], i["expires"]) for i in items] == [(None, None)]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"summary": 5}, "summary"),
        ({"crime_phenomena": [{"a": 1}]}, "crime_phenomena"),
        ({"relatedItems": {"a": 1}}, "relatedItems"),
        ({"blocks": {"x": {"@type": 5}}}, "blocks"),
        ({"layout": 5}, "layout"),
        ({"sort": 5}, "sort"),
        ({"ordering": {"a": 1}}, "ordering"),
        ({"id": {}}, "id"),
        ({"policy_type": "nonsense"}, "policy_type"),
        ({"adopted_on": "garbage"}, "adopted_on"),
    ],
)
def test_a_sentence_names_the_field(session, make, address, body, field):
    answer = session("editor-be").patch(address(make("NationalPolicy")), json=body)

    assert answer.status_code == 400
    assert field in answer.text
    assert "Constraint not satisfied" not in answer.text


@pytest.mark.parametrize("value", ["", "taken", "a/b", "@x"])
@pytest.mark.parametrize("portal_type", ["NationalPolicy", "Document"])
def test_an_id_that_cannot_be_is_not_taken(
    session, make, add, address, value, portal_type
):
    taken, mine = (
        make(portal_type, id=id_)
        if portal_type == "NationalPolicy"
        else add(portal_type, "en/funding", id=id_)
        for id_ in ("taken", "mine")
    )
    answer = session("admin").patch(address(mine), json={"id": value})

    assert answer.status_code in (204, 400), answer.text
    assert session("admin").get(address(taken)).json()["UID"] == taken.UID()
    assert session("admin").get(address(mine)).json().get("UID") == mine.UID()


@pytest.mark.parametrize("source", [5, [5], {}, [{}], ["/en"], [""], ["/"]])
@pytest.mark.parametrize("service", ["@move", "@copy"])
def test_sources_that_are_none_are_refused(session, functional_portal, service, source):
    answer = session("admin").post(f"/en/funding/{service}", json={"source": source})

    assert 400 <= answer.status_code < 500 or answer.json() == []


@pytest.mark.parametrize("id_", [[1], {}, "http://localhost/plone"])
def test_only_an_address_is_linked_as_translation(session, make, address, id_):
    path = address(make("NationalPolicy"))
    answer = session("admin").post(f"{path}/@translations", json={"id": id_})

    assert answer.status_code == 400
    assert answer.text


def test_a_place_of_a_translation_needs_a_language(session, make, address):
    path = address(make("NationalPolicy"))

    for query in ("", "?target_language=xx"):
        answer = session("admin").get(f"{path}/@translation-locator{query}")
        assert answer.status_code == 400
        assert "target_language" in answer.text


def test_a_file_that_is_not_of_its_type_is_refused(session, make, address):
    file = {
        "data": b64encode(b"MZ this is a program").decode(),
        "encoding": "base64",
        "filename": "plan.pdf",
        "content-type": "application/pdf",
    }
    path = address(make("NationalPolicy"))
    sent = {"@type": "File", "title": "Plan", "file": file}
    refused = session("editor-be").post(path, json=sent)
    file["data"] = b64encode(b"%PDF-1.7\n").decode()
    accepted = session("editor-be").post(path, json=sent)

    assert refused.status_code == 400
    assert "plan.pdf" in refused.text
    assert accepted.status_code == 201
