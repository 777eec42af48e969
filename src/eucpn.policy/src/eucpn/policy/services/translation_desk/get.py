"""`GET @translation-desk`, for translators, countries and the secretariat.

Parameters: `language` (repeatable), `status` (`missing`, `outdated`, `in-progress`,
`waiting`, `current`), `contributing_member_state`, `portal_type`, `crime_phenomena`
(repeatable), `SearchableText` (of the originals), `sort_on` (`demand`, `title`,
`since`), `sort_order`, `b_start`, `b_size`. Without a language it is the languages
that the asker translates into; for others the list is empty until they choose one, and
the facet of languages says where there is something.

200: `{"@id", "items_total", "items": [{"source", "language", "status", "target",
"since", "text", "expected", "demand", "actions"}], "languages": [label],
"job_languages": [label], "facets", "batching"?}`; `text` is the number of words to
translate, `job_languages` are those for which the asker may use `@translation-jobs`.
400: `{"error": {"type", "message", "field"}}` for a wrong parameter. 401 for others,
403 for who neither translates nor writes for a country, and for another language than
the asker's.
"""

from array import array
from collections import Counter
from dataclasses import replace
from eucpn.content.services.parameters import BadParameter
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import _
from eucpn.policy.desk.lists import Filtered
from eucpn.policy.desk.lists import Listing
from eucpn.policy.desk.lists import united
from eucpn.policy.desk.query import DeskQuery
from eucpn.policy.desk.query import parse
from eucpn.policy.desk.service import DeskService
from eucpn.policy.desk.translations import STATUSES
from eucpn.policy.desk.translations import Translations
from eucpn.policy.mirror import bits
from eucpn.policy.mirror.groups import CURRENT
from eucpn.policy.mirror.groups import MISSING
from eucpn.policy.multilingual.guards import in_secretariat
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.translation_desk.order import Parts
from eucpn.policy.services.translation_desk.order import Shown
from eucpn.policy.services.translation_desk.rows import Moments
from eucpn.policy.services.translation_desk.rows import TranslationRows
from functools import cached_property


FACETS = ("contributing_member_state", "crime_phenomena", "portal_type")
TIMELESS = (CURRENT, MISSING)
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
        listing = self.listing(query, known, chosen)
        rids = listing.rids
        rows = TranslationRows(self.rows, self.translations)
        page = rows(rids[query.start : query.start + query.size])
        facets = dict(listing.facets)
        statuses = dict(facets.pop("status"))
        return {
            **self.paged(query.start, query.size, len(rids), page),
            "languages": self.labels(chosen),
            "job_languages": self.labels(self.job_languages()),
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

    def labels(self, languages) -> list[dict]:
        return [self.rows.label("languages", id_) for id_ in languages]

    def job_languages(self) -> tuple[str, ...]:
        """Into which of them the asker may have what is listed translated outside; the
        same as `may_translate` says of each row."""
        if in_secretariat() or self.asker.countries:
            return LANGUAGES
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
        parts = [filtered[language] for language in chosen]
        statuses, shown = Counter(), {}
        for language, part in zip(chosen, parts, strict=True):
            among, passing = part.all_but("status"), part.all_but()
            shown[language] = {}
            for status, found in self.translations.versions(language).statuses.items():
                statuses[status] += (among & found).bit_count()
                shown[language][status] = passing & found
        counts = ((id_, part.all_but().bit_count()) for id_, part in filtered.items())
        return Listing(
            rids=self.ordered(Shown(shown, self.sets.table.records), query),
            facets={
                **{name: self.facet(name, parts) for name in FACETS},
                "status": tuple((id_, statuses[id_]) for id_ in STATUSES),
                "language": tuple((id_, count) for id_, count in counts if count),
            },
        )

    def facet(self, name: str, parts: list[Filtered]) -> tuple[tuple[str, int], ...]:
        """`(value, count)`: a work counts once for each language of the list."""
        planes = bits.planes(part.all_but(name) for part in parts)
        everything = united(*planes)
        return tuple(
            (value, bits.total(planes, row))
            for value, row in self.sets.table.rows[name].items()
            if row & everything
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
                part.add("SearchableText", text)
            if status:
                part.add("status", versions.statuses[status])
        return result

    def ordered(self, shown: Shown, query: DeskQuery) -> Parts:
        """In the order that is asked for; what has no value comes last."""
        sort_on = query.sort_on or "demand"
        descending = query.descending
        if descending is None:
            descending = sort_on == "demand"
        if sort_on == "since":
            parts = self.by_moment(shown, descending, query)
        elif sort_on == "demand":
            parts = self.by_demand(shown, descending)
        else:
            parts = shown.in_order(self.sets.table.orders[sort_on], descending)
        return Parts(shown.length, parts)

    def by_demand(self, shown: Shown, descending: bool):
        """What was promised, then what is read in more languages, then what changed
        last; the other way round unless descending."""
        versions = self.translations.versions
        promised = shown.only({
            language: versions(language).expected for language in shown.by_status
        })
        order = self.sets.table.orders["last_substantive_update"]
        groups = [promised, shown.without(promised)]
        for group in groups if descending else reversed(groups):
            everything = united(*group.by_language.values())
            levels = bits.levels(self.translations.asked_for, everything)
            found = [level for _count, level in levels]
            yield from group.in_order(
                order, descending, found if descending else reversed(found)
            )

    def by_moment(self, shown: Shown, descending: bool, query: DeskQuery):
        """What has been so for long first; what is missing or current is at no time.

        Kept until the catalog changes: columns are read for it.
        """
        at_a_time = Shown(
            {
                language: {
                    status: found
                    for status, found in statuses.items()
                    if status not in TIMELESS
                }
                for language, statuses in shown.by_status.items()
            },
            shown.records,
        )

        def compute():
            moment = Moments(self.translations)
            keys = [key for _count, make in at_a_time.plain() for key in make()]
            values = {key: value for key in keys if (value := moment(*key))}
            known = sorted(values, key=values.get, reverse=descending)
            unknown = [key for key in keys if key not in values]
            return array("q", map(packed, known + unknown))

        kept = self.sets.remembered((self.name, query.key), compute)
        yield len(kept), lambda: map(unpacked, kept)
        yield from shown.without(at_a_time).plain()


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
