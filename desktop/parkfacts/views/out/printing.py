"""The table, comparison or chart that is seen on A4 pages: printed, or looked at before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from parkfacts.app.seen import Seen, SeenClaims, SeenComparison, SeenFacts
from parkfacts.compose.claims.passages import cited_claims
from parkfacts.compose.claims.sheet import claims_caption
from parkfacts.compose.content import comparison_content, facts_content
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.sheet import Sheet
from parkfacts.compose.page.signature import UNSIGNED, Signature
from parkfacts.drawing.fonts import font
from parkfacts.exchange.files.exports import file_name
from parkfacts.exchange.markup.paper import sheet_on_paper, titled_lines
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.wording.citation import Style
from parkfacts.views.kit.screen_room import fit
from parkfacts.views.out.page_breaks import rows_that_begin

# In millimetres: what leaves the width that tables are laid out for, upright and on its side.
_UPRIGHT, _ON_ITS_SIDE = QMarginsF(31, 14, 31, 14), QMarginsF(25, 14, 25, 14)
_MILLIMETRES = QPageLayout.Unit.Millimeter
_BAND_MM = 9.0
"""Height of the line above and of the line below the page's text, with the space to it."""
_MM = 25.4
_BAND_POINTS = 8.5
_BLANK_POINTS = 20.0
"""Kept free behind a table that goes on over the page: Qt puts a blank line there."""
MOST_LINES = 1_000
"""Some fifty pages, which Qt lays out in 2 s; of four times as many it needs 11 s."""
_CHART_CM = {False: 14.6, True: 17.5}
"""Width of a chart on an upright page and on one that lies on its side."""
_CHART_DPI = 400
_PX_A_CM = 96 / 2.54
_CHART_HEIGHT = {False: 900, True: 540}
_CHART_URL = "parkfacts:chart"
_PREVIEW = QSize(1080, 760)


class Printout(NamedTuple):
    """What goes onto pages: a table or paragraphs, and a chart under it."""

    dataset: str
    """For the name of a page that has none."""
    sheet: Sheet | None = None
    lines: Sequence[str] = ()
    chart: Chart | None = None
    caption: str = ""
    """Of the paragraphs."""
    signature: Signature = UNSIGNED

    @property
    def name(self) -> str:
        """A name for the job, and so for the file where it is printed into one.

        Without dots: what follows one would be taken for an ending, and replaced by .pdf.
        """
        caption = self.sheet.caption if self.sheet else self.caption
        return file_name(caption or self.dataset).replace(".", "_")

    @property
    def empty(self) -> bool:
        """Whether the pages would be blank."""
        return not (self.sheet and self.sheet.rows) and not self.lines


def printout(seen: Seen, style: Style) -> Printout:
    """What goes out of what is seen: a comparison, claims, or facts; table and chart as one page.

    There is a chart only where one is seen with them.
    """
    catalogue = seen.catalogue
    dataset = f"{catalogue.dataset.title} {catalogue.dataset.version}"
    match seen:
        case SeenClaims(claims=claims):
            lines = cited_claims(claims, catalogue, Options(citations=style))
            return Printout(dataset, lines=lines, caption=claims_caption(claims, catalogue))
        case SeenComparison(compared=compared, chart=chart):
            made = comparison_content(compared, style, chart)
        case SeenFacts(facts=facts, chart=chart):
            made = facts_content(facts, catalogue, style, chart)
    drawn = made.chart if chart.panels else None
    return Printout(dataset, made.page, chart=drawn)


def print_pages(parent: QWidget, wanted: Printout) -> bool:
    """Ask for a printer and print; whether it was printed."""
    printer = printer_for(wanted)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_tr("打印"))
    agreed = bool(dialog.exec())
    dialog.deleteLater()
    if agreed:
        paint(printer, wanted)
    return agreed


def preview_pages(parent: QWidget, wanted: Printout) -> None:
    """Show the pages as they would be printed; the page may be turned there."""
    printer = printer_for(wanted)  # the dialog does not keep it alive
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(_tr("打印预览"))
    fit(dialog, _PREVIEW)
    dialog.paintRequested.connect(lambda printer: paint(printer, wanted))
    dialog.exec()
    dialog.deleteLater()


def printer_for(wanted: Printout) -> QPrinter:
    """A4, on its side where the table is wide."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    way = QPageLayout.Orientation
    lies = wanted.sheet is not None and wanted.sheet.landscape
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(
        QPageLayout(size, way.Landscape if lies else way.Portrait, _UPRIGHT, _MILLIMETRES)
    )
    printer.setDocName(wanted.name)
    return printer


def paint(printer: QPrinter, wanted: Printout) -> int:
    """Paint all pages; how many there are. The way that the page lies is the printer's."""
    lies = printer.pageLayout().orientation() == QPageLayout.Orientation.Landscape
    printer.setPageMargins(_ON_ITS_SIDE if lies else _UPRIGHT, _MILLIMETRES)
    page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
    page.moveTo(0, 0)
    band = _BAND_MM / _MM * printer.resolution()
    body = page.adjusted(0, band, 0, -band)
    document = _document(wanted, lies, printer, body.size())
    painter = QPainter(printer)
    count = document.pageCount()
    for at in range(count):
        if at:
            printer.newPage()
        _paint_bands(painter, page, band, wanted.signature, f"第 {at + 1} 页，共 {count} 页")
        _paint_body(painter, document, body, at)
    painter.end()
    return count


def _document(wanted: Printout, lies: bool, printer: QPrinter, size: QSizeF) -> QTextDocument:
    """The text of all pages, laid out for the printer."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(printer)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(10.5))
    chart = _chart_of(document, wanted.chart, lies)
    if wanted.sheet is None:
        document.setHtml(titled_lines(wanted.caption, wanted.lines) + chart)
    else:
        sheet = wanted.sheet._replace(landscape=lies)
        document.setHtml(sheet_on_paper(sheet))
        document.setTextWidth(size.width())
        free = _BLANK_POINTS / 72 * printer.resolution()
        begins = rows_that_begin(document, size.height() - free)
        document.setHtml(sheet_on_paper(sheet, begins) + chart)
    document.setPageSize(size)
    return document


def _chart_of(document: QTextDocument, chart: Chart | None, lies: bool) -> str:
    """The chart as a picture in the text; empty if there is none."""
    if chart is None:
        return ""
    from parkfacts.drawing import chart_export

    image = chart_export.to_image(chart, font(), _CHART_CM[lies], _CHART_DPI)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_CHART_URL), image)
    width = min(_CHART_CM[lies] * _PX_A_CM, _CHART_HEIGHT[lies] * image.width() / image.height())
    picture = f'<img src="{_CHART_URL}" width="{width:.0f}"/>'
    return f'<p align="center" style="margin-top:14pt">{picture}</p>'


def _paint_body(painter: QPainter, document: QTextDocument, body: QRectF, at: int) -> None:
    """One page of the text, black on white whatever the window's theme."""
    painter.save()
    painter.translate(body.left(), body.top() - at * body.height())
    context: Any = QAbstractTextDocumentLayout.PaintContext()  # the stubs lack its fields
    context.clip = QRectF(0, at * body.height(), body.width(), body.height())
    context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_bands(
    painter: QPainter, page: QRectF, band: float, signature: Signature, number: str
) -> None:
    """The line above with who answers for it and date over a fine rule, the page's number below."""
    painter.setFont(_font(_BAND_POINTS))
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), band / 90))
    flags = Qt.AlignmentFlag
    above = QRectF(page.left(), page.top(), page.width(), band * 0.55)
    day = date.today().isoformat()  # noqa: DTZ011  the day on the desk where it is printed
    painter.drawText(above, flags.AlignLeft | flags.AlignVCenter, signature.line)
    painter.drawText(above, flags.AlignRight | flags.AlignVCenter, day)
    painter.drawLine(above.bottomLeft(), above.bottomRight())
    below = QRectF(page.left(), page.bottom() - band * 0.55, page.width(), band * 0.55)
    painter.drawText(below, flags.AlignCenter, number)


def _font(points: float) -> QFont:
    made = font()
    made.setPointSizeF(points)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)
