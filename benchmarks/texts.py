"""Texts, terms and dates of the content: the same for the same seed."""

from datetime import timedelta
from eucpn.content.clock import today
from eucpn.content.vocabularies.terms import load
import random


SYLLABLES = tuple(zip("bcdfghklmnprstvz", "aeiouaeiouaeioua", strict=True))
VOCABULARY = [
    "".join("".join(SYLLABLES[n // 16**digit % 16]) for digit in range(3))
    for n in range(4096)
]
# Few words are frequent, most are rare, as in natural languages.
WEIGHTS = [1 / (rank + 3) for rank in range(len(VOCABULARY))]
CUMULATED = [sum(WEIGHTS[: n + 1]) for n in range(len(WEIGHTS))]


class Texts:
    """Makes the values of items, one after the other."""

    def __init__(self, seed):
        self.random = random.Random(seed)  # noqa: S311

    def words(self, count: int) -> str:
        """So many words."""
        return " ".join(self.random.choices(VOCABULARY, cum_weights=CUMULATED, k=count))

    def titled(self) -> dict:
        """A title and a description."""
        return {
            "title": self.words(6).capitalize(),
            "description": self.words(25),
        }

    def values(self, number: int, portal_type: str) -> dict:
        """What is the same in all languages."""
        pick, now = self.random.choice, today()
        phenomena = list(load("crime_phenomena").terms)
        values = {
            "contributing_member_state": pick(["BE", "NL", "RO", "FI", "SE", None]),
            "crime_phenomena": set(self.random.sample(phenomena, 2)),
        }
        if portal_type == "Toolbox":
            values["series_number"] = number + 1
            values["publication_date"] = now - timedelta(self.random.randrange(4000))
        if portal_type == "NationalPolicy":
            values["policy_type"] = pick(list(load("policy_types").terms))
        if portal_type == "FundingCall":
            closing = now + timedelta(self.random.randrange(-900, 200))
            values["opening_date"] = closing - timedelta(90)
            values["deadline_model"] = "single-stage"
            values["deadlines"] = [
                {"stage": "single", "date_time": f"{closing.isoformat()}T17:00"}
            ]
        return values
