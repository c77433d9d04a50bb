"""A chart as PNG, SVG, PDF and clipboard content: always light, source line inside.

Pictures are laid out anew for their width, at any height that they need; nothing is cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter

from parkfacts.drawing import loading as chart_loading
from parkfacts.drawing.chart_layout import lay_out
from parkfacts.drawing.chart_text import paintable
from parkfacts.drawing.theme import LIGHT
from parkfacts.exchange.files.whole import PATIENCE, write_whole
from parkfacts.facts.chart.spec import Chart, in_words
from parkfacts.facts.phrase import Phrase, joined

PNG_MIME, SVG_MIME = "image/png", "image/svg+xml"
WIDTH_CM = 15.6
"""Width of the text on an A4 page of an official document (GB/T 9704: 156 mm)."""
_DPI = 96
_INCH_CM = 2.54
_FINE_DPI = 300
_PDF_DPI = 600


def to_image(chart: Chart, font: QFont, width_cm: float = WIDTH_CM, dpi: int = _FINE_DPI) -> QImage:
    """The chart as a picture that says its size, for programs that place it by that."""
    drawing = _Drawing(chart, font, width_cm)
    scale = dpi / _DPI
    size = (drawing.size * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(LIGHT.pane)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    drawing.draw(painter)
    painter.end()
    per_metre = round(dpi / _INCH_CM * 100)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    image.setText("Title", _title(chart))
    return image


def size_of(chart: Chart, font: QFont, width_cm: float = WIDTH_CM) -> QSizeF:
    """How large the chart is, in 1/96 inch; it is laid out for that, and not drawn."""
    return lay_out(chart, font, width_cm / _INCH_CM * _DPI).size


def to_svg(chart: Chart, font: QFont, width_cm: float = WIDTH_CM) -> bytes:
    """The chart as SVG; text as outlines, so that it looks the same where the font is absent."""
    from PySide6.QtSvg import QSvgGenerator

    drawing = _Drawing(chart, font, width_cm, outlines=True)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(drawing.size.toSize())
    generator.setViewBox(QRectF(0, 0, drawing.size.width(), drawing.size.height()))
    generator.setTitle(_title(chart))
    generator.setDescription(in_words(paintable(chart)))
    painter = QPainter(generator)
    drawing.draw(painter)
    painter.end()
    return bytes(buffer.data().data())


def to_pdf(chart: Chart, font: QFont, width_cm: float = WIDTH_CM) -> bytes:
    """The chart as a PDF of one page of its own size; fonts embedded, text stays text."""
    drawing = _Drawing(chart, font, width_cm)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setPageSize(QPageSize(drawing.size * (72 / _DPI), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(_title(chart))
    writer.setCreator("ParkFacts")
    painter = QPainter(writer)
    painter.scale(_PDF_DPI / _DPI, _PDF_DPI / _DPI)
    drawing.draw(painter)
    painter.end()
    return bytes(buffer.data().data())


def png_bytes(image: QImage) -> bytes:
    """The picture as the bytes of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def save(
    chart: Chart,
    font: QFont,
    path: Path,
    width_cm: float = WIDTH_CM,
    patience: float = PATIENCE,
) -> None:
    """Write the chart to a file, in the format that its name ends in: .png .svg .pdf.

    The file is whole or is what it was before; ``patience`` is that of ``write_whole``. Raises
    ValueError for another ending, and OSError with the file's name.
    """
    try:
        encode = FORMATS[path.suffix.lower()]
    except KeyError:
        known = joined("、", FORMATS)
        text = Phrase("{name}：不支持的图片格式，应为 {known}", name=path.name, known=known)
        raise ValueError(text) from None
    data = encode(chart, font, width_cm)
    write_whole(path, data, patience)


def picture_flavours(
    chart: Chart, font: QFont, width_cm: float = WIDTH_CM, *, svg: bool = False
) -> dict[str, bytes]:
    """What goes on the clipboard, by MIME type: PNG, and SVG beside it where wanted."""
    flavours = {PNG_MIME: png_bytes(to_image(chart, font, width_cm))}
    if svg:
        flavours[SVG_MIME] = to_svg(chart, font, width_cm)
    return flavours


FORMATS: dict[str, Callable[[Chart, QFont, float], bytes]] = {
    ".png": lambda chart, font, width_cm: png_bytes(to_image(chart, font, width_cm)),
    ".svg": to_svg,
    ".pdf": to_pdf,
}
"""Endings of files, and what makes their content."""


class _Drawing:
    """A chart laid out and ready to be drawn in the light theme; its size is in 1/96 inch."""

    def __init__(self, chart: Chart, font: QFont, width_cm: float, outlines: bool = False) -> None:
        chart_loading.load()
        from parkfacts.drawing.chart_plot import ChartView

        layout = lay_out(chart, font, width_cm / _INCH_CM * _DPI)
        self.size: QSizeF = layout.size
        self._view = ChartView()
        self._view.show_layout(layout, LIGHT, font, outlines)

    def draw(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), LIGHT.pane)
        self._view.draw(painter)


def _title(chart: Chart) -> str:
    return "；".join(panel.title for panel in paintable(chart).panels)
