"""The button that names what is open: the base, and how many own datasets lie above it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from parkfacts.models.plain_text import plain_as_html
from parkfacts.views.kit.marks import MarkButton

_MOST_PX, _LEAST_PX = 250, 96
_AROUND_PX = 34
"""What the mark and the padding take of its width."""


class DatasetButton(MarkButton):
    """Quiet; its text gives way in the middle where there is no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("down", " ", parent)
        self.setObjectName("quiet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_MOST_PX)
        self.setMinimumWidth(_LEAST_PX)
        self._whole = self._tip = ""

    def set_tip(self, tip: str) -> None:
        """Say what it does; above it, where the name is cut, the whole of it."""
        self._tip = tip
        self.setAccessibleDescription(tip)  # or the tool tip would be told, with its markup
        self._fit(self.width())

    def show_dataset(self, title: str, own: int) -> None:
        """Name the base; own datasets above it are counted."""
        with_own = self.tr("{title} + 我的数据 {n} 份", "", own).format(title=title, n=own)
        self._whole = with_own if own else self.tr("{title} · 离线").format(title=title)
        self.setAccessibleName(self.tr("数据集：{what}").format(what=self._whole))
        self._fit(_MOST_PX)

    def sizeHint(self) -> QSize:
        """As wide as the whole text: what was cut comes back when there is room again."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + _AROUND_PX + 2
        return QSize(min(width, _MOST_PX), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        mode = Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(self._whole, mode, width - _AROUND_PX)
        if self.text() != shown.replace("&", "&&"):
            self.setText(shown.replace("&", "&&"))
        if self._tip:  # it comes when the window stands: html is not imported before
            lines = (self._whole, self._tip) if shown != self._whole else (self._tip,)
            self.setToolTip(plain_as_html("\n".join(lines)))
