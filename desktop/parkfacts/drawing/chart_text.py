"""Text of a chart: what of it may be painted, its fonts by role, and where a piece stands."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from parkfacts.compose.page.sheet import one_line
from parkfacts.compose.page.short_names import short_name
from parkfacts.drawing.theme import FIGURE_PX, NOTE_PX, WORK_PX
from parkfacts.facts.chart.spec import Bar, Chart, Panel

Role = Literal[
    "title", "terms", "caution", "group", "label", "chosen", "second", "figure", "strong", "large",
    "middle", "note", "source",
]  # fmt: skip
SMALL_PX = NOTE_PX - 1
MIDDLE_PX = 20
"""Type size for a lone figure that is too long for the large one."""
_SIZES: dict[Role, int] = {
    "title": WORK_PX,
    "terms": NOTE_PX,
    "caution": NOTE_PX,
    "group": NOTE_PX,
    "label": WORK_PX,
    "chosen": WORK_PX,
    "second": SMALL_PX,
    "figure": WORK_PX,
    "strong": WORK_PX,
    "large": FIGURE_PX,
    "middle": MIDDLE_PX,
    "note": NOTE_PX,
    "source": SMALL_PX,
}
_BOLD = ("title", "strong", "group", "large", "middle")
# A Chinese character is centred this far above its baseline, in parts of the type size.
_MIDDLE = 0.38
_ORPHAN = 2


class TextAt(NamedTuple):
    """A piece of text: where its baseline begins, in pixels at 96 dpi, and what it is."""

    x: float
    baseline: float
    text: str
    role: Role


def paintable(chart: Chart) -> Chart:
    """The chart with each text on one line, without marks by which it would read backwards."""
    return chart._replace(
        panels=tuple(map(_panel, chart.panels)),
        notes=tuple(map(_said, chart.notes)),
        source_line=_said(chart.source_line),
    )


def _panel(panel: Panel) -> Panel:
    return panel._replace(
        subject=_said(panel.subject),
        terms=_said(panel.terms),
        unit=_said(panel.unit),
        bars=tuple(map(_bar, panel.bars)),
        note=_said(panel.note),
        missing=_said(panel.missing),
    )


def _bar(bar: Bar) -> Bar:
    texts = (bar.label, bar.second, bar.figure, bar.includes, bar.words, bar.group)
    if all(map(str.isprintable, texts)):  # nearly always; charts are laid out at each resize
        return bar
    label, second, figure, includes, words, group = map(_said, texts)
    return bar._replace(
        label=label, second=second, figure=figure, includes=includes, words=words, group=group
    )


def _said(text: str) -> str:
    return text if text.isprintable() else one_line(text)


class Fonts:
    """Fonts of the roles in one family, and their measures; sizes in pixels at 96 dpi."""

    def __init__(self, font: QFont) -> None:
        self._fonts: dict[Role, QFont] = {}
        for role, size in _SIZES.items():
            made = QFont(font)
            made.setPixelSize(size)
            made.setWeight(QFont.Weight.DemiBold if role in _BOLD else QFont.Weight.Normal)
            # Pictures are drawn at other scales than they were measured at.
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[role] = made
        self._metrics = {role: QFontMetricsF(made) for role, made in self._fonts.items()}
        # A layout measures the same names at each density that it tries.
        self._widths: dict[tuple[Role, str], float] = {}

    def font(self, role: Role) -> QFont:
        """The font of a role."""
        return self._fonts[role]

    def width(self, text: str, role: Role) -> float:
        """Width of a text on one line."""
        known = self._widths.get((role, text))
        if known is None:
            known = self._widths[role, text] = self._metrics[role].horizontalAdvance(text)
        return known

    def elided(self, text: str, role: Role, width: float, others: Collection[str] = ()) -> str:
        """The text, shortened in its middle to fit the width, so that it is none of ``others``."""
        # Qt's own cuts two characters at a time: much, where a character says so much.
        return short_name(text, lambda cut: self.width(cut, role) <= width, others)

    def baseline(self, middle: float, role: Role) -> float:
        """The baseline of a line whose characters are centred at ``middle``."""
        return middle + _MIDDLE * _SIZES[role]

    def wrapped(
        self, text: str, role: Role, width: float, most: int = 99, others: Collection[str] = ()
    ) -> list[str]:
        """The text in at most ``most`` lines; what does not fit is elided in the last."""
        if not text:
            return []
        if self.width(text, role) <= width:
            return [text.strip()]
        layout = QTextLayout(text, self._fonts[role])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[tuple[int, int]] = []
        while len(lines) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            lines.append((line.textStart(), line.textLength()))
        layout.endLayout()
        found = [text[start : start + length].strip() for start, length in lines[:-1]]
        rest = text[: lines[-1][0]]
        near = [one.removeprefix(rest) for one in others if one.startswith(rest)]
        return [*found, self.elided(text[lines[-1][0] :].strip(), role, width, near)]

    def listed(self, text: str, role: Role, width: float, between: str = "；;") -> list[str]:
        """A list in lines that break between entries if they can, behind a sign of ``between``."""
        for sign in between:
            text = text.replace(sign, f"{sign}\n")
        lines: list[str] = []
        for entry in text.splitlines():
            if lines and self.width(lines[-1] + entry, role) <= width:
                lines[-1] += entry
            else:
                lines += self._without_orphan(entry, role, width)
        return lines

    def _without_orphan(self, text: str, role: Role, width: float) -> list[str]:
        """The text in lines of which the last is no lone character, if no more lines are needed."""
        lines = self.wrapped(text, role, width)
        if len(lines) < 2 or len(lines[-1]) > _ORPHAN:
            return lines
        narrower = self.wrapped(text, role, width - (_ORPHAN + 1) * _SIZES[role])
        return narrower if len(narrower) == len(lines) else lines
