"""What is counted, in parts: where there is no room for all, the last ones are told whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from parkfacts.drawing.fonts import note_font
from parkfacts.facts.phrase import joined
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import ElidedLabel


class CountsLabel(ElidedLabel):
    """The sum stands last, and is never cut as long as there is room for it alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(note_font())
        self._parts: list[str] = []

    def show_parts(self, parts: Sequence[str], colour: str) -> None:
        """Show parts, the one that matters most last."""
        self._parts = list(parts)
        self.show_text(_in_a_line(parts), colour)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = [_in_a_line(self._parts[at:]) for at in range(len(self._parts))]
        room, metrics = self.width(), self.fontMetrics()
        fitting = [line for line in lines if metrics.horizontalAdvance(line) <= room]
        shown = fitting[0] if fitting else lines[-1] if lines else ""
        with QPainter(self) as painter:
            painter.setPen(QColor(self._colour))
            cut = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, cut)


def _in_a_line(parts: Sequence[str]) -> str:
    return str(on_screen(joined("　", list(parts))))
