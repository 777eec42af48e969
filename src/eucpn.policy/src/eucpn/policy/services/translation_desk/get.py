"""`GET @translation-desk`, for translators, countries and the secretariat.

Parameters: `language` (repeatable), `status` (`missing`, `outdated`, `in-progress`,
`waiting`, `current`), `contributing_member_state`, `portal_type`, `crime_phenomena`
(repeatable), `SearchableText` (of the originals), `sort_on` (`demand`, `title`,
`since`), `sort_order`, `b_start`, `b_size`. Without a language it is the languages
that the asker translates into; for others the list is empty until they choose one, and
the facet of languages says where there is something.

200: `{"@id", "items_total", "items": [{"source", "language", "status", "target",
"since", "text", "expected", "demand", "actions"}], "languages": [label], "facets",
"batching"?}`; `text` is the number of words to translate.
400: `{"error": {"type", "message", "field"}}` for a wrong parameter. 401 for others,
403 for who neither translates nor writes for a country, and for another language than
the asker's.
"""

from array import array
from BTrees.IIBTree import intersection
from collections import Counter
from dataclasses import replace
from eucpn.content.services.parameters import BadParameter
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import _
from eucpn.policy.desk.lists import Filtered
from eucpn.policy.desk.lists import Listing
from eucpn.policy.desk.query import DeskQuery
from eucpn.policy.desk.query import parse
from eucpn.policy.desk.service import DeskService
from eucpn.policy.desk.translations import STATUSES
from eucpn.policy.desk.translations import Translations
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.translation_desk.rows import Moments
from eucpn.policy.services.translation_desk.rows import TranslationRows
from functools import cached_property


FACETS = ("contributing_member_state", "crime_phenomena", "portal_type")
SORTS = {"demand": "demand", "since": "since", "title": "sortable_title"}


class TranslationDeskGet(DeskService):
    """`GET <anything>/@translation-desk`."""

    name = "translation-desk"

    @cached_property
    def translations(self) -> Translations:
        """The works and their versions for the asker."""
        return Translations(self.sets)

    def act(self):
        query = parse(
            self.request.form,
            choices={"status": STATUSES},
            filters=(*FACETS, "language"),
            sorts=SORTS,
        )
        known = self.languages()
        chosen = self.chosen(query, known)
        listing = self.sets.remembered(
            (self.name, query.key), lambda: self.listing(query, known, chosen)
        )
        rids = listing.rids
        rows = TranslationRows(self.rows, self.translations)
        page = rows(map(unpacked, rids[query.start : query.start + query.size]))
        facets = dict(listing.facets)
        statuses = dict(facets.pop("status"))
        return {
            **self.paged(query.start, query.size, len(rids), page),
            "languages": [self.rows.label("languages", id_) for id_ in chosen],
            "facets": {
                "status": [
                    {**rows.status(id_), "count": statuses[id_]} for id_ in STATUSES
                ],
                **self.facets(facets),
            },
        }

    def languages(self) -> tuple[str, ...]:
        """The languages that the asker may choose.

        :raises Denied: where there is none.
        """
        if self.asker.sees_queue or self.asker.countries:
            return LANGUAGES
        if not self.asker.languages:
            raise Denied(
                _(
                    "error_no_translations",
                    default="You neither translate nor write for a country.",
                )
            )
        return self.asker.languages

    def chosen(self, query: DeskQuery, known: tuple[str, ...]) -> tuple[str, ...]:
        """The languages of the list.

        :raises Denied: for another one than the asker's.
        :raises BadParameter: for what is no language of the network.
        """
        asked = dict(query.filters).get("language")
        if not asked:
            return self.asker.languages
        for language in asked:
            if language not in LANGUAGES:
                raise BadParameter(
                    "language",
                    _(
                        "error_unknown_language",
                        default="This is not one of the network's 24 languages.",
                    ),
                )
            if language not in known:
                raise Denied(
                    _(
                        "error_other_language",
                        default="You do not translate into this language.",
                    ),
                    field="language",
                )
        return tuple(language for language in LANGUAGES if language in asked)

    def listing(self, query: DeskQuery, known, chosen) -> Listing:
        """All but the rows, from indexes."""
        filtered = self.filtered(query, known)
        facets = {name: Counter() for name in (*FACETS, "status")}
        keys = []
        for language in chosen:
            part = filtered[language]
            for name in FACETS:
                facets[name].update(dict(part.facet(name)))
            among, shown = part.all_but("status"), part.all_but()
            for status, rids in self.translations.versions(language).statuses.items():
                facets["status"][status] += len(intersection(among, rids))
                found = intersection(shown, rids)
                keys += [(rid, language, status) for rid in found]
        counts = ((id_, len(part.all_but())) for id_, part in filtered.items())
        return Listing(
            rids=array("q", map(packed, self.ordered(keys, query))),
            facets={
                **{name: tuple(counted.items()) for name, counted in facets.items()},
                "status": tuple((id_, facets["status"][id_]) for id_ in STATUSES),
                "language": tuple((id_, count) for id_, count in counts if count),
            },
        )

    def filtered(self, query: DeskQuery, languages) -> dict[str, Filtered]:
        """By language the originals that pass the filters."""
        text = None if query.text is None else self.sets.with_text(query.text)
        others = tuple(pair for pair in query.filters if pair[0] != "language")
        query, status = (
            replace(query, filters=others, text=None),
            query.choice("status"),
        )
        result = {}
        for language in languages:
            versions = self.translations.versions(language)
            result[language] = part = Filtered(self.sets, versions.works, query)
            if text is not None:
                part.add("SearchableText", intersection(part.rids, text))
            if status:
                part.add("status", versions.statuses[status])
        return result

    def ordered(self, keys: list[tuple], query: DeskQuery) -> list[tuple]:
        """In the order that is asked for; what has no value comes last."""
        sort_on = query.sort_on or "demand"
        value = self.sort_value(sort_on)
        values = {key: value(*key) for key in keys}
        descending = query.descending
        if descending is None:
            descending = sort_on == "demand"
        has = [key for key in keys if values[key] is not None]
        has.sort(key=values.get, reverse=descending)
        return has + [key for key in keys if values[key] is None]

    def sort_value(self, sort_on: str):
        """What `(original, language, status)` is sorted by."""
        if sort_on == "since":
            return Moments(self.translations)
        if sort_on == "sortable_title":
            titles = self.sets.values(sort_on)
            return lambda rid, _language, _status: titles.get(rid)
        updated, demand = (
            self.sets.values("last_substantive_update"),
            self.translations.demand,
        )
        return lambda rid, language, _status: (
            demand(rid, language),
            updated.get(rid) or 0,
        )


def packed(key: tuple) -> int:
    """`(original, language, status)` as one number."""
    rid, language, status = key
    place = LANGUAGES.index(language) * len(STATUSES) + STATUSES.index(status)
    return rid * PLACES + place


def unpacked(number: int) -> tuple:
    """What was `packed`."""
    rid, place = divmod(number, PLACES)
    language, status = divmod(place, len(STATUSES))
    return rid, LANGUAGES[language], STATUSES[status]


PLACES = len(LANGUAGES) * len(STATUSES)
