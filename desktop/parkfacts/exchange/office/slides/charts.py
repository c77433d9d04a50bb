"""The slides of charts: up to four on one, notes and sources at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from parkfacts.compose.chart.native import NativeChart, Point, native_chart
from parkfacts.exchange.office.editable_chart import add_chart
from parkfacts.exchange.office.slides.slides import (
    BODY_HEIGHT,
    BODY_TOP,
    BODY_WIDTH,
    SIDE,
    Box,
    Slides,
    SlideText,
    numbered,
)
from parkfacts.facts.chart.spec import Chart, Panel

_BARS_OF_A_QUARTER, _MOST_BARS = 6, 20


def add_chart_slides(
    deck: Slides, chart: Chart, notes: Sequence[str], title: str, heading: str = ""
) -> None:
    """The charts, up to four on a slide, with notes and sources at its foot.

    ``title``: of slides with several charts; a lone one names its slide itself. With a
    ``heading`` that is the title of all, and the rest stands under it.
    """
    foot, fits = ["；".join(notes), chart.source_line], True
    for drawn in _shared_out(chart.panels):
        name = drawn[0].title.partition("\n")[0] if len(drawn) == 1 else title
        slide = deck.slide(heading, name) if heading else deck.slide(name)
        columns = 1 if len(drawn) == 1 else 2
        rows = ceil(len(drawn) / columns)
        width, height = BODY_WIDTH / columns, BODY_HEIGHT / rows
        for at, one in enumerate(drawn):
            row, column = divmod(at, columns)
            left, top = SIDE + column * width, BODY_TOP + row * height
            box = Box(left, top, width - 8, height - 6)
            add_chart(slide, one, box.measures(), titled=len(drawn) > 1)
        fits = deck.foot(slide, foot)
    if not fits:
        told = [SlideText(line) for line in (*notes, chart.source_line)]
        deck.text_slides(heading or title, told, f"图注：{title}")


def _shared_out(panels: Sequence[Panel]) -> Iterator[Sequence[NativeChart]]:
    """Up to four small charts on a slide; one with many bars has slides for itself."""
    waiting: list[NativeChart] = []
    for panel in panels:
        charts = list(_in_parts(native_chart(panel)))
        if len(charts[0].points) > _BARS_OF_A_QUARTER:
            if waiting:
                yield waiting
            waiting = []
            yield from ([one] for one in charts)
            continue
        waiting += charts
        if len(waiting) == 4:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _in_parts(chart: NativeChart) -> Iterator[NativeChart]:
    """The chart in several where it has more bars than one can read, all on one scale."""
    parts = list(_runs(chart.points, _MOST_BARS // chart.name_lines))
    count = len(parts)
    if count == 1:
        yield chart
        return
    values = [point.value for point in chart.points if point.value is not None]
    high = max(values) if chart.high is None else chart.high
    low = min(values) if chart.low is None else chart.low
    first, _, rest = chart.title.partition("\n")
    for at, points in enumerate(parts):
        title = f"{numbered(first, at + 1, count)}{chr(10) if rest else ''}{rest}"
        yield chart._replace(title=title, points=points, low=low, high=high)


def _runs(points: Sequence[Point], most: int) -> Iterator[tuple[Point, ...]]:
    """The points in runs of about one length; a heading begins each run of what it heads."""
    bars = sum(point.value is not None for point in points)
    each = ceil(bars / ceil(len(points) / most))
    heading: list[Point] = []
    run: list[Point] = []
    told = 0
    for point in points:
        if point.value is None:
            heading = [point]
            continue
        if told == each:
            yield tuple(run)
            run, told = [], 0
        if heading and heading[0] not in run:
            run += heading
        run.append(point)
        told += 1
    yield tuple(run)
