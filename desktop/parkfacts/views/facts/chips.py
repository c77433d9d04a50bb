"""Chips: each condition of the filter in force, over the table, with a way to take it away."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from parkfacts.app.conditions import Condition, conditions
from parkfacts.app.selection import Selection
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.search.table import Filter
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import popup_menu

_CHIP_PX, _GAP, _MARGIN = 26, 6, 8
_WIDEST_PX = 260
_NARROW_PX = 560
"""In a narrower pane chips have one line; what has no room in it is folded: +3."""
_LINES = 3
_LEAVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chip(MarkButton):
    """One condition. A click, the space bar or Del takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("cross", " ", parent)
        self.setObjectName("chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._whole = ""

    def show_words(self, words: str, room: int) -> None:
        """Say a condition, cut in the middle where it is wider than ``room`` pixels."""
        self._whole = words
        mode = Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(words, mode, max(room - 40, 40))
        text = shown.replace("&", "&&")
        if self.text() != text:
            self.setText(text)
            self.setToolTip(plain_as_html(words) if shown != words else "")
            self.setAccessibleName(self.tr("去掉{condition}").format(condition=words))
            self.setAccessibleDescription(words)  # or the tool tip would be told, with its markup

    def words(self) -> str:
        """The condition, whole."""
        return self._whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAVING:
            self.click()
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """All conditions, in lines; at their end what takes them all away."""

    emptied = Signal()
    """The last one was taken away by key: the keyboard is to go elsewhere."""

    def __init__(
        self, selection: Selection, catalogue: Catalogue, parent: QWidget, *, facets: bool
    ) -> None:
        """``facets``: whether the table is narrowed by facets too."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAccessibleName(self.tr("正在起作用的搜索和筛选"))
        self._selection, self.catalogue, self._facets = selection, catalogue, facets
        self._conditions: list[Condition] = []
        self._chips: list[Chip] = []
        self._more = QToolButton(self)
        self._more.setObjectName("quiet")
        self._more.clicked.connect(self._unfold)
        self._clear = QPushButton(self.tr("清除全部"), self)
        self._clear.setObjectName("quiet")
        self._clear.setAccessibleName(self.tr("清除全部搜索和筛选"))
        self._clear.clicked.connect(self._clear_all)
        self._shown = 0

    def shown(self) -> list[str]:
        """What the chips say that are not folded."""
        return [chip.words() for chip in self._chips[: self._shown]]

    def folded(self) -> list[str]:
        """What is said only when +n is clicked."""
        return [on_screen(one.words) for one in self._conditions[self._shown :]]

    def follow(self) -> None:
        """Show the conditions of the filter as it is now; none: nothing is seen."""
        self._conditions = conditions(self._selection.filter, self.catalogue, facets=self._facets)
        while len(self._chips) < len(self._conditions):
            self._add_chip()
        self.setVisible(bool(self._conditions))
        if self._conditions:
            self._place()

    def put_behind(self, before: QWidget) -> None:
        """Let Tab come to the chips from another widget."""
        QWidget.setTabOrder(before, self._chips[0])
        for one, other in pairwise((*self._chips, self._more, self._clear)):
            QWidget.setTabOrder(one, other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def _add_chip(self) -> None:
        at, chip = len(self._chips), Chip(self)
        chip.clicked.connect(lambda: self._take(at))
        self._chips.append(chip)
        if at:
            QWidget.setTabOrder(self._chips[at - 1], chip)

    def _take(self, at: int) -> None:
        """Let a condition go; the keyboard goes on to the next one."""
        held = any(chip.hasFocus() for chip in self._chips)
        self._selection.ask(self._conditions[at].without)
        if held and self._conditions:
            self._chips[min(at, max(self._shown - 1, 0))].setFocus()
        elif held:
            self.emptied.emit()

    def _clear_all(self) -> None:
        held = self._clear.hasFocus()
        kept = () if self._facets else self._selection.filter.chosen
        self._selection.ask(Filter(chosen=kept))
        if held:
            self.emptied.emit()

    def _unfold(self) -> None:
        menu = popup_menu(self)
        for one in self._conditions[self._shown :]:
            words = self.tr("去掉{condition}").format(condition=on_screen(one.words))
            menu.addAction(
                words.replace("&", "&&"), lambda wanted=one.without: self._selection.ask(wanted)
            )
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _place(self) -> None:
        """Fold as few as needed, and put the others into lines."""
        room, count = self.width() - 2 * _MARGIN, len(self._conditions)
        lines = 1 if self.width() < _NARROW_PX else _LINES
        clear = self._clear.sizeHint().width()
        self._more.setText(f"+{count}")
        more = self._more.sizeHint().width()
        widest = max(min(_WIDEST_PX, room - clear - _GAP - (more + _GAP if count > 1 else 0)), 60)
        for chip, one in zip(self._chips, self._conditions, strict=False):
            chip.show_words(on_screen(one.words), widest)
        sizes = [min(chip.sizeHint().width(), widest) for chip in self._chips[:count]]
        for shown in range(count, -1, -1):
            tail = [clear] if shown == count else [more, clear]
            places = _in_lines([*sizes[:shown], *tail], room)
            if places[-1].top() < lines * (_CHIP_PX + _GAP):
                break
        self._shown = shown
        self._put(shown, places)

    def _put(self, shown: int, places: list[QRect]) -> None:
        count = len(self._conditions)
        parts: list[QWidget] = [*self._chips[:shown]]
        if shown < count:
            self._more.setText(f"+{count - shown}")
            self._more.setAccessibleName(
                self.tr("还有 {n} 项", "", count - shown).format(n=count - shown)
            )
            parts.append(self._more)
        parts.append(self._clear)
        for other in (*self._chips, self._more):
            other.setVisible(other in parts)
        for part, place in zip(parts, places, strict=True):
            part.setGeometry(place.translated(_MARGIN, _MARGIN))
        self.setFixedHeight(places[-1].bottom() + 1 + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _CHIP_PX + 2 * _MARGIN)


def _in_lines(widths: Sequence[int], room: int) -> list[QRect]:
    """Places beside each other from the left, in a new line where a line is full."""
    places, left, top = [], 0, 0
    for width in widths:
        if left and left + width > room:
            left, top = 0, top + _CHIP_PX + _GAP
        places.append(QRect(left, top, width, _CHIP_PX))
        left += width + _GAP
    return places
