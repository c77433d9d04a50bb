"""A chart on screen: its words in the language of the screen; what is copied of it stays."""

from __future__ import annotations

from parkfacts.facts.chart.spec import Bar, Chart, Panel
from parkfacts.facts.phrase import joined
from parkfacts.facts.quantity.unit_words import unit_words
from parkfacts.models.translation import on_screen, within


def chart_on_screen(chart: Chart) -> Chart:
    """The chart as the screen says it; the one that is given stays Chinese."""
    return chart._replace(
        panels=tuple(_panel(panel) for panel in chart.panels),
        notes=(on_screen(joined("；", chart.notes)),),
        source_line=on_screen(chart.source_line),
    )


def _panel(panel: Panel) -> Panel:
    return panel._replace(
        subject=on_screen(panel.subject),
        unit=on_screen(unit_words(panel.unit)),
        terms=within(panel.terms),
        bars=tuple(_bar(bar) for bar in panel.bars),
        note=on_screen(panel.note),
        missing=on_screen(panel.missing),
        ends=(on_screen(panel.ends[0]), on_screen(panel.ends[1])),
    )


def _bar(bar: Bar) -> Bar:
    return bar._replace(
        label=on_screen(bar.label),
        second=on_screen(bar.second),
        figure=within(bar.figure),
        includes=within(bar.includes),
        words=on_screen(bar.words),
        group=on_screen(bar.group),
    )
