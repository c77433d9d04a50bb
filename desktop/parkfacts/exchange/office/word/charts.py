"""Charts in a Word document that Word edits: python-pptx makes them, here they become its parts.

python-docx has no charts. A chart is a part of DrawingML (ECMA-376 part 1, 21.2) with a workbook
inside, the same in both programs; only what frames it differs (``wp:inline``, 20.4.2.8).
"""

from __future__ import annotations

from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Emu, Pt
from pptx import Presentation
from pptx.oxml import parse_xml as parse_chart_xml

from parkfacts.compose.chart.native import NativeChart, native_chart
from parkfacts.compose.chart.native_layout import height_for, title_height
from parkfacts.exchange.office.editable_chart import add_chart
from parkfacts.exchange.office.word.styles import FIGURE
from parkfacts.exchange.office.xml_text import xml_text
from parkfacts.facts.chart.spec import Panel

_MOST = 560.0
"""Points: how high a chart may be."""
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_FRAMELESS = (
    f'<c:spPr xmlns:c="{_CHART}" {nsdecls("a")}><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
)
_SIZES = (10.5, 9.0)
_ID = 1000
"""Beyond the numbers that python-docx gives its pictures."""


class NativeCharts:
    """Puts charts into one document, each as a paragraph of its own."""

    def __init__(self, made: Any) -> None:
        self._made = made
        # The slide is only where they are made; it goes nowhere.
        scratch = Presentation()
        self._slide = scratch.slides.add_slide(scratch.slide_layouts[6])
        section = made.sections[0]
        self._width = section.page_width - section.left_margin - section.right_margin
        parts = made.part.package.iter_parts()
        self._count = sum(part.content_type == CONTENT_TYPE.DML_CHART for part in parts)

    def add(self, panel: Panel, *, more: bool) -> None:
        """Put the chart of a panel at the end of the document, as wide as its text.

        ``more``: another one follows; the last stays on the page of the caption under it.
        """
        self._count += 1
        drawn = native_chart(panel)
        height = Pt(self._height(drawn))
        place = (0, 0, self._width, height)
        chart = add_chart(self._slide, drawn, place, titled=True, sizes=_SIZES)
        # A frame would cut through labels that LibreOffice lets reach beyond it.
        chart._chartSpace.chart.addnext(parse_chart_xml(_FRAMELESS))
        relation = self._made.part.relate_to(self._part(chart), RELATIONSHIP_TYPE.CHART)
        end = self._made.element.body.sectPr
        end.addprevious(parse_xml(self._frame(relation, height, drawn.title, more)))

    def _height(self, drawn: NativeChart) -> float:
        """Points: for each bar as much, for each line of the title too."""
        over = title_height(drawn.title, _SIZES[0], Emu(self._width).pt)
        return height_for(drawn, _SIZES[1], over, _MOST)

    def _part(self, chart: Any) -> Part:
        """The chart as a part of the document, and its workbook with it."""
        package = self._made.part.package
        book = Part(
            PackURI(f"/word/embeddings/Microsoft_Excel_Sheet{self._count}.xlsx"),
            CONTENT_TYPE.SML_SHEET,
            chart.part.chart_workbook.xlsx_part.blob,
            package,
        )
        part = Part(
            PackURI(f"/word/charts/chart{self._count}.xml"),
            CONTENT_TYPE.DML_CHART,
            chart.part.blob,
            package,
        )
        data = chart._chartSpace.xpath("c:externalData")[0]
        part.load_rel(RELATIONSHIP_TYPE.PACKAGE, book, data.rId)
        return part

    def _frame(self, relation: str, height: int, told: str, more: bool) -> str:
        at = _ID + self._count
        loose = '<w:keepNext w:val="0"/>' if more else ""
        words = xml_text(told.replace("\n", "；"))
        return (
            f"<w:p {nsdecls('w', 'wp', 'a', 'r')}>"
            f'<w:pPr><w:pStyle w:val="{FIGURE}"/>{loose}</w:pPr><w:r><w:drawing>'
            '<wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{self._width}" cy="{height}"/>'
            f'<wp:docPr id="{at}" name="图表 {self._count}" descr="{words}"/>'
            "<wp:cNvGraphicFramePr/><a:graphic>"
            f'<a:graphicData uri="{_CHART}"><c:chart xmlns:c="{_CHART}" r:id="{relation}"/>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )
