"""`@works` finds exactly what a walk through all objects finds, for everybody.

About sixty items of random types, states, languages and countries; then random
questions of random people, answered once by the service's search and once by looking
at every object and asking whether this person may view it.
"""

from collections import defaultdict
from DateTime import DateTime
from datetime import date
from datetime import timedelta
from eucpn.content.clock import today
from eucpn.content.content.call_status import now
from eucpn.content.content.call_status import STATUSES
from eucpn.content.reading.preference import Preference
from eucpn.content.services.works import search
from eucpn.content.services.works.query import FILTERS
from eucpn.content.services.works.query import parse
from eucpn.content.services.works.query import SORTS
from eucpn.content.services.works.search import Works
from hypothesis import given
from hypothesis import HealthCheck
from hypothesis import settings
from hypothesis import strategies as st
from plone import api
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.multilingual.interfaces import ITranslationManager
from plone.app.testing import logout
from plone.app.testing import SITE_OWNER_NAME
import pytest
import random


WORDS = ["blixto", "dorvan", "elpika", "fumeral", "gostri", "hibane"]
STATES = ["published"] * 4 + ["draft", "pending", "archived", "archived", "withdrawn"]
PEOPLE = [None, "editor-be", "editor-ro", "reviewer-1", "translator-fr", "partner"]
TYPES = ["NationalPolicy", "FundingCall", "Toolbox", "Campaign", "MemberState"]
PHENOMENA = ["opc", "domestic-burglary", "cybercrime", "online-fraud"]


@pytest.fixture
def items(make):
    """Twenty-four works and their versions, always the same."""
    chance = random.Random(24)  # noqa: S311
    made = []
    for number in range(24):
        portal_type = TYPES[number % len(TYPES)]
        languages = chance.sample(
            ["en", "fr", "nl", "fi", "sv"], chance.choice([1, 2, 3, 4])
        )
        values = {
            "contributing_member_state": chance.choice(["BE", "RO", None]),
            "crime_phenomena": set(chance.sample(PHENOMENA, chance.choice([0, 1, 2]))),
        }
        if portal_type == "MemberState":
            values["country"] = chance.choice(["BE", "RO", "FI"])
            del values["crime_phenomena"]  # The type has none
        if portal_type == "Toolbox" and chance.random() < 0.8:
            values["publication_date"] = date(2019, 1 + number % 12, 1)
        if portal_type == "FundingCall":
            opening = today() + timedelta(chance.randrange(-60, 20))
            values["opening_date"] = opening
            values["deadline_model"] = chance.choice(["single-stage", "permanent"])
            if values["deadline_model"] != "permanent":
                closing = opening + timedelta(chance.choice([3, 30, 55, 70, 90]))
                values["deadlines"] = [{"date_time": f"{closing}T12:00"}]
            values["manual_status"] = chance.choice([None, None, "cancelled"])
        source = None
        for language in languages:
            title = " ".join(chance.sample(WORDS, 2)) + f" {number % 3}"
            obj = make(
                portal_type,
                title=title.capitalize(),
                language=language,
                state=chance.choice(STATES),
                **values,
            )
            obj.effective_date = chance.choice([
                None,
                DateTime() - chance.randrange(1, 900),
                DateTime() + 5,
            ])
            obj.reindexObject()
            made.append(obj)
            if source is None:
                source = obj
            else:
                with api.env.adopt_user(username=SITE_OWNER_NAME):
                    ITranslationManager(source).register_translation(language, obj)
    with api.env.adopt_user(username=SITE_OWNER_NAME):
        for obj in made[:12]:
            if api.content.get_state(obj) == "published":
                ICheckinCheckoutPolicy(obj).checkout(obj.__parent__)
    return made


def some(*values):
    """No value, one or several."""
    return st.lists(st.sampled_from(values), max_size=2)


# The walk looks at contributions only, so their types are always asked for.
ALWAYS = ("portal_type", "sort_on")
FORMS = st.fixed_dictionaries({
    "portal_type": st.lists(st.sampled_from([*TYPES, "Practice"]), min_size=1),
    "country": some("BE", "FI"),
    "contributing_member_state": some("BE", "RO"),
    "crime_phenomena": some("opc", "online-fraud", "cybercrime"),
    "call_status": some(*STATUSES),
    "review_state": some("published", "archived", "draft"),
    "language": some("fr", "nl", "en", "de"),
    "SearchableText": st.sampled_from(["", "", *WORDS, "dor gost", "blixto elpika"]),
    "sort_on": st.sampled_from(sorted(SORTS)),
    "sort_order": st.sampled_from(["", "ascending", "descending"]),
})
# Most questions have one or two conditions; with all at once nothing is ever found.
SPARSE = st.builds(
    lambda form, kept: {
        name: value for name, value in form.items() if name in kept or name in ALWAYS
    },
    FORMS,
    st.sets(st.sampled_from([*FILTERS, "call_status", "language", "SearchableText"])),
)


@pytest.mark.parametrize("many", [0, 100])
def test_works_are_what_a_walk_finds(functional_portal, items, walk, many, monkeypatch):
    """By either way of looking up the works that have the words."""
    monkeypatch.setattr(search, "MANY", many)
    catalog = functional_portal.portal_catalog
    seen = defaultdict(int)

    @settings(
        max_examples=250,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        form=st.one_of(FORMS, SPARSE, SPARSE, SPARSE),
        person=st.sampled_from(PEOPLE),
        wanted=st.sampled_from([
            ["en"],
            ["fr", "nl"],
            ["nl", "de", "fr"],
            ["de", "en"],
        ]),
    )
    def check(form, person, wanted):
        query, at = parse(form, wanted[0]), now()
        if person is None:
            logout()
            compare(query, wanted, at, person)
        else:
            with api.env.adopt_user(username=person):
                compare(query, wanted, at, person)

    def compare(query, wanted, at, person):
        works = Works(catalog, query, Preference(wanted[0], wanted[1:]), at)
        walked = walk(functional_portal, query, wanted)
        shown = works.versions(works.shown())
        found, expected = [v.uid for v in shown], walked.uids()
        if query.sort_on == "relevance":
            assert sorted(found) == sorted(expected)
        else:
            assert found == expected
        assert works.languages_of(shown) == {
            version.work: walked.languages()[version.work] for version in shown
        }
        assert [b.UID for b in works.brains(shown)] == found
        seen[person] += bool(found)

    check()

    assert len(items) > 50
    assert set(seen) == set(PEOPLE) and all(seen.values())
