"""A laid-out chart as pyqtgraph graphics; importing this module imports pyqtgraph and numpy."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QToolTip, QWidget

from parkfacts.drawing.chart_layout import Layout, PanelAt
from parkfacts.drawing.chart_marks import (
    body,
    colour_of,
    edge_of,
    is_plain,
    paint_bar_marks,
    paint_place,
    paint_swatch,
    paint_track,
)
from parkfacts.drawing.chart_rows import RowAt
from parkfacts.drawing.chart_text import Fonts, Role
from parkfacts.drawing.theme import Theme
from parkfacts.models.plain_text import plain_as_html


class ChartView(pg.GraphicsView):  # type: ignore[misc]
    """A chart, one scene unit a pixel; bars answer to pointer, tooltip and arrow keys."""

    painted = Signal()
    """New content was drawn for the first time."""
    bar_clicked = Signal(str)
    """Id of the fact whose bar was clicked, or chosen by Return."""
    bar_reached = Signal(QRectF)
    """The keyboard has moved to the row in this area."""
    bar_told = Signal(str)
    """The bar that the keyboard has moved to, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setFrameShape(ChartView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The view takes the keyboard, once: its viewport would be a stop without a name.
        self.viewport().setFocusProxy(None)  # or the next line would be about the view
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = Layout(QRectF().size(), (), ())
        self._theme: Theme | None = None
        self._items: list[QGraphicsItem] = []
        self._current = ""
        self._fresh = False

    def show_layout(
        self, layout: Layout, theme: Theme, font: QFont, outlines: bool = False
    ) -> None:
        """Replace what is drawn; the view takes the layout's size. ``outlines``: text as paths."""
        for item in self._items:
            self.removeItem(item)
        self._layout, self._theme = layout, theme
        self.setBackground(theme.pane)
        self.setFixedSize(layout.size.toSize())
        self._items = [item for panel in layout.panels for item in _panel_items(panel, theme)]
        self._items.append(_Texts(layout, theme, Fonts(font), outlines))
        for item in self._items:
            self.addItem(item)
        if not any(row.bar.fact == self._current for row in layout.rows()):
            self._current = ""
        self._fresh = True

    def draw(self, painter: QPainter) -> None:
        """Draw the chart with a painter whose unit is a pixel at 96 dpi."""
        area = QRectF(QPointF(0, 0), self._layout.size)
        self.sceneObj.prepareForPaint()
        self.sceneObj.render(painter, area, area)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._fresh:
            self._fresh = False
            self.painted.emit()

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """A ring around the row that the keyboard is at."""
        row = self._current_row()
        if row is not None and self._theme is not None and self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawRoundedRect(row.area.adjusted(-6, 1, 6, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = list(self._layout.rows())
        at = next((i for i, row in enumerate(rows) if row.bar.fact == self._current), -1)
        last = len(rows) - 1
        key = event.key()
        goals = {
            Qt.Key.Key_Down: min(at + 1, last),
            Qt.Key.Key_Up: max(at - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if rows and key in goals:
            self._go_to(rows[goals[Qt.Key(key)]])
        elif at >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.bar_clicked.emit(self._current)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is always at a row: where it was, or at the first."""
        super().focusInEvent(event)
        first = next(self._layout.rows(), None)
        if self._current_row() is None and first is not None:
            self._go_to(first)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # The pointer never reaches pyqtgraph's own handling: no zoom, no pan, no menu.
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._layout.row_at(event.position())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = row.bar.fact
            self.bar_clicked.emit(row.bar.fact)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._layout.row_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._layout.row_at(QPointF(event.pos()))
            # An empty text hides the tip.
            QToolTip.showText(event.globalPos(), plain_as_html(row.bar.words if row else ""), self)
            return True
        return bool(super().viewportEvent(event))

    def _current_row(self) -> RowAt | None:
        return next((row for row in self._layout.rows() if row.bar.fact == self._current), None)

    def _go_to(self, row: RowAt) -> None:
        self._current = row.bar.fact
        self.viewport().update()
        self.bar_reached.emit(row.area)
        self.bar_told.emit(row.bar.words)


def _panel_items(panel: PanelAt, theme: Theme) -> list[QGraphicsItem]:
    """A panel's axis and marks in pixels, and its plain bars in the unit of its axis."""
    items: list[QGraphicsItem] = [_Marks(panel, theme)]
    if panel.panel.form == "places" or panel.panel.is_single_figure:
        return items
    by_colour: dict[tuple[str, str], list[RowAt]] = {}
    for row in panel.rows:
        if is_plain(row) and body(row).width() > 0:
            key = (colour_of(row, theme).name(), edge_of(row, theme).name())
            by_colour.setdefault(key, []).append(row)
    return items + [_filled(panel, rows, *colours) for colours, rows in by_colour.items()]


def _filled(panel: PanelAt, rows: list[RowAt], colour: str, edge: str) -> pg.ViewBox:
    plot = panel.plot
    bars = pg.BarGraphItem(
        x0=[panel.scale.value(body(row).left()) for row in rows],
        x1=[panel.scale.value(body(row).right()) for row in rows],
        y0=[row.mark.top() - plot.top() for row in rows],
        height=[row.mark.height() for row in rows],
        pen=None if edge == colour else edge,
        brush=colour,
    )
    box = pg.ViewBox(enableMenu=False, enableMouse=False, invertY=True, defaultPadding=0)
    box.setZValue(0)  # Its own is below what was added before: the tracks of shares.
    box.setGeometry(plot)
    reach = (panel.scale.value(plot.left()), panel.scale.value(plot.right()))
    box.setRange(xRange=reach, yRange=(0, plot.height()), padding=0, disableAutoRange=True)
    box.addItem(bars, ignoreBounds=True)
    return box


class _Marks(pg.GraphicsObject):  # type: ignore[misc]
    """The axis of a panel, and everything of its rows that is not a filled bar."""

    def __init__(self, panel: PanelAt, theme: Theme) -> None:
        super().__init__()
        self._panel, self._theme = panel, theme

    def boundingRect(self) -> QRectF:
        return self._panel.plot.adjusted(-8, -8, 1000, 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        panel, theme = self._panel, self._theme
        if panel.panel.is_single_figure:
            for row in panel.rows:
                paint_swatch(painter, row, theme)
            return
        if panel.panel.form == "places":
            for row in panel.rows:
                paint_place(painter, row, theme, panel.scale.x(1.0))
            return
        zero = round(panel.scale.zero)
        for row in panel.rows:  # not through the headings between them
            axis = QRectF(zero - 2, row.area.top(), 2, row.area.height())
            painter.fillRect(axis, QColor(theme.hairline))
        if panel.panel.form == "shares":
            for row in panel.rows:
                paint_track(painter, row, theme)
        for row in panel.rows:
            paint_bar_marks(painter, row, theme)


class _Texts(pg.GraphicsObject):  # type: ignore[misc]
    """All text of a chart."""

    def __init__(self, layout: Layout, theme: Theme, fonts: Fonts, outlines: bool) -> None:
        super().__init__()
        self._layout, self._fonts, self._outlines = layout, fonts, outlines
        self._colours: dict[Role, QColor] = {
            "title": QColor(theme.text),
            "terms": QColor(theme.secondary),
            "caution": QColor(theme.caution),
            "label": QColor(theme.secondary),
            "chosen": QColor(theme.text),
            "second": QColor(theme.secondary),
            "group": QColor(theme.secondary),
            "figure": QColor(theme.text),
            "strong": QColor(theme.text),
            "large": QColor(theme.text),
            "middle": QColor(theme.text),
            "note": QColor(theme.secondary),
            "source": QColor(theme.secondary),
        }

    def boundingRect(self) -> QRectF:
        return QRectF(QPointF(0, 0), self._layout.size)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        for text in self._layout.texts:
            colour, font = self._colours[text.role], self._fonts.font(text.role)
            if self._outlines:
                path = QPainterPath()
                path.addText(text.x, text.baseline, font, text.text)
                painter.fillPath(path, colour)
            else:
                painter.setPen(colour)
                painter.setFont(font)
                painter.drawText(QPointF(text.x, text.baseline), text.text)
