"""The choice of copy formats: a list at the left, what it pastes and how it writes at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.settings import Settings
from parkfacts.exchange.clipboard import Format
from parkfacts.exchange.copy_options import CHOICES, Options
from parkfacts.facts.citation import STYLES
from parkfacts.views.fonts import columns_font, font
from parkfacts.views.labels import plain_label

_LIST_WIDTH, _PREVIEW_WIDTH, _HEIGHT = 176, 560, 320
_ROW_PX = 28
_A_ROW = 3
"""Options beside each other."""


class CopyPopup(QFrame):
    """Up and Down choose, Return copies, Escape leaves."""

    chosen = Signal(str)
    style_chosen = Signal(str)
    """Another edition of GB/T 7714; it is in the settings already."""

    def __init__(
        self,
        formats: Sequence[Format[Any]],
        preview: Callable[[str, Options], str] | None,
        settings: Settings,
        remembered: str,
        parent: QWidget | None = None,
    ) -> None:
        """``preview``: how it looks in the format of an id; None: there is nothing to copy.

        ``remembered``: id of the setting that holds the format chosen last.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("box")
        self._formats, self._make, self._settings = formats, preview, settings
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("复制格式"))
        self._list.setFixedWidth(_LIST_WIDTH)
        for entry in formats:
            item = QListWidgetItem(entry.title, self._list)
            item.setSizeHint(QSize(0, _ROW_PX))
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("预览"))
        self._options = {name: QComboBox() for name in CHOICES}
        self._labels = {}
        for name, choice in CHOICES.items():
            self._options[name].setAccessibleName(choice.title)
            self._labels[name] = plain_label(choice.title, "secondary", selectable=False)
        self._svg = QCheckBox(self.tr("复制图时附 SVG"))
        self._svg.setChecked(settings["svg_with_chart"])
        self._button = QPushButton(self.tr("复制"))
        self._button.setObjectName("primary")
        self._button.setEnabled(preview is not None)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_format)
        self._list.itemDoubleClicked.connect(self._take)
        for name, box in self._options.items():
            box.activated.connect(partial(self._choose, name))
        self._svg.toggled.connect(lambda on: settings.__setitem__("svg_with_chart", on))
        self._button.clicked.connect(self._take)
        ids = [entry.id for entry in formats]
        last = settings[remembered]
        self._list.setCurrentRow(ids.index(last) if last in ids else 0)
        self._list.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(_LIST_WIDTH + _PREVIEW_WIDTH + 36, _HEIGHT + 70)

    @property
    def format(self) -> Format[Any]:
        """The format that is marked."""
        return self._formats[self._list.currentRow()]

    def preview(self) -> str:
        """What is shown of the chosen format."""
        return self._preview.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._preview, 1)
        right.addLayout(self._grid)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._list)
        columns.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._svg)
        foot.addStretch()
        foot.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(columns)
        layout.addLayout(foot)

    def _stored(self) -> Options:
        settings = self._settings
        return self.format.options(settings["copy_options"], settings["citation_style"])

    def _show_format(self) -> None:
        """The options that the format takes, as they are remembered, and what it makes of them."""
        options = self._stored()
        for name, box in self._options.items():
            box.clear()
            for value, title in self.format.values(name).items():
                box.addItem(title, value)
            box.setCurrentIndex(max(box.findData(getattr(options, name)), 0))
        self._place_options()
        self._show_preview()

    def _place_options(self) -> None:
        """Three beside each other; those that say nothing in this format are not there."""
        for name, box in self._options.items():
            for widget in (self._labels[name], box):
                self._grid.removeWidget(widget)
                widget.setVisible(name in self.format.takes)
        for at, name in enumerate(self.format.takes):
            row, place = divmod(at, _A_ROW)
            self._grid.addWidget(self._labels[name], row, place * 2)
            self._grid.addWidget(self._options[name], row, place * 2 + 1)
        for place in range(_A_ROW):
            self._grid.setColumnStretch(place * 2 + 1, 1)

    def _show_preview(self) -> None:
        if self._make is None:
            self._preview.setPlainText(self.tr("还没有选中事实：先在表里选一条或多条。"))
            return
        options = self._stored()
        self._dim(options)
        as_table = self.format.columns
        wrap = QPlainTextEdit.LineWrapMode
        self._preview.setLineWrapMode(wrap.NoWrap if as_table else wrap.WidgetWidth)
        self._preview.setFont(columns_font() if as_table else font())
        self._preview.setPlainText(self._make(self.format.id, options))

    def _dim(self, options: Options) -> None:
        """Switch off what the other options leave without effect."""
        numbers = options.value != "literal" or "value" not in self.format.takes
        self._options["unit"].setEnabled(numbers)
        self._options["period"].setEnabled(options.header == "with")

    def _choose(self, name: str, _index: int) -> None:
        """Remember what is chosen for this format; an edition counts for the source card too."""
        value, stored = self._options[name].currentData(), self._settings["copy_options"]
        known = stored.get(self.format.stored_as)
        own = {**(known if isinstance(known, dict) else {}), name: value}
        self._settings["copy_options"] = {**stored, self.format.stored_as: own}
        if value in STYLES:
            self._settings["citation_style"] = value
            self.style_chosen.emit(value)
        self._show_preview()

    def _take(self) -> None:
        if self._make is None:
            return
        self.chosen.emit(self.format.id)
        self.close()
