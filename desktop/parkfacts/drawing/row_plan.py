"""How the names, the bars and the figures of a panel share its width.

A figure is never shortened. Names give way first, in their middle; then the figures stand under
their bars; then the names over them, so that figures have the whole width; at last figures break.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from parkfacts.drawing.chart_text import Fonts, Role
from parkfacts.facts.chart.spec import Bar, Panel

GAP = 8.0
ARROW = 24.0
"""Length of the arrow of a bound, with the room before the figure."""
LABEL_SHARE = 0.44
_LEAST_NAME = 84.0
"""Some six characters: a name cut in its middle can still be told from others."""
_LEAST_BAR = 72.0
_BAR_SHARE = 0.4
_NAME_LINES, _SECOND_LINES = 2, 3

Manner = Literal["beside", "under", "stacked"]
Line = tuple[str, Role]


class Plan(NamedTuple):
    """Where names and figures of panels stand that share a column of the chart."""

    manner: Manner
    """beside: figures at the ends of bars; under: beneath them; stacked: names over them too."""
    labels: float
    """Width of the column of names; 0 where they stand over their bars."""


class Lines(NamedTuple):
    """The name and the figure of a bar, in lines."""

    label: list[Line]
    figure: list[Line]


def plan_for(panels: Sequence[Panel], width: float, fonts: Fonts) -> Plan:
    """The plan for panels below each other, each so wide, whose bars begin at one place."""
    panels = [panel for panel in panels if not panel.is_single_figure]
    names = label_need(panels, fonts)
    least = min(names, _LEAST_NAME)
    beside = max((_beside(panel, fonts, short_figure) for panel in panels), default=0.0)
    room = width - GAP - beside - _LEAST_BAR
    if room >= least:
        return Plan("beside", max(min(names, width * LABEL_SHARE, room), least))
    bars = (bar for panel in panels for bar in panel.bars)
    figures = max((width_of(short_figure(bar), fonts) for bar in bars), default=0.0)
    room = width - GAP - max(figures, _LEAST_BAR + ARROW)
    if room >= least:
        return Plan("under", max(min(names, width * LABEL_SHARE, room), least))
    return Plan("stacked", 0.0)


def label_need(panels: Sequence[Panel], fonts: Fonts) -> float:
    """Room in which no name of the panels is shortened or broken."""
    return max(
        (
            max(fonts.width(bar.label, "chosen"), fonts.width(bar.second, "second"))
            for panel in panels
            for bar in panel.bars
        ),
        default=0.0,
    )


def lines_of(panel: Panel, plan: Plan, width: float, fonts: Fonts) -> list[Lines]:
    """The lines of each bar in a panel of that width."""
    names = {bar.label for bar in panel.bars}
    labels = [_label_lines(bar, plan.labels or width, names, fonts) for bar in panel.bars]
    room = width - (plan.labels + GAP if plan.labels else 0.0)
    if plan.manner == "beside":
        whole = _beside(panel, fonts, long_figure) <= room - max(_LEAST_BAR, room * _BAR_SHARE)
        figures = [(long_figure if whole else short_figure)(bar) for bar in panel.bars]
    else:
        figures = [_broken(bar, room, fonts) for bar in panel.bars]
    return [Lines(*both) for both in zip(labels, figures, strict=True)]


def width_of(lines: Sequence[Line], fonts: Fonts) -> float:
    """Width of the longest line."""
    return max((fonts.width(text, role) for text, role in lines), default=0.0)


def long_figure(bar: Bar) -> list[Line]:
    """The figure and what it takes in, in one line."""
    return [(bar.figure + bar.includes, _role(bar))]


def short_figure(bar: Bar) -> list[Line]:
    """The figure, and what it takes in beneath."""
    under: list[Line] = [(bar.includes.strip(), "second")] if bar.includes else []
    return [(bar.figure, _role(bar)), *under]


def _role(bar: Bar) -> Role:
    return "strong" if bar.emphasis == "chosen" else "figure"


def _broken(bar: Bar, width: float, fonts: Fonts) -> list[Line]:
    """The figure in as many lines as it takes; nothing is left out."""
    lines = long_figure(bar)
    if width_of(lines, fonts) > width:
        lines = short_figure(bar)
    return [(part, role) for text, role in lines for part in fonts.wrapped(text, role, width)]


def _beside(panel: Panel, fonts: Fonts, figure: Callable[[Bar], list[Line]]) -> float:
    """Room that the figures need at the ends of the bars, left of the zero and right of it."""
    sides = {True: 0.0, False: 0.0}
    for bar in panel.bars:
        arrow = ARROW if bar.mark in ("more", "less") else 0.0
        needed = GAP + arrow + width_of(figure(bar), fonts)
        left = bar.value < 0 and panel.form == "bars"
        sides[left] = max(sides[left], needed)
    return sum(sides.values())


def _label_lines(bar: Bar, width: float, names: set[str], fonts: Fonts) -> list[Line]:
    """The name in at most two lines, cut so that it is told from its neighbours' names."""
    role: Role = "label" if bar.emphasis == "beside" else "chosen"
    most = 1 if bar.second else _NAME_LINES
    lines: list[Line] = [
        (line, role) for line in fonts.wrapped(bar.label, role, width, most, names)
    ]
    return lines + [
        (line, "second") for line in fonts.listed(bar.second, "second", width, "·")[:_SECOND_LINES]
    ]
