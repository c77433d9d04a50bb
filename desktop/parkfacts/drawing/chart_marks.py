"""Shapes of a chart beyond plain bars, as paths and lines: hatching, open ends, arrows, places."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from parkfacts.drawing.chart_rows import DOT, RowAt, arrow_outside
from parkfacts.drawing.row_plan import ARROW
from parkfacts.drawing.theme import Theme, park_colour, park_edge

_WAVE = 2.5
_HATCH_STEP = 6.0
_WAVES = 2
_HEAD = 5.0
_FRAME = 1.4


_LIGHT = 0.22


def colour_of(row: RowAt, theme: Theme) -> QColor:
    """The colour of a row's bar: of its park; else its tint where another one is singled out."""
    if row.bar.park is not None:
        return QColor(park_colour(row.bar.park))
    return QColor(theme.bar_tint if row.bar.emphasis == "beside" else theme.bar)


def edge_of(row: RowAt, theme: Theme) -> QColor:
    """The colour of a row's lines and frames: its own, deeper or paler where that is not seen."""
    if row.bar.park is not None:
        return QColor(park_edge(row.bar.park, theme))
    return colour_of(row, theme)


def light_of(colour: QColor, theme: Theme) -> QColor:
    """A colour thinned with the ground, opaque because tracks lie beneath."""
    ground = QColor(theme.pane)

    def mixed(own: int, there: int) -> int:
        return round(there + _LIGHT * (own - there))

    return QColor(
        mixed(colour.red(), ground.red()),
        mixed(colour.green(), ground.green()),
        mixed(colour.blue(), ground.blue()),
    )


def body(row: RowAt) -> QRectF:
    """The part of a bar up to which its figure reaches for certain; the rest is left open."""
    area = QRectF(row.mark)
    if row.bar.mark == "less":
        length = 0.0 if arrow_outside(row) else area.width() - ARROW
        if row.outward < 0:
            area.setLeft(area.right() - length)
        area.setWidth(length)
    return area


def is_plain(row: RowAt) -> bool:
    """Whether the body is simply filled."""
    bar = row.bar
    plain = bar.status == "actual" and bar.mark != "about" and not bar.apart
    return plain and row.mark.width() > 0


def paint_bar_marks(painter: QPainter, row: RowAt, theme: Theme) -> None:
    """What a bar has beside a plain body."""
    edge, inner = edge_of(row, theme), body(row)
    if row.bar.mark == "less":
        rest = QRectF(row.mark)
        if inner.width() > 0 and row.outward > 0:
            rest.setLeft(inner.right())
        elif inner.width() > 0:
            rest.setRight(inner.left())
        painter.setPen(_dashed(edge))
        painter.drawRect(_inset(rest))
    if not is_plain(row) and inner.width() > 0:
        _paint_body(painter, row, inner, theme)
    if row.bar.mark in ("more", "less"):
        _paint_bound(painter, row, QColor(theme.secondary))


def _paint_body(painter: QPainter, row: RowAt, inner: QRectF, theme: Theme) -> None:
    colour, edge = colour_of(row, theme), edge_of(row, theme)
    outline = QPainterPath()
    outline.addRect(_inset(inner))
    if row.bar.mark == "about":
        outline = wavy(row)
        # Hatching ends where the wave is deepest.
        inner = inner.adjusted(*((0, 0, -_WAVE, 0) if row.outward > 0 else (_WAVE, 0, 0, 0)))
    if row.bar.apart:
        painter.fillPath(outline, light_of(colour, theme))
    elif row.bar.status == "actual":
        painter.fillPath(outline, colour)
        if edge != colour:
            painter.strokePath(outline, QPen(edge, 1.0))
        return
    if row.bar.status == "actual":
        painter.strokePath(outline, QPen(edge, _FRAME))
        return
    if row.bar.status == "unclear":
        painter.strokePath(outline, _dashed(edge))
        return
    painter.setPen(QPen(edge, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLines(hatching(_inset(inner)))
    painter.strokePath(outline, QPen(edge, 1.0))


def _inset(area: QRectF) -> QRectF:
    """The rectangle whose outline of one pixel lies just within the area."""
    return area.adjusted(0.5, 0.5, -0.5, -0.5)


def paint_place(painter: QPainter, row: RowAt, theme: Theme, first: float) -> None:
    """A place on its line: from the first place to the last, open where the field is not told."""
    middle, colour = row.mark.center(), colour_of(row, theme)
    line = QColor(theme.hairline)
    painter.setPen(QPen(line, 2.0) if row.bar.out_of else _dashed(line, 2.0))
    painter.drawLine(QPointF(first, middle.y()), QPointF(row.track, middle.y()))
    if row.bar.mark in ("more", "less"):
        end = first if row.bar.mark == "less" else row.track
        _arrow(painter, middle.x(), end, middle.y(), QColor(theme.secondary))
    hollow = row.bar.mark == "about" or row.bar.status != "actual"
    painter.setPen(QPen(edge_of(row, theme), 2.0))
    painter.setBrush(QColor(theme.pane) if hollow else colour)
    if row.bar.apart:
        if not hollow:
            painter.setBrush(light_of(colour, theme))
        painter.drawPolygon(_diamond(middle))
    else:
        painter.drawEllipse(middle, DOT - 1, DOT - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_track(painter: QPainter, row: RowAt, theme: Theme) -> None:
    """The whole that a share is a part of."""
    area = QRectF(row.mark)
    area.setRight(row.track)
    painter.fillRect(area, QColor(theme.hairline))


def paint_swatch(painter: QPainter, row: RowAt, theme: Theme) -> None:
    """The square beside the name of a lone figure in the colour of its park."""
    if row.bar.park is not None:
        painter.fillRect(row.mark, colour_of(row, theme))
        painter.setPen(QPen(edge_of(row, theme), 1.0))
        painter.drawRect(_inset(row.mark))


def _diamond(middle: QPointF) -> QPolygonF:
    reach = DOT + 0.5
    ways = ((0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0))
    return QPolygonF([middle + QPointF(*way) for way in ways])


def hatching(area: QRectF) -> list[QLineF]:
    """Lines at 45 degrees across a rectangle, cut at its edges.

    Lines, not a brush pattern: a pattern is a bitmap that does not grow with the resolution; and
    cut by arithmetic, because SVG output knows no clipping.
    """
    lines = []
    # On a line x + y is the same everywhere.
    total = area.left() + area.top() + _HATCH_STEP / 2
    while total < area.right() + area.bottom():
        left = max(area.left(), total - area.bottom())
        right = min(area.right(), total - area.top())
        if right > left:
            lines.append(QLineF(left, total - left, right, total - right))
        total += _HATCH_STEP
    return lines


def wavy(row: RowAt) -> QPainterPath:
    """A whole bar whose end swings around its value like a torn edge."""
    area, out = row.mark, row.outward
    value, zero = (area.right(), area.left())[::out]
    swing = min(_WAVE, area.width() / 2)
    path = QPainterPath(QPointF(zero, area.top()))
    path.lineTo(value, area.top())
    half = area.height() / (2 * _WAVES)
    for index in range(2 * _WAVES):
        top = area.top() + index * half
        # A quadratic curve reaches half as far as its control point.
        control = value + out * 2 * (swing if index % 2 == 0 else -swing)
        path.quadTo(control, top + half / 2, value, top + half)
    path.lineTo(zero, area.bottom())
    path.closeSubpath()
    return path


def _paint_bound(painter: QPainter, row: RowAt, colour: QColor) -> None:
    """An arrow at a bar's outer end: outward for more, back towards zero for less."""
    middle = row.mark.center().y()
    outer = row.mark.right() if row.outward > 0 else row.mark.left()
    near = outer + row.outward * 3
    far = outer + row.outward * (ARROW - 3)
    if row.bar.mark == "more":
        _arrow(painter, near, far, middle, colour)
    elif arrow_outside(row):
        _arrow(painter, far, near, middle, colour)
    else:
        _arrow(painter, outer - row.outward * 2, outer - row.outward * (ARROW - 3), middle, colour)


def _arrow(painter: QPainter, start: float, end: float, y: float, colour: QColor) -> None:
    way = 1.0 if end > start else -1.0
    if abs(end - start) < 2 * _HEAD:
        return
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(QPointF(start, y), QPointF(end - way * _HEAD, y))
    tip = [QPointF(end, y)]
    tip += [QPointF(end - way * (_HEAD + 1), y + side * (_HEAD - 1)) for side in (-1, 1)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(tip))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _dashed(colour: QColor, width: float = 1.0) -> QPen:
    pen = QPen(colour, width)
    pen.setDashPattern([4 / width, 3 / width])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
