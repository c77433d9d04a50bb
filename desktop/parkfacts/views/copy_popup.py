"""The choice of copy formats: a list at the left, what it will paste at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.settings import Settings
from parkfacts.exchange.clipboard import Format, Payload
from parkfacts.facts.citation import STYLE_NAMES, STYLES, Style
from parkfacts.views.fonts import columns_font, font
from parkfacts.views.labels import plain_label

_LIST_WIDTH, _PREVIEW_WIDTH, _HEIGHT = 176, 520, 320
_ROW_PX = 28
_TABLES = {"table", "tsv", "markdown", "number"}
"""Formats whose preview is in columns, so that its lines are not wrapped."""


class CopyPopup(QFrame):
    """Up and Down choose, Return copies, Escape leaves."""

    chosen = Signal(str)
    style_chosen = Signal(str)
    """Another edition of GB/T 7714; it is in the settings already."""

    def __init__(
        self,
        formats: Sequence[Format[Any]],
        make: Callable[[str, Style], Payload] | None,
        settings: Settings,
        remembered: str,
        parent: QWidget | None = None,
    ) -> None:
        """``make``: the payload in the format of an id; None: there is nothing to copy.

        ``remembered``: id of the setting that holds the format chosen last.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("box")
        self._formats, self._make, self._settings = formats, make, settings
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("复制格式"))
        self._list.setFixedWidth(_LIST_WIDTH)
        for entry in formats:
            item = QListWidgetItem(entry.title, self._list)
            item.setSizeHint(QSize(0, _ROW_PX))
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("预览"))
        self._style = QComboBox()
        self._style.setAccessibleName(self.tr("引文格式"))
        for style in STYLES:
            self._style.addItem(STYLE_NAMES[style], style)
        self._style.setCurrentIndex(max(self._style.findData(settings["citation_style"]), 0))
        self._svg = QCheckBox(self.tr("复制图时附 SVG"))
        self._svg.setChecked(settings["svg_with_chart"])
        self._button = QPushButton(self.tr("复制"))
        self._button.setObjectName("primary")
        self._button.setEnabled(make is not None)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_preview)
        self._list.itemDoubleClicked.connect(self._take)
        self._style.currentIndexChanged.connect(self._choose_style)
        self._svg.toggled.connect(lambda on: settings.__setitem__("svg_with_chart", on))
        self._button.clicked.connect(self._take)
        ids = [entry.id for entry in formats]
        last = settings[remembered]
        self._list.setCurrentRow(ids.index(last) if last in ids else 0)
        self._list.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(_LIST_WIDTH + _PREVIEW_WIDTH + 36, _HEIGHT + 70)

    def preview(self) -> str:
        """What is shown of the chosen format."""
        return self._preview.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._list)
        columns.addWidget(self._preview, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(plain_label(self.tr("引文格式"), "secondary", selectable=False))
        foot.addWidget(self._style)
        foot.addWidget(self._svg)
        foot.addStretch()
        foot.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(columns)
        layout.addLayout(foot)

    def _show_preview(self) -> None:
        if self._make is None:
            self._preview.setPlainText(self.tr("还没有选中事实：先在表里选一条或多条。"))
            return
        entry = self._formats[self._list.currentRow()]
        made = self._make(entry.id, self._settings["citation_style"])
        wrap = QPlainTextEdit.LineWrapMode
        as_table = entry.id in _TABLES
        self._preview.setLineWrapMode(wrap.NoWrap if as_table else wrap.WidgetWidth)
        self._preview.setFont(columns_font() if as_table else font())
        self._preview.setPlainText(made.preview)

    def _choose_style(self) -> None:
        self._settings["citation_style"] = self._style.currentData()
        self.style_chosen.emit(self._style.currentData())
        self._show_preview()

    def _take(self) -> None:
        if self._make is None:
            return
        self.chosen.emit(self._formats[self._list.currentRow()].id)
        self.close()
