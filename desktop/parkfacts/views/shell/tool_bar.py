"""The bar at the top: search, which table, copy, menu, and which dataset is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from parkfacts.app.actions import ACTIONS, MENUS, text_of
from parkfacts.app.seen import CLAIMS, COMPARISON, FACTS, VIEWS, ViewName
from parkfacts.drawing.theme import BAR_PX, LIGHT, NOTE_PX, Theme
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.announcing import announce
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import ElidedLabel
from parkfacts.views.kit.tab_order import one_stop

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from parkfacts.app.selection import Selection

_SEARCH_WIDTH = 380
_TELLING_MS = 700
"""How long nothing was typed before it is said how many were found."""


class SearchBox(QLineEdit):
    """Tells each change at once; Escape clears, Down and Return go to the table."""

    leave = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("搜索园区、指标、数字（拼音也行）"))
        self.setAccessibleName(self.tr("搜索"))
        self.setMinimumWidth(_SEARCH_WIDTH // 2)
        self.setMaximumWidth(_SEARCH_WIDTH)
        self._hint = QLabel(self)
        self._hint.setObjectName("note")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._spoken = ""
        self._telling = QTimer(self, singleShot=True, interval=_TELLING_MS)
        self._telling.timeout.connect(lambda: announce(self, self._spoken))

    def show_hint(self, text: str, spoken: str = "") -> None:
        """How many were found, at the right edge; ``spoken`` when no more is typed."""
        self._hint.setText(text)
        self._place_hint()
        self._spoken = spoken
        if spoken:
            self._telling.start()
        else:
            self._telling.stop()

    def hint(self) -> str:
        """What stands at the right edge."""
        return self._hint.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def event(self, event: QEvent) -> bool:
        """Ctrl+C copies text that is selected here; otherwise the window copies facts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            copies = event.matches(QKeySequence.StandardKey.Copy)
            if copies and not self.hasSelectedText():
                event.ignore()
                return True
            if event.matches(QKeySequence.StandardKey.DeleteStartOfWord) and self.text():
                event.accept()  # a word of the text, not all filters
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.selectAll()
            self.del_()  # not clear(): Ctrl+Z brings the words back
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave.emit()
        else:
            super().keyPressEvent(event)

    def _place_hint(self) -> None:
        self._hint.adjustSize()
        left = self.width() - self._hint.width() - 12
        self._hint.move(left, (self.height() - self._hint.height()) // 2)
        self.setTextMargins(0, 0, self._hint.width() + 8 if self._hint.text() else 0, 0)


class ToolBar(QWidget):
    """Binds the window's actions to buttons; does nothing of its own."""

    query_changed = Signal(str)
    view_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(BAR_PX)
        self.search = SearchBox()
        self.search.textChanged.connect(self.query_changed)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(10)
        layout.addWidget(self.search, 3)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        self._titles = {
            FACTS: self.tr("事实"), CLAIMS: self.tr("记事"), COMPARISON: self.tr("对比"),
        }  # fmt: skip
        for (name, text), side in zip(
            self._titles.items(), ("left", "middle", "right"), strict=True
        ):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setObjectName(side)
            button.setAccessibleName(self.tr("看{text}").format(text=text))
            button.clicked.connect(lambda _=False, name=name: self.view_chosen.emit(name))
            self._group.addButton(button, VIEWS.index(name))
            switch.addWidget(button)
        layout.addLayout(switch)
        layout.addStretch(1)
        self.copy_button = MarkButton("down", self.tr("复制为"))
        self.copy_button.setAccessibleName(self.tr("复制为，选择格式"))
        layout.addWidget(self.copy_button)
        self.basket_button = QToolButton()
        self.basket_button.setObjectName("toggle")
        self.basket_button.setCheckable(True)
        layout.addWidget(self.basket_button)
        self.show_basket(0)
        self._menu_button = QToolButton()
        self._menu_button.setText(self.tr("菜单"))
        self._menu_button.setAccessibleName(self.tr("菜单"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self._menu_button)
        self._dataset = ElidedLabel()
        self._dataset.setStyleSheet(f"font-size: {NOTE_PX}px")
        self._dataset.setMaximumWidth(260)
        self._dataset.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout.addWidget(self._dataset)
        self._title = ""
        self.set_theme(LIGHT)

    def bind(self, actions: dict[str, QAction]) -> None:
        """Put the window's actions behind the buttons."""
        self.copy_button.setToolTip(actions["copy_as"].toolTip())
        self.copy_button.clicked.connect(actions["copy_as"].trigger)
        self.basket_button.setToolTip(actions["show_basket"].toolTip())
        self.basket_button.clicked.connect(actions["show_basket"].trigger)
        menu = QMenu(self._menu_button)
        for name in MENUS:
            listed = [action for action in ACTIONS if action.menu == name]
            menu.addSection(text_of(listed[0]._replace(text=name)))
            for action in listed:
                menu.addAction(actions[action.id])
        self._menu_button.setMenu(menu)

    def show_dataset(self, title: str) -> None:
        """Name the dataset that is open."""
        self._title = title
        self._dataset.show_text(
            self.tr("{title} · 离线").format(title=title), self._theme.secondary
        )
        self._dataset.setToolTip("")

    def show_view(self, name: ViewName) -> None:
        """Mark which table is shown."""
        self._group.button(VIEWS.index(name)).setChecked(True)
        one_stop(self._group.buttons())

    def follow(self, selection: Selection) -> None:
        """Show which words are searched and how many parks are to be compared."""
        asked, parks = selection.filter_changed, selection.parks_changed
        asked.connect(lambda: self._show_query(selection.filter.query))
        parks.connect(lambda: self.show_count(COMPARISON, len(selection.parks)))
        self._show_query(selection.filter.query)
        self.show_count(COMPARISON, len(selection.parks))

    def _show_query(self, query: str) -> None:
        """Words that were not typed here; no signal tells of them, as they are searched already."""
        if self.search.text() != query:
            with QSignalBlocker(self.search):
                self.search.setText(query)
                self.search.show_hint("")

    def view_titles(self) -> list[str]:
        """What stands on the switch."""
        return [button.text() for button in self._group.buttons()]

    def show_count(self, view: ViewName, count: int) -> None:
        """Put a number behind the name of a table: its lines, or the parks compared."""
        text = self._titles[view]
        self._group.button(VIEWS.index(view)).setText(f"{text} {count}" if count else text)

    def show_found(self, view: ViewName, count: int, seconds: float, query: str) -> None:
        """Say how many lines were found, and in the search box how fast.

        Behind the name of the comparison stands how many parks it has, not its lines.
        """
        if view != COMPARISON:
            self.show_count(view, count)
        hint = Phrase("{n} 条 · {ms} ms", n=count, ms=max(1, round(seconds * 1000)))
        found = self.tr("找到 {n} 条", "", count).format(n=count)
        self.search.show_hint(on_screen(hint) if query else "", found if query else "")

    def show_basket(self, count: int, is_open: bool = False) -> None:
        """Put the number of things in the basket on its button."""
        self.basket_button.setText(self.tr("资料篮") + (f" {count}" if count else ""))
        self.basket_button.setAccessibleName(self.tr("资料篮，{n} 条", "", count).format(n=count))
        self.basket_button.setChecked(is_open)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.show_dataset(self._title)


class FirstPaint(QObject):
    """Tells once when a window has been painted for the first time."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._told = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._told and event.type() == QEvent.Type.Paint:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)
        return False
