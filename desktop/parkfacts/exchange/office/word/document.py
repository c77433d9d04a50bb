"""A Word document (.docx): heading, caption, three-line table, notes, footnotes, the chart."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Emu, Pt

from parkfacts.compose.chart.on_page import figure_title
from parkfacts.compose.content import Content
from parkfacts.compose.page.layout import TERMS_SIZE, page_layout, unit_of
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, note_lines, shown_number
from parkfacts.exchange.office.word.footnotes import Footnotes, run
from parkfacts.exchange.office.word.pages import begin, saved, set_page
from parkfacts.exchange.office.word.styles import CELL, NOTE, SMALL_CELL, TABLE, new_document
from parkfacts.exchange.office.xml_text import office_text, xml_text
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.marks import mark

_TWIPS = 20
_TERMS = f'<w:color w:val="404040"/><w:sz w:val="{round(TERMS_SIZE * 2)}"/>'
_RAISED = '<w:vertAlign w:val="superscript"/>'
_USUAL_SIZE = 10.5


def document(content: Content) -> bytes:
    """The document's bytes; its chart as the content's pictures, or, without any, one to edit."""
    made = new_document()
    sheet = content.page
    set_page(made, sheet.landscape)
    begin(made, content.heading, content.signature)
    footnotes = Footnotes(sheet.sources)
    end = made.element.body.sectPr
    writer = TableWriter(sheet, footnotes, captioned=bool(content.below_heading.caption))
    writer.write_before(end)
    add_figure(made, content.chart, content.pictures, sheet.caption)
    for line in notes_under(content.chart, content.chart_notes, drawn=bool(content.pictures)):
        end.addprevious(parse_xml(paragraph_of(NOTE, footnotes.runs(line))))
    writer.write_rest(end)
    footnotes.add_to(made)
    return saved(made, content.heading, sheet.origin, content.signature)


class TableWriter:
    """Makes caption, table and notes as XML: one after the other, as they are read."""

    def __init__(self, sheet: Sheet, footnotes: Footnotes, *, captioned: bool = True) -> None:
        """``captioned``: whether its caption is not said already by the title over it."""
        self._sheet, self._footnotes, self._captioned = sheet, footnotes, captioned
        self._layout = page_layout(sheet)
        self._style = CELL if self._layout.type_size >= _USUAL_SIZE else SMALL_CELL

    def write_before(self, end: Any) -> None:
        """Put caption, table and notes before the end of the document."""
        if self._captioned:
            end.addprevious(parse_xml(numbered_caption("表", self._sheet.caption)))
        table = parse_xml(self._table())
        end.addprevious(table)
        widths = self._widths()
        # Row by row: moving a large tree into another takes the square of its size.
        for row in self._sheet.rows:
            table.append(parse_xml(self._row(row, widths)))
        for line in note_lines(self._sheet):
            end.addprevious(parse_xml(paragraph_of(NOTE, self._runs(line))))

    def write_rest(self, end: Any) -> None:
        """Put those sources before the end that nothing pointed to."""
        if missing := self._footnotes.missing():
            rest = "".join(map(mark, missing))
            end.addprevious(parse_xml(paragraph_of(NOTE, self._runs(f"另见：{rest}"))))

    def _widths(self) -> list[int]:
        return [round(width * _TWIPS) for width in self._layout.widths]

    def _table(self) -> str:
        """The table with its head alone."""
        widths = self._widths()
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        head = "".join(
            self._cell(width, heading, run(title) + run(heading.marks, _RAISED))
            for width, heading, title in zip(
                widths, self._sheet.head, self._layout.titles, strict=True
            )
        )
        return (
            f"<w:tbl {nsdecls('w')}><w:tblPr>"
            f'<w:tblStyle w:val="{TABLE}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            '<w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0"'
            ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f'<w:tblCaption w:val="{xml_text(self._sheet.caption)}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
            f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr></w:tbl>"
        )

    def _row(self, row: Row, widths: list[int]) -> str:
        unit = unit_of(self._sheet, row)
        cells = "".join(
            self._cell(width, heading, self._content_of(cell), self._behind(at, cell, unit))
            for at, (width, heading, cell) in enumerate(
                zip(widths, self._sheet.head, row.cells, strict=True)
            )
        )
        return f"<w:tr {nsdecls('w')}><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"

    def _behind(self, column: int, cell: Cell, unit: str) -> int:
        """Twips behind a number, so that decimal points stand under each other."""
        if cell.number is None:
            return 0
        return round(self._layout.behind(column, shown_number(cell.number), unit) * _TWIPS)

    def _cell(self, width: int, heading: Heading, runs: str, behind: int = 0) -> str:
        side = "right" if heading.number else "center" if heading.centred else "left"
        look = f'<w:ind w:right="{behind}"/>' if behind else ""
        look += f'<w:jc w:val="{side}"/>' if side != "left" else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
            f"{paragraph_of(self._style, runs, look, declared=False)}</w:tc>"
        )

    def _content_of(self, cell: Cell) -> str:
        if cell.number is not None:
            return run(shown_number(cell.number))
        lines = [run(line) for line in (cell.text, *cell.more)]
        lines[-1] += self._runs(cell.marks, _RAISED)
        lines += [self._runs(term, _TERMS) for term in cell.terms]
        return "<w:r><w:br/></w:r>".join(lines)

    def _runs(self, text: str, properties: str = "") -> str:
        return self._footnotes.runs(text, properties)


def numbered_caption(kind: str, text: str) -> str:
    """表 1　…, with a field that Word counts anew where the table is pasted."""
    number = f'<w:fldSimple w:instr=" SEQ {kind} \\* ARABIC ">{run("1")}</w:fldSimple>'
    return paragraph_of("Caption", f"{run(kind + ' ')}{number}{run('　' + text)}")


def paragraph_of(style: str, runs: str, look: str = "", *, declared: bool = True) -> str:
    """A paragraph of a style as XML."""
    namespace = f" {nsdecls('w')}" if declared else ""
    return f'<w:p{namespace}><w:pPr><w:pStyle w:val="{style}"/>{look}</w:pPr>{runs}</w:p>'


def add_figure(made: Any, chart: Chart, pictures: Sequence[bytes], caption: str) -> None:
    """The chart over its caption: as pictures, else as charts that Word edits, each with its own.

    ``caption``: of a picture of several panels, each of which has its title in it.
    """
    end = made.element.body.sectPr
    if pictures:
        _add_pictures(made, chart, pictures)
        end.addprevious(parse_xml(numbered_caption("图", figure_title(chart, caption))))
    elif chart.panels:
        from parkfacts.exchange.office.word.charts import NativeCharts

        charts = NativeCharts(made)
        for panel in chart.panels:
            charts.add(panel)
            end.addprevious(parse_xml(numbered_caption("图", panel.title)))


def notes_under(chart: Chart, notes: Sequence[str], *, drawn: bool) -> list[str]:
    """What stands under the caption: the sources, once; a picture tells its notes itself."""
    if not chart.panels:
        return []
    return [line for line in (*(() if drawn else notes), chart.source_line) if line]


def _add_pictures(made: Any, chart: Chart, pictures: Sequence[bytes]) -> None:
    """As wide as the text or as high as the page, whichever comes first; told in words too."""
    section = made.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    height = section.page_height - section.top_margin - section.bottom_margin - Pt(72)
    told = office_text("；".join(panel.title for panel in chart.panels))
    for picture in pictures:
        shape = made.add_picture(BytesIO(picture))
        scale = min(width / shape.width, height / shape.height, 1.0)
        shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))
        shape._inline.docPr.set("descr", told)
        made.paragraphs[-1].style = made.styles["图"]
