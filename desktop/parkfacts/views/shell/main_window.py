"""The main window: binds features, tool bar, workspace and status; does nothing of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from parkfacts.app.commands import Commands
from parkfacts.app.documents import Documents
from parkfacts.app.last_folders import LastFolders
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.seen import FACTS, FactPlace, ParksPlace, Seen
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import Theme
from parkfacts.views.basket.commands import offer_basket
from parkfacts.views.kit.clipboard_work import ClipboardWork
from parkfacts.views.kit.file_drop import FileDrop
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.steps import in_steps
from parkfacts.views.kit.style import paint_program, theme_named
from parkfacts.views.out.copying import Copier
from parkfacts.views.out.dragging import DragSource
from parkfacts.views.out.exporting import Exporter
from parkfacts.views.out.print_actions import PrintActions
from parkfacts.views.shell.bar_binding import show_in_bar
from parkfacts.views.shell.dataset_opening import DatasetOpener
from parkfacts.views.shell.first_paint import FirstPaint
from parkfacts.views.shell.frame import lay_out, replace
from parkfacts.views.shell.status_bar import StatusBar
from parkfacts.views.shell.tool_bar import ToolBar
from parkfacts.views.shell.undoing import Undoing
from parkfacts.views.shell.view_actions import ViewActions
from parkfacts.views.shell.window_state import StateKeeper, keep_state, restore_state
from parkfacts.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from parkfacts.app.basket_folder import BasketFolder
    from parkfacts.views.basket.binder import BasketBinder
    from parkfacts.views.basket.host import BasketMaker


class MainWindow(QMainWindow):
    """One open dataset in a window; what carries out the actions is in ``commands``."""

    language_wanted = Signal(str)
    """Another language of the settings: the window must be made anew."""

    def __init__(
        self, session: Session, settings: Settings, baskets: BasketFolder | None = None
    ) -> None:
        """``baskets``: those of the window that this one takes the place of."""
        super().__init__()
        self.setWindowTitle(self.tr("园鉴 ParkFacts"))
        self.settings = settings
        if baskets is not None:
            baskets.setParent(self)  # or it would go with the other window
        self.messages, self.tasks = Messages(self), Tasks(self)
        self.long_work = LongWork(self.tasks, self.messages, self)
        self.documents = Documents(settings)
        self.clipboard = ClipboardWork(self.long_work, self.messages, self.documents)
        self.commands, self.bar, self.status = Commands(), ToolBar(), StatusBar()
        self.copier = Copier(settings, self.clipboard, self.seen, self.bar.copy_button)
        self.exporter = Exporter(settings, self.messages, self.long_work, self.documents, self)
        self.printing = PrintActions(settings, self.messages, self.seen, self)
        folders = LastFolders(settings)
        self.opener = DatasetOpener(self.messages, self.tasks, self.session, folders, self)
        self._drags = DragSource(settings, self.messages, self.seen, self.documents, self)
        self._binder = Lazy(lambda: self._make_binder(baskets))
        self.undoing = Undoing(self.messages, self._binder, self.opener, self)
        self.theme = theme_named(settings["theme"])
        self.workspace = self._bind(Workspace(session, settings["citation_style"], self.theme))
        told = (settings, self.messages)
        self.view_actions = ViewActions(self, *told, self.bar, lambda: self.workspace)
        lay_out(self, self.bar, self.workspace, self.status)
        self.bar.search.setFocus()  # one types at once
        self._connect()
        self._offer()
        restore_state(settings, self, self.workspace)
        self.workspace.fill()
        self.put_on(self.theme)  # last: each widget is polished once, not at each move of it
        self.keeper = StateKeeper(settings, self.messages, self.keep_state, self)

    @property
    def binder(self) -> BasketBinder:
        """The basket; made when the window has been painted, or when it is needed before."""
        return self._binder()

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
        self.exporter.export_basket(make, title, count)

    def keep_state(self) -> None:
        """Put layout and choices into the settings; the caller saves them."""
        keep_state(self.settings, self.workspace, bytes(self.saveGeometry().data()))

    def put_on(self, theme: Theme) -> None:
        """Paint the window in a theme."""
        self.theme = theme
        paint_program(self.theme)
        for part in (self.bar, self.status, self.workspace, self._binder.made):
            if part is not None:
                part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        binder = self._binder.made
        if binder is not None and not binder.close():
            event.ignore()
            return
        self.opener.leave()
        self.view_actions.leave()
        self.keeper.close()
        self.long_work.end()
        self.workspace.rest()
        super().closeEvent(event)

    def _make_binder(self, baskets: BasketFolder | None) -> BasketBinder:
        from parkfacts.views.basket.binder import BasketBinder

        binder = BasketBinder(self, self, lambda: self.workspace.panes, baskets)
        binder.counted.connect(self.bar.show_basket)
        binder.counted.connect(lambda n, _: self.workspace.panes.arrangement.name_basket(n))
        binder.left.connect(self._enter_table)
        binder.named.connect(lambda _: self.keeper.save())
        binder.basket.stepped.connect(self.undoing.note_basket)
        binder.start(self.theme)
        return binder

    def _bind(self, space: Workspace) -> Workspace:
        show_in_bar(self.bar, space)
        space.searched.connect(self._tell_selected)
        space.selection_changed.connect(self._tell_selected)
        space.renewed.connect(self._follow_session)
        space.watched.connect(lambda: self.undoing.follow(space))
        space.progress_told.connect(self.messages.progress)
        space.progress_ended.connect(self.messages.no_progress)
        self.copier.serve(space.outlets)
        space.panes.arrangement.changed.connect(self._follow_panes)
        space.outlets.drag_wanted.connect(self._drags.drag)
        space.outlets.collect_wanted.connect(lambda: self.binder.collector.collect_seen())
        return space

    def _connect(self) -> None:
        self.bar.query_changed.connect(lambda text: self.workspace.selection.ask_query(text))
        self.bar.view_chosen.connect(lambda name: self.workspace.show_view(name))
        self.bar.pane_wanted.connect(lambda one: self.view_actions.reach(one, keyboard=False))
        self.bar.search.leave.connect(self._enter_table)
        for asker in (self.copier, self.exporter):
            asker.style_chosen.connect(lambda how: self.workspace.panes.set_style_of_citation(how))
        self.opener.opened.connect(self._replace)
        self.view_actions.theme_wanted.connect(self.put_on)
        self.view_actions.language_wanted.connect(self.language_wanted)
        self.status.listen(self.messages)
        drops = FileDrop(self)
        drops.dataset_dropped.connect(self.opener.open_path)
        drops.basket_dropped.connect(lambda path: self.binder.files.open(path))
        self.first_paint = FirstPaint(self)
        self.first_paint.painted.connect(self._finish)

    def _offer(self) -> None:
        """Each action is offered by the feature that carries it out."""
        for one in (self.copier, self.printing, self.opener, self.view_actions, self.undoing):
            one.offer(self.commands)
        self.exporter.offer(self.commands, self.seen, lambda: self.binder.export_focused())
        self.view_actions.offer_panes(self.commands, lambda: self.binder.stops())
        offer_basket(self.commands, self._binder)

    def _finish(self) -> None:
        """What the first picture did not need."""
        self.workspace.finished.connect(lambda: self.binder.follow())
        in_steps(self, (self._make_actions, self.workspace.finish))

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
        self.binder.move()
        self.undoing.tell_opened(old, fresh)

    def _follow_session(self) -> None:
        self.bar.show_dataset(self.session().title)
        if self._binder.made is not None:
            self._binder.made.follow()

    def _enter_table(self) -> None:
        self.workspace.view.table.setFocus()

    def _follow_panes(self) -> None:
        if self._binder.made is not None:
            self._binder.made.appear()
            self.keeper.soon()

    def _tell_selected(self) -> None:
        self.workspace.view.show_status(self.status)
        if self._binder.made is not None:  # the window stands: what happens now is the user's doing
            self.keeper.soon()
