"""What somebody may begin for their country, and where."""

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
    language, open_types = rows.language, tuple(setting("open_types") or ())
    return [
        {
            **labelled("types", id_, language),
            "@id": f"{rows.url(path)}/add?type={id_}",
        }
        for path, id_ in addable(language, open_types)
    ]


def addable(language: str, types: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """`(path of the section, type)` of those of the types that the current user may
    add, in the order of the sections."""
    folder = api.portal.get().get(language)
    if folder is None:
        return ()
    found = []
    for entry in sections():
        wanted = [id_ for id_ in entry["holds"] if id_ in types]
        section = folder.unrestrictedTraverse(entry["path"], None) if wanted else None
        if section is not None:
            path = "/".join(section.getPhysicalPath())
            allowed = {fti.getId() for fti in section.allowedContentTypes()}
            found += [(path, id_) for id_ in wanted if id_ in allowed]
    return tuple(found)
