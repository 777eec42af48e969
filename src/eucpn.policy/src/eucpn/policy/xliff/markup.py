"""HTML as units: one a run of text, with its inline elements as codes.

Everything between the units stays as it is to the letter; a text comes out escaped.
"""

from eucpn.policy.xliff.builder import Builder
from eucpn.policy.xliff.builder import Character
from eucpn.policy.xliff.builder import is_words
from eucpn.policy.xliff.builder import visit_text
from eucpn.policy.xliff.tokens import CLOSING
from eucpn.policy.xliff.tokens import OPENING
from eucpn.policy.xliff.tokens import TEXT
from eucpn.policy.xliff.tokens import text_attributes
from eucpn.policy.xliff.tokens import Token
from eucpn.policy.xliff.tokens import tokens
from eucpn.policy.xliff.units import ALONE
from eucpn.policy.xliff.units import CLOSE
from eucpn.policy.xliff.units import Mark
from eucpn.policy.xliff.units import Parts
from eucpn.policy.xliff.units import Unit
from eucpn.policy.xliff.units import Visit
from html import escape
from html import unescape


class MarkupWalk:
    """One way through a text; `name` is what its units are called."""

    def __init__(self, name: str, visit: Visit):
        self.name = name
        self.visit = visit
        self.count = 0

    def __call__(self, html: str) -> str:
        """The text with what the visits answered in the place of its units."""
        result: list[str] = []
        run: list[Token] = []
        for token in tokens(html):
            if token.divides:
                result.append(self.run(run))
                result.append(self.tag(token, self.flows(token, self.name)))
                run = []
            else:
                run.append(token)
        return "".join([*result, self.run(run)])

    def run(self, run: list[Token]) -> str:
        """A text between two elements that divide; white space around it stays."""
        if not any(t.kind == TEXT and is_words(unescape(t.raw)) for t in run):
            return "".join(self.tag(t, self.flows(t, self.name)) for t in run)
        self.count += 1
        name = f"{self.name}.{self.count}"
        unit, tags = self.unit(run, name)
        start, end = edges(unit.parts)
        inner = Unit(unit.id, unit.parts[start:end], unit.codes)
        before, inner, after = without_space(inner, unit.parts[:start])
        after = (*after, *unit.parts[end:])
        answer = self.visit(inner)
        raw = {id_: self.tag(token, flows) for id_, (token, flows) in tags.items()}
        return "".join(
            self.rendered(parts, unit, raw) for parts in (before, answer, after)
        )

    def unit(self, run: list[Token], name: str):
        """The run as a unit, and the tokens of its codes with their texts."""
        builder, tags, partners = Builder(), {}, pairs(run)
        for number, token in enumerate(run):
            if token.kind == TEXT:
                builder.text(unescape(token.raw))
                continue
            if number in partners and token.kind == CLOSING:
                builder.close(partners[number])
                continue
            id_ = str(len(builder.codes) + 1)
            flows = self.flows(token, f"{name}.{id_}")
            names = [flow for flow, *_span in flows]
            if number in partners:
                closing = run[partners[number]].raw
                builder.open(shown(token, flows), closing, flows=names)
                partners[partners[number]] = id_
            else:
                builder.alone(shown(token, flows), flows=names)
            tags[id_] = (token, flows)
        return builder.unit(name), tags

    def flows(self, token: Token, name: str) -> list[tuple[str, int, int]]:
        """`(id of the unit, start, end)` of the texts in a tag."""
        found = []
        for attribute, start, end in text_attributes(token):
            if token.raw[start:end].strip():
                id_ = f"{name}.{attribute}"
                if name == self.name:  # of no unit: numbered among the units
                    self.count += 1
                    id_ = f"{name}.{self.count}.{attribute}"
                found.append((id_, start, end))
        return found

    def tag(self, token: Token, flows) -> str:
        """The tag with its texts as the visits answered them."""
        raw, done, result = token.raw, 0, []
        for id_, start, end in flows:
            text = visit_text(unescape(raw[start:end]), id_, self.visit)
            result += [raw[done:start], escape(text, quote=True)]
            done = end
        return "".join([*result, raw[done:]])

    @staticmethod
    def rendered(parts: Parts, unit: Unit, raw: dict[str, str]) -> str:
        result = []
        for part in parts:
            if isinstance(part, str):
                result.append(escape(part, quote=False))
                continue
            code = unit.codes[part.id]
            if isinstance(code.payload, Character):
                result.append(code.payload)
            elif part.kind == CLOSE:
                result.append(code.closing)
            else:
                result.append(raw[part.id])
        return "".join(result)


def shown(token: Token, flows) -> str:
    """The tag as a person sees it: its texts are units of their own."""
    raw = token.raw
    for _id, start, end in reversed(flows):
        raw = f"{raw[:start]}…{raw[end:]}"
    return raw


def pairs(run: list[Token]) -> dict:
    """Position of an opening tag to that of its closing one, and back.

    What overlaps, or has its other half in another run, stands alone.
    """
    found, open_ = {}, []
    for number, token in enumerate(run):
        if token.kind == OPENING and not token.is_void:
            open_.append(number)
        elif token.kind == CLOSING:
            names = [run[position].name for position in open_]
            if token.name not in names:
                continue
            while run[open_[-1]].name != token.name:
                open_.pop()
            found[open_.pop()] = number
    return {**found, **dict.fromkeys(found.values())}


def edges(parts: Parts) -> tuple[int, int]:
    """Where the text begins and ends without codes that stand alone around it."""

    def is_edge(part) -> bool:
        if isinstance(part, Mark):
            return part.kind == ALONE
        return not part.strip()

    start, end = 0, len(parts)
    while start < end and is_edge(parts[start]):
        start += 1
    while end > start and is_edge(parts[end - 1]):
        end -= 1
    return start, end


def without_space(unit: Unit, before: Parts) -> tuple[Parts, Unit, Parts]:
    """The unit without the white space at its ends, which goes before and after it."""
    parts, after = list(unit.parts), ()
    if isinstance(parts[-1], str):
        text = parts[-1].rstrip()
        after, parts[-1] = (parts[-1][len(text) :],), text
    if isinstance(parts[0], str):
        text = parts[0].lstrip()
        before = (*before, parts[0][: len(parts[0]) - len(text)])
        parts[0] = text
    used = {part.id for part in parts if isinstance(part, Mark)}
    codes = {id_: code for id_, code in unit.codes.items() if id_ in used}
    return before, Unit(unit.id, tuple(parts), codes), after


def walk_markup(html, name: str, visit: Visit):
    """The HTML with every text in it as `visit` answers it."""
    return MarkupWalk(name, visit)(html) if isinstance(html, str) and html else html
