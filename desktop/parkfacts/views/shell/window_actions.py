"""The actions of the list as Qt's, on a window, with what carries them out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from parkfacts.app.actions import ACTIONS, text_of, tip_of
from parkfacts.app.commands import Commands
from parkfacts.models.fact_model import FactModel
from parkfacts.views.kit.small_widgets import popup_menu

_ON_ROWS = ("copy", "copy_sentence", "copy_as", "collect")
"""Ids of the actions in the menu of a row."""
_ON_FACTS = ("edit_fact", "change_facts", "next_year", "remove_facts", "new_fact")
"""Of those behind them where the row is a fact."""


def make_actions(window: QWidget, commands: Commands) -> dict[str, QAction]:
    """An action for each of the list, by id; they are added to the window."""
    made = {}
    for action in ACTIONS:
        qt_action = QAction(text_of(action), window)
        qt_action.setShortcuts([QKeySequence(keys) for keys in action.keys.split()])
        qt_action.setObjectName(action.id)
        qt_action.setToolTip(tip_of(action))
        qt_action.triggered.connect(lambda _=False, name=action.id: commands.run(name))
        window.addAction(qt_action)
        made[action.id] = qt_action
    return made


class RowMenu(QObject):
    """Offers what can be done with the rows of a table where it is asked for over one."""

    def __init__(self, window: QWidget, table: Callable[[], QWidget]) -> None:
        """``table``: the one that is seen."""
        super().__init__(window)
        self._window, self._table = window, table
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._offer(event.globalPos())
        return False

    def _offer(self, at: QPoint) -> bool:
        table = self._table()
        if not table.rect().contains(table.mapFromGlobal(at)):
            return False
        known = {action.objectName(): action for action in self._window.actions()}
        menu = popup_menu(self._window)
        menu.addActions([known[name] for name in _ON_ROWS])
        if isinstance(getattr(table, "model", lambda: None)(), FactModel):
            menu.addSeparator()
            menu.addActions([known[name] for name in _ON_FACTS])
        menu.popup(at)
        return True
