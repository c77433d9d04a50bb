"""Tables on slides: three rules, the head on each slide, the notes under them or after them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Pt

from parkfacts.compose.page.layout import page_layout, unit_of
from parkfacts.compose.page.sheet import (
    Cell,
    Heading,
    Row,
    Sheet,
    cleaned,
    note_lines,
    shown_number,
)
from parkfacts.exchange.office.slides.fitting import (
    LINE,
    parted,
    places_of,
    shared_out,
    wrapped_lines,
)
from parkfacts.exchange.office.slides.master import BODY_HEIGHT, BODY_TOP, BODY_WIDTH, SIDE, Box
from parkfacts.exchange.office.slides.slides import Slides, SlideText, add_run, numbered, raise_run
from parkfacts.exchange.office.slides.table_grid import (
    INSET,
    MARGIN_X,
    MARGIN_Y,
    MOST_ROWS,
    TERMS,
    Grid,
    grid_of,
    room_of,
)
from parkfacts.exchange.office.xml_text import office_text

_MOST_SLIDES = 30
"""Slides of a table; beyond that nobody reads it from a screen."""
_NOTE_SIZE = 10.0
_GAP = 10.0
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The table style of PowerPoint that has neither fill nor rules."""


def add_table_slides(
    deck: Slides,
    sheet: Sheet,
    title: str,
    under: str = "",
    *,
    noted: bool = False,
    marked: bool = False,
) -> int:
    """The table over as many slides as it takes; how many of its rows stand on none of them.

    ``noted``: its notes go with it, under the last rows or on slides after them; ``marked``: [1] in
    them points to a source.
    """
    count = len(sheet.rows)
    sheet = sheet._replace(rows=sheet.rows[: _MOST_SLIDES * MOST_ROWS])
    grid = grid_of(sheet)
    pages = _pages(sheet, grid)[:_MOST_SLIDES]
    left = count - (pages[-1][-1][0] if pages else 0)
    told = list(map(cleaned, note_lines(sheet))) if noted else []
    if left and noted:
        told.append(left_out(left))
    for at, page in enumerate(pages, 1):
        rows = [row for _, row in page]
        slide = deck.slide(numbered(title, at, len(pages)), under)
        bottom = _put_table(slide, sheet, grid, rows)
        if at == len(pages) and told and _fits(told, bottom):
            room = Box(SIDE, bottom + _GAP, BODY_WIDTH, BODY_TOP + BODY_HEIGHT - bottom - _GAP)
            deck.text_box(
                slide, room, [SlideText(line, _NOTE_SIZE, raised=marked) for line in told]
            )
            told = []
        deck.foot(slide, [deck.source_line(_texts(rows))])
    if told:
        deck.text_slides(
            title, [SlideText(line, raised=marked) for line in told], f"表注：{sheet.caption}"
        )
    return left


def left_out(rows: int) -> str:
    """What is said of rows that stand on no slide."""
    return f"表中另有 {rows} 行没有列在幻灯片上；完整的表请导出为 .xlsx 或 .docx。"


def _fits(told: Sequence[str], bottom: float) -> bool:
    lines = sum(wrapped_lines(line, _NOTE_SIZE, BODY_WIDTH) for line in told)
    height = lines * _NOTE_SIZE * LINE + sum(SlideText(line, _NOTE_SIZE).gap for line in told)
    return bottom + _GAP + height <= BODY_TOP + BODY_HEIGHT


def _texts(rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        for cell in row.cells:
            yield from (cell.text, cell.marks, *cell.terms)


def _put_table(slide: Any, sheet: Sheet, grid: Grid, rows: Sequence[Row]) -> float:
    """Where it ends, in points from the top."""
    heads = grid.heads(sheet)
    heights = [grid.height(heads), *(grid.height(row.cells) for row in rows)]
    box = Box(SIDE + INSET, BODY_TOP, sum(grid.widths), sum(heights))
    frame = slide.shapes.add_table(len(rows) + 1, len(sheet.head), *box.measures())
    frame.name = office_text(sheet.caption)[:100]
    table = frame.table
    properties = table._tbl.tblPr
    properties.set("bandRow", "0")
    properties.find(qn("a:tableStyleId")).text = _NO_STYLE
    for at, width in enumerate(grid.widths):
        table.columns[at].width = Pt(width)
    layout = page_layout(sheet)
    for line, (height, cells) in enumerate(
        zip(heights, [heads, *(row.cells for row in rows)], strict=True)
    ):
        unit = unit_of(sheet, rows[line - 1]) if line else ""
        table.rows[line].height = Pt(height)
        for at, (heading, cell) in enumerate(zip(sheet.head, cells, strict=True)):
            place = table.cell(line, at)
            _fill(place, cell, grid.size, bold=line == 0)
            _align(place, heading)
            if cell.number is not None:
                behind = layout.behind(at, shown_number(cell.number), unit) / layout.type_size
                place.margin_right = Pt(MARGIN_X + behind * grid.size)
            if line == 0:
                _rule(place, top=1.5, bottom=0.75)
            elif line == len(rows):
                _rule(place, bottom=1.5)
    return box.top + box.height


def _fill(place: Any, cell: Cell, size: float, *, bold: bool) -> None:
    """Figure, raised marks, terms in small type: a paragraph each line."""
    place.margin_left = place.margin_right = Pt(MARGIN_X)
    place.margin_top = place.margin_bottom = Pt(MARGIN_Y)
    place.vertical_anchor = MSO_ANCHOR.MIDDLE
    shown = cell.text if cell.number is None else shown_number(cell.number)
    frame = place.text_frame
    frame.word_wrap = True
    lines = [(text, size) for text in (shown, *cell.more)]
    lines += [(text, size * TERMS) for text in cell.terms]
    marked = len(cell.more)
    for at, (text, points) in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        add_run(paragraph, text, points, bold=bold)
        if at == marked and cell.marks:
            raise_run(add_run(paragraph, cell.marks, points))


def _align(place: Any, heading: Heading) -> None:
    side = (
        PP_ALIGN.RIGHT if heading.number else PP_ALIGN.CENTER if heading.centred else PP_ALIGN.LEFT
    )
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


def _pages(sheet: Sheet, grid: Grid) -> list[list[tuple[int, Row]]]:
    """The rows for each slide, each with its number in the sheet."""
    room = room_of(grid, sheet)
    pieces = [
        (number, piece)
        for number, row in enumerate(sheet.rows, 1)
        for piece in _pieces(row, grid, room)
    ]
    return shared_out(pieces, [grid.height(piece.cells) for _, piece in pieces], room)


def _pieces(row: Row, grid: Grid, room: float) -> Iterator[Row]:
    """The row, in several where one is higher than a slide: its cells go on in the next."""
    if grid.height(row.cells) <= room:
        yield row
        return
    lines = max(int((room - 2 * MARGIN_Y) / (grid.size * LINE)) - 1, 1)
    columns = [
        list(parted(cell.line, places_of(grid.size, width) * lines))
        for cell, width in zip(row.cells, grid.widths, strict=True)
    ]
    for cells in zip_longest(*columns, fillvalue=""):
        yield Row(row.id, tuple(map(Cell, cells)))
