"""What a chart says: panels, bars, labels, notes and source line; nothing is drawn.

Only like stands on one axis. Nothing is summed, nothing is left out without a word.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import Literal, NamedTuple

from parkfacts.facts.fields import Status
from parkfacts.facts.phrase import Phrase, joined

Mark = Literal["exact", "more", "less", "about"]
Emphasis = Literal["even", "chosen", "beside"]
Form = Literal["bars", "shares", "places"]
SEPARATOR = " · "


class Bar(NamedTuple):
    """One fact in a panel."""

    fact: str
    """Id of the fact."""
    label: str
    """What tells this bar from its neighbours: the park, or what differs where the park agrees."""
    second: str
    """What else differs in the panel, and the status where it is not achieved; may be empty."""
    figure: str
    """The figure as the source wrote it, with the size of a rank's field: 第10 / 150."""
    includes: str
    """What the figure takes in beyond the park, in brackets; may be empty."""
    value: Decimal
    """In the panel's unit; a place for ranks."""
    mark: Mark
    """exact; more: a lower bound; less: an upper bound; about: either side."""
    status: Status
    emphasis: Emphasis
    """chosen: singled out; beside: another is; even: none is, or all are."""
    out_of: int | None
    """How many were ranked; None if not told, or not a rank."""
    words: str
    """The whole fact in one line, for a tooltip and for a screen reader."""
    apart: bool = False
    """Whether it is of another period than most bars of its panel."""
    group: str = ""
    """What periods as long as its own are called, where its panel has others: 全年, 上半年."""
    park: int | None = None
    """Place of its park in the comparison, which has a colour for each; None outside of one."""


class Panel(NamedTuple):
    """Bars on one axis, or in another ``form``.

    shares: each bar in a whole of its own, from 0 to 100 %; places: from 1 to the last place,
    left is best.
    """

    subject: str
    """What the bars are about: 外贸进出口值."""
    terms: str
    """Unit, period and scope where all bars agree in them: （亿元，2024年）; may be empty."""
    unit: str
    """Of the bars' values."""
    form: Form
    bars: tuple[Bar, ...]
    note: str
    """What must be known before the bars are compared; empty if nothing."""
    missing: str = ""
    """Who has no figure here, in words: 未载：海口综保; empty if nobody is missing."""
    ends: tuple[str, str] = ("", "")
    """Of places, what the first and the last are called; the last is empty if not known."""

    @property
    def title(self) -> str:
        """The whole title: 外贸进出口值（亿元，2024年）."""
        return Phrase("{subject}{terms}", subject=self.subject, terms=self.terms)

    @property
    def is_single_figure(self) -> bool:
        """Whether there is nothing to compare: it is shown as a figure, not as a bar."""
        return len(self.bars) == 1

    def groups(self) -> list[tuple[str, list[Bar]]]:
        """Bars whose periods are of one length, with what those are called; one group: no name."""
        return [(name, list(bars)) for name, bars in groupby(self.bars, lambda bar: bar.group)]


class Chart(NamedTuple):
    """A whole chart; without panels there is nothing to draw."""

    panels: tuple[Panel, ...] = ()
    notes: tuple[str, ...] = ()
    source_line: str = ""
    aligned: bool = False
    """Whether the panels stand in rows and columns, as those over the same parks do."""
    sources: tuple[tuple[int, str], ...] = ()
    """The number of each source in the marks of the texts, with its id."""

    @property
    def is_single_figure(self) -> bool:
        """Whether it is one figure alone, which is no chart: name, figure and source say it."""
        return len(self.panels) == 1 and self.panels[0].is_single_figure


def in_brackets(said: str) -> str:
    """What is said behind something, in brackets; empty for nothing."""
    return Phrase("（{said}）", said=said) if said else ""


def in_words(chart: Chart) -> str:
    """The chart told, one line a bar: titles, notes and sources too."""
    lines: list[str] = []
    for panel in chart.panels:
        note = in_brackets(panel.note)
        lines.append(Phrase("{title}{note}", title=panel.title, note=note))
        for name, bars in panel.groups():
            lines += [name, *(bar.words for bar in bars)]
        lines.append(panel.missing)
    return joined("\n", [*lines, *chart.notes, chart.source_line])
