"""Editing bound to the window: keys and clicks in the fact table, and the actions of the menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.last_folders import LastFolders
from parkfacts.app.seen import FactPlace, ParksPlace
from parkfacts.app.session import Session
from parkfacts.drawing.theme import Theme
from parkfacts.facts.model import Fact
from parkfacts.facts.wording.citation import Style
from parkfacts.views.kit.lazy import Lazy

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.views.data.row_editing import RowEditing
    from parkfacts.views.shell.feature_host import FeatureHost
    from parkfacts.views.shell.workspace import Workspace


class OwnFiling(Protocol):
    """Own data as editing knows them."""

    folders: LastFolders

    @property
    def data(self) -> OwnData:
        """The own data."""
        ...

    def open_bundled(self) -> None:
        """Put the bundled dataset in the place of the base."""
        ...

    def ask_open(self) -> None:
        """Ask for a dataset and open it."""
        ...


class EditingBinding(QObject):
    """Of one window. Nothing of editing is imported before one edits."""

    def __init__(self, host: FeatureHost, window: QWidget, own: OwnFiling) -> None:
        super().__init__(window)
        self._host, self._window, self._own = host, window, own
        self.settings, self.messages, self.tasks = host.settings, host.messages, host.tasks
        self._editing = Lazy(self._make)

    @property
    def editing(self) -> RowEditing:
        """What edits; made when first asked for."""
        return self._editing()

    @property
    def folders(self) -> LastFolders:
        """Where dialogs begin."""
        return self._own.folders

    @property
    def widget(self) -> QWidget:
        """What dialogs stand over."""
        return self._window

    def session(self) -> Session:
        """What is open."""
        return self._host.session()

    def go_to(self, place: FactPlace | ParksPlace) -> None:
        """Show facts."""
        self._host.go_to(place)

    def open_bundled(self) -> None:
        """Put the bundled dataset in the place of the base."""
        self._own.open_bundled()

    def ask_open(self) -> None:
        """Ask for a dataset and open it."""
        self._own.ask_open()

    def table(self) -> QTableView:
        """The table of facts."""
        return self._host.workspace.panes.facts.table

    def chosen(self) -> Sequence[Fact]:
        """The facts that are selected in it."""
        return self._host.workspace.panes.facts.chosen_facts()

    def current(self) -> Fact | None:
        """The one that the keyboard is at."""
        return self._host.workspace.selection.current

    def park(self) -> str:
        """The park that the table is narrowed to; empty if it is to none."""
        return self._host.workspace.selection.filter.park or ""

    def citation_style(self) -> Style:
        """How sources are cited."""
        style: Style = self.settings["citation_style"]
        return style

    def theme(self) -> Theme:
        """How it is painted."""
        return self._host.theme

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of editing."""
        commands.offer(
            new_fact=lambda: self.editing.new_fact(),
            edit_fact=lambda: self.editing.edit_here(),
            change_facts=lambda: self.editing.several.change(),
            next_year=lambda: self.editing.several.next_year(),
            remove_facts=lambda: self.editing.several.remove(),
            new_park=lambda: self.editing.new_row("parks"),
            new_indicator=lambda: self.editing.new_row("indicators"),
            new_source=lambda: self.editing.new_row("sources"),
            edit_park=lambda: self.editing.edit_row("parks"),
            edit_indicator=lambda: self.editing.edit_row("indicators"),
            edit_source=lambda: self.editing.edit_row("sources"),
            hand_for_correction=lambda: self.editing.hand_for_correction(),
        )

    def serve(self, space: Workspace) -> None:
        """Follow the fact table of a workspace."""
        table = space.panes.facts.table
        table.doubleClicked.connect(lambda index: self._edit_cell(index))
        table.installEventFilter(self)

    def follow(self) -> None:
        """There is another session."""
        if editing := self._editing.made:
            editing.follow()

    def act(self, act: str, about: str) -> bool:
        """Do what a pane asks for by name; False where that is no editing."""
        if act != "correct":
            return False
        fact = self.session().catalogue.find_fact(about)
        if fact is not None:
            self.editing.edit(fact)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            acts = {Qt.Key.Key_F2: "edit_fact", Qt.Key.Key_Delete: "remove_facts"}
            act = acts.get(Qt.Key(event.key()))
            if act is not None and not event.modifiers():
                self._host.commands.run(act)
                return True
        return False

    def _edit_cell(self, index: QModelIndex) -> None:
        self.editing.edit_cell(index)

    def _make(self) -> RowEditing:
        from parkfacts.views.data.row_editing import RowEditing

        return RowEditing(self, lambda: self._own.data, self)
