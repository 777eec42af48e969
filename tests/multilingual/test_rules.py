"""One source a work: what a client may and may not do with translations."""

from http import HTTPStatus
from zope.i18n import translate
import pytest
import transaction


EN = "/en/knowledge-centre/policies"
FR = "/fr/knowledge-centre/policies"
REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND)


@pytest.fixture
def source(make):
    """A published policy of Romania."""
    return make(
        "NationalPolicy",
        state="published",
        id="strategy",
        title="Strategy",
        contributing_member_state="RO",
        policy_type="strategy",
        crime_phenomena={"thb"},
    )


def translation(source, **values):
    return {
        "@type": "NationalPolicy",
        "id": "strategy",
        "title": "Stratégie",
        "translation_of": source.UID(),
        "language": "fr",
        **values,
    }


def message(response):
    body = response.json()
    return (body.get("error") or body)["message"]


def sentence(id_):
    """The message in French, as errors below /fr are told."""
    return translate(id_, domain="eucpn.policy", target_language="fr")


class TestCreation:
    @pytest.mark.parametrize(
        "login", ["editor-ro", "translator-fr", "secretariat-editor"]
    )
    def test_those_with_the_right_on_the_source_create_a_linked_translation(
        self, session, source, login
    ):
        response = session(login).post(FR, json=translation(source))

        assert response.status_code == HTTPStatus.CREATED, response.text
        found = response.json()
        assert found["source_language"]["token"] == "en"
        assert found["translated_from_version"] == 1
        assert found["is_source"] is False
        assert found["translation_status"]["token"] == "in-progress"

    def test_translation_takes_the_id_of_its_source(self, session, source):
        values = translation(source)
        values.pop("id")

        found = session("editor-ro").post(FR, json=values).json()

        assert found["@id"].endswith(f"{FR}/strategy")

    def test_translation_takes_independent_values_from_its_source(
        self, session, source
    ):
        response = session("editor-ro").post(
            FR,
            json=translation(source, policy_type="law", contributing_member_state="BE"),
        )

        found = response.json()
        assert found["policy_type"]["token"] == "strategy"
        assert found["contributing_member_state"]["token"] == "RO"
        assert [t["token"] for t in found["crime_phenomena"]] == ["thb"]

    def test_another_country_cannot_attach_itself_to_a_public_source(
        self, session, source, functional_portal
    ):
        response = session("editor-be").post(FR, json=translation(source))

        assert response.status_code == HTTPStatus.FORBIDDEN
        assert "strategy" not in functional_portal["fr"]["knowledge-centre"]["policies"]

    def test_unseen_source_is_as_good_as_none(self, session, make):
        draft = make("NationalPolicy", contributing_member_state="RO")

        response = session("editor-be").post(FR, json=translation(draft))

        assert response.status_code == HTTPStatus.BAD_REQUEST
        assert message(response) == sentence("error_no_original")

    def test_translation_begins_with_an_approved_version(self, session, make):
        draft = make("NationalPolicy", contributing_member_state="RO")

        response = session("editor-ro").post(FR, json=translation(draft))

        assert response.status_code == HTTPStatus.BAD_REQUEST
        assert message(response) == sentence("error_source_not_approved")

    @pytest.mark.parametrize(
        "values",
        [
            {"language": None},
            {"language": ""},
            {"language": "de"},
            {"language": ["fr"]},
            {"translation_of": "no-such-item"},
            {"translation_of": {"a": 1}},
            {"@type": "FundingCall"},
        ],
    )
    def test_wrong_combination_is_refused_with_a_sentence(
        self, session, source, functional_portal, values
    ):
        response = session("editor-ro").post(FR, json=translation(source, **values))

        assert response.status_code == HTTPStatus.BAD_REQUEST, response.text
        assert message(response).rstrip("'}]").endswith(".")
        assert "strategy" not in functional_portal["fr"]["knowledge-centre"]["policies"]

    def test_second_translation_into_a_language_is_a_conflict(self, session, source):
        editor = session("editor-ro")
        first = editor.post(FR, json=translation(source)).json()

        response = editor.post(FR, json=translation(source, id="another"))

        assert response.status_code == HTTPStatus.CONFLICT
        assert response.json()["error"]["@id"] == first["@id"]


class TestIndependentValues:
    @pytest.fixture
    def french(self, session, source):
        return session("editor-ro").post(FR, json=translation(source)).json()["@id"]

    def test_translation_refuses_a_value_of_its_source(self, session, source, french):
        response = session("editor-ro").patch(french, json={"policy_type": "law"})

        assert response.status_code == HTTPStatus.BAD_REQUEST
        assert "policy_type" in response.text
        page = session().get(source.absolute_url()).json()
        assert page["policy_type"]["token"] == "strategy"

    def test_translation_accepts_values_as_they_are(self, session, french):
        page = session("editor-ro").get(french).json()

        response = session("editor-ro").patch(
            french,
            json={
                "title": "Titre",
                "policy_type": page["policy_type"],
                "crime_phenomena": page["crime_phenomena"],
                "valid_from": page["valid_from"],
            },
        )

        assert response.status_code == HTTPStatus.NO_CONTENT, response.text

    def test_saving_a_translation_leaves_its_source_as_it_is(
        self, session, source, french
    ):
        before = session().get(source.absolute_url()).json()

        assert (
            session("editor-ro").patch(french, json={"title": "Nouveau"}).status_code
            == HTTPStatus.NO_CONTENT
        )

        after = session().get(source.absolute_url()).json()
        assert after["crime_phenomena"] == before["crime_phenomena"]
        assert after["modified"] == before["modified"]

    def test_correction_of_the_source_reaches_its_translations(
        self, session, source, french
    ):
        response = session("reviewer-1").patch(
            source.absolute_url(), json={"policy_type": "law"}
        )

        assert response.status_code == HTTPStatus.NO_CONTENT
        page = session("editor-ro").get(french).json()
        assert page["policy_type"]["token"] == "law"

    def test_language_cannot_be_changed(self, session, french):
        session("editor-ro").patch(french, json={"language": "de"})

        assert session("editor-ro").get(french).json()["language"]["token"] == "fr"


class TestLinking:
    def test_other_country_can_neither_link_nor_unlink(self, session, make, source):
        own = make("NationalPolicy", language="fr", contributing_member_state="BE")
        editor = session("editor-be")

        linked = editor.post(
            f"{own.absolute_url()}/@translations", json={"id": source.absolute_url()}
        )
        assert linked.status_code in (*REFUSED, HTTPStatus.BAD_REQUEST), linked.text

        session("editor-ro").post(FR, json=translation(source))
        cut = editor.delete(
            f"{source.absolute_url()}/@translations", json={"language": "fr"}
        )
        assert cut.status_code in REFUSED, cut.text


class TestStates:
    def test_translation_is_not_public_before_its_source(
        self, session, make, complete_values
    ):
        draft = make("NationalPolicy", **complete_values)
        french = make(
            "NationalPolicy",
            state="pending",
            language="fr",
            translation_of=draft,
            **complete_values,
        ).absolute_url()

        response = session("reviewer-1").post(f"{french}/@workflow/approve", json={})

        assert response.status_code == HTTPStatus.BAD_REQUEST
        assert "public" in message(response)

    @pytest.mark.parametrize(
        ("transition", "state"), [("withdraw", "withdrawn"), ("archive", "archived")]
    )
    def test_translations_leave_with_their_source(
        self, session, make, source, transition, state
    ):
        french = make(
            "NationalPolicy", state="published", language="fr", translation_of=source
        )

        response = session("reviewer-1").post(
            f"{source.absolute_url()}/@workflow/{transition}",
            json={"comment": "No longer in force."},
        )

        assert response.status_code == HTTPStatus.OK, response.text
        page = session("secretariat-editor").get(french.absolute_url()).json()
        assert page["review_state"] == state

    def test_substantive_revision_makes_translations_outdated(
        self, session, make, source
    ):
        french = make(
            "NationalPolicy", state="published", language="fr", translation_of=source
        )
        status = session().get(french.absolute_url()).json()["translation_status"]
        assert status["token"] == "current"

        source.content_version = 2
        transaction.commit()

        status = session().get(french.absolute_url()).json()["translation_status"]
        assert status["token"] == "outdated"


@pytest.mark.parametrize("login", ["editor-ro", "translator-fr", "secretariat-editor"])
def test_form_of_a_translation_finds_its_folder(session, source, login):
    answer = session(login).get(
        f"{source.absolute_url()}/@translation-locator?target_language=fr"
    )

    assert answer.status_code == HTTPStatus.OK, answer.text
    assert answer.json()["@id"].endswith(FR)


def test_a_page_of_another_type_takes_no_text_into_its_group(session, make):
    french = make("NationalPolicy", language="fr", state="published")
    editor = session("secretariat-editor")
    made = editor.post("/en/about", json={"@type": "Document", "title": "A page"})
    assert made.status_code == 201, made.text

    answer = editor.post(
        f"{made.json()['@id']}/@translations", json={"id": french.absolute_url()}
    )

    assert answer.status_code == 400, answer.text
    told = session("editor-be").get(f"{french.absolute_url()}/@translations").json()
    assert told["items"] == []
