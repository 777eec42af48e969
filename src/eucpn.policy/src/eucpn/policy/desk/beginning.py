"""What somebody may begin for their country, and where."""

from Acquisition import aq_chain
from eucpn.content.services.memory import memory
from eucpn.policy.desk.rows import Rows
from eucpn.policy.settings import setting
from eucpn.policy.setup.sections import sections
from eucpn.policy.workflow.labels import labelled
from plone import api


def beginnings(rows: Rows) -> list[dict]:
    """`[{"token", "title", "@id"}]`: types open to countries that the asker may add,
    each with the address of its form in the asker's language. Empty for the staff,
    whose new texts are no country's.
    """
    if not rows.asker.countries:
        return []
    language, types = rows.language, tuple(setting("open_types") or ())
    return [
        {
            **labelled("types", id_, language),
            "@id": f"{rows.url('/'.join(section.getPhysicalPath()))}/add?type={id_}",
        }
        for section, wanted in places(language, types)
        for id_ in addable(section, wanted, rows.asker.principals)
    ]


def places(language: str, types: tuple[str, ...]):
    """`(section, those of the types that it holds)`, in the order of the sections."""
    for entry in sections():
        if wanted := tuple(id_ for id_ in entry["holds"] if id_ in types):
            section = api.portal.get()
            for id_ in (language, *entry["path"].split("/")):
                section = section.get(id_) if section is not None else None
            if section is not None:
                yield section, wanted


def addable(section, types: tuple[str, ...], principals: tuple) -> tuple[str, ...]:
    """Those of the types that the current user may add.

    Asking for the rights takes longer than the rest of a page, so the answer is kept
    for as long as nothing is written to the section, to what it lies in and to the
    types: that is where roles, rights and restrictions are.
    """

    def compute():
        allowed = {fti.getId() for fti in section.allowedContentTypes()}
        return tuple(id_ for id_ in types if id_ in allowed)

    infos = api.portal.get_tool("portal_types")
    parts = [*aq_chain(section), infos[section.portal_type], *map(infos.get, types)]
    key = ("addable", principals, types, tuple(filter(None, map(stamp, parts))))
    return memory.recall(key, compute)


def stamp(part) -> tuple | None:
    """What stands for an object as it is stored; None for what is not stored."""
    jar = getattr(part, "_p_jar", None)
    if jar is None:
        return None
    part._p_activate()
    return jar.db().database_name, part._p_oid, part._p_serial
