"""One entry of a list of works, from the catalog's columns alone."""

from DateTime import DateTime
from datetime import date
from eucpn.content.content.call_status import next_deadline
from eucpn.content.content.call_status import status_at
from eucpn.content.serializers.labels import Labels
from eucpn.content.vocabularies.terms import load
from functools import cache
from Missing import Missing
from plone.restapi.serializer.converters import json_compatible


# Columns with a term, the name in the entry and the list that the term is from.
TERMS = (
    ("campaign_kind", "campaign_kind", "campaign_kinds"),
    ("contributing_member_state", "contributing_member_state", "countries"),
    ("country", "country", "material_countries"),
    ("funding_programme", "programme", "funding_programmes"),
    ("level", "level", "call_levels"),
    ("policy_status", "policy_status", "policy_statuses"),
    ("policy_type", "policy_type", "policy_types"),
    ("production_status", "production_status", "production_statuses"),
)
DAYS = (
    "confirmed_current_on",
    "last_substantive_update",
    "launch_date",
    "publication_date",
    "review_due",
)
# The image of an entry: the first of these fields that has one, in the first of these
# scales that exists.
IMAGES = ("preview_image", "image", "cover")
SCALES = ("teaser", "preview", "large")
# What the catalog has for an item that was never published.
FLOOR = DateTime(1970, 1, 1)


def column(brain, name: str):
    """The value of a column; None where the item has none."""
    value = getattr(brain, name, None)
    return None if isinstance(value, Missing) or value == "" else value


def narrowest(tokens) -> list[str]:
    """The phenomena less those that are broader than another one of them."""
    terms = load("crime_phenomena").terms
    tokens = {token for token in tokens or () if token in terms}
    broader = set()
    for token in tokens:
        while (token := terms[token].broader) and token not in broader:
            broader.add(token)
    return sorted(tokens - broader, key=places().__getitem__)


@cache
def places() -> dict[str, int]:
    """The place of each phenomenon in its list: of the many, few are shown."""
    return {id_: place for place, id_ in enumerate(load("crime_phenomena").terms)}


class Entries:
    """Makes entries for one reader.

    :param language: of the labels.
    :param at: the moment for which the status of calls is told.
    """

    def __init__(self, request, language: str, at):
        self.label = Labels(language, request)
        self.at = at

    def entry(self, brain, available_languages: list[str], documents=()) -> dict:
        """The entry; see the API reference for its members."""
        phenomena = narrowest(column(brain, "crime_phenomena"))
        return {
            "@id": brain.getURL(),
            "@type": brain.portal_type,
            "title": brain.Title,
            "description": brain.Description,
            "language": self.label("languages", column(brain, "Language")),
            "review_state": column(brain, "review_state"),
            "image": self.image(brain),
            "effective": self.effective(brain),
            "publication_precision": column(brain, "publication_precision"),
            "crime_phenomena": [
                self.label("crime_phenomena", id_) for id_ in phenomena
            ],
            "available_languages": available_languages,
            "document_languages": [self.label("languages", id_) for id_ in documents],
            **{name: self.day(brain, name) for name in DAYS},
            **{
                name: self.label(terms, column(brain, source))
                for source, name, terms in TERMS
            },
            **self.call(brain),
        }

    def effective(self, brain):
        """When it was published first; None before that."""
        moment = column(brain, "effective")
        return None if moment is None or moment < FLOOR else json_compatible(moment)

    def day(self, brain, name: str):
        value = column(brain, name)
        return value.isoformat() if isinstance(value, date) else None

    def call(self, brain) -> dict:
        """What is told of a call's dates at this moment; None for all else."""
        opens, closes = column(brain, "call_opens"), column(brain, "call_closes")
        status = deadline = None
        if brain.portal_type == "FundingCall":
            manual = column(brain, "manual_status")
            model = column(brain, "deadline_model")
            status = status_at(opens, closes, model, manual, self.at)
            deadline = next_deadline(column(brain, "call_deadlines"), self.at)
        return {
            "call_status": self.label("call_statuses", status),
            "call_opens": json_compatible(opens),
            "call_closes": json_compatible(closes),
            "next_deadline": json_compatible(deadline),
        }

    def image(self, brain) -> dict | None:
        """`{"src", "width", "height", "alt"}` of the image that stands for the work."""
        stored = column(brain, "image_scales") or {}
        for field in IMAGES:
            if not stored.get(field):
                continue
            image = stored[field][0]
            scales = image.get("scales") or {}
            chosen = next((scales[s] for s in SCALES if s in scales), image)
            return {
                "src": f"{brain.getURL()}/{chosen['download']}",
                "width": chosen["width"],
                "height": chosen["height"],
                "alt": (column(brain, "cover_alt") if field == "cover" else None) or "",
            }
        return None
