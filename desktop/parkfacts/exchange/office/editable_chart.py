"""Charts that PowerPoint and Word edit, with a workbook inside whose texts are texts."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
)
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml.ns import qn
from pptx.util import Pt
from xlsxwriter import Workbook

from parkfacts.compose.chart.native import BAR_COLOUR, NativeChart, Point
from parkfacts.exchange.office.package import finished
from parkfacts.exchange.office.xml_text import office_lines, office_text

_LARGE, _SMALL, _MANY = 14, 11, 12
_TITLE = 14


def add_chart(
    slide: Any,
    drawn: NativeChart,
    place: tuple[Any, Any, Any, Any],
    *,
    titled: bool,
    sizes: tuple[float, float] | None = None,
) -> Any:
    """Put a chart on a slide, and give it.

    Without a title, what must be known still stands. ``sizes``: of the type of title and labels in
    points; None: those of a slide.
    """
    ranked = drawn.form == "places"
    data = CategoryChartData()
    data.categories = [office_lines(point.name) for point in drawn.points]
    data.add_series(office_text(drawn.series), [point.value for point in drawn.points])
    kind = XL_CHART_TYPE.LINE_MARKERS if ranked else XL_CHART_TYPE.BAR_CLUSTERED
    frame = slide.shapes.add_chart(kind, *place, data)
    frame.name = office_text(drawn.title)[:100]
    chart = frame.chart
    # python-pptx would let a name that begins with = become a formula in the workbook.
    chart.part.chart_workbook.update_from_xlsx_blob(_workbook(drawn))
    usual = _SMALL if titled or len(drawn.points) > _MANY else _LARGE
    title_size, size = sizes or (_TITLE if titled else usual, usual)
    chart.font.size = Pt(size)
    chart.has_legend = False
    title = drawn.title if titled else drawn.title.partition("\n")[2]
    chart.has_title = bool(title)
    if title:
        chart.chart_title.text_frame.text = title
        for paragraph in chart.chart_title.text_frame.paragraphs:
            paragraph.font.size, paragraph.font.bold = Pt(title_size), False
    _set_axes(chart, drawn)
    _look(chart, drawn, size)
    _number_axes(chart._chartSpace)
    return chart


def _set_axes(chart: Any, drawn: NativeChart) -> None:
    ranked = drawn.form == "places"
    values, names = chart.value_axis, chart.category_axis
    values.has_major_gridlines = ranked
    values.visible = ranked
    values.reverse_order = ranked
    values.minimum_scale, values.maximum_scale = drawn.low, drawn.high
    names.reverse_order = not ranked
    names.has_major_gridlines = False
    # Office leaves out every other name where it is narrow: a bar without its name says nothing.
    skip = names._element.makeelement(qn("c:tickLblSkip"), {"val": "1"})
    names._element.find(qn("c:noMultiLvlLbl")).addprevious(skip)
    if ranked:
        values.tick_labels.number_format = "0"
        values.tick_labels.number_format_is_linked = False
        values.major_gridlines.format.line.color.rgb = RGBColor.from_string("D9D9D9")
        # The axis of names crosses at the best place, on top: its labels go to the far side.
        names.tick_label_position = XL_TICK_LABEL_POSITION.HIGH
        # Level: turned, names take the height of the plot.
        names._element.get_or_add_txPr().find(qn("a:bodyPr")).set("rot", "0")
    elif any(point.value < 0 for point in drawn.points):
        # Beside the axis they would lie on the bars that go to the left.
        names.tick_label_position = XL_TICK_LABEL_POSITION.LOW


def _number_axes(space: Any) -> None:
    """python-pptx gives axes negative numbers; the schema has them unsigned."""
    for name in ("c:axId", "c:crossAx"):
        for one in space.iter(qn(name)):
            one.set("val", one.get("val").lstrip("-"))


def _look(chart: Any, drawn: NativeChart, size: float) -> None:
    """Colours, hatching, and beside each bar the figure as the source wrote it."""
    plot = chart.plots[0]
    series = plot.series[0]
    colour = RGBColor.from_string(BAR_COLOUR)
    if drawn.form == "places":
        series.format.line.fill.background()
        series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, 10
        series.marker.format.fill.solid()
        series.marker.format.fill.fore_color.rgb = colour
    else:
        plot.gap_width = 60
        series.invert_if_negative = False
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = colour
    for at, point in enumerate(drawn.points):
        made = series.points[at]
        _fill(made, point, drawn.form == "places")
        label = made.data_label
        label.has_text_frame = True
        label.text_frame.text = office_text(point.label)
        label.text_frame.paragraphs[0].runs[0].font.size = Pt(size)
        label.position = (
            XL_LABEL_POSITION.BELOW if drawn.form == "places" else XL_LABEL_POSITION.OUTSIDE_END
        )


def _fill(made: Any, point: Point, ranked: bool) -> None:
    """Hatched where it is not achieved, pale and framed where it is of another period."""
    hatched, colour = point.hatched and not ranked, RGBColor.from_string(BAR_COLOUR)
    if not (hatched or point.apart):
        return
    look = made.marker.format if ranked else made.format
    if hatched:
        look.fill.patterned()
        look.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        look.fill.fore_color.rgb = colour
        look.fill.back_color.rgb = RGBColor.from_string(point.ground)
    else:
        look.fill.solid()
        look.fill.fore_color.rgb = RGBColor.from_string(point.ground)
    if ranked:  # LibreOffice takes a point's own colour only with a shape or size of its own.
        made.marker.style, made.marker.size = XL_MARKER_STYLE.DIAMOND, 11
    if point.apart:
        look.line.color.rgb, look.line.width = colour, Pt(1)


def _workbook(drawn: NativeChart) -> bytes:
    """The numbers behind a chart, where the chart looks for them; the literals beside them."""
    target = BytesIO()
    book = Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet("Sheet1")
    sheet.write_string(0, 1, office_text(drawn.series))
    sheet.write_string(0, 2, "原文")
    for at, point in enumerate(drawn.points, 1):
        sheet.write_string(at, 0, office_lines(point.name))
        sheet.write_number(at, 1, point.value)
        sheet.write_string(at, 2, office_text(point.label))
    book.close()
    return finished(target.getvalue(), drawn.title)
