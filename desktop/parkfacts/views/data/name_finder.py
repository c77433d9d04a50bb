"""The dialog that finds a park or an indicator among all that are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from parkfacts.models.translation import on_screen
from parkfacts.views.data.row_names import Offered
from parkfacts.views.kit.help_key import offer_help
from parkfacts.views.kit.screen_room import fit


class NameFinder(QDialog):
    """Type words, Up and Down choose, Return takes."""

    def __init__(
        self,
        title: str,
        begun: str,
        search: Callable[[str], Sequence[Offered]],
        parent: QWidget,
    ) -> None:
        """``search`` gives what words find, the nearest first; ``begun``: what is typed already."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._search = search
        self._found: Sequence[Offered] = ()
        self.words = QLineEdit(begun)
        self.words.setAccessibleName(self.tr("名称、简称、拼音"))
        self.words.setPlaceholderText(self.tr("名称、简称、拼音"))
        self.words.selectAll()
        self.words.installEventFilter(self)
        self._names = QStringListModel(self)
        self.list = QListView()
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setModel(self._names)
        self.list.doubleClicked.connect(self.accept)
        box = QDialogButtonBox()
        self._take = box.addButton(self.tr("就是它"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setObjectName("primary")
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (self.words, self.list, box):
            layout.addWidget(part)
        self.words.textChanged.connect(self._show)
        offer_help(self)
        self._show(begun)
        self.resize(460, 420)
        fit(self, self.size())

    @property
    def chosen(self) -> Offered | None:
        """What is marked."""
        row = self.list.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while one types."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.list.currentIndex().row() + step
            self._mark(min(max(row, 0), len(self._found) - 1))
            return True
        return super().eventFilter(watched, event)

    def _show(self, words: str) -> None:
        self._found = list(self._search(words.strip()))
        self._names.setStringList([_in_a_line(one) for one in self._found])
        self._mark(0)
        self._take.setEnabled(bool(self._found))

    def _mark(self, row: int) -> None:
        if self._found:
            self.list.setCurrentIndex(self._names.index(row))


def _in_a_line(one: Offered) -> str:
    return " · ".join(filter(None, (on_screen(one.name), on_screen(one.detail))))
