"""The section pages: the same ids in every language, linked as translations.

`data/sections.json` is the one table: path, titles, descriptions, what a section
holds and lists.
"""

from eucpn.policy.setup.blocks import page_blocks
from eucpn.policy.setup.languages import native_name
from eucpn.policy.setup.languages import plain_request
from eucpn.policy.setup.languages import SITE_LANGUAGES
from functools import cache
from importlib.resources import files
from plone.app.multilingual.interfaces import IMutableTG
from plone.app.multilingual.interfaces import ITG
from plone.base.interfaces.constrains import ISelectableConstrainTypes
from plone.dexterity.utils import addContentToContainer
from plone.dexterity.utils import createContent
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
    """Create what is missing in every language; never touches an existing page.

    Language and translation group are set before a page is added, so that each
    page is indexed once instead of once a step.
    """
    types = set(getToolByName(portal, "portal_types").objectIds())
    with plain_request():
        for entry in sections():
            group = None
            for language in SITE_LANGUAGES:
                if entry["path"]:
                    page = create_section(portal, entry, language, types, group)
                    group = group or ITG(page)
                else:
                    dress_home(portal[language], entry, language)


def dress_home(folder, entry, language):
    """Give a new language folder its title, description and blocks."""
    if folder.description:
        return folder
    folder.title = native_name(language)
    folder.description = entry["descriptions"][language]
    folder.blocks, folder.blocks_layout = page_blocks(entry, language)
    folder.reindexObject()
    return folder


def create_section(portal, entry, language, types, group):
    """The section page of one language, published."""
    *parents, id_ = entry["path"].split("/")
    container = portal[language]
    for parent in parents:
        container = container[parent]
    if id_ in container:
        return container[id_]
    blocks, layout = page_blocks(entry, language)
    page = createContent(
        "Section",
        id=id_,
        language=language,
        title=entry["titles"][language],
        description=entry["descriptions"][language],
        exclude_from_nav=not entry.get("in_navigation", True),
        blocks=blocks,
        blocks_layout=layout,
    )
    if group:
        IMutableTG(page).set(group)
    page = addContentToContainer(container, page, checkConstraints=False)
    holds = [t for t in [*entry["holds"], *PAGES] if t in types]
    constraints = ISelectableConstrainTypes(page)
    constraints.setConstrainTypesMode(1)
    constraints.setLocallyAllowedTypes(holds)
    constraints.setImmediatelyAddableTypes(holds)
    getToolByName(portal, "portal_workflow").doActionFor(page, "publish")
    return page
