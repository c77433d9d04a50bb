"""The basket beside the other panes: its name, its things, the note on one, the ways out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.drawing.theme import HEADER_PX, Theme
from parkfacts.facts.phrase import Phrase
from parkfacts.models.basket_model import BasketModel
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen
from parkfacts.views.basket.list import BasketList
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.flow import Flow
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order

_NOTE_PX, _NOTE_LINE_PX = 80, 34
_LOW_PX = 400
"""In a lower pane the note has one line until it is written, so that the list has room."""
_NAME_CHARS = 14


class NoteBox(QPlainTextEdit):
    """Tells its text when the keyboard leaves it, at Ctrl+Return and at Escape."""

    written = Signal()
    left = Signal()
    reached = Signal()
    """The keyboard has come to it, or has left it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.written.emit()
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (
            ends and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.written.emit()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backtab:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class BasketPane(QWidget):
    """Shows a BasketModel. What the user wants done is told; nothing is done here."""

    note_written = Signal(str, str)
    """Id of an item, and its note."""
    names_wanted = Signal()
    copy_wanted = Signal()
    formats_wanted = Signal()
    heading_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    close_wanted = Signal()
    leave_wanted = Signal()
    """The keyboard is to go back to the table."""

    def __init__(self, model: BasketModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("资料篮"))
        self.setMinimumWidth(240)
        self.model = model
        self.list = BasketList(model)
        self.failure = Failure(self.list)
        self.list.empty_text = self.tr(
            "写材料要用的事实、记事、对比和图，\n先收在这里。\n\n"
            "选中后按 Ctrl+B，或直接拖进来；\n图按 Ctrl+Shift+B。"
        )
        self.name = MarkButton("down")
        self.name.clicked.connect(self.names_wanted)
        self.close_button = MarkButton("cross")
        self.close_button.setAccessibleName(self.tr("收起资料篮"))
        self.close_button.setToolTip(self.tr("收起资料篮"))
        self.close_button.clicked.connect(self.close_wanted)
        self.undo_button = self._button(self.tr("撤销"), self.tr("撤销"), self.undo_wanted)
        self.redo_button = self._button(self.tr("重做"), self.tr("重做"), self.redo_wanted)
        self.heading_button = self._button(
            self.tr("＋标题"), self.tr("加一个标题（H）"), self.heading_wanted
        )
        self.copy_button = MarkButton("down", self.tr("复制为"))
        self.copy_button.setObjectName("primary")
        self.copy_button.setAccessibleName(self.tr("复制资料篮，选择格式"))
        self.copy_button.clicked.connect(self.formats_wanted)
        self.summary = plain_label("", "note", selectable=False)
        self.note_label = plain_label(self.tr("备注"), "heading", selectable=False)
        self.note = NoteBox()
        self._noted = ""
        self._lay_out()
        self._bind()

    def sizeHint(self) -> QSize:
        return QSize(320, 600)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.list.set_theme(theme)

    def show_name(self, title: str) -> None:
        """Name the basket; a long name is cut here and whole in the tool tip."""
        short = title if len(title) <= _NAME_CHARS else f"{title[:_NAME_CHARS]}…"
        self.name.setText(short.replace("&", "&&"))
        self.name.setToolTip(plain_as_html(title) if short != title else "")
        self.name.setAccessibleDescription(title)
        self.name.setAccessibleName(self.tr("资料篮“{name}”，换篮与操作").format(name=title))

    def show_steps(self, undo: str, redo: str) -> None:
        """What can be undone and redone, by name; empty: nothing."""
        for button, text, keys, act in (
            (self.undo_button, undo, "Ctrl+Z", self.tr("撤销")),
            (self.redo_button, redo, "Ctrl+Shift+Z", self.tr("重做")),
        ):
            button.setEnabled(bool(text))
            told = Phrase("{act}：{what}（{keys}）", act=act, what=text, keys=keys)
            words = on_screen(told) if text else ""
            button.setToolTip(plain_as_html(words))
            button.setAccessibleDescription(words)  # or the tool tip would be read, markup and all

    def show_summary(self, text: str, warns: bool) -> None:
        """How much is in it, and whether something is no longer as it was."""
        self.summary.setText(text)
        self.summary.setObjectName("caution" if warns else "note")
        style = self.summary.style()
        style.unpolish(self.summary)
        style.polish(self.summary)
        self.summary.setVisible(bool(text))
        self.copy_button.setEnabled(bool(self.model.entries))

    def show_note(self) -> None:
        """Show the note on the current item; what was being written of another is told first."""
        self.write_note()
        self._noted = self.list.current_id()
        at = self.model.row_of(self._noted) if self._noted else None
        self.note.setVisible(at is not None)
        self._fit_note()
        if at is None:
            self._noted = ""
            return
        text = self.model.entries[at].note
        if text != self.note.toPlainText():
            self.note.setPlainText(text)
        self.note.document().setModified(False)

    def write_note(self) -> None:
        """Tell the note if it was changed by hand."""
        document = self.note.document()
        if self._noted and document.isModified():
            document.setModified(False)
            self.note_written.emit(self._noted, self.note.toPlainText())

    def rests(self) -> bool:
        """Whether nothing is being written here; a note that was is told first."""
        self.write_note()
        return self.list.state() != QAbstractItemView.State.EditingState

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_note()

    def _fit_note(self) -> None:
        low = self.height() < _LOW_PX
        self.note.setFixedHeight(_NOTE_LINE_PX if low and not self.note.hasFocus() else _NOTE_PX)
        self.note_label.setVisible(not low and not self.note.isHidden())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 6, 6, 0)
        head.addWidget(self.name)
        head.addStretch()
        head.addWidget(self.close_button)
        about = QHBoxLayout()
        about.setContentsMargins(12, 0, 12, 6)
        about.addWidget(self.summary)
        foot_part = QWidget()
        foot_part.setObjectName("status")
        foot_part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QVBoxLayout(foot_part)
        below.setContentsMargins(12, 8, 8, 8)
        below.setSpacing(4)
        below.addWidget(self.note_label)
        below.addWidget(self.note)
        foot = Flow(2)
        foot.add(self.copy_button)
        for button in (self.heading_button, self.undo_button, self.redo_button):
            foot.add(button)
        below.addWidget(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(about)
        layout.addWidget(self.list, 1)
        layout.addWidget(foot_part)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("备注"))
        self.note.setPlaceholderText(self.tr("按 N 写备注；Ctrl+回车写完"))
        self.close_button.setObjectName("quiet")
        self.name.setFixedHeight(HEADER_PX)
        self.name.setObjectName("name")
        actions = (self.copy_button, self.heading_button, self.undo_button, self.redo_button)
        in_order(self.name, self.close_button, self.list, self.note, *actions)

    def _bind(self) -> None:
        self.list.chosen_changed.connect(self.show_note)
        self.model.modelReset.connect(self.show_note)
        self.list.note_wanted.connect(self.note.setFocus)
        self.list.heading_wanted.connect(self.heading_wanted)
        self.list.copy_wanted.connect(self.copy_wanted)
        self.list.leave_wanted.connect(self.leave_wanted)
        self.note.written.connect(self.write_note)
        self.note.left.connect(self.list.setFocus)
        self.note.reached.connect(self._fit_note)

    def _button(self, text: str, name: str, told: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName("quiet")
        button.setText(text)
        button.setAccessibleName(name)
        button.clicked.connect(told)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.list.viewport().update()
