"""What a cell shows of its value, by the code of its number format."""

from __future__ import annotations

import math
from typing import NamedTuple

from parkfacts.exchange.intake.grid.formats.dates import shown_date
from parkfacts.exchange.intake.grid.formats.general import general, plain, shows_loss
from parkfacts.exchange.intake.grid.formats.numbers import NumberLayout, exact, usual_layout
from parkfacts.exchange.intake.grid.formats.parsing import Condition, Section, sections
from parkfacts.exchange.intake.grid.model import CellKind

_NUMBER = CellKind.NUMBER
_POSITIVE = (Condition(">", 0.0), Condition(">=", 0.0))
_NEGATIVE = (Condition("<", 0.0), Condition("<=", 0.0))


class Shown(NamedTuple):
    """What a cell shows; of a number that it shows fewer digits of, those that it has."""

    text: str
    kind: CellKind
    stored: str = ""


class Format:
    """A number format that values are shown by. Nothing in a code is refused."""

    def __init__(self, code: str, *, from_1904: bool = False) -> None:
        self.is_general = code in ("", "General", "@", "GENERAL", "general")
        found = sections(code)
        self.text = found.pop() if found[-1].is_text and (len(found) > 1) else None
        if found and found[0].is_text and self.text is None:
            self.text = found[0]
        if len(found) > 3:
            found = found[:3]
        self.sections = found
        self.usual = [usual_layout(section) for section in found]
        self.quick = self.usual[0] if len(found) == 1 and not found[0].condition else None
        """The layout of a code without sections, as nearly all are."""
        self.layouts = [NumberLayout(section) for section in found]
        self.from_1904 = from_1904

    def number(self, value: float) -> Shown:
        """What is shown of a number, or of a day that is stored as one."""
        if (
            self.quick
            and math.isfinite(value)
            and (quick := self.quick.shown(abs(value), repr(abs(value))))
        ):
            text, whole = quick
            return Shown(f"-{text}" if value < 0 else text, _NUMBER, "" if whole else plain(value))
        if not math.isfinite(value):
            return Shown("#NUM!", CellKind.ERROR)
        if self.is_general:
            text, digits = general(value), plain(value)
            return Shown(text, CellKind.NUMBER, "" if text == digits else digits)
        at, signed = self._section(value)
        sign = "-" if signed and value < 0 else ""
        if (usual := self.usual[at]) and (quick := usual.shown(abs(value), repr(abs(value)))):
            text, whole = quick
            whole = whole and (value >= 0 or shows_loss(sign + text))
            return Shown(sign + text, CellKind.NUMBER, "" if whole else plain(value))
        section = self.sections[at]
        if section.is_text:
            text = general(value)
            return Shown(_with_text(section, text), CellKind.NUMBER)
        if section.is_date:
            dated = shown_date(value, section, from_1904=self.from_1904)
            if dated is None:
                return Shown(general(value), CellKind.NUMBER)
            return Shown(dated.strip(), CellKind.DATE)
        text, whole = self.layouts[at].shown(exact(value))
        told = sign + text.strip()
        if whole and any(map(str.isalnum, told)) and (value >= 0 or shows_loss(told)):
            return Shown(told, CellKind.NUMBER)
        return Shown(told, CellKind.NUMBER, plain(value))

    def _section(self, value: float) -> tuple[int, bool]:
        """Which section shows a value, and whether with its minus."""
        found = self.sections
        first = found[0].condition
        if len(found) == 1:
            return 0, first is None or first not in _NEGATIVE
        second = found[1].condition
        if first is None and second is None:
            if value > 0 or (value == 0 and len(found) == 2):
                return 0, True
            return (1, False) if value < 0 else (2, True)
        opening = first or Condition(">" if len(found) > 2 else ">=", 0.0)
        if opening.holds(value):
            return 0, opening not in _NEGATIVE
        negative = second in _NEGATIVE or (second is None and opening in _POSITIVE)
        closing = second or (Condition("<", 0.0) if len(found) > 2 else None)
        if closing is None or closing.holds(value) or len(found) == 2:
            return 1, not negative
        return 2, True

    def shown_text(self, text: str) -> str:
        """What is shown of a text: the @ of its code, with what stands around it."""
        return text if self.text is None or self.is_general else _with_text(self.text, text)


def _with_text(section: Section, text: str) -> str:
    around = "".join(token.text for token in section.tokens if token.kind == "literal")
    if not around.strip():
        return text
    shown = (
        text if t.kind == "text" else t.text
        for t in section.tokens
        if t.kind in ("text", "literal")
    )
    return "".join(shown)
