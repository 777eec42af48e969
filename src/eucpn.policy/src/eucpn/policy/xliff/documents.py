"""What a file says, whichever format it is in."""

from dataclasses import dataclass
from dataclasses import field
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit
import re


# States of a target, of which each format has its own words.
TRANSLATED, STALE = "translated", "stale"
ORIGINAL = re.compile(
    r"eucpn:([0-9A-Za-z-]{1,64})\?version=(\d{1,9})&text=([0-9a-f]{32})"
    r"(?:&translation=([0-9a-f]{32}))?"
)


@dataclass(frozen=True)
class Origin:
    """Of what the units are: an item, its version and the fingerprint of its text, and
    that of the translation, where there was one.

    Kept in the attribute `original`, which every tool leaves as it is.
    """

    uid: str
    version: int
    text: str
    translation: str | None = None

    def __str__(self):
        told = f"eucpn:{self.uid}?version={self.version}&text={self.text}"
        return f"{told}&translation={self.translation}" if self.translation else told

    @classmethod
    def parse(cls, value: str | None) -> "Origin | None":
        match = ORIGINAL.fullmatch(value or "")
        return cls(match[1], int(match[2]), match[3], match[4]) if match else None


@dataclass(frozen=True)
class Target:
    """A translation that is there already; `state` is TRANSLATED or STALE."""

    parts: Parts
    state: str


@dataclass(frozen=True)
class Job:
    """One item to be translated into one language.

    :param groups: `[(name of the field, its title, units)]`.
    :param note: what the translator is told about the whole.
    """

    origin: Origin
    source_language: str
    target_language: str
    note: str
    groups: tuple[tuple[str, str, tuple[Unit, ...]], ...]
    targets: dict[str, Target] = field(default_factory=dict)


@dataclass(frozen=True)
class Returned:
    """One file element that came back; what is not translated is None."""

    origin: Origin | None
    source_language: str
    target_language: str
    texts: dict[str, Parts | None]
    # Ids that occur more than once.
    doubled: tuple[str, ...] = ()


class Unreadable(Exception):
    """What was sent is no XLIFF that is read here; the reason is a key of
    `problems.SENTENCES`."""

    def __init__(self, reason: str, /, **mapping):
        super().__init__(reason)
        self.reason = reason
        self.mapping = mapping
