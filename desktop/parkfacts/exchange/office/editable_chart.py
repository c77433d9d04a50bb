"""Charts that PowerPoint and Word edit, with a workbook inside whose texts are texts."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Emu, Pt
from xlsxwriter import Workbook

from parkfacts.compose.chart.native import BAR_COLOUR, STEM, NativeChart, Point
from parkfacts.compose.chart.native_layout import Placement, placement, title_height, type_size
from parkfacts.exchange.office.package import finished
from parkfacts.exchange.office.xml_text import office_lines, office_text

_SIZES, _TITLE = (16, 14, 12, 11, 10), 14


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
    data = CategoryChartData()
    data.categories = [office_lines(point.name) for point in drawn.points]
    data.add_series(office_text(drawn.series), [point.value for point in drawn.points])
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *place, data)
    frame.name = office_text(drawn.title)[:100]
    chart = frame.chart
    # python-pptx would let a name that begins with = become a formula in the workbook.
    chart.part.chart_workbook.update_from_xlsx_blob(_workbook(drawn))
    title = drawn.title if titled else drawn.title.partition("\n")[2]
    _, _, width, height = (Emu(one).pt for one in place)
    title_size = sizes[0] if sizes else _TITLE
    over = title_height(title, title_size, width)
    size = sizes[1] if sizes else type_size(drawn, width, height - over, _SIZES)
    chart.font.size = Pt(size)
    chart.has_legend = False
    chart.has_title = bool(title)
    if title:
        chart.chart_title.text_frame.text = title
        for paragraph in chart.chart_title.text_frame.paragraphs:
            paragraph.font.size, paragraph.font.bold = Pt(title_size), False
    placed = placement(drawn, width, height, size, over)
    _set_axes(chart, placed)
    _set_plot(chart, placed)
    _look(chart, drawn, size)
    _number_axes(chart._chartSpace)
    return chart


def _set_axes(chart: Any, placed: Placement) -> None:
    values, names = chart.value_axis, chart.category_axis
    values.has_major_gridlines = values.visible = False
    values.minimum_scale, values.maximum_scale = placed.low, placed.high
    names.reverse_order = True
    names.has_major_gridlines = False
    # Beside the axis they would lie on bars that go to the left.
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    # Office leaves out every other name where it is narrow: a bar without its name says nothing.
    skip = names._element.makeelement(qn("c:tickLblSkip"), {"val": "1"})
    names._element.find(qn("c:noMultiLvlLbl")).addprevious(skip)


def _set_plot(chart: Any, placed: Placement) -> None:
    """The room of the bars alone (ECMA-376 part 1, 21.2.2.88): names and figures have theirs."""
    chart.plots[0].gap_width = placed.gap
    area = chart._chartSpace.chart.plotArea
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    sides = (("x", placed.x), ("y", placed.y), ("w", placed.width), ("h", placed.height))
    told = "".join(f'<c:{name} val="{value:.4f}"/>' for name, value in sides)
    area.insert(
        0,
        parse_xml(
            f"<c:layout {nsdecls('c')}><c:manualLayout>"
            '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
            f"{told}</c:manualLayout></c:layout>"
        ),
    )


def _number_axes(space: Any) -> None:
    """python-pptx gives axes negative numbers; the schema has them unsigned."""
    for name in ("c:axId", "c:crossAx"):
        for one in space.iter(qn(name)):
            one.set("val", one.get("val").lstrip("-"))


def _look(chart: Any, drawn: NativeChart, size: float) -> None:
    """Colours, hatching, and beside each bar the figure as the source wrote it."""
    series = chart.plots[0].series[0]
    ranked = drawn.form == "places"
    series.invert_if_negative = False
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = RGBColor.from_string(STEM if ranked else BAR_COLOUR)
    for at, point in enumerate(drawn.points):
        if point.value is None:
            continue
        made = series.points[at]
        _fill(made, point, ranked=ranked)
        label = made.data_label
        label.has_text_frame = True
        label.text_frame.word_wrap = False
        paragraph = label.text_frame.paragraphs[0]
        for text, colour in _runs(point, ranked):
            run = paragraph.add_run()
            run.text, run.font.size = text, Pt(size)
            if colour:
                run.font.color.rgb = RGBColor.from_string(colour)
        label.position = XL_LABEL_POSITION.OUTSIDE_END


def _runs(point: Point, ranked: bool) -> list[tuple[str, str]]:
    """The texts of a label with their colours: a place has its dot before its figure."""
    figure = (office_text(point.label), "")
    return [(f"{point.dot} ", point.edge), figure] if ranked else [figure]


def _fill(made: Any, point: Point, *, ranked: bool) -> None:
    """In the colour of its park; hatched where not achieved, pale where of another period."""
    if not (point.framed or point.colour != BAR_COLOUR) or (ranked and point.stem == STEM):
        return
    look, edge = made.format, RGBColor.from_string(point.edge)
    # Or Office would show a bar that goes to the left without its fill.
    index = look._element.find(qn("c:idx"))
    index.addnext(index.makeelement(qn("c:invertIfNegative"), {"val": "0"}))
    if ranked:
        look.fill.solid()
        look.fill.fore_color.rgb = RGBColor.from_string(point.stem)
        return
    if point.hatched:
        look.fill.patterned()
        look.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        look.fill.fore_color.rgb = edge
        look.fill.back_color.rgb = RGBColor.from_string(point.ground)
    else:
        look.fill.solid()
        look.fill.fore_color.rgb = RGBColor.from_string(point.ground)
    if point.framed:
        look.line.color.rgb, look.line.width = edge, Pt(0.75)


def _workbook(drawn: NativeChart) -> bytes:
    """The numbers behind a chart, where the chart looks for them; the literals beside them."""
    target = BytesIO()
    book = Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet("Sheet1")
    sheet.write_string(0, 1, office_text(drawn.series))
    sheet.write_string(0, 2, "原文")
    for at, point in enumerate(drawn.points, 1):
        sheet.write_string(at, 0, office_lines(point.name))
        if point.value is not None:
            sheet.write_number(at, 1, point.value)
        sheet.write_string(at, 2, office_text(point.label))
    book.close()
    return finished(target.getvalue(), drawn.title)
