"""The choice of how much of what is seen goes out: what is selected or shown, or all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from parkfacts.app.seen import Extent
from parkfacts.drawing.fonts import font
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.tab_order import one_stop

_PADDING = 36
"""Pixels beside the words of a button."""


class ExtentSwitch(QWidget):
    """Two buttons of which one is pressed; not there where both would be the same."""

    chosen = Signal()

    def __init__(self, extent: Extent | None, parent: QWidget | None = None) -> None:
        """``extent``: None where what goes out has no parts to choose from, as a basket."""
        super().__init__(parent)
        self._extent = extent
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bold = QFontMetrics(font(semibold=True))  # as the one that is pressed
        for at, name in enumerate(("left", "right")):
            text = _words(extent, whole=bool(at)) if extent else ""
            button = QPushButton(text)
            button.setMinimumWidth(bold.horizontalAdvance(text) + _PADDING)
            button.setObjectName(name)
            button.setCheckable(True)
            self._group.addButton(button, at)
            layout.addWidget(button)
        layout.addStretch()
        self._group.button(0).setChecked(True)
        self.setAccessibleName(QCoreApplication.translate("ExtentSwitch", "范围"))
        self._group.idToggled.connect(self._choose)
        self._choose()
        self.setVisible(self.offers)

    @property
    def offers(self) -> bool:
        """Whether there is anything to choose."""
        return self._extent is not None and self._extent.usual < self._extent.whole

    @property
    def whole(self) -> bool:
        """Whether all is to go out."""
        return self.offers and self._group.checkedId() == 1

    @property
    def count(self) -> int:
        """How many things go out."""
        if self._extent is None:
            return 0
        return self._extent.whole if self.whole else self._extent.usual

    @property
    def counted(self) -> str:
        """The same in words: 5 行."""
        rows = self._extent is not None and self._extent.rows
        return on_screen(_counted(self.count, rows=rows))

    def choose(self, *, whole: bool) -> None:
        """Press one of the buttons."""
        self._group.button(1 if whole else 0).setChecked(True)

    def _choose(self, _at: int = 0, pressed: bool = True) -> None:
        one_stop(self._group.buttons())
        if pressed:
            self.chosen.emit()


def _counted(count: int, *, rows: bool) -> str:
    return Phrase("{n} 行", n=count) if rows else Phrase("{n} 条", n=count)


def _words(extent: Extent, *, whole: bool) -> str:
    told = _counted(extent.whole if whole else extent.usual, rows=extent.rows)
    if whole:
        return on_screen(Phrase("全部 {counted}", counted=told))
    if extent.selected:
        return on_screen(Phrase("选中的 {counted}", counted=told))
    return on_screen(Phrase("显示的 {counted}", counted=told))
