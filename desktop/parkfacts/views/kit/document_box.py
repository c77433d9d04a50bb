"""Which document a copy goes into, and the number of its first source there."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from parkfacts.app.documents import LARGEST_FIRST, Documents
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order

_TITLE_PX, _NUMBER_PX = 120, 56
_MOST_SHOWN = 12


class DocumentBox(QWidget):
    """The title, with those used before to choose from, and 出处编号从 n 起."""

    changed = Signal()

    def __init__(self, documents: Documents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self.title = ComboBox()
        self.title.setEditable(True)
        self.title.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.title.setMaxVisibleItems(_MOST_SHOWN)
        self.title.setMinimumWidth(_TITLE_PX)
        self.title.addItems(["", *documents.titles()])
        self.title.setEditText(documents.title)
        self.title.setAccessibleName(self.tr("文稿"))
        edit = self.title.lineEdit()
        assert edit is not None
        edit.setAccessibleName(self.tr("文稿"))
        edit.setPlaceholderText(self.tr("不记文稿，每次从 1 起"))
        hint = self.tr("文稿的标题：同一文稿里，下次复制的出处编号接着上次的")
        self.title.setToolTip(hint)
        self.number = QSpinBox()
        self.number.setRange(1, LARGEST_FIRST)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.number.setFixedWidth(_NUMBER_PX)
        for part in (self.number, self.number.lineEdit()):
            part.setAccessibleName(self.tr("出处编号从几起"))
        self._lay_out()
        self._show_number()
        self.title.editTextChanged.connect(self._choose)
        self.number.valueChanged.connect(self._start)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for text, widget in ((self.tr("文稿"), self.title), (self.tr("出处编号从"), self.number)):
            label = plain_label(text, "secondary", selectable=False)
            label.setWordWrap(False)
            label.setBuddy(widget)
            layout.addWidget(label)
            layout.addWidget(widget, 1 if widget is self.title else 0)
        behind = plain_label(self.tr("起"), "secondary", selectable=False)
        behind.setWordWrap(False)
        layout.addWidget(behind)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        in_order(self.title, self.number)

    def _choose(self, title: str) -> None:
        self._documents.choose(title)
        self._show_number()
        self.changed.emit()

    def _show_number(self) -> None:
        with QSignalBlocker(self.number):
            self.number.setValue(self._documents.next_number)

    def _start(self, number: int) -> None:
        self._documents.start_at(number)
        self.changed.emit()
