"""Canaries: what is not public has words that no stranger ever receives."""

from eucpn.policy.security.table import services
from http import HTTPStatus
from plone.namedfile.file import NamedBlobFile
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.event import notify
from zope.intid.interfaces import IIntIds
from zope.lifecycleevent import ObjectModifiedEvent
import pytest
import transaction


WORDS = (
    "kanarietitel",
    "kanarietekst",
    "kanariepersoon",
    "kanarienotitie",
    "kanariebestand",
    "kanarievertaling",
    "kanarieherziening",
)
# Parts of addresses; whoever asks at the address itself is told it in errors.
IDS = ("kanarie-nl", "kanarie-de", "kanarie-file", "working_copy_of_kanarie")
STRANGERS = (None, "partner", "editor-be", "translator-fr")
EXPANDERS = (
    "actions,aliases,breadcrumbs,campaign-matrix,completeness,contextnavigation,files,"
    "inherit,navigation,navroot,translations,workflow"
)
QUERIES = (
    "metadata_fields=_all&b_size=100&show_inactive=1",
    f"fullobjects=1&b_size=100&expand={EXPANDERS}",
)


@pytest.fixture
def scene(functional_portal, make, add, address, session):
    """A Dutch draft with a file and a translation, a Dutch revision, and a Romanian
    published policy that is related to the draft."""
    draft = make(
        "NationalPolicy",
        id="kanarie-nl",
        title="Kanarietitel",
        description="Kanarietekst",
        summary="Kanarietekst",
        contributing_member_state="NL",
        contact_person="Kanariepersoon",
        submission_note="Kanarienotitie",
    )
    data = NamedBlobFile(b"kanariebestand", "text/plain", "kanariebestand.txt")
    file = add(
        "File", address(draft)[1:], id="kanarie-file", title="Kanariebestand", file=data
    )
    german = make(
        "NationalPolicy",
        id="kanarie-de",
        title="Kanarievertaling",
        language="de",
        translation_of=draft,
        contributing_member_state="NL",
    )
    related = make(
        "NationalPolicy",
        state="published",
        title="Related",
        contributing_member_state="RO",
        contact_person="Kanariepersoon",
        submission_note="Kanarienotitie",
    )
    related.relatedItems = [RelationValue(getUtility(IIntIds).getId(draft))]
    notify(ObjectModifiedEvent(related))
    dutch = make(
        "NationalPolicy",
        state="published",
        id="kanarie",
        title="Dutch",
        contributing_member_state="NL",
    )
    transaction.commit()
    editor = session("editor-nl")
    copy = editor.post(f"{address(dutch)}/@workingcopy").json()["@id"]
    changed = editor.patch(copy, json={"title": "Kanarieherziening"})
    assert changed.status_code == HTTPStatus.NO_CONTENT, changed.text
    return {
        "hidden": [address(obj) for obj in (draft, file, german)] + [copy],
        "public": [
            "",
            "/en",
            "/de",
            "/en/knowledge-centre/policies",
            address(related),
            address(dutch),
        ],
        "uid": draft.UID(),
    }


def heard(answer, words):
    """The words in the body or a header of an answer."""
    text = (answer.text + str(answer.headers)).lower()
    return [word for word in words if word in text]


def addresses(path):
    """All that can be asked with GET at an address."""
    names = {row.name for row in services() if row.method == "GET" and row.at != "root"}
    for name in sorted(names):
        where = f"{path}/{name}".rstrip("/")
        yield where
        if name in ("", "@search"):
            yield from (f"{where}?{query}" for query in QUERIES)


def test_the_canaries_sing_for_their_own_country(session, scene):
    """Else the other tests would prove nothing."""
    editor = session("editor-nl")
    text = editor.get("/@search?metadata_fields=_all&fullobjects=1&b_size=25").text
    text += "".join(editor.get(path).text for path in scene["hidden"])

    assert [word for word in WORDS if word not in text.lower()] == []


@pytest.mark.parametrize("login", STRANGERS)
def test_no_canary_is_heard_by_strangers(session, scene, login):
    asker, leaks = session(login), {}
    for path in scene["public"]:
        for question in addresses(path):
            if found := heard(asker.get(question, allow_redirects=False), WORDS + IDS):
                leaks[question] = found
    for path in scene["hidden"]:
        for question in addresses(path):
            answer = asker.get(question, allow_redirects=False)
            if found := heard(answer, WORDS):
                leaks[question] = found
            assert answer.status_code != HTTPStatus.OK or "@login" in question, question

    assert leaks == {}


@pytest.mark.parametrize("login", STRANGERS)
def test_other_ways_are_silent_too(session, scene, login):
    asker, pages = session(login), session(login, api=False)
    draft, file, *_ = scene["hidden"]
    asked = [
        asker.get(f"/@search?UID={scene['uid']}"),
        asker.get("/@search?Title=kanarie*&metadata_fields=_all"),
        asker.get("/@search?allowedRolesAndUsers=Manager&b_size=100"),
        asker.get("/@search?review_state=draft"),
        asker.get("/@search?contributing_member_state=NL&fullobjects=1"),
        asker.get(f"/resolveuid/{scene['uid']}", allow_redirects=False),
        asker.get("/@vocabularies/plone.app.vocabularies.Catalog?b_size=100"),
        asker.get("/@works?contributing_member_state=NL"),
        pages.get(f"{file}/@@download/file", allow_redirects=False),
        pages.get(f"{draft}/@@images/preview_image", allow_redirects=False),
        pages.get("/sitemap.xml.gz", allow_redirects=False),
        pages.get("/en/knowledge-centre/policies/RSS", allow_redirects=False),
        pages.get(
            "/en/knowledge-centre/policies/folder_listing", allow_redirects=False
        ),
    ]

    assert {a.url: found for a in asked if (found := heard(a, WORDS))} == {}
    texts = [asker.get(f"/@search?SearchableText={w}").json() for w in WORDS]
    assert sum(len(found["items"]) for found in texts) == 0
