"""A presentation (.pptx): charts that PowerPoint edits with their source line, then the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice
from math import ceil
from typing import Any, NamedTuple

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Pt

from parkfacts.exchange.cells import Cell, Row, Sheet, display_width, shown_number
from parkfacts.exchange.content import MARK, Content
from parkfacts.exchange.html_table import foot_lines
from parkfacts.exchange.office_slide_charts import add_chart
from parkfacts.exchange.office_text import office_text
from parkfacts.exchange.page_layout import page_layout
from parkfacts.facts.chart import Panel

WIDTH, HEIGHT = 960.0, 540.0
"""A wide slide in points."""
_SIDE, _TITLE_TOP, _TITLE_HEIGHT = 48.0, 18.0, 52.0
_BODY_TOP, _FOOT_TOP, _FOOT_HEIGHT = 78.0, 472.0, 56.0
_BODY_HEIGHT = _FOOT_TOP - _BODY_TOP - 6.0
_TITLE_SIZES = (24.0, 22.0, 20.0, 18.0, 16.0, 10.0)
_TABLE_SIZE, _TERMS_SIZE, _NOTE_SIZE = 12.0, 9.0, 10.0
_TITLE_ONLY = 5
_LINE = 1.35
_CELL_MARGIN = 4.0
_BARS_OF_A_QUARTER = 6
_NOTE_LINES = 17
_MOST_TABLES = 30
"""Slides of a table; beyond that nobody reads it from a screen."""
_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The table style of PowerPoint that has neither fill nor rules."""


class _Box(NamedTuple):
    """A place on a slide, in points."""

    left: float
    top: float
    width: float
    height: float

    def measures(self) -> tuple[Any, Any, Any, Any]:
        return Pt(self.left), Pt(self.top), Pt(self.width), Pt(self.height)


def presentation(content: Content) -> bytes:
    """The presentation's bytes."""
    made = _empty(content)
    for panels in _shared_out(content.chart.panels):
        _chart_slide(made, panels, content)
    left = len(content.page.rows)
    for rows in islice(_pages(content.page), _MOST_TABLES):
        _table_slide(made, content, rows)
        left -= len(rows)
    rest = (
        [f"表中另有 {left} 行没有列在幻灯片上；完整的表请导出为 .xlsx 或 .docx。"] if left else []
    )
    for lines in _note_pages([*rest, *foot_lines(content.page)]):
        slide = _slide(made, "注释与来源")
        _text_box(slide, _Box(_SIDE, _BODY_TOP, WIDTH - 2 * _SIDE, _BODY_HEIGHT), lines, 12.0)
        _foot(slide, [f"数据集：{content.page.origin}"])
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def _empty(content: Content) -> Any:
    """A wide presentation in Chinese fonts; what the template has for 4:3 is stretched."""
    made = Presentation()
    stretch = Pt(WIDTH) / made.slide_width
    rise = Pt(HEIGHT) / made.slide_height
    made.slide_width, made.slide_height = Pt(WIDTH), Pt(HEIGHT)
    master = made.slide_master
    for owner in (master, *master.slide_layouts):
        for shape in owner.placeholders:
            place = shape._element.spPr.find(qn("a:xfrm"))
            if place is not None:
                shape.left, shape.width = int(shape.left * stretch), int(shape.width * stretch)
                shape.top, shape.height = int(shape.top * rise), int(shape.height * rise)
    title = made.slide_layouts[_TITLE_ONLY].placeholders[0]
    box = _Box(_SIDE, _TITLE_TOP, WIDTH - 2 * _SIDE, _TITLE_HEIGHT)
    title.left, title.top, title.width, title.height = box.measures()
    theme = master.part.part_related_by(_THEME)
    tree = parse_xml(theme.blob)
    for font in tree.iter(qn("a:ea")):
        font.set("typeface", "微软雅黑")
    theme._blob = _serialized(tree)
    made.core_properties.title = office_text(content.page.caption)[:255]
    made.core_properties.author = "园鉴 ParkFacts"
    made.core_properties.comments = office_text(f"数据集：{content.page.origin}")[:255]
    return made


def _serialized(tree: Any) -> bytes:
    from lxml import etree

    return bytes(etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True))


def _shared_out(panels: Sequence[Panel]) -> Iterator[Sequence[Panel]]:
    """Up to four small charts on a slide; one with many bars has a slide for itself."""
    waiting: list[Panel] = []
    for panel in panels:
        if len(panel.bars) > _BARS_OF_A_QUARTER:
            if waiting:
                yield waiting
            waiting = []
            yield [panel]
            continue
        waiting.append(panel)
        if len(waiting) == 4:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _chart_slide(made: Any, panels: Sequence[Panel], content: Content) -> None:
    lone = len(panels) == 1
    slide = _slide(made, panels[0].title if lone else content.page.caption)
    columns = 1 if lone else 2
    rows = ceil(len(panels) / columns)
    width, height = (WIDTH - 2 * _SIDE) / columns, _BODY_HEIGHT / rows
    for at, panel in enumerate(panels):
        row, column = divmod(at, columns)
        box = _Box(_SIDE + column * width, _BODY_TOP + row * height, width - 8, height - 6)
        add_chart(slide, panel, box.measures(), titled=not lone)
    notes = "；".join(content.chart_notes)
    _foot(slide, [line for line in (notes, content.chart.source_line) if line])


def _table_slide(made: Any, content: Content, rows: Sequence[Row]) -> None:
    sheet = content.page
    slide = _slide(made, sheet.caption)
    widths = _widths(sheet)
    height = sum(_row_height(row, widths) for row in rows)
    box = _Box(_SIDE, _BODY_TOP, sum(widths), height)
    frame = slide.shapes.add_table(len(rows) + 1, len(sheet.head), *box.measures())
    frame.name = office_text(sheet.caption)[:100]
    table = frame.table
    properties = table._tbl.tblPr
    properties.set("bandRow", "0")
    properties.find(qn("a:tableStyleId")).text = _NO_STYLE
    for at, width in enumerate(widths):
        table.columns[at].width = Pt(width)
    for at, heading in enumerate(sheet.head):
        _fill(table.cell(0, at), Cell(heading.title, marks=heading.marks), bold=True)
        _align(table.cell(0, at), heading.number, heading.centred)
        _rule(table.cell(0, at), top=1.5, bottom=0.75)
    for line, row in enumerate(rows, 1):
        for at, (heading, cell) in enumerate(zip(sheet.head, row.cells, strict=True)):
            place = table.cell(line, at)
            _fill(place, cell)
            _align(place, heading.number, heading.centred)
            if line == len(rows):
                _rule(place, bottom=1.5)
    _foot(slide, [_source_line(rows, content)])


def _source_line(rows: Sequence[Row], content: Content) -> str:
    """The sources that these rows point to, in few words."""
    texts = [
        text for row in rows for cell in row.cells for text in (cell.text, cell.marks, *cell.terms)
    ]
    numbers = {int(number) for text in texts for number in MARK.findall(text)}
    short = content.short_sources
    return "来源：" + "；".join(short[at - 1] for at in sorted(numbers) if 0 < at <= len(short))


def _fill(place: Any, cell: Cell, *, bold: bool = False) -> None:
    """Figure, raised marks, terms in small type: a paragraph each line."""
    place.margin_left = place.margin_right = Pt(_CELL_MARGIN)
    place.margin_top = place.margin_bottom = Pt(2)
    place.vertical_anchor = MSO_ANCHOR.MIDDLE
    shown = cell.text if cell.number is None else shown_number(cell.number)
    frame = place.text_frame
    frame.word_wrap = True
    lines = [(text, _TABLE_SIZE) for text in (shown, *cell.more)]
    lines += [(text, _TERMS_SIZE) for text in cell.terms]
    marked = len(cell.more)
    for at, (text, size) in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        _add_run(paragraph, text, size, bold=bold)
        if at == marked and cell.marks:
            raised = _add_run(paragraph, cell.marks, size)
            raised.font._element.set("baseline", "30000")


def _add_run(paragraph: Any, text: str, size: float, *, bold: bool = False) -> Any:
    made = paragraph.add_run()
    made.text = office_text(text)
    made.font.size, made.font.bold = Pt(size), bold
    return made


def _align(place: Any, number: bool, centred: bool) -> None:
    side = PP_ALIGN.RIGHT if number else PP_ALIGN.CENTER if centred else PP_ALIGN.LEFT
    for paragraph in place.text_frame.paragraphs:
        paragraph.alignment = side


def _rule(place: Any, *, top: float = 0.0, bottom: float = 0.0) -> None:
    """Rules of a cell, in points; python-pptx has no words for them."""
    properties = place._tc.get_or_add_tcPr()
    for at, (name, points) in enumerate((("a:lnT", top), ("a:lnB", bottom))):
        if points:
            line = parse_xml(
                f'<{name} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
                f' w="{round(points * 12700)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
                f"</{name}>"
            )
            properties.insert(min(at, len(properties)), line)


def _widths(sheet: Sheet) -> list[float]:
    """The widths of the page, stretched to the slide."""
    found = page_layout(sheet).widths
    stretch = (WIDTH - 2 * _SIDE) / sum(found)
    return [width * stretch for width in found]


def _pages(sheet: Sheet) -> Iterator[list[Row]]:
    """As many rows as a slide holds, the head on each."""
    widths = _widths(sheet)
    head = Row("", tuple(Cell(heading.line) for heading in sheet.head))
    room = _BODY_HEIGHT - _row_height(head, widths)
    page: list[Row] = []
    left = room
    for row in sheet.rows:
        height = _row_height(row, widths)
        if page and height > left:
            yield page
            page, left = [], room
        page.append(row)
        left -= height
    if page:
        yield page


def _row_height(row: Row, widths: Sequence[float]) -> float:
    return max(_cell_height(cell, width) for cell, width in zip(row.cells, widths, strict=True))


def _cell_height(cell: Cell, width: float) -> float:
    room = max(width - 2 * _CELL_MARGIN, 1.0)
    lines = [(text, _TABLE_SIZE) for text in (cell.text + cell.marks, *cell.more)]
    lines += [(text, _TERMS_SIZE) for text in cell.terms]
    return 6.0 + sum(
        max(ceil(display_width(text) * size * 0.52 / room), 1) * size * _LINE
        for text, size in lines
    )


def _note_pages(lines: Sequence[str]) -> Iterator[list[str]]:
    """Notes and sources, as many as a slide holds."""
    page: list[str] = []
    used = 0
    for line in lines:
        height = ceil(display_width(line) * 6.3 / (WIDTH - 2 * _SIDE))
        if page and used + height > _NOTE_LINES:
            yield page
            page, used = [], 0
        page.append(line)
        used += height
    if page:
        yield page


def _slide(made: Any, title: str) -> Any:
    slide = made.slides.add_slide(made.slide_layouts[_TITLE_ONLY])
    frame = slide.shapes.title.text_frame
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.LEFT
    room = (WIDTH - 2 * _SIDE) * 0.95
    fitting = (size for size in _TITLE_SIZES if display_width(title) * size * 0.55 <= room)
    _add_run(paragraph, title, next(fitting, _TITLE_SIZES[-1]), bold=True)
    return slide


def _foot(slide: Any, lines: Sequence[str]) -> None:
    """Notes and source line at the foot, smaller where they are long."""
    long = sum(map(display_width, lines)) > 500
    box = _Box(_SIDE, _FOOT_TOP, WIDTH - 2 * _SIDE, _FOOT_HEIGHT)
    _text_box(slide, box, lines, 7.5 if long else _NOTE_SIZE)


def _text_box(slide: Any, box: _Box, lines: Sequence[str], size: float) -> None:
    frame = slide.shapes.add_textbox(*box.measures()).text_frame
    frame.word_wrap = True
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        _add_run(paragraph, line, size)
