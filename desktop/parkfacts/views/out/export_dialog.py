"""The choice of a kind of file: a list at the left, what it holds and how it writes beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.documents import Documents
from parkfacts.app.seen import Extent
from parkfacts.app.settings import Settings
from parkfacts.exchange.files.exports import EXPORTS, Export, allowed_options, why_too_long
from parkfacts.facts.chart.spec import in_brackets
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen, within
from parkfacts.views.kit.document_box import DocumentBox
from parkfacts.views.kit.extent_switch import ExtentSwitch
from parkfacts.views.kit.help_key import offer_help
from parkfacts.views.kit.option_boxes import OptionBoxes
from parkfacts.views.kit.screen_room import ScrolledPage, fit
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order
from parkfacts.views.out.signature import SignatureFields, line_edit

_LIST_WIDTH, _RIGHT_WIDTH, _ROW_PX = 216, 420, 28
_LEAST_ROWS = 5
_AROUND_PX = 96
"""Height of the buttons and of what is around them."""
_LONGEST_TITLE = 100


def _unnamed(_: bool) -> str:
    return ""


class ExportDialog(QDialog):
    """Up and Down choose, Return goes on to the name of the file, Escape leaves."""

    style_chosen = Signal(str)
    """Another edition of GB/T 7714; it is in the settings already."""

    def __init__(
        self,
        wanted: Callable[[bool], tuple[str, int]],
        what: str,
        extent: Extent | None,
        ending: str,
        settings: Settings,
        documents: Documents,
        parent: QWidget | None = None,
        heading: Callable[[bool], str] = _unnamed,
    ) -> None:
        """``what`` is exported: a key of FILE_OPTIONS.

        ``wanted`` says it in words, and how many lines that is, ``heading`` what a file of it
        would be called, of all or of the usual ``extent`` (None: there is nothing to choose).
        ``ending``: of the kind that is marked.
        """
        super().__init__(parent)
        self._wanted, self._what = wanted, what
        self.extent = ExtentSwitch(extent)
        self.document = DocumentBox(documents)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("文件类型"))
        self._list.setFixedWidth(_LIST_WIDTH)
        for entry in EXPORTS:
            kind = on_screen(entry.title) + within(in_brackets(entry.suffix))
            item = QListWidgetItem(kind, self._list)
            item.setSizeHint(QSize(0, _ROW_PX))
        self._holds = plain_label("", "secondary", selectable=False)
        self._holds.setWordWrap(True)
        self._why_not = plain_label("", "caution", selectable=False)
        self._heading = heading
        self.title_field = line_edit()
        self.title_field.setMaxLength(_LONGEST_TITLE)
        self.title_field.setAccessibleName(self.tr("题名"))
        self._named = QWidget()
        form = QFormLayout(self._named)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("题名"), self.title_field)
        self._signature = SignatureFields(settings, form)
        self.accepted.connect(self._signature.keep)
        self.options = OptionBoxes(settings, 2)
        self.options.style_chosen.connect(self.style_chosen)
        self.options.chosen.connect(self._show_kind)
        self._go = QPushButton()
        self._go.setObjectName("primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self.accept)
        self._leave = QPushButton(self.tr("取消"))
        self._leave.clicked.connect(self.reject)
        offer_help(self)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show_kind)
        self.extent.chosen.connect(self._show_kind)
        self._list.itemDoubleClicked.connect(self._go.click)
        endings = [entry.suffix for entry in EXPORTS]
        self._list.setCurrentRow(endings.index(ending) if ending in endings else 0)
        self._list.setFocus()

    @property
    def kind(self) -> Export:
        """The kind that is marked."""
        return EXPORTS[self._list.currentRow()]

    @property
    def heading(self) -> str:
        """What the file is to be called: as it is written, else as it would be by its content."""
        return self.title_field.text().strip() or self._heading(self.extent.whole)

    def sizeHint(self) -> QSize:
        """High enough for all kinds, whatever the list of them asks."""
        hint, list_height = super().sizeHint(), self._list.maximumHeight()
        return QSize(hint.width(), max(hint.height(), list_height + _AROUND_PX))

    def _lay_out(self) -> None:
        page = QWidget()
        right = QVBoxLayout(page)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self.extent)
        right.addWidget(self._holds)
        right.addWidget(self._why_not)
        right.addWidget(self._named)
        right.addWidget(self.options)
        right.addWidget(self.document)
        right.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        left = QVBoxLayout()  # the list stands at the top, beside what it is about
        left.addWidget(self._list, 1)
        left.addStretch()
        columns.addLayout(left)
        scrolled = ScrolledPage(page, self.windowTitle())
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its boxes take the keyboard
        columns.addWidget(scrolled, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(columns)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._leave)
        foot.addWidget(self._go)
        layout.addLayout(foot)
        self._holds.setMinimumWidth(_RIGHT_WIDTH)
        self._list.setMaximumHeight(_ROW_PX * len(EXPORTS) + 8)
        self._list.setMinimumHeight(_ROW_PX * _LEAST_ROWS)

    def _show_kind(self) -> None:
        what, count = self._wanted(self.extent.whole)
        self.setWindowTitle(on_screen(Phrase("导出{what}", what=what)))
        self._go.setText(on_screen(Phrase("导出{what}…", what=what)))
        heading = self._heading(self.extent.whole)
        self.title_field.setPlaceholderText(heading)
        if not self.title_field.isModified():  # what a person wrote stays
            self.title_field.setText(heading)
            self.title_field.setCursorPosition(0)
        self._holds.setText(on_screen(self.kind.holds))
        why = on_screen(why_too_long(self.kind, count))
        self._why_not.setText(why)
        self._why_not.setVisible(bool(why))
        self._go.setEnabled(not why)
        self._named.setVisible(self.kind.titled)
        self.options.show_options(allowed_options(self._what, self.kind))
        self.document.setVisible(self.kind.numbers and self.options.options.cites)
        fields = (self.title_field, *self._signature.widgets)
        in_order(
            self._list, self.extent, *fields, self.options, self.document, self._leave, self._go
        )


class Chosen(NamedTuple):
    """What was chosen: the ending of the kind, whether all is to be exported, under what title."""

    ending: str
    whole: bool
    heading: str = ""
    """Empty: as it is called by its content."""


def ask_kind(dialog: ExportDialog) -> Chosen | None:
    """What is chosen; None if the user thinks better of it."""
    fit(dialog)
    agreed = bool(dialog.exec())
    dialog.deleteLater()
    return Chosen(dialog.kind.suffix, dialog.extent.whole, dialog.heading) if agreed else None
