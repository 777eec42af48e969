"""What somebody may begin for their country, and where."""

from eucpn.policy.desk.asker import Asker
from eucpn.policy.settings import setting
from eucpn.policy.setup.sections import sections
from eucpn.policy.workflow.labels import labelled
from plone import api


def beginnings(asker: Asker, language: str) -> list[dict]:
    """`[{"token", "title", "@id"}]`: types open to countries that the asker may add,
    each with the address of its form in the asker's language. Empty for the staff,
    whose new texts are no country's.
    """
    if not asker.countries:
        return []
    folder, open_types = api.portal.get().get(language), setting("open_types") or ()
    if folder is None:
        return []
    found = []
    for entry in sections():
        wanted = [id_ for id_ in entry["holds"] if id_ in open_types]
        section = folder.unrestrictedTraverse(entry["path"], None) if wanted else None
        if section is not None:
            allowed = {fti.getId() for fti in section.allowedContentTypes()}
            found += [
                {
                    **labelled("types", id_, language),
                    "@id": f"{section.absolute_url()}/add?type={id_}",
                }
                for id_ in wanted
                if id_ in allowed
            ]
    return found
