"""What the JSON of a form says to its visitors, and to who manages it."""

from collective.easyform.api import get_actions
from http import HTTPStatus
from zope.schema import getFieldsInOrder
import pytest
import transaction


ACTIONS = """<model xmlns="http://namespaces.plone.org/supermodel/schema"
       xmlns:easyform="http://namespaces.plone.org/supermodel/easyform">
  <schema>
    <field name="mailer" type="collective.easyform.actions.Mailer">
      <title>Mailer</title>
      <recipient_email>inbox@example.org</recipient_email>
      <recipient_name>Quiet inbox</recipient_name>
    </field>
    <field name="saver" type="collective.easyform.actions.SaveData">
      <title>Saver</title>
    </field>
  </schema>
</model>"""
NEVER = ("visitor@example.org", "A visitor wrote", "savedDataStorage")
NOT_FOR_VISITORS = ("inbox@example.org", "Quiet inbox", "_model", "Override")


@pytest.fixture
def form(add, address):
    """The address of a published form that sends a mail and has one answer."""
    form = add("EasyForm", title="Ask us", actions_model=ACTIONS)
    saver = dict(getFieldsInOrder(get_actions(form)))["saver"]
    saver.addDataRow({
        "replyto": "visitor@example.org",
        "topic": "Hello",
        "comments": "A visitor wrote",
    })
    transaction.commit()
    return address(form)


@pytest.mark.parametrize("login", [None, "partner", "editor-be", "translator-fr"])
def test_visitors_read_what_is_written_for_them(session, form, login):
    answer = session(login).get(form)

    assert answer.status_code == HTTPStatus.OK
    assert answer.json()["title"] == "Ask us"
    assert answer.json()["thankstitle"]
    assert not [w for w in (*NEVER, *NOT_FOR_VISITORS) if w in answer.text]


@pytest.mark.parametrize("login", ["admin", "reviewer-1", "site-admin"])
def test_answers_do_not_travel_with_the_content(session, form, login):
    answer = session(login).get(form)

    assert answer.status_code == HTTPStatus.OK
    assert "inbox@example.org" in answer.json()["actions_model"]
    assert not [word for word in NEVER if word in answer.text]


def test_lists_of_whole_objects_say_no_more_of_a_form(session, form):
    for question in (
        "/@search?portal_type=EasyForm&fullobjects=1",
        "/en?fullobjects=1",
    ):
        answer = session().get(question)
        assert answer.status_code == HTTPStatus.OK
        assert "Ask us" in answer.text
        assert not [w for w in (*NEVER, *NOT_FOR_VISITORS) if w in answer.text]
