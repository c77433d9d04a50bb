"""The form of a row: fields from one list, read while one types, problems at their places."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from parkfacts.facts.editing.row_field import RowField, written
from parkfacts.facts.editing.row_problems import row_problems
from parkfacts.facts.own.model import TableName
from parkfacts.facts.phrase import joined
from parkfacts.models.translation import on_screen, within
from parkfacts.views.data.form_parts import form_grid, name_label
from parkfacts.views.data.name_field import NameField
from parkfacts.views.data.row_names import RowNames
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.help_key import offer_help
from parkfacts.views.kit.screen_room import ScrolledPage, fit
from parkfacts.views.kit.small_widgets import plain_label

_WIDTH = 560
_LABEL_PX = 78
_NOTE_LINES = 2
_TOLD_PX = 90
"""Room for what is told below fields while one writes."""
_READ_MS = 120
_TABLES: dict[str, TableName] = {
    "park": "parks", "indicator": "indicators", "source": "sources",
}  # fmt: skip


class FormTexts(NamedTuple):
    """What a form says of itself."""

    title: str
    take: str
    """On the button that takes what is written."""
    told: str = ""
    """Above the fields: why this form is open, where that must be said."""


class _Shown(NamedTuple):
    field: RowField
    editor: QLineEdit | QPlainTextEdit | QComboBox
    told: QLabel
    """Below the editor: how it was read, or what is wrong."""


class RowForm(QDialog):
    """Of one row of a table, new or known; nothing is taken before it is whole."""

    def __init__(
        self,
        parent: QWidget,
        texts: FormTexts,
        table: TableName,
        fields: Sequence[RowField],
        row: Any,
        names: RowNames,
        make_new: Callable[[TableName, str], Any] | None = None,
        *,
        several: bool = False,
    ) -> None:
        """``make_new`` opens a form for a new row that a field names; it gives the row or None.

        ``several``: ``row`` is one of those to be changed, and what is left empty is not changed.
        """
        super().__init__(parent)
        self.setWindowTitle(texts.title)
        self._table, self._names, self._make_new = table, names, make_new
        self._row, self._several = row, several
        self.preview: Callable[[Any], str] = lambda _row: ""
        """What is told below the fields of what is written so far."""
        self.reading: Callable[[str, Any], str] = lambda _field, _row: ""
        """How a field was read, told below it, by its id."""
        self._touched: set[str] = set()
        self._tried = False
        self._shown: dict[str, _Shown] = {}
        self._page = QWidget()
        self._grid = form_grid(self._page)
        self._grid.setColumnMinimumWidth(0, _LABEL_PX)
        self._grid.setContentsMargins(0, 0, 8, 0)
        for field in fields:
            self._add(field)
        self._grid.setRowStretch(self._grid.rowCount(), 1)  # what is left of room
        self._below = plain_label("", "secondary")
        self._missing = plain_label("", "caution", selectable=False)
        self._timer = QTimer(self, singleShot=True, interval=_READ_MS)
        self._timer.timeout.connect(self.read)
        self._lay_out(texts)
        offer_help(self)

    @property
    def row(self) -> Any:
        """What is written, as far as it can be read."""
        return self._written()[0]

    @property
    def texts(self) -> dict[str, str]:
        """What is written, by field; of several rows only what is to be changed."""
        texts = {one.field.id: _text_of(one.editor) for one in self._shown.values()}
        return {name: text for name, text in texts.items() if text or not self._several}

    def show_ready(self) -> None:
        """Fill the labels and take the size that all of it asks for; called before it is shown."""
        self.read()
        wanted = self.sizeHint()
        self.resize(_WIDTH, wanted.height() + _TOLD_PX)
        fit(self, self.size())
        editors = [one.editor for one in self._shown.values()]
        empty = next((one for one in editors if not _text_of(one)), editors[0])
        figure = self._shown.get("literal")
        (figure.editor if self._row.id and figure is not None else empty).setFocus()

    def editor(self, field: str) -> QLineEdit | QPlainTextEdit | QComboBox:
        """What a field is written in."""
        return self._shown[field].editor

    def read(self) -> None:
        """Tell how each field reads now."""
        row, problems = self._written()
        for field, shown in self._shown.items():
            wrong = problems.get(field, "")
            if wrong and (self._tried or field in self._touched):
                _tell(shown.told, on_screen(wrong), "caution")
            else:
                said = "" if wrong else on_screen(self.reading(field, row))
                _tell(shown.told, said, "note")
        below = self.preview(row)
        _tell(self._below, below, "secondary")
        wrong_fields = [shown.field for name, shown in self._shown.items() if name in problems]
        lacking = [field.title for field in wrong_fields]
        self._missing.setText(
            self.tr("还要看：{names}").format(names=within(joined("、", lacking))) if lacking
            else on_screen(problems.get("", ""))
        )  # fmt: skip

    def accept(self) -> None:
        """Close, if what is written is whole; else go to the first thing that is not."""
        self._tried = True
        self.read()
        _row, problems = self._written()
        if not problems:
            super().accept()
            return
        first = next((one for one in self._shown if one in problems), None)
        if first is not None:
            self._shown[first].editor.setFocus()

    def _written(self) -> tuple[Any, Mapping[str, str]]:
        fields = [one.field for one in self._shown.values()]
        found = written(fields, self.texts, self._row, self._names)
        problems = dict(found.problems)
        for field, wrong in row_problems(
            self._table, found.row, self._names.dataset, fields
        ).items():
            problems.setdefault(field, wrong)
        return found.row, problems

    def _add(self, field: RowField) -> None:
        title = on_screen(field.title)
        editor = self._editor(field)
        editor.setAccessibleName(title)
        label = name_label(title, editor)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        told = plain_label("", "note", selectable=False)
        told.hide()
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop if field.way == "lines" else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, row, 0, top)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(editor, 1)
        if field.way in _TABLES and self._make_new is not None:
            line.addWidget(self._new_button(field))
        self._grid.addLayout(line, row, 1)
        self._grid.addWidget(told, row + 1, 1)
        self._shown[field.id] = _Shown(field, editor, told)

    def _editor(self, field: RowField) -> QLineEdit | QPlainTextEdit | QComboBox:
        text = "" if self._several else field.text(self._row, self._names)
        hint = self.tr("不改") if self._several else on_screen(field.hint)
        if field.way == "choice":
            box = ComboBox()
            if self._several:
                box.addItem(hint, "")
            for words in field.choices.values():
                box.addItem(on_screen(words), str(words))
            box.setCurrentIndex(max(0, box.findData(text)))
            box.currentIndexChanged.connect(lambda _: self._touch(field.id))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            return box
        if field.way == "lines":
            lines = QPlainTextEdit(text)
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(lines.fontMetrics().lineSpacing() * _NOTE_LINES + 22)
            lines.setPlaceholderText(hint)
            lines.textChanged.connect(lambda: self._touch(field.id))
            return lines
        line = self._line(field)
        line.setText(text)
        line.setCursorPosition(0)
        line.setMaxLength(field.longest)
        line.setPlaceholderText(hint)
        line.textChanged.connect(lambda _: self._touch(field.id))
        return line

    def _line(self, field: RowField) -> QLineEdit:
        if field.way not in _TABLES:
            return QLineEdit()
        table = _TABLES[field.way]
        return NameField(lambda words: self._names.offers(table, words))

    def _new_button(self, field: RowField) -> QPushButton:
        button = QPushButton(self.tr("新建…"))
        button.setObjectName("quiet")
        button.setAutoDefault(False)
        name = self.tr("新建{what}").format(what=on_screen(field.title))
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._make(field))
        return button

    def _make(self, field: RowField) -> None:
        editor = self._shown[field.id].editor
        assert self._make_new is not None
        row = self._make_new(_TABLES[field.way], _text_of(editor))
        if row is not None and isinstance(editor, QLineEdit):
            editor.setText(self._names.name_of(_TABLES[field.way], row.id))
            editor.setFocus()

    def _touch(self, field: str) -> None:
        self._touched.add(field)
        self._timer.start()

    def _lay_out(self, texts: FormTexts) -> None:
        box = QDialogButtonBox()
        take = QPushButton(texts.take)
        take.setObjectName("primary")
        box.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        leave = box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._missing, 1)
        foot.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        if texts.told:
            layout.addWidget(plain_label(texts.told, "secondary", selectable=False))
        layout.addWidget(ScrolledPage(self._page, texts.title), 1)
        layout.addWidget(self._below)
        layout.addLayout(foot)


def _text_of(editor: QLineEdit | QPlainTextEdit | QComboBox) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()


def _tell(label: QLabel, text: str, name: str) -> None:
    """Put a text into a label that takes no place without one."""
    if label.objectName() != name:
        label.setObjectName(name)
        label.style().unpolish(label)
        label.style().polish(label)
    label.setText(text)
    label.setVisible(bool(text))
