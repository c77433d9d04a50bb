"""The choice of copy formats: a list at the left, what it pastes and how it writes at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
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
from parkfacts.compose.page.options import Options
from parkfacts.drawing.fonts import columns_font, font
from parkfacts.exchange.clipboard.payload import Preset
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.help_key import offer_help
from parkfacts.views.kit.option_boxes import OptionBoxes
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order

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
        formats: Sequence[Preset[Any]],
        preview: Callable[[str, Options], str] | None,
        settings: Settings,
        remembered: str,
        note: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """``preview``: how it looks in the format of an id; None: there is nothing to copy.

        ``remembered``: id of the setting that holds the format chosen last. ``note``: what is to be
        known of a copy in the format of an id before it is chosen; mostly nothing.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("box")
        self._formats, self._make, self._settings = formats, preview, settings
        self._note_of, self._note = note, plain_label("", "caution", selectable=False)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("复制格式"))
        self._list.setFixedWidth(_LIST_WIDTH)
        for entry in formats:
            item = QListWidgetItem(on_screen(entry.title), self._list)
            item.setSizeHint(QSize(0, _ROW_PX))
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("预览"))
        self.options = OptionBoxes(settings, _A_ROW)
        self._svg = CheckBox(self.tr("复制图时附 SVG"))
        self._svg.setChecked(settings["svg_with_chart"])
        self._button = QPushButton(self.tr("复制"))
        self._button.setObjectName("primary")
        self._button.setEnabled(preview is not None)
        offer_help(self)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_format)
        self._list.itemDoubleClicked.connect(self._take)
        self.options.chosen.connect(self._show_preview)
        self.options.style_chosen.connect(self.style_chosen)
        self._svg.toggled.connect(lambda on: settings.__setitem__("svg_with_chart", on))
        self._button.clicked.connect(self._take)
        ids = [entry.id for entry in formats]
        last = settings[remembered]
        self._list.setCurrentRow(ids.index(last) if last in ids else 0)
        self._list.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(_LIST_WIDTH + _PREVIEW_WIDTH + 36, _HEIGHT + 70)

    @property
    def format(self) -> Preset[Any]:
        """The format that is marked."""
        return self._formats[self._list.currentRow()]

    def note(self) -> str:
        """What is to be known of a copy in the chosen format."""
        return self._note.text()

    def preview(self) -> str:
        """What is shown of the chosen format."""
        return self._preview.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._preview, 1)
        right.addWidget(self._note)
        right.addWidget(self.options)
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

    def _show_format(self) -> None:
        """The options that the format takes, as they are remembered, and what it makes of them."""
        self.options.show_options(self.format.allowed)
        in_order(self._list, self._preview, self.options, self._svg, self._button)
        note = self._note_of(self.format.id)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._show_preview()

    def _show_preview(self) -> None:
        if self._make is None:
            self._preview.setPlainText(self.tr("还没有选中事实：先在表里选一条或多条。"))
            return
        as_table = self.format.columns
        wrap = QPlainTextEdit.LineWrapMode
        self._preview.setLineWrapMode(wrap.NoWrap if as_table else wrap.WidgetWidth)
        self._preview.setFont(columns_font() if as_table else font())
        self._preview.setPlainText(self._make(self.format.id, self.options.options))

    def _take(self) -> None:
        if self._make is None:
            return
        self.chosen.emit(self.format.id)
        self.close()
