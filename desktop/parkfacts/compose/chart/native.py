"""A panel of a chart as the rows and settings of a chart that Office draws and lets one edit."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import NamedTuple

from parkfacts.compose.chart.park_colours import edge_colour, park_colour
from parkfacts.compose.page.sheet import display_width, one_line
from parkfacts.compose.page.short_names import short_name
from parkfacts.facts.chart.spec import Bar, Form, Panel
from parkfacts.facts.fields import Status

BAR_COLOUR, PALE_COLOUR, STEM = "2F6690", "FFFFFF", "C5CCD6"
NOT_ACHIEVED = frozenset({"planned", "design"})
_WHOLE = 100.0
_LONGEST_NAME, _LONGEST_LABEL, _ONE_LINE = 36, 32, 26
"""In half-width places: of a line of a name, of a label, of names with what differs behind them."""
_PALE = 0.25


class Point(NamedTuple):
    """A bar: its name, its number, and the figure as the source wrote it.

    Office gives a long name all the room of the bars: such a one is cut in its middle.
    """

    name: str
    value: float | None
    """None: no bar, but the heading of those below it, whose periods are of one length."""
    label: str
    status: Status
    whole: str = ""
    """Name and figure in full, where one of them was cut."""
    apart: bool = False
    """Whether it is of another period than most of its neighbours."""
    colour: str = BAR_COLOUR
    """Of its park in a comparison, else that of all bars; RRGGBB."""

    @property
    def hatched(self) -> bool:
        """Whether it is planned or designed, not achieved."""
        return self.status in NOT_ACHIEVED

    @property
    def ground(self) -> str:
        """The colour that it is filled with, or between its hatches."""
        if self.apart:
            return pale(self.colour)
        return PALE_COLOUR if self.hatched else self.colour

    @property
    def stem(self) -> str:
        """The colour of the line on which a place stands: of its park, or that of no matter."""
        return STEM if self.colour == BAR_COLOUR else self.colour

    @property
    def edge(self) -> str:
        """The colour of its frame and its hatches, which is seen on white."""
        return edge_colour(self.colour)

    @property
    def dot(self) -> str:
        """The dot of a place: hollow if it is not achieved, a diamond if of another period."""
        if self.apart:
            return "◆" if self.status == "actual" else "◇"
        return "●" if self.status == "actual" else "○"

    @property
    def framed(self) -> bool:
        """Whether its fill alone would not be seen, or not tell what it is."""
        return self.apart or self.hatched or self.edge != self.colour


class NativeChart(NamedTuple):
    """A chart of one series: bars from 0; of places stems from the first, on the left."""

    title: str
    series: str
    form: Form
    points: tuple[Point, ...]
    low: float | None
    high: float | None
    name_places: int
    """Half-width places of the longest line of a name."""
    label_places: int
    """Half-width places of the longest label."""

    @property
    def name_lines(self) -> int:
        """How many lines the names have: what differs may stand under them."""
        return 1 + max(point.name.count("\n") for point in self.points)


def native_chart(panel: Panel) -> NativeChart:
    """The chart of a panel; what must be known before it is read stands in its title."""
    ranked = panel.form == "places"
    points = tuple(_points(panel))
    values = [point.value for point in points if point.value is not None]
    lines = [panel.title, panel.note, panel.missing]
    low: float | None = 0.0 if min(values) >= 0 else None
    high: float | None = None
    if panel.form == "shares":
        high = _WHOLE
    if ranked:
        low, high = 1.0, float(_last_place(panel))
    unit = f"（{panel.unit}）" if panel.unit else ""
    title = "\n".join(one_line(line) for line in lines if line)
    series = one_line(f"{panel.subject}{unit}")
    return NativeChart(
        title,
        series,
        panel.form,
        points,
        low,
        high,
        max(display_width(line) for point in points for line in point.name.split("\n")),
        max(display_width(point.label) for point in points),
    )


def pale(colour: str) -> str:
    """A colour thinned with white."""
    parts = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{round(255 + _PALE * (part - 255)):02X}" for part in parts)


def _points(panel: Panel) -> Iterator[Point]:
    """The bars, those of periods of one length under their heading."""
    names = {one_line(bar.label) for bar in panel.bars}
    flat = all(display_width(_in_brackets(bar)) <= _ONE_LINE for bar in panel.bars)
    for heading, bars in panel.groups():
        if heading:
            yield Point(f"【{one_line(heading)}】", None, "", "actual")
        for bar in bars:
            yield _point(bar, names, flat=flat)


def _in_brackets(bar: Bar) -> str:
    """The name and behind it what else differs."""
    return one_line(f"{bar.label}（{bar.second}）" if bar.second else bar.label)


def _point(bar: Bar, names: Collection[str], *, flat: bool) -> Point:
    """A bar with its name in one line, or in two where one is too long for some of the names."""
    label = one_line(bar.figure + bar.includes)
    short = label if display_width(label) <= _LONGEST_LABEL else one_line(bar.figure)
    name = _in_brackets(bar)
    shown = name
    if not flat:
        lines = [_cut(one_line(bar.label), names), _cut(one_line(bar.second))]
        shown = "\n".join(filter(None, lines))
    cut = shown.replace("\n", "") != one_line(bar.label + bar.second) if not flat else False
    whole = f"{name}：{label}" if cut or short != label else ""
    colour = BAR_COLOUR if bar.park is None else park_colour(bar.park)
    return Point(shown, float(bar.value), short, bar.status, whole, bar.apart, colour)


def _cut(text: str, others: Collection[str] = ()) -> str:
    return short_name(text, lambda cut: display_width(cut) <= _LONGEST_NAME, others)


def _last_place(panel: Panel) -> Decimal:
    places = [bar.value for bar in panel.bars]
    return max([*places, *(Decimal(bar.out_of) for bar in panel.bars if bar.out_of), Decimal(2)])
