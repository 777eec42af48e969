"""`GET @my-country`, for who writes for a country; the network's staff name one.

Parameters: `country`, `section`, `portal_type`, `language`, `crime_phenomena`
(repeatable), `SearchableText`, `sort_on`, `sort_order`, `b_start`, `b_size`.

200: `{"@id", "country", "countries", "sections": [{"id", "title", "count"}],
"section", "items_total", "items": [row], "facets", "begin", "batching"?}`. `begin`:
`[{"token", "title", "@id"}]`, the types that the asker may begin, with their forms;
empty for the staff. Without a section
the first one that is not empty is shown. The staff gets empty sections until they
name a country. What was deleted is counted here and listed by `@deleted`.
400: `{"error": {"type", "message", "field"}}` for a wrong parameter. 401 for others,
403 for who has no country or asks for another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from eucpn.content.clock import today
from eucpn.content.serializers.labels import Labels
from eucpn.policy import _
from eucpn.policy.desk.beginning import beginnings
from eucpn.policy.desk.lists import Filtered
from eucpn.policy.desk.lists import Listing
from eucpn.policy.desk.query import DeskQuery
from eucpn.policy.desk.query import FILTERS
from eucpn.policy.desk.query import parse
from eucpn.policy.desk.sections import Section
from eucpn.policy.desk.sections import sections
from eucpn.policy.desk.service import DeskService
from eucpn.policy.localroles.countries import contributing_countries
from eucpn.policy.recycle.rules import visible
from eucpn.policy.services.refusing import Denied


@dataclass(frozen=True)
class Country:
    """What is told of a country: counts of the sections, the list of one of them."""

    counts: dict[str, int]
    section: str
    listing: Listing


class MyCountryGet(DeskService):
    """`GET <anything>/@my-country`."""

    name = "my-country"

    def act(self):
        countries = self.countries()
        query = parse(
            self.request.form,
            choices={"country": contributing_countries(), "section": sections()},
        )
        country = self.country(query, countries)
        told = self.told(country, query)
        # The catalog knows nothing of what was deleted.
        counts = {**told.counts, "deleted": self.deleted(country)}
        rids = told.listing.rids
        page = self.rows(rids[query.start : query.start + query.size])
        language = self.rows.language
        label = Labels(language, self.request)
        return {
            **self.paged(query.start, query.size, len(rids), page),
            "country": label("countries", country),
            "countries": [label("countries", id_) for id_ in countries],
            "sections": [
                {
                    "id": section.id,
                    "title": section.title(self.request, language),
                    "count": counts[section.id],
                }
                for section in sections().values()
            ],
            "section": told.section,
            "facets": self.facets(told.listing.facets),
            "begin": beginnings(self.rows),
        }

    def countries(self) -> list[str]:
        """The countries that the asker may choose.

        :raises Denied: where there is none.
        """
        if self.asker.sees_queue:
            return contributing_countries()
        if not self.asker.countries:
            raise Denied(
                _("error_no_country", default="You do not write for a country.")
            )
        return list(self.asker.countries)

    def country(self, query: DeskQuery, countries: list[str]) -> str | None:
        """The country that is asked for; None where the staff did not say.

        :raises Denied: for another one than the asker's.
        """
        country = query.choice("country")
        if country is None:
            return None if self.asker.sees_queue else countries[0]
        if country not in countries:
            raise Denied(
                _(
                    "error_other_country",
                    default="You do not write for this country.",
                ),
                field="country",
            )
        return country

    def told(self, country: str | None, query: DeskQuery) -> Country:
        """All but the rows, from indexes."""
        everything = self.sets.of_country(country) if country else 0
        filtered = Filtered(self.sets, everything, query)
        parts = {
            section.id: filtered.among(
                section.members(self.sets, everything, today(self.now))
            )
            for section in sections().values()
        }
        found = {id_: part.all_but() for id_, part in parts.items()}
        counts = {id_: part.bit_count() for id_, part in found.items()}
        chosen = query.choice("section") or next(
            (id_ for id_, count in counts.items() if count), next(iter(counts))
        )
        return Country(
            counts,
            chosen,
            Listing(
                rids=self.sorted(found[chosen], sections()[chosen], query),
                facets={name: parts[chosen].facet(name) for name in FILTERS},
            ),
        )

    def sorted(self, found: int, section: Section, query: DeskQuery) -> Sequence:
        """In the order that is asked for, else that of the section."""
        sort_on = query.sort_on or section.sort_on
        if sort_on is None:
            return ()
        descending = query.descending
        if descending is None:
            descending = not query.sort_on and section.sort_order == "descending"
        return self.sets.ordered(found, sort_on, descending)

    def deleted(self, country: str | None) -> int:
        """How much of the country's the asker can restore."""
        return len(visible(country)) if country else 0
