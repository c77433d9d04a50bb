"""The texts that a widget really paints, and where: what is elided there is elided here."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPainter, QRegion, QTransform
from PySide6.QtWidgets import QWidget

_SAME_LINE_PX, _SAME_WORD_PX = 1.5, 4.0


class PaintedLine(NamedTuple):
    """Texts that stand on one line without a gap, and the rectangle they fill in their widget."""

    text: str
    area: QRectF
    widget: QWidget


def painted_lines(window: QWidget) -> list[PaintedLine]:
    """All that is written in a window and in what stands in it, widget by widget."""
    widgets = [window, *window.findChildren(QWidget)]
    return [line for one in widgets if one.isVisibleTo(window) for line in _lines_of(one)]


def _lines_of(widget: QWidget) -> Iterator[PaintedLine]:
    device = _device()
    device.engine.pieces.clear()
    with QPainter(device) as painter:
        # Not widget.render(): a QGraphicsView has one of its own.
        plain = QWidget.RenderFlag.DrawWindowBackground
        QWidget.render(widget, painter, QPoint(), QRegion(), plain)
    text, area = "", QRectF()
    for piece, place in list(device.engine.pieces):
        level = abs(place.bottom() - area.bottom()) < _SAME_LINE_PX
        if text and level and abs(place.left() - area.right()) < _SAME_WORD_PX:
            text, area = text + piece, area.united(place)
            continue
        if text:
            yield PaintedLine(text, area, widget)
        text, area = piece, place
    if text:
        yield PaintedLine(text, area, widget)


class _Engine(QPaintEngine):
    """Keeps texts, and draws nothing."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.pieces: list[tuple[str, QRectF]] = []
        self._transform = QTransform()

    def begin(self, device):
        self.setActive(True)
        return True

    def end(self):
        self.setActive(False)
        return True

    def type(self):
        return QPaintEngine.Type.User

    def updateState(self, state):
        self._transform = QTransform(state.transform())

    def drawTextItem(self, at: QPointF, item):
        height = item.ascent() + item.descent()
        area = QRectF(at.x(), at.y() - item.ascent(), item.width(), height)
        self.pieces.append((item.text(), self._transform.mapRect(area)))

    def _drawn(self, *_):
        """Not a text."""

    drawPixmap = drawImage = drawTiledPixmap = drawPath = drawPolygon = _drawn
    drawRects = drawLines = drawEllipse = drawPoints = _drawn


class _Device(QPaintDevice):
    def __init__(self) -> None:
        super().__init__()
        self.engine = _Engine()

    def paintEngine(self):
        return self.engine

    def metric(self, asked):
        metrics = QPaintDevice.PaintDeviceMetric
        if asked in (metrics.PdmWidth, metrics.PdmHeight):
            return 4_000
        if asked == metrics.PdmDevicePixelRatioScaled:
            return int(QPaintDevice.devicePixelRatioFScale())
        one = (metrics.PdmDevicePixelRatio,)
        return 1 if asked in one else 96


@cache
def _device() -> _Device:
    """One for all: PySide ends the program where such a device is taken away."""
    return _Device()
