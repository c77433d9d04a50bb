"""The main window: binds features, tool bar, workspace and status; does nothing of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from parkfacts.app.commands import Commands
from parkfacts.app.documents import Documents
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.seen import FACTS, FactPlace, ParksPlace, Seen
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import Theme
from parkfacts.views.kit.clipboard_work import ClipboardWork
from parkfacts.views.kit.steps import in_steps
from parkfacts.views.kit.style import paint_program, theme_named
from parkfacts.views.shell.bar_binding import show_in_bar
from parkfacts.views.shell.features import Features
from parkfacts.views.shell.first_paint import FirstPaint
from parkfacts.views.shell.frame import lay_out, replace
from parkfacts.views.shell.status_bar import StatusBar
from parkfacts.views.shell.tool_bar import ToolBar
from parkfacts.views.shell.view_actions import ViewActions
from parkfacts.views.shell.window_state import StateKeeper, keep_state, restore_state
from parkfacts.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from parkfacts.app.basket_folder import BasketFolder
    from parkfacts.app.own_data import OwnData
    from parkfacts.views.basket.binder import BasketBinder
    from parkfacts.views.basket.host import BasketMaker
    from parkfacts.views.out.copying import Copier
    from parkfacts.views.shell.dataset_opening import DatasetOpener
    from parkfacts.views.shell.own_binding import OwnBinding


class MainWindow(QMainWindow):
    """One open dataset in a window; what carries out the actions is in ``commands``."""

    language_wanted = Signal(str)
    """Another language of the settings: the window must be made anew."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        baskets: BasketFolder | None = None,
        own: OwnData | None = None,
    ) -> None:
        """``own``: the own data that are open.

        They and the ``baskets`` may be those of the window that this one takes the place of.
        """
        super().__init__()
        self.setWindowTitle(self.tr("园鉴 ParkFacts"))
        self.settings = settings
        for part in (baskets, own):
            if part is not None:
                part.setParent(self)  # or it would go with the other window
        self.messages, self.tasks = Messages(self), Tasks(self)
        self.long_work = LongWork(self.tasks, self.messages, self)
        self.documents = Documents(settings)
        self.clipboard = ClipboardWork(self.long_work, self.messages, self.documents)
        self.commands, self.bar, self.status = Commands(), ToolBar(), StatusBar()
        self.theme = theme_named(settings["theme"])
        self.features = Features(self, self, baskets, own)
        self.workspace = self._bind(Workspace(session, settings["citation_style"], self.theme))
        told = (settings, self.messages)
        self.view_actions = ViewActions(self, *told, self.bar, lambda: self.workspace)
        lay_out(self, self.bar, self.workspace, self.status)
        self.bar.search.setFocus()  # one types at once
        self._connect()
        self.features.offer()
        restore_state(settings, self, self.workspace)
        self.workspace.fill()
        self.put_on(self.theme)  # last: each widget is polished once, not at each move of it
        self.keeper = StateKeeper(settings, self.messages, self.keep_state, self)

    @property
    def binder(self) -> BasketBinder:
        """The basket; made when the window has been painted, or when it is needed before."""
        return self.features.binder()

    @property
    def copier(self) -> Copier:
        """What copies; made as late as that, with all other ways out."""
        return self.features.way_out().copier

    @property
    def opener(self) -> DatasetOpener:
        """What puts another dataset in the place of the open one."""
        return self.features.opener

    @property
    def own(self) -> OwnBinding:
        """The user's own data, above what is open."""
        return self.features.own

    def session(self) -> Session:
        """What is open."""
        return self.workspace.session

    def seen(self) -> Seen:
        """What is seen."""
        return self.workspace.seen()

    def go_to(self, place: FactPlace | ParksPlace) -> None:
        """Show facts in their table, or parks beside each other."""
        self.workspace.show_place(place)

    def export(self, make: BasketMaker, title: str, count: int) -> None:
        """Write a basket into a file that the user names."""
        self.features.way_out().exporter.export_basket(make, title, count)

    def enter_table(self) -> None:
        """Give the keyboard to the table that is seen."""
        self.workspace.view.table.setFocus()

    def keep_state(self) -> None:
        """Put layout and choices into the settings; the caller saves them."""
        keep_state(self.settings, self.workspace, bytes(self.saveGeometry().data()))

    def put_on(self, theme: Theme) -> None:
        """Paint the window in a theme."""
        self.theme = theme
        paint_program(self.theme)
        for part in (self.bar, self.status, self.workspace, self.features):
            part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.features.close():
            event.ignore()
            return
        self.view_actions.leave()
        self.keeper.close()
        self.long_work.end()
        self.workspace.rest()
        super().closeEvent(event)

    def _bind(self, space: Workspace) -> Workspace:
        show_in_bar(self.bar, space)
        space.searched.connect(self._tell_selected)
        space.selection_changed.connect(self._tell_selected)
        space.progress_told.connect(self.messages.progress)
        space.progress_ended.connect(self.messages.no_progress)
        space.panes.arrangement.changed.connect(self._follow_panes)
        self.features.serve(space)
        return space

    def _connect(self) -> None:
        self.bar.query_changed.connect(lambda text: self.workspace.selection.ask_query(text))
        self.bar.view_chosen.connect(lambda name: self.workspace.show_view(name))
        self.bar.pane_wanted.connect(lambda one: self.view_actions.reach(one, keyboard=False))
        self.bar.search.leave.connect(self.enter_table)
        self.opener.opened.connect(self._replace)
        self.view_actions.theme_wanted.connect(self.put_on)
        self.view_actions.language_wanted.connect(self.language_wanted)
        self.status.listen(self.messages)
        self.first_paint = FirstPaint(self)
        self.first_paint.painted.connect(self._finish)

    def _finish(self) -> None:
        """What the first picture did not need."""
        self.workspace.finished.connect(lambda: self.binder.follow())
        steps = (self.features.way_out, self._make_actions, self.workspace.finish, self.own.finish)
        in_steps(self, steps)

    def _make_actions(self) -> None:
        from parkfacts.views.shell.window_actions import RowMenu, make_actions

        self.bar.bind(make_actions(self, self.commands))
        RowMenu(self, lambda: self.workspace.view.table)

    def _replace(self, session: Session) -> None:
        """Another dataset is read: its workspace takes the place of the old one."""
        style = self.settings["citation_style"]
        old, fresh = self.workspace, self._bind(Workspace(session, style, self.theme))
        replace(self, old, fresh)
        fresh.panes.stand_as(old.panes)
        old.leave()
        self.workspace = fresh
        fresh.show_view(FACTS)
        fresh.fill()
        fresh.finish()
        self.features.move(old, fresh)

    def _follow_panes(self) -> None:
        if self.features.binder.made is not None:
            self.features.appear()
            self.keeper.soon()

    def _tell_selected(self) -> None:
        self.workspace.view.show_status(self.status)
        if self.features.binder.made is not None:  # it stands: what happens is the user's doing
            self.keeper.soon()
