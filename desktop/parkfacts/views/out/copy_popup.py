"""The choice of copy formats: a list at the left, what it pastes and how it writes at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.documents import Documents
from parkfacts.app.seen import Extent
from parkfacts.app.settings import Settings
from parkfacts.compose.page.options import Options
from parkfacts.drawing.fonts import columns_font, font
from parkfacts.exchange.clipboard.payload import Preset
from parkfacts.facts.marks import unasked_in
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.document_box import DocumentBox
from parkfacts.views.kit.extent_switch import ExtentSwitch
from parkfacts.views.kit.option_boxes import OptionBoxes
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order

_LIST_WIDTH, _PREVIEW_WIDTH, _HEIGHT = 176, 560, 320
_ROW_PX = 28
_A_ROW = 3
"""Options beside each other."""
_TINT = 40
"""Of 255: how far what nobody chose is tinted."""


class Offered(NamedTuple):
    """What there is to copy. Its functions are asked whether all of it goes out."""

    extent: Extent
    preview: Callable[[str, Options, bool], str]
    """How it looks in the format of an id."""
    note: Callable[[str, bool], str]
    """What is to be known of a copy in the format of an id before it is chosen; mostly nothing."""
    unasked: Callable[[bool], int]
    """How many facts were told in one breath with what goes out, and are not chosen."""


class CopyPopup(QFrame):
    """Up and Down choose, Return copies, Escape leaves."""

    chosen = Signal(str, bool)
    """Id of the format, and whether all is to be copied."""
    style_chosen = Signal(str)
    """Another edition of GB/T 7714; it is in the settings already."""

    def __init__(
        self,
        formats: Sequence[Preset[Any]],
        offered: Offered,
        settings: Settings,
        documents: Documents,
        remembered: str,
        parent: QWidget | None = None,
    ) -> None:
        """``remembered``: id of the setting that holds the format chosen last."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("box")
        self._formats, self._offered, self._settings = formats, offered, settings
        self._note = plain_label("", "caution", selectable=False)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("复制格式"))
        self._list.setFixedWidth(_LIST_WIDTH)
        for entry in formats:
            item = QListWidgetItem(on_screen(entry.title), self._list)
            item.setSizeHint(QSize(0, _ROW_PX))
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName(self.tr("预览"))
        self.extent = ExtentSwitch(offered.extent)
        self.options = OptionBoxes(settings, _A_ROW)
        self.document = DocumentBox(documents)
        self._documents = documents
        self._svg = CheckBox(self.tr("复制图时附 SVG"))
        self._svg.setChecked(settings["svg_with_chart"])
        self._button = QPushButton()
        self._button.setObjectName("primary")
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_format)
        self._list.itemDoubleClicked.connect(self._take)
        self.extent.chosen.connect(self._show_format)
        self.options.chosen.connect(self._show_preview)
        self.document.changed.connect(self._show_preview)
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
        right.addWidget(self.extent)
        right.addWidget(self._preview, 1)
        right.addWidget(self._note)
        right.addWidget(self.options)
        right.addWidget(self.document)
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
        whole, offered = self.extent.whole, self._offered
        self.options.show_options(self.format.allowed)
        self.options.count_unasked(offered.unasked(whole))
        in_order(
            self._list, self.extent, self._preview, self.options, self.document, self._svg,
            self._button,
        )  # fmt: skip
        note = offered.note(self.format.id, whole)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._button.setText(self.tr("复制（{counted}）").format(counted=self.extent.counted))
        self._show_preview()

    def _show_preview(self) -> None:
        options = self.options.options
        self.document.setVisible(self.format.numbers is not None and options.cites)
        as_table = self.format.columns
        wrap = QPlainTextEdit.LineWrapMode
        self._preview.setLineWrapMode(wrap.NoWrap if as_table else wrap.WidgetWidth)
        self._preview.setFont(columns_font() if as_table else font())
        options = options._replace(first_number=self._documents.next_number)
        text, unasked = unasked_in(
            self._offered.preview(self.format.id, options, self.extent.whole)
        )
        self._preview.setPlainText(text)
        self._preview.setExtraSelections([self._marked(text, *span) for span in unasked])

    def _marked(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        """A part of the preview that tells what nobody chose."""
        marked = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._preview.document())
        cursor.setPosition(_in_qt(text[:start]))
        cursor.setPosition(_in_qt(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(colour)
        colour.setAlpha(_TINT)
        look.setBackground(colour)
        marked.cursor, marked.format = cursor, look  # type: ignore[attr-defined]
        return marked

    def unasked_shown(self) -> list[str]:
        """The parts of the preview that are marked, as nobody chose what they tell."""
        shown = self._preview.extraSelections()
        return [one.cursor.selectedText() for one in shown]  # type: ignore[attr-defined]

    def _take(self) -> None:
        self.chosen.emit(self.format.id, self.extent.whole)
        self.close()


def _in_qt(text: str) -> int:
    """How long a text is in the units that Qt counts in."""
    return len(text.encode("utf-16-le")) // 2
