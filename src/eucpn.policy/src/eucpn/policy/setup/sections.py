"""The section pages: the same ids in every language, linked as translations.

`data/sections.json` is the one table: path, titles, descriptions, what a section
holds and lists.
"""

from eucpn.policy.setup.blocks import page_blocks
from eucpn.policy.setup.languages import native_name
from eucpn.policy.setup.languages import SITE_LANGUAGES
from functools import cache
from importlib.resources import files
from plone.app.multilingual.interfaces import ITranslationManager
from plone.base.interfaces.constrains import ISelectableConstrainTypes
from plone.dexterity.utils import createContentInContainer
from Products.CMFCore.utils import getToolByName

import json


# Pages of the secretariat may stand in every section.
PAGES = ["Document", "Image", "File"]


@cache
def sections() -> list[dict]:
    """The table, home page (path "") first, parents before children."""
    return json.loads(
        (files("eucpn.policy") / "data" / "sections.json").read_text("utf-8")
    )


def create_sections(portal):
    """Create what is missing in every language; never touches an existing page."""
    types = set(getToolByName(portal, "portal_types").objectIds())
    for entry in sections():
        source = None
        for language in SITE_LANGUAGES:
            if entry["path"]:
                page = create_section(portal, entry, language, types)
            else:
                page = dress_home(portal[language], entry, language)
            if page is None:
                continue
            if source is None:
                source = page
            elif entry["path"]:
                manager = ITranslationManager(source)
                if not manager.has_translation(language):
                    manager.register_translation(language, page)


def dress_home(folder, entry, language):
    """Give a new language folder its title, description and blocks."""
    if folder.description:
        return folder
    folder.title = native_name(language)
    folder.description = entry["descriptions"][language]
    folder.blocks, folder.blocks_layout = page_blocks(entry, language)
    folder.reindexObject()
    return folder


def create_section(portal, entry, language, types):
    """The section page of one language, published."""
    *parents, id_ = entry["path"].split("/")
    container = portal[language]
    for parent in parents:
        container = container[parent]
    if id_ in container:
        return container[id_]
    blocks, layout = page_blocks(entry, language)
    page = createContentInContainer(
        container,
        "Section",
        checkConstraints=False,
        id=id_,
        title=entry["titles"][language],
        description=entry["descriptions"][language],
        exclude_from_nav=not entry.get("in_navigation", True),
        blocks=blocks,
        blocks_layout=layout,
    )
    holds = [t for t in [*entry["holds"], *PAGES] if t in types]
    constraints = ISelectableConstrainTypes(page)
    constraints.setConstrainTypesMode(1)
    constraints.setLocallyAllowedTypes(holds)
    constraints.setImmediatelyAddableTypes(holds)
    getToolByName(portal, "portal_workflow").doActionFor(page, "publish")
    return page
