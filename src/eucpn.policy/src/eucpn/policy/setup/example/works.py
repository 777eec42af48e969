"""Creates works from their data, as their authors would have over REST."""

from Acquisition import aq_base
from eucpn.policy.setup.example.process import acting_as
from eucpn.policy.setup.example.process import advance
from eucpn.policy.setup.example.process import steps_to
from eucpn.policy.setup.example.values import read
from eucpn.policy.setup.example.values import resolve
from plone import api
from plone.app.multilingual.interfaces import ITranslationManager
from plone.dexterity.utils import addContentToContainer
from plone.restapi.interfaces import IDeserializeFromJson
from Products.CMFCore.utils import getToolByName
from zope.component import createObject
from zope.component import getMultiAdapter
from zope.event import notify
from zope.globalrequest import getRequest
from zope.lifecycleevent import ObjectCreatedEvent


AUTHOR = "secretariat-editor"


def create_works(portal, name: str):
    """All works of `data/example/<name>.json`.

    The file tells `type` and `section` (relative to a language folder); each of its
    `works` has

    - `id`; `source`, the language of the original (`en` unless given);
    - `state` (`published` unless given) and a `comment` for the last step to it;
    - `author` of the original, `translators` by language: example accounts;
    - `values`, the same in all languages, and `texts` by language, as REST takes them;
    - `files` by language, and `materials`, which lie in the original.
    """
    table = read(name)
    for entry in table["works"]:
        create_work(portal, table["type"], table["section"], entry)


def create_work(portal, portal_type: str, section: str, entry: dict):
    """One work: the original first, then its translations, each with its files."""
    original = entry.get("source", "en")
    others = [language for language in entry["texts"] if language != original]
    source = None
    for language in (original, *others):
        container = portal.unrestrictedTraverse(f"{language}/{section}")
        values = dict(entry["texts"][language])
        author = entry.get("author", AUTHOR)
        if source is None:
            values.update(entry.get("values", {}))
        else:
            author = entry.get("translators", {}).get(language, AUTHOR)
        item = create(container, portal_type, entry["id"], values, author)
        if source is None:
            source = item
        else:
            ITranslationManager(source).register_translation(language, item)
        advance(
            item,
            steps_to(entry.get("state", "published"), author, entry.get("comment")),
        )
        for file in entry.get("files", {}).get(language, ()):
            create(item, "File", file["id"], file["values"], author)
    for material in entry.get("materials", ()):
        author = material.get("author", AUTHOR)
        item = create(
            source, "CampaignMaterial", material["id"], material["values"], author
        )
        advance(item, steps_to("published", author))


def create(container, portal_type: str, id_: str, values: dict, author: str):
    """A new item, its values judged by the schemas as those of a request are.

    :raises BadRequest: for values that the schemas refuse.
    """
    fti = getToolByName(container, "portal_types")[portal_type]
    with acting_as(author), api.env.adopt_roles(["Manager"]):
        item = createObject(fti.factory, id=id_).__of__(container)
        deserializer = getMultiAdapter((item, getRequest()), IDeserializeFromJson)
        deserializer(validate_all=True, data=resolve(values), create=True)
        item = aq_base(item)
        notify(ObjectCreatedEvent(item))
        return addContentToContainer(container, item, checkConstraints=False)
