"""复制图, 保存 and 宽度 in the corner of a chart, or in a menu where the pane is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from parkfacts.views.kit.marks import MarkButton

NARROW = 520
"""Below this a pane's title wants the room that three buttons take."""
_BETWEEN = 6


class ChartButtons(QWidget):
    """What can be done with a chart, as buttons or, where the pane is narrow, as a menu."""

    copy_wanted = Signal()
    save_wanted = Signal()
    width_wanted = Signal()
    reached = Signal()
    """The keyboard has come to one of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        acts = (
            (self.tr("复制图"), self.tr("复制图到剪贴板"), self.copy_wanted),
            (self.tr("保存"), self.tr("把图保存为文件"), self.save_wanted),
            (self.tr("宽度"), self.tr("复制、保存、拖出的图宽多少厘米"), self.width_wanted),
        )
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.buttons: list[_Button] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        for text, tip, wanted in acts:
            action = QAction(text, self, toolTip=tip)
            action.triggered.connect(wanted)
            self._menu.addAction(action)
            self.buttons.append(_Button(text, tip))
            self.buttons[-1].clicked.connect(wanted)
        self.copy, self.save, self.measure = self.buttons
        self.more = _MenuButton(self.tr("图"), self.tr("复制、保存这张图，改宽度"))
        self.more.setMenu(self._menu)
        self.all: list[_Button | _MenuButton] = [*self.buttons, self.more]
        """In the order of the keyboard."""
        for button in self.all:
            row.addWidget(button)
            button.reached.connect(self.reached)
        self.fit(NARROW)
        self.setEnabled(False)

    def fit(self, width: int) -> None:
        """Stand as buttons, or as one with a menu, as a pane so wide wants it."""
        narrow = width < NARROW
        for button in self.buttons:
            button.setVisible(not narrow)
        self.more.setVisible(narrow)
        self.adjustSize()


class _Button(QToolButton):
    """A button that says when the keyboard has come to it."""

    reached = Signal()

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setText(text)
        _name(self, name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()


class _MenuButton(MarkButton):
    """The button of the menu: a click, Space or Return opens it."""

    reached = Signal()

    def __init__(self, text: str, name: str) -> None:
        super().__init__("down", text)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        _name(self, name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.showMenu()
        else:
            super().keyPressEvent(event)


def _name(button: QToolButton, name: str) -> None:
    button.setObjectName("act")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
