"""The history of edits of this session: what stands, what was undone, the branches left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import plain_label

if TYPE_CHECKING:
    from parkfacts.facts.editing.steps import Step, StepTree

_NUMBER = Qt.ItemDataRole.UserRole
_ROOT = -1


class StepsDialog(QDialog):
    """The newest first; Enter or a double click goes there, forward or back."""

    wanted = Signal(int)
    """The number of the step that is to stand as the last one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("编辑历史"))
        told = self.tr("本次打开以来对自己数据的每一步。撤销后另做的，先前那一支也还在。")
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setAccessibleName(self.tr("编辑历史，回车回到所选的一步"))
        self._list.itemActivated.connect(lambda item: self._go(item))
        go, close = QPushButton(self.tr("回到这一步")), QPushButton(self.tr("关闭"))
        go.clicked.connect(lambda: self._go(self._list.currentItem()))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(go)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(told, "secondary", selectable=False))
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)
        self.resize(560, 440)

    def show_tree(self, tree: StepTree) -> None:
        """Show the steps as they stand now."""
        self._list.clear()
        standing = tree.standing()
        for step in reversed(tree.ahead()):
            self._add(step, self.tr("已撤销"))
        for place, step in enumerate(standing):
            self._add(step, self.tr("现在在这里") if place == 0 else "", now=place == 0)
        start = QListWidgetItem(self.tr("打开时的样子"))
        start.setData(_NUMBER, _ROOT)
        self._list.addItem(start)
        if not standing:
            start.setText(self.tr("打开时的样子 · 现在在这里"))
            self._list.setCurrentItem(start)
        for branch in tree.branches():
            head = self.tr("离开的一支，{n} 步", "", len(branch.steps)).format(n=len(branch.steps))
            line = QListWidgetItem(head)
            line.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(line)
            for step in reversed(branch.steps):
                self._add(step, self.tr("在离开的一支里"))

    def _add(self, step: Step, state: str, *, now: bool = False) -> None:
        clock = step.at.astimezone().strftime("%H:%M:%S")
        words = [clock, on_screen(step.title), state]
        item = QListWidgetItem("  ".join(word for word in words if word))
        item.setData(_NUMBER, step.number)
        self._list.addItem(item)
        if now:
            self._list.setCurrentItem(item)

    def _go(self, item: QListWidgetItem | None) -> None:
        number = item.data(_NUMBER) if item is not None else None
        if number is not None:
            self.wanted.emit(number)
