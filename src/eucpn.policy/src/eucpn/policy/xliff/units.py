"""What a translator gets: units of text with protected codes.

The parts of a unit are strings and marks. A mark points to a code, which holds the
mark-up itself; what comes back is only ever text and marks, so that no mark-up can be
brought in from outside.
"""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
import hashlib
import json
import re


OPEN, CLOSE, ALONE = "open", "close", "alone"


@dataclass(frozen=True)
class Mark:
    """The place of a code in a text; `kind` is OPEN, CLOSE or ALONE."""

    kind: str
    id: str


Parts = tuple[str | Mark, ...]


@dataclass(frozen=True)
class Code:
    """Mark-up that is carried along and not translated.

    `opening` and `closing` are what a person may see of it; `payload` is what it is put
    back from. `closing` is None for what stands alone. `flows` are the ids of the units
    that hold texts of the code, such as the alternative text of a picture.
    """

    id: str
    opening: str
    closing: str | None = None
    payload: object = None
    flows: tuple[str, ...] = ()

    @property
    def type(self) -> str:
        """`fmt`, `link`, `image` or `other`, as XLIFF 2 calls them."""
        name = re.match(r"<?([^\s>/]*)", self.opening)[1].lower()
        if self.closing is None:
            return {"img": "image", "br": "fmt"}.get(name, "other")
        return "link" if name in ("a", "link") else "fmt"


@dataclass(frozen=True)
class Unit:
    """A text that is translated in one piece, and where it stands.

    `id` is an XML name token, unique in its item: `summary.3`.
    """

    id: str
    parts: Parts
    codes: dict[str, Code] = field(default_factory=dict)


# Given each unit in turn; answers the parts that stand in its place.
Visit = Callable[[Unit], Parts]


def text_of_parts(parts: Parts) -> str:
    """The words alone."""
    return "".join(part for part in parts if isinstance(part, str))


def has_text(parts: Parts) -> bool:
    return bool(text_of_parts(parts).strip())


def joined(parts) -> Parts:
    """The same with neighbouring texts in one, and without empty ones."""
    result: list = []
    for part in parts:
        if isinstance(part, str):
            if not part:
                continue
            if result and isinstance(result[-1], str):
                result[-1] += part
                continue
        result.append(part)
    return tuple(result)


def fingerprint(units: list[Unit]) -> str:
    """The same for the same texts with the same codes: 32 hexadecimal digits."""
    told = [
        [
            unit.id,
            [p if isinstance(p, str) else [p.kind, p.id] for p in unit.parts],
            [[code.id, code.opening, code.closing] for code in unit.codes.values()],
        ]
        for unit in units
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]
