"""What mails say: no text of drafts, the receiver's language, text and HTML."""

from eucpn.policy.notifications import texts
from eucpn.policy.notifications.table import kinds
from plone import api
import pytest
import transaction


WORD = "Zwyxquaffle"
REASON = "Please name the responsible authority."


@pytest.fixture
def secret(make, complete_values):
    """A draft, each text of which has a word that is nowhere else."""
    values = {
        name: f"{value} {WORD}" if isinstance(value, str) else value
        for name, value in complete_values.items()
        if name not in ("policy_type", "contact_mailbox")
    }
    return make("NationalPolicy", **{**complete_values, **values})


def whole(mail):
    """All that a mail shows and its headers."""
    parts = [part.get_content() for part in mail.iter_parts()]
    return "\n".join([*(f"{k}: {v}" for k, v in mail.items()), *parts])


def test_no_text_of_a_draft_is_in_any_mail(do, mails, secret):
    do("editor-be", secret, "request_endorsement")
    do("representative-be", secret, "endorse")
    do("reviewer-1", secret, "return", comment=REASON)
    do("editor-be", secret, "request_endorsement")
    do("representative-be", secret, "return_by_representative", comment=REASON)
    do("representative-be", secret, "submit")
    do(
        "reviewer-1",
        secret,
        "schedule",
        embargo_until="2099-01-01T10:00:00+01:00",
    )

    found = [mail for several in mails().values() for mail in several]

    assert len(found) == 9
    assert [mail for mail in found if WORD in whole(mail)] == []
    assert [mail for mail in found if "Belgium" not in whole(mail)] == []


def test_reason_of_a_return_is_told_in_both_forms(do, mails, secret):
    do("editor-be", secret, "submit")
    do("reviewer-1", secret, "return", comment="Who is <responsible> here?")

    mail = mails()["editor-be@example.org"][0]

    assert "> Who is <responsible> here?" in mail.get_body(("plain",)).get_content()
    assert "Who is &lt;responsible&gt; here?" in (
        mail.get_body(("html",)).get_content()
    )


def test_comment_of_an_approval_is_not_told(do, mails, secret):
    do("editor-be", secret, "submit")
    do("reviewer-1", secret, "approve", comment="Between us: at last.")

    assert "Between us" not in whole(mails()["editor-be@example.org"][0])


def test_approved_text_is_told_with_title_version_and_public_address(do, mails, secret):
    do("editor-be", secret, "submit")
    do("reviewer-1", secret, "approve")

    text = mails()["editor-be@example.org"][0].get_body(("plain",)).get_content()

    assert f"Title: {secret.title}" in text
    assert "Version: 1" in text
    path = "/".join(secret.getPhysicalPath()[2:])
    assert f"http://localhost:3000/{path}" in text


@pytest.mark.parametrize(
    ("chosen", "language", "country", "type_"),
    [
        ("fr", "fr", "Belgique", "Politique nationale"),
        ("fi", "fi", "Belgia", None),
        ("", "en", "Belgium", "National policy"),
        ("xx", "en", "Belgium", "National policy"),
    ],
)
def test_mail_is_in_the_language_of_its_receiver(
    do, mails, secret, chosen, language, country, type_
):
    member = api.user.get(userid="reviewer-1")
    member.setMemberProperties({"language": chosen})
    transaction.commit()

    do("editor-be", secret, "submit")

    mail = mails()["reviewer-1@example.org"][0]
    assert mail["Content-Language"] == language
    assert country in mail["Subject"]
    assert type_ is None or type_ in whole(mail)
    assert f"/{language}/to-do" in whole(mail)
    other = mails()["reviewer-2@example.org"][0]
    assert other["Content-Language"] == "en"


def test_each_kind_has_its_sentences():
    assert set(texts.TITLES) == set(texts.SENTENCES) == set(kinds())


def test_mails_are_marked_as_made_by_a_machine(do, mails, secret):
    do("editor-be", secret, "submit")

    mail = mails()["reviewer-1@example.org"][0]

    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["To"] == "reviewer-1 <reviewer-1@example.org>"
    assert mail.get_content_type() == "multipart/alternative"
