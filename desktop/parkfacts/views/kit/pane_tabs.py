"""Panes that share one place: a line of heads, and the pane whose head was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parkfacts.drawing.fonts import font
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.tab_order import one_stop

_HEAD_PADDING = 18
_MARGIN = 8


class TabbedPane(NamedTuple):
    """A pane, its id and what stands on its head."""

    id: str
    title: str
    pane: QWidget


class PaneTabs(QWidget):
    """A click on the head of the pane that is seen folds it away, where that is wanted."""

    chosen = Signal(str)
    """Id of the pane that somebody put in front, or folded away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.may_fold = False
        self._panes: dict[str, QWidget] = {}
        self._heads: dict[str, QPushButton] = {}
        self._current, self._folded = "", False
        self._group = QButtonGroup(self)
        self._line = QHBoxLayout()
        self._line.setContentsMargins(_MARGIN, 2, _MARGIN, 0)
        self._line.setSpacing(0)
        self._line.addStretch()
        self._fold = MarkButton("down")
        self._fold.setObjectName("quiet")
        self._fold.clicked.connect(lambda: self._choose(self._current))
        self._line.addWidget(self._fold)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._line)

    @property
    def current(self) -> str:
        """Id of the pane whose head is marked; empty without any."""
        return self._current

    @property
    def folded(self) -> bool:
        """Whether only the heads are seen."""
        return self._folded and self.may_fold

    def ids(self) -> list[str]:
        """The panes that stand here, in the order of their heads."""
        return list(self._panes)

    def order(self) -> list[QWidget]:
        """The heads, then the panes, as they are gone through by Tab."""
        return [*(self._heads[one] for one in self._panes), self._fold, *self._panes.values()]

    def head(self, pane_id: str) -> QPushButton:
        """The head of a pane."""
        return self._heads[pane_id]

    def fill(self, panes: Sequence[TabbedPane], current: str, *, folded: bool = False) -> None:
        """Let these panes stand here, those that stood here before no longer."""
        wanted = {one.id for one in panes}
        for gone in [one for one in self._panes if one not in wanted]:
            self._take(gone)
        for at, one in enumerate(panes):
            self._put(one, at)
        self._panes = {one.id: self._panes[one.id] for one in panes}
        fallback = panes[0].id if panes else ""
        self.show_pane(current if current in self._panes else fallback, folded=folded)

    def show_pane(self, pane_id: str, *, folded: bool = False) -> None:
        """Put a pane in front, or only mark its head."""
        self._current, self._folded = pane_id, folded
        for name, pane in self._panes.items():
            pane.setVisible(name == pane_id and not self.folded)
        if pane_id:
            self._heads[pane_id].setChecked(True)
        one_stop(list(self._heads.values()))
        self._fold.setVisible(self.may_fold and bool(self._panes))
        self._fold.set_mark("up" if self.folded else "down")
        words = self.tr("展开") if self.folded else self.tr("收起")
        self._fold.setAccessibleName(words)
        self._fold.setToolTip(words)
        self.setMaximumHeight(self.sizeHint().height() if self.folded else 16_777_215)

    def name(self, pane_id: str, title: str) -> None:
        """Put another title on a head."""
        if head := self._heads.get(pane_id):
            head.setText(title)
            bold = QFontMetrics(font(semibold=True))  # as it is when it is chosen
            head.setMinimumWidth(bold.horizontalAdvance(title) + _HEAD_PADDING)

    def _put(self, one: TabbedPane, at: int) -> None:
        if one.id not in self._panes:
            head = QPushButton()
            head.setObjectName("tab")
            head.setCheckable(True)
            head.clicked.connect(lambda _=False, name=one.id: self._choose(name))
            self._group.addButton(head)
            self._heads[one.id] = head
            self._panes[one.id] = one.pane
            self._layout.addWidget(one.pane, 1)
        self._line.insertWidget(at, self._heads[one.id])
        self.name(one.id, one.title)

    def _take(self, pane_id: str) -> None:
        head, pane = self._heads.pop(pane_id), self._panes.pop(pane_id)
        self._group.removeButton(head)
        head.hide()
        head.deleteLater()
        if pane.parent() is self:  # or it stands elsewhere already
            self._layout.removeWidget(pane)
            pane.hide()

    def _choose(self, pane_id: str) -> None:
        folds = self.may_fold and pane_id == self._current and not self._folded
        self.show_pane(pane_id, folded=folds)
        self.chosen.emit(pane_id)
