"""The slides of charts: up to four on one, notes and sources at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from parkfacts.compose.chart.native import NativeChart, native_chart
from parkfacts.compose.page.sheet import display_width
from parkfacts.exchange.office.editable_chart import add_chart
from parkfacts.exchange.office.slides.master import BODY_HEIGHT, BODY_TOP, BODY_WIDTH, SIDE, Box
from parkfacts.exchange.office.slides.slides import Slides, SlideText, numbered
from parkfacts.facts.chart.spec import Chart, Panel

_BARS_OF_A_QUARTER, _MOST_BARS = 6, 16
_NAMES_OF_A_QUARTER = 66
"""Half-width places that names under points may take; beyond that Office turns them."""


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
        if len(panel.bars) > _BARS_OF_A_QUARTER or _is_wide(charts[0]):
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


def _is_wide(chart: NativeChart) -> bool:
    """Whether names that stand side by side want a whole slide."""
    if chart.form != "places":
        return False
    lines = [line for point in chart.points for line in point.name.split("\n")]
    return max(map(display_width, lines)) * len(chart.points) > _NAMES_OF_A_QUARTER


def _in_parts(chart: NativeChart) -> Iterator[NativeChart]:
    """The chart in several where it has more bars than one can read, all on one scale."""
    count = ceil(len(chart.points) / _MOST_BARS)
    if count == 1:
        yield chart
        return
    most = ceil(len(chart.points) / count)
    values = [point.value for point in chart.points]
    high = max(values) if chart.high is None else chart.high
    low = min(values) if chart.low is None else chart.low
    first, _, rest = chart.title.partition("\n")
    for at in range(count):
        title = f"{numbered(first, at + 1, count)}{chr(10) if rest else ''}{rest}"
        points = chart.points[at * most : (at + 1) * most]
        yield chart._replace(title=title, points=points, low=low, high=high)
