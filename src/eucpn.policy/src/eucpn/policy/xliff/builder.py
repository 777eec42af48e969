"""Builds the parts and codes of one unit, whatever it is taken from."""

from eucpn.policy.xliff.units import ALONE
from eucpn.policy.xliff.units import CLOSE
from eucpn.policy.xliff.units import Code
from eucpn.policy.xliff.units import joined
from eucpn.policy.xliff.units import Mark
from eucpn.policy.xliff.units import OPEN
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit
from eucpn.policy.xliff.units import Visit
import re


# What no XML document can hold.
NO_XML = re.compile("([^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff])")


class Character(str):
    """The payload of a code that stands for a single character."""


class Builder:
    """Collects texts and codes in their order; numbers the codes from 1."""

    def __init__(self):
        self.parts: list = []
        self.codes: dict[str, Code] = {}

    def text(self, text: str):
        """A text; characters that no XML can hold become codes."""
        for number, piece in enumerate(NO_XML.split(text)):
            if number % 2:
                self.alone(f"U+{ord(piece):04X}", Character(piece))
            elif piece:
                self.parts.append(piece)

    def open(self, opening: str, closing: str, payload=None, flows=()) -> str:
        """The beginning of a pair; answers the id of its code."""
        return self._code(OPEN, opening, closing, payload, flows)

    def alone(self, opening: str, payload=None, flows=()) -> str:
        return self._code(ALONE, opening, None, payload, flows)

    def close(self, id_: str):
        self.parts.append(Mark(CLOSE, id_))

    def _code(self, kind, opening, closing, payload, flows) -> str:
        id_ = str(len(self.codes) + 1)
        self.codes[id_] = Code(id_, opening, closing, payload, tuple(flows))
        self.parts.append(Mark(kind, id_))
        return id_

    def unit(self, id_: str) -> Unit:
        return Unit(id_, joined(self.parts), self.codes)


def is_words(text: str) -> bool:
    """Is there anything in the text beside white space and what no XML can hold?"""
    return bool(NO_XML.sub("", text).strip())


def visit_text(text, id_: str, visit: Visit):
    """The text that stands in the place of one without mark-up; blank ones stay."""
    if not isinstance(text, str) or not is_words(text):
        return text
    builder = Builder()
    builder.text(text)
    unit = builder.unit(id_)
    return plain(visit(unit), unit)


def plain(parts: Parts, unit: Unit) -> str:
    """Text and characters without mark-up."""
    return "".join(
        part if isinstance(part, str) else unit.codes[part.id].payload for part in parts
    )
