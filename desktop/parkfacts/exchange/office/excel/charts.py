"""The charts of a workbook: a sheet with their numbers, beside them charts that Excel edits."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple

from parkfacts.compose.chart.native import NativeChart, Point, native_chart
from parkfacts.compose.chart.native_layout import height_for, placement, title_height
from parkfacts.compose.chart.on_page import sets_beside
from parkfacts.compose.page.sheet import display_width
from parkfacts.compose.page.signature import Signature
from parkfacts.exchange.office.excel.printing import set_up
from parkfacts.exchange.office.xml_text import office_lines, office_text
from parkfacts.facts.chart.spec import Chart, Panel
from parkfacts.facts.wording.labels import STATUS_WORDS

SHEET = "图表"
_HEAD, _WIDTHS = ("项目", "数值", "标注", "状态"), (31.0, 22.0, 25.0, 9.0)
_ROW_PIXELS, _CHART_WIDTH = 22, 620
_POINTS = 0.75
"""Of a pixel."""
_SIZE, _TITLE_SIZE, _MOST_HEIGHT = 10.0, 12.0, 1200.0
_CHART_COLUMN, _LAST_COLUMN = 4, 13
"""On which the charts begin and end; as wide as prints in readable type."""
_USUAL_WIDTH = 8.43
_BETWEEN = 2
_PAGE_PIXELS = 800
"""Of a printed page on its side, at the scale to which the sheet comes."""
_LINE_PLACES = 150
"""Half-width places of a line over all columns."""
_FONT = {"name": "宋体", "size": 10}
_TEXT = {"font_name": "宋体", "font_size": 10.5, "valign": "vcenter"}
_NO_LINE = {"visible": False}


class Drawn(NamedTuple):
    """A chart to be put on the sheet, with what stands under it."""

    chart: Chart
    notes: Sequence[str]
    title: str = ""
    """What stands over it, where there are several."""


def add_charts(book: Any, drawn: Sequence[Drawn], signature: Signature) -> None:
    """Add the sheet: under each title the numbers, beside them the chart, below all the notes."""
    page = _Page(book)
    for one in drawn:
        page.add(one)
    page.end(signature)


class _Page:
    """The sheet of charts while it is written."""

    def __init__(self, book: Any) -> None:
        self._book, self._page, self._row = book, book.add_worksheet(SHEET), 0
        self._breaks: list[int] = []
        self._bold = book.add_format(_TEXT | {"bold": True})
        head = _TEXT | {"bottom": 1, "bold": True, "text_wrap": True}
        looks: tuple[dict[str, Any], ...] = ({}, {"align": "right"}, {"indent": 1}, {})
        self._heads = [book.add_format(head | look) for look in looks]
        self._name = book.add_format(_TEXT | {"text_wrap": True})
        self._value = book.add_format(_TEXT)
        self._literal = book.add_format(_TEXT | {"num_format": "@", "indent": 1})
        self._told = book.add_format(_TEXT | {"text_wrap": True})
        self._over = book.add_format(_TEXT | {"text_wrap": True, "bold": True, "font_size": 13})
        for column, width in enumerate(_WIDTHS):
            self._page.set_column(column, column, width)

    def add(self, drawn: Drawn) -> None:
        """Put a chart under what is there already."""
        if drawn.title:
            first = native_chart(drawn.chart.panels[0])
            self._keep_whole(_height_of(first) + _ROW_PIXELS)
            self._line(drawn.title, self._over)
        panels = [(panel, native_chart(panel)) for panel in drawn.chart.panels]
        wholes = [
            f"全称：{point.whole}" for _, chart in panels for point in chart.points if point.whole
        ]
        told = list(filter(None, (*drawn.notes, *wholes, drawn.chart.source_line)))
        # Notes and source do not begin a page of their own: the last chart goes with them.
        below = sum(map(_lines_over_all, told)) * _ROW_PIXELS
        for at, (panel, chart) in enumerate(panels, 1):
            self._panel(panel, chart, below if at == len(panels) else 0)
        for text in told:
            self._line(text, self._told)
        self._row += _BETWEEN

    def end(self, signature: Signature) -> None:
        """Set how it is printed."""
        self._page.print_area(0, 0, max(self._row - _BETWEEN, 0), _LAST_COLUMN)
        usual = [_USUAL_WIDTH] * (_LAST_COLUMN + 1 - len(_WIDTHS))
        self._page.set_h_pagebreaks(self._breaks)
        set_up(self._page, [*_WIDTHS, *usual], "", signature)

    def _panel(self, panel: Panel, chart: NativeChart, below: int) -> None:
        """Its numbers, and beside them the chart, if it is one, with so many pixels under them."""
        height = _height_of(chart)
        self._keep_whole(height + below)
        page, row = self._page, self._row
        page.write_string(row, 0, chart.title.replace("\n", "；"), self._bold)
        page.set_row_pixels(row + 1, 2 * _ROW_PIXELS)
        for column, (title, look) in enumerate(zip(_HEAD, self._heads, strict=True)):
            # The head of the numbers names the series.
            said = chart.series if column == 1 else title
            page.write_string(row + 1, column, office_text(said), look)
        for at, point in enumerate(chart.points, row + 2):
            said = office_lines(point.name)
            page.set_row_pixels(at, _ROW_PIXELS * (1 + said.count("\n")))
            page.write_string(at, 0, said, self._name)
            if point.value is None:
                continue
            page.write_number(at, 1, point.value, self._value)
            page.write_string(at, 2, office_text(point.label), self._literal)
            page.write_string(at, 3, STATUS_WORDS[point.status], self._name)
        self._row += _BETWEEN + len(chart.points) + 2
        if not sets_beside(panel):
            return
        made = _chart(self._book, chart, row + 2, height)
        made.set_size({"width": _CHART_WIDTH, "height": height})
        page.insert_chart(
            row, _CHART_COLUMN, made, {"description": chart.title, "x_offset": 8, "y_offset": 2}
        )
        self._row = max(self._row, row + height // _ROW_PIXELS + 1 + _BETWEEN)

    def _keep_whole(self, height: float) -> None:
        """Begin another page where what is so many pixels high would be cut."""
        first = self._breaks[-1] if self._breaks else 0
        if self._row > first and (self._row - first) * _ROW_PIXELS + height > _PAGE_PIXELS:
            self._breaks.append(self._row)

    def _line(self, text: str, look: Any) -> None:
        """A line over all columns, as high as it takes."""
        page, row = self._page, self._row
        page.merge_range(row, 0, row, _LAST_COLUMN, "", look)
        page.write_string(row, 0, office_text(text), look)
        page.set_row_pixels(row, _ROW_PIXELS * _lines_over_all(text))
        self._row += 1


def _lines_over_all(text: str) -> int:
    """Lines that a text takes over all columns."""
    return display_width(text) // _LINE_PLACES + 1


def _height_of(drawn: NativeChart) -> int:
    """Pixels of the chart."""
    return ceil(height_for(drawn, _SIZE, _title(drawn), _MOST_HEIGHT) / _POINTS)


def _chart(book: Any, drawn: NativeChart, first: int, height: float) -> Any:
    last = first + len(drawn.points) - 1
    placed = placement(drawn, _CHART_WIDTH * _POINTS, height * _POINTS, _SIZE, _title(drawn))
    made = book.add_chart({"type": "bar"})
    labels = [_label(point, first + at, drawn) for at, point in enumerate(drawn.points)]
    made.add_series(
        {
            "name": [SHEET, first - 1, 1],
            "categories": [SHEET, first, 0, last, 0],
            "values": [SHEET, first, 1, last, 1],
            "gap": placed.gap,
            "fill": {"color": f"#{drawn.points[-1].colour}"},
            "points": [_look(point, drawn.form == "places") for point in drawn.points],
            "data_labels": {
                "value": True,
                "custom": labels,
                "font": _FONT,
                "position": "outside_end",
            },
        }
    )
    title = {"name_font": {"name": "黑体", "size": _TITLE_SIZE, "bold": False}, "overlay": False}
    made.set_title({"name": f"='{SHEET}'!$A${first - 1}", **title})
    made.set_legend({"none": True})
    made.set_plotarea(
        {
            "layout": {
                "x": placed.x, "y": placed.y, "width": placed.width, "height": placed.height,
            }
        }
    )  # fmt: skip
    made.set_x_axis(
        {
            "min": placed.low,
            "max": placed.high,
            "major_gridlines": {"visible": False},
            "visible": False,
        }
    )
    made.set_y_axis(
        {
            "num_font": _FONT,
            "major_tick_mark": "none",
            "interval_unit": 1,
            "line": {"color": "#808080"},
            "reverse": True,
            # Beside the axis names would lie on the bars that go to the left.
            "label_position": "low",
        }
    )
    return made


def _title(drawn: NativeChart) -> float:
    """How high the title is, in points: its lines stand behind each other, and break."""
    return title_height(drawn.title.replace("\n", "；"), _TITLE_SIZE, _CHART_WIDTH * _POINTS)


def _label(point: Point, row: int, drawn: NativeChart) -> dict[str, Any]:
    """The literal, as text: LibreOffice would show the number for a label that is in a cell.

    XlsxWriter takes 甲!A1, with or without =, for a reference: that alone is left in its cell.
    """
    if point.value is None:
        return {"delete": True}
    text = office_text(point.label)
    if "!" in text or text.lstrip().startswith("="):
        return {"value": f"='{SHEET}'!$C${row + 1}"}
    return {"value": f"{point.dot} {text}" if drawn.form == "places" else text}


def _look(point: Point, ranked: bool) -> dict[str, Any] | None:
    """In the colour of its park; hatched where it is not achieved, pale if of another period."""
    if ranked:
        return {"fill": {"color": f"#{point.stem}"}}
    border = {"border": {"color": f"#{point.edge}"}} if point.framed else {}
    if point.hatched:
        colours = {"fg_color": f"#{point.edge}", "bg_color": f"#{point.ground}"}
        return {"pattern": {"pattern": "wide_upward_diagonal", **colours}, **border}
    return {"fill": {"color": f"#{point.ground}"}, **border}
