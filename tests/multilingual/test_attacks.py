"""Wrong links, by everybody, over REST: a clean refusal, nothing changed, nothing told.

Those of `WRONG` are wrong whoever asks; those of `FOREIGN` for who has no right on the
original.
"""

from eucpn.content.behaviors.translation import independent_fields
from eucpn.content.interfaces import IContribution
from http import HTTPStatus
from plone import api
from plone.app.multilingual.interfaces import ITG
from plone.app.testing import SITE_OWNER_NAME
import pytest
import transaction


EN, FR, FI = (f"/{code}/knowledge-centre/policies" for code in ("en", "fr", "fi"))
OUTSIDERS = (None, "partner", "editor-be", "representative-be", "translator-de")
PEOPLE = (
    *OUTSIDERS,
    "translator-fr",
    "editor-ro",
    "representative-ro",
    "secretariat-editor",
    "reviewer-1",
)
HIDDEN = "Zwetschgenkompott"
UNKNOWN = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def world(session, make, source, translated, complete_values):
    """Name to address of texts of Romania and Belgium in all sorts of places."""

    def policy(country, **kw):
        values = complete_values | {
            "title": "Plan",
            "contributing_member_state": country,
        }
        return make("NationalPolicy", **values | kw)

    draft_group = policy("RO", language="sv", id="group")
    items = {
        "source": source,
        "french": translated(source, state="draft", title=HIDDEN),
        "german": translated(source, language="de"),
        "ro_fr": policy("RO", language="fr", id="ro-fr", title=HIDDEN),
        "ro_fi": policy("RO", language="fi", id="ro-fi", title=HIDDEN),
        "ro_fi_public": policy("RO", language="fi", id="ro-fi-pub", state="published"),
        "ro_draft": policy("RO", id="ro-draft", title=HIDDEN),
        "group": draft_group,
        "in_group": policy("RO", language="et", id="group", translation_of=draft_group),
        "be": policy("BE", id="be", state="published"),
        "be_fi": policy("BE", language="fi", id="be-fi"),
        "be_fr": policy("BE", language="fr", id="be-fr"),
        "call": make("FundingCall", state="published", contributing_member_state="RO"),
    }
    revision = session("editor-ro").post(f"{EN}/strategy/@workingcopy", json={})
    assert revision.status_code == HTTPStatus.CREATED, revision.text
    return {name: item.absolute_url() for name, item in items.items()} | {
        "revision": revision.json()["@id"],
        "folder": source.absolute_url().rsplit("/", 1)[0],
        "root": source.absolute_url().split("/en/")[0] + "/fr",
    }


def place(world, name):
    """The address of what is known by that name; else what was said itself."""
    return world.get(name, name) if isinstance(name, str) else name


def new(of, where=FR, language="fr", type_="NationalPolicy", **more):
    """A new text that says that it is a translation."""

    def ask(client, world):
        body = {"@type": type_, "title": "New", "translation_of": place(world, of)}
        body |= {"language": language} if language is not ... else {}
        return client.post(where, json=body | more)

    return ask


def link(context, target):
    def ask(client, world):
        body = {} if target is ... else {"id": place(world, target)}
        return client.post(f"{world[context]}/@translations", json=body)

    return ask


def cut(context, language):
    def ask(client, world):
        body = {} if language is ... else {"language": language}
        return client.delete(f"{world[context]}/@translations", json=body)

    return ask


def change(context, **body):
    return lambda client, world: client.patch(world[context], json=body)


WRONG = {
    "a language that is taken": new("source"),
    "an unknown original": new(UNKNOWN),
    "an address that leads nowhere": new("http://example.org/x"),
    "a path that leads nowhere": new("/nowhere/at/all"),
    "a number for an original": new(17),
    "a list for an original": new(["source"]),
    "an object for an original": new({"UID": "x"}),
    "no language": new("source", language=...),
    "no text for a language": new("source", language=7),
    "an unknown language": new("source", where=FI, language="xx"),
    "another language than the folder's": new("source", where=FI, language="sv"),
    "a folder as original": new("folder"),
    "a language's root as original": new("root"),
    "another type": new("call", where=FI, language="fi"),
    "a type that lies elsewhere": new("call", FI, "fi", "FundingCall"),
    "of a translation": new("german", where=FI, language="fi"),
    "of an unpublished translation": new("french", where=FI, language="fi"),
    "of a revision": new("revision", where=FI, language="fi"),
    "of a draft": new("ro_draft", where=FI, language="fi"),
    "with the original's own language": new("source", where=EN, language="en"),
    "link: a taken language": link("source", "ro_fr"),
    "link: an unknown text": link("source", UNKNOWN),
    "link: a number": link("source", 17),
    "link: a list": link("source", ["ro_fi"]),
    "link: nothing": link("source", ...),
    "link: null": link("source", None),
    "link: itself": link("source", "source"),
    "link: its own translation": link("source", "german"),
    "link: another type": link("source", "call"),
    "link: what is published": link("source", "ro_fi_public"),
    "link: the revision": link("source", "revision"),
    "link: an original with translations": link("source", "group"),
    "link: another's translation": link("source", "in_group"),
    "link: a folder": link("source", "folder"),
    "link: a language's root": link("source", "root"),
    "link: its own language": link("source", "ro_draft"),
    "link: to a translation": link("german", "ro_fi"),
    "link: to a draft translation": link("french", "ro_fi"),
    "link: to a revision": link("revision", "ro_fi"),
    "link: to a draft": link("ro_draft", "ro_fi"),
    "cut: no language": cut("source", ...),
    "cut: null": cut("source", None),
    "cut: a number": cut("source", 5),
    "cut: an unknown language": cut("source", "xx"),
    "cut: a language that it has not": cut("source", "fi"),
    "cut: the original": cut("source", "en"),
    "cut: the original from its translation": cut("german", "en"),
    "cut: what is published": cut("source", "de"),
    "another language for an original": change("source", language="fr"),
    "another language for a translation": change("french", language="de"),
    "a taken language for a draft": change("ro_fr", language="de"),
    "an unknown language for a draft": change("ro_draft", language="xx"),
    "a value of the original, changed": change("french", policy_type="law"),
    "a value of the original, blanked": change("french", policy_type=None),
    "terms of the original, blanked": change("french", crime_phenomena=[]),
    "the original's country, taken": change("french", contributing_member_state="BE"),
    "the version, raised": change("french", content_version=9),
}
FOREIGN = {
    "a new translation": new("source", where=FI, language="fi"),
    "a new translation into a taken language": new("source"),
    "link: own text to another's original": link("source", "be_fi"),
    "link: into a language that has a draft": link("source", "be_fr"),
    "link: another's original to own text": link("be", "ro_fi"),
    "cut: a draft": cut("source", "fr"),
    "cut: a draft by itself": cut("french", "fr"),
    "cut: from a draft": cut("french", "de"),
    "rename": change("source", id="mine"),
    "rename of a draft translation": change("french", id="mine"),
    "mark": lambda client, world: client.post(f"{world['french']}/@mark-current"),
}


def everything(portal):
    """What there is and how it hangs together, by UID."""
    transaction.begin()
    catalog = api.portal.get_tool("portal_catalog")
    found = {}
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        for brain in catalog.unrestrictedSearchResults(
            object_provides=IContribution.__identifier__
        ):
            obj = brain._unrestrictedGetObject()
            assert brain.TranslationGroup == ITG(obj)
            assert brain.Language == obj.language
            values = {
                name: repr(getattr(schema(obj), name))
                for schema, name in independent_fields(obj)
                if name != "source_language"
            }
            found[brain.UID] = {
                "path": brain.getPath(),
                "group": ITG(obj),
                "language": obj.language,
                "source_language": obj.source_language,
                "from": obj.translated_from_version,
                "title": obj.title,
                "state": brain.review_state,
                "modified": obj.modification_date,
                "last_edited_by": obj.last_edited_by,
            } | values
    return found


def refused(answer):
    """What is wrong with a refusal; None: nothing."""
    if not 400 <= answer.status_code < 500:
        return answer.status_code
    if HIDDEN in answer.text:
        return "tells a title"
    body = answer.json()
    told = (body.get("error") or body).get("message")
    if not isinstance(told, str) or not told.strip():
        return "no sentence"
    return None


def failures(client, attacks, world, portal, before):
    """Attack to what is wrong with its answer."""
    found = {}
    for name, ask in attacks.items():
        answer = ask(client, world)
        wrong = refused(answer)
        if wrong is not None:
            found[name] = (wrong, answer.text[:300])
        elif everything(portal) != before:
            found[name] = "something has changed"
            break
    return found


@pytest.mark.parametrize("login", PEOPLE)
def test_what_is_wrong_is_refused_whoever_asks(
    session, functional_portal, world, login
):
    before = everything(functional_portal)

    found = failures(session(login), WRONG, world, functional_portal, before)

    assert found == {}


@pytest.mark.parametrize("login", OUTSIDERS)
def test_who_has_no_right_on_the_original_changes_nothing(
    session, functional_portal, world, login
):
    before = everything(functional_portal)

    found = failures(session(login), FOREIGN, world, functional_portal, before)

    assert found == {}


@pytest.mark.parametrize("login", ["editor-be", "translator-de", "partner", None])
def test_no_answer_tells_an_unpublished_translation_from_none(session, world, login):
    """French is a draft, Finnish is free: to strangers both are alike."""
    client = session(login)

    def told(answer):
        body = answer.json()
        message = (body.get("error") or body).get("message")
        return answer.status_code, message

    pairs = [
        (new("source", FR, "fr"), new("source", FI, "fi")),
        (link("source", "be_fr"), link("source", "be_fi")),
        (cut("source", "fr"), cut("source", "fi")),
        (new("french", FR, "fr"), new(UNKNOWN, FR, "fr")),
        (link("be", "french"), link("be", UNKNOWN)),
    ]
    for draft, nothing in pairs:
        one, other = told(draft(client, world)), told(nothing(client, world))
        assert one[0] == other[0], (one, other)
        # A lack of rights is told in the language of the folder, fr or fi.
        assert (one[1] == other[1]) or one[0] in (401, 403)


class TestHijack:
    """An own draft attached to another's public text does not write into it."""

    def test_attached_text_takes_over_nothing(self, session, functional_portal, world):
        client = session("editor-be")
        before = everything(functional_portal)

        assert refused(link("source", "be_fr")(client, world)) is None
        assert refused(link("be_fr", "source")(client, world)) is None
        saved = client.patch(world["be_fr"], json={"crime_phenomena": ["thb"]})

        assert saved.status_code == HTTPStatus.NO_CONTENT, saved.text
        after = everything(functional_portal)
        changed = {uid for uid in before if before[uid] != after[uid]}
        assert {after[uid]["path"].rsplit("/", 1)[1] for uid in changed} == {"be-fr"}
        page = session().get(world["source"]).json()
        assert page["contributing_member_state"]["token"] == "RO"


class TestNothingIsBlanked:
    """Saving a translation that was made without values copies none of them back."""

    def test_first_save_of_a_bare_translation(
        self, session, functional_portal, world, source
    ):
        client = session("editor-ro")
        body = {"@type": "NationalPolicy", "title": "Suunnitelma", "language": "fi"}
        made = client.post(FI, json=body | {"translation_of": source.UID()})
        assert made.status_code == HTTPStatus.CREATED, made.text
        before = everything(functional_portal)

        saved = client.patch(made.json()["@id"], json={"title": "Uusi"})

        assert saved.status_code == HTTPStatus.NO_CONTENT, saved.text
        after = everything(functional_portal)
        changed = {uid for uid in before if before[uid] != after[uid]}
        assert [after[uid]["language"] for uid in changed] == ["fi"]
        mine = after[changed.pop()]
        source_values = after[source.UID()]
        assert mine["crime_phenomena"] == source_values["crime_phenomena"]
        assert mine["policy_type"] == source_values["policy_type"]

    @pytest.mark.parametrize("service", ["@copy", "@duplicate"])
    def test_copy_of_a_translation_is_a_text_of_its_own(
        self, session, functional_portal, world, service
    ):
        client = session("admin" if service == "@copy" else "editor-ro")
        before = everything(functional_portal)

        if service == "@copy":
            answer = client.post(f"{FR}/@copy", json={"source": world["french"]})
        else:
            answer = client.post(f"{world['french']}/@duplicate", json={})

        assert answer.ok, answer.text
        after = everything(functional_portal)
        (uid,) = set(after) - set(before)
        copy = after[uid]
        assert copy["source_language"] == copy["language"] == "fr"
        assert copy["from"] is None
        assert copy["group"] not in {item["group"] for item in before.values()}
        cleared = client.patch(
            functional_portal.absolute_url()
            + copy["path"].removeprefix("/".join(functional_portal.getPhysicalPath())),
            json={"crime_phenomena": [], "policy_type": None},
        )
        assert cleared.ok, cleared.text
        again = everything(functional_portal)
        assert {uid: again[uid] for uid in before} == before
