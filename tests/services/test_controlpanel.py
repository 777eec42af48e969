"""`@controlpanels/secretariat`: the settings of the editorial process."""

from eucpn.policy.settings import ISecretariatSettings
from eucpn.policy.settings import setting
import pytest
import transaction


PATH = "/@controlpanels/secretariat"
REFUSED = [("reviewer-1", 401), ("editor-be", 401), (None, 401)]


class TestSiteAdministrator:
    def test_reads_the_settings(self, session):
        answer = session("site-admin").get(PATH)
        panel = answer.json()

        assert answer.status_code == 200
        assert panel["data"]["four_eyes"] is True
        assert panel["data"]["endorsement_required"] == []
        assert set(panel["schema"]["properties"]) == set(
            ISecretariatSettings.names(True)
        )
        assert {"four_eyes", "secretariat_mailbox"} <= set(
            panel["schema"]["properties"]
        )

    def test_changes_the_settings(self, session):
        admin = session("site-admin")
        values = {
            "endorsement_required": ["NationalPolicy:BE"],
            "four_eyes": False,
            "open_types": ["FundingCall"],
        }

        assert admin.patch(PATH, json=values).status_code == 204
        transaction.begin()
        assert {name: setting(name) for name in values} == values
        data = admin.get(PATH).json()["data"]
        assert {name: data[name] for name in values} == values

    def test_finds_the_panel_in_the_list(self, session):
        listed = session("site-admin").get("/@controlpanels").json()

        assert [p["title"] for p in listed if p["@id"].endswith(PATH)] == [
            "Secretariat settings"
        ]


class TestOthers:
    @pytest.mark.parametrize(("login", "status"), REFUSED)
    def test_do_not_read_the_settings(self, session, login, status):
        answer = session(login).get(PATH)

        assert answer.status_code == status
        assert "four_eyes" not in answer.text

    @pytest.mark.parametrize(("login", "status"), REFUSED)
    def test_do_not_change_the_settings(self, session, login, status):
        answer = session(login).patch(PATH, json={"four_eyes": False})
        transaction.begin()

        assert answer.status_code == status
        assert setting("four_eyes") is True


@pytest.mark.parametrize("rule", ["Nonsense:XX", "NationalPolicy:XX", "*", "*:"])
def test_a_rule_of_endorsement_names_what_there_is(session, functional_portal, rule):
    answer = session("site-admin").patch(PATH, json={"endorsement_required": [rule]})

    assert answer.status_code == 400, answer.text
    transaction.begin()
    assert setting("endorsement_required") == []


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("four_eyes", "maybe", "true"),
        ("four_eyes", 0, "true"),
        ("open_types", ["Folder"], "NationalPolicy"),
        ("secretariat_mailbox", "not a mail", "name@example.org"),
    ],
)
def test_what_is_no_setting_is_refused_in_a_sentence(
    session, functional_portal, name, value, sentence
):
    before = setting(name)

    answer = session("site-admin").patch(PATH, json={name: value})

    assert answer.status_code == 400, answer.text
    assert sentence in answer.text and name in answer.text
    transaction.begin()
    assert setting(name) == before
