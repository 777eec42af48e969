"""`@controlpanels/secretariat`: the settings of the editorial process."""

from eucpn.policy.settings import ISecretariatSettings
from eucpn.policy.settings import setting
import pytest
import transaction


PATH = "/@controlpanels/secretariat"
REFUSED = [
    ("secretariat-editor", 401),
    ("editor-be", 401),
    ("representative-be", 401),
    (None, 401),
]


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

    def test_reads_named_groups_the_process_first(self, session):
        panel = session("site-admin").get(PATH).json()

        titles = [group["title"] for group in panel["schema"]["fieldsets"]]
        assert titles == ["Review and deadlines", "Mails"]

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
        assert data["four_eyes"] is False
        assert data["open_types"] == [{"token": "FundingCall", "title": "Funding call"}]
        (rule,) = data["endorsement_required"]
        assert rule == {
            "token": "NationalPolicy:BE",
            "title": "Belgium: National policy",
        }

    def test_finds_the_panel_in_the_list(self, session):
        listed = session("site-admin").get("/@controlpanels").json()

        assert [p["title"] for p in listed if p["@id"].endswith(PATH)] == [
            "Secretariat settings"
        ]


class TestReviewer:
    def test_reads_and_changes_the_settings(self, session):
        reviewer = session("reviewer-1")

        assert reviewer.get(PATH).json()["data"]["four_eyes"] is True
        answer = reviewer.patch(PATH, json={"endorsement_required": ["*:FI"]})
        assert answer.status_code == 204, answer.text
        transaction.begin()
        assert setting("endorsement_required") == ["*:FI"]

    @pytest.mark.parametrize(
        "name",
        ["", "/mail", "/users", "/secretariat/mail", "/mail/secretariat", "/nonsense"],
    )
    @pytest.mark.parametrize("method", ["GET", "PATCH", "POST", "DELETE"])
    def test_has_no_other_panel(self, session, method, name):
        body = {} if method == "GET" else {"json": {"email_from_name": "Me"}}
        answer = session("reviewer-1").request(method, f"/@controlpanels{name}", **body)

        assert answer.status_code == 401
        assert "email_from_name" not in answer.text

    def test_does_not_add_to_the_panel_nor_delete_it(self, session):
        for method in ("POST", "DELETE"):
            answer = session("reviewer-1").request(method, PATH, json={})
            assert answer.status_code == 401

    @pytest.mark.parametrize(
        ("login", "offered"),
        [("reviewer-1", True), ("site-admin", True), ("secretariat-editor", False)],
    )
    def test_is_offered_the_way_there(self, session, login, offered):
        actions = session(login).get("/en/@actions").json()["user"]

        assert ("secretariat_settings" in [a["id"] for a in actions]) is offered

    @pytest.mark.parametrize("field", ["endorsement_required", "open_types"])
    def test_chooses_from_readable_titles(self, session, field):
        reviewer = session("reviewer-1")
        items = reviewer.get(PATH).json()["schema"]["properties"][field]["items"]
        terms = reviewer.get(items["vocabulary"]["@id"], params={"b_size": -1}).json()

        titles = {term["token"]: term["title"] for term in terms["items"]}
        assert titles["NationalPolicy"].endswith("National policy")
        if field == "endorsement_required":
            assert titles["*:BE"] == "Belgium: everything"


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
