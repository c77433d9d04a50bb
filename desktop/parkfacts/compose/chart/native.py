"""A panel of a chart as the rows and settings of a chart that Office draws and lets one edit."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from parkfacts.compose.page.sheet import display_width, one_line
from parkfacts.facts.chart.spec import Bar, Form, Panel
from parkfacts.facts.fields import Status

BAR_COLOUR, APART_COLOUR, PALE_COLOUR = "2F6690", "C5D5E1", "FFFFFF"
NOT_ACHIEVED = frozenset({"planned", "design"})
_WHOLE = 100.0
_LONGEST_NAME, _LONGEST_LABEL = 48, 32
"""In half-width places."""


class Point(NamedTuple):
    """A bar: its name, its number, and the figure as the source wrote it.

    Office gives a long name all the room of the bars: such a one is cut.
    """

    name: str
    value: float
    label: str
    status: Status
    whole: str = ""
    """Name and figure in full, where one of them was cut."""
    apart: bool = False
    """Whether it is of another period than most of its neighbours."""

    @property
    def hatched(self) -> bool:
        """Whether it is planned or designed, not achieved."""
        return self.status in NOT_ACHIEVED

    @property
    def ground(self) -> str:
        """The colour that it is filled with, or between its hatches."""
        if self.apart:
            return APART_COLOUR
        return PALE_COLOUR if self.hatched else BAR_COLOUR


class NativeChart(NamedTuple):
    """A chart of one series. Places stand as points, the best on top; the rest as bars from 0."""

    title: str
    series: str
    form: Form
    points: tuple[Point, ...]
    low: float | None
    high: float | None


def native_chart(panel: Panel) -> NativeChart:
    """The chart of a panel; what must be known before it is read stands in its title."""
    ranked = panel.form == "places"
    points = tuple(_point(bar, ranked) for bar in panel.bars)
    lines = [panel.title, panel.note, panel.missing]
    low: float | None = 0.0 if all(point.value >= 0 for point in points) else None
    high: float | None = None
    if panel.form == "shares":
        high = _WHOLE
    if ranked:
        low, high = 1.0, float(_last_place(panel))
    unit = f"（{panel.unit}）" if panel.unit else ""
    title = "\n".join(one_line(line) for line in lines if line)
    series = one_line(f"{panel.subject}{unit}")
    return NativeChart(title, series, panel.form, points, low, high)


def _point(bar: Bar, ranked: bool) -> Point:
    name, label = _name(bar, ranked), one_line(bar.figure + bar.includes)
    shown = "\n".join(_cut(line, _LONGEST_NAME) for line in name.split("\n"))
    short = _cut(label, _LONGEST_LABEL)
    whole = "" if (shown, short) == (name, label) else one_line(f"{name}：{label}")
    return Point(shown, float(bar.value), short, bar.status, whole, bar.apart)


def _cut(text: str, places: int) -> str:
    if display_width(text) <= places:
        return text
    while display_width(text) > places - 2:
        text = text[:-1]
    return f"{text}…"


def _name(bar: Bar, ranked: bool) -> str:
    """What it is, and what else differs: under it where names stand side by side."""
    if not bar.second:
        return one_line(bar.label)
    if ranked:
        return f"{one_line(bar.label)}\n{one_line(bar.second)}"
    return one_line(f"{bar.label}（{bar.second}）")


def _last_place(panel: Panel) -> Decimal:
    places = [bar.value for bar in panel.bars]
    return max([*places, *(Decimal(bar.out_of) for bar in panel.bars if bar.out_of), Decimal(2)])
