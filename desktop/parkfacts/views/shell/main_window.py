"""The main window: binds actions, tool bar, workspace and status; does nothing of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from parkfacts.app.actions import ACTIONS, text_of, tip_of
from parkfacts.app.messages import Messages
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import LANGUAGES, Settings
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import DARK, LIGHT, Theme
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.citation import Style
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.kit.style import put_on, theme_named
from parkfacts.views.out.copying import Copier
from parkfacts.views.out.exporting import Exporter
from parkfacts.views.shell.status_bar import StatusBar
from parkfacts.views.shell.tool_bar import FirstPaint, ToolBar
from parkfacts.views.shell.window_state import StateKeeper, restore_state
from parkfacts.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from parkfacts.app.basket_folder import BasketFolder
    from parkfacts.views.basket.binder import BasketBinder


class MainWindow(QMainWindow):
    """One open dataset in a window. Each action of the list has a method of its id here."""

    language_wanted = Signal(str)
    """Another language of the settings: the window must be made anew."""

    def __init__(
        self, session: Session, settings: Settings, shelf: BasketFolder | None = None
    ) -> None:
        """``shelf``: the baskets of the window that this one takes the place of."""
        super().__init__()
        self.setWindowTitle(self.tr("园鉴 ParkFacts"))
        self.settings = settings
        self.asked: Path | None = None
        """The dataset file that is being read."""
        self._shelf = shelf
        if shelf is not None:
            shelf.setParent(self)  # or it would go with the other window
        self.messages = Messages(self)
        self.tasks = Tasks(self)
        self.copier = Copier(settings, self.messages, self)
        self.exporter = Exporter(settings, self.messages, self.tasks, self)
        self.bar = ToolBar()
        self.status = StatusBar()
        self.theme = theme_named(settings["theme"])
        self._paint_program()
        self._pages = QVBoxLayout()
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._desk: BasketBinder | None = None
        self.workspace = self._bind(Workspace(session, settings["citation_style"], self.theme))
        self._lay_out()
        self.bar.query_changed.connect(self._search)
        self.bar.view_chosen.connect(self._show_view)
        self.bar.search.leave.connect(self._enter_table)
        self.copier.style_chosen.connect(self._cite_by)
        self.exporter.style_chosen.connect(self._cite_by)
        self.messages.info_told.connect(self.status.show_info)
        self.messages.error_told.connect(self.status.show_error)
        self.first_paint = FirstPaint(self)
        self.first_paint.painted.connect(self._finish)
        restore_state(self)
        self.workspace.fill()
        self.keeper = StateKeeper(self)
        if settings.problem:
            QTimer.singleShot(0, lambda: self.messages.error(on_screen(settings.problem)))

    def open_dataset(self) -> None:
        """Ask for a dataset file and open it."""
        from parkfacts.views.shell import dialogs

        if path := dialogs.dataset_to_open(self):
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a dataset file off the UI thread; what is open stays until it is read whole."""
        self.messages.info(self.tr("正在打开 {name}…").format(name=path.name))
        self.asked = path

        def done(session: Session) -> None:
            if self.asked is path:  # neither another one asked for since, nor closed
                self._replace(session)

        def failed(error: Exception) -> None:
            if self.asked is path:
                self.messages.error(error_on_screen(error))

        self.tasks.run(lambda: Session(path), done, failed)

    def open_bundled(self) -> None:
        """Go back to the dataset that comes with the program."""
        self.open_path(bundled_dataset())

    def copy(self) -> None:
        """Copy what is selected as a table."""
        self._copy("table")

    def copy_sentence(self) -> None:
        """Copy the sentence with its citation."""
        self._copy("paragraph" if self.workspace.view == "compare" else "cited-sentence")

    def copy_again(self) -> None:
        """Copy in the format that was used last."""
        self.copier.copy_seen(self.workspace)

    def copy_as(self) -> None:
        """Let a format be chosen, with a preview."""
        self.copier.choose_seen(self.workspace, self.bar.copy_button)

    def copy_chart(self) -> None:
        """Put the chart on the clipboard as a picture."""
        self.copier.copy_chart(self.workspace.shown_chart)

    def save_chart(self) -> None:
        """Write the chart to a file."""
        self.copier.save_chart(self.workspace.shown_chart, self)

    def chart_width(self) -> None:
        """Let it be said how wide charts are as pictures."""
        self.copier.choose_width(self)

    def collect(self) -> None:
        """Take what is selected into the basket."""
        self.desk.collect_chosen()

    def collect_chart(self) -> None:
        """Take the chart into the basket."""
        self.desk.collect_chart()

    def show_basket(self) -> None:
        """Open the basket beside the other panes, or close it."""
        self.desk.toggle()

    def open_basket(self) -> None:
        """Ask for a basket file and open it."""
        self.desk.ask_file()

    def undo(self) -> None:
        """Take back the last change of the basket."""
        self.desk.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.desk.redo()

    def export(self) -> None:
        """Write what is selected into a file, or the basket if the keyboard is in it."""
        if self._desk is not None and self._desk.has_focus:
            self._desk.export()
        else:
            self.exporter.export_seen(self.workspace)

    def focus_search(self) -> None:
        """Go to the search box."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def show_facts(self) -> None:
        """Show the fact table."""
        self._show_view("facts")

    def show_claims(self) -> None:
        """Show the claims."""
        self._show_view("claims")

    def show_comparison(self) -> None:
        """Show the checked parks beside each other."""
        self._show_view("compare")

    def clear_filters(self) -> None:
        """Clear search, park and facets."""
        self.bar.search.clear()
        self.workspace.clear()

    def choose_columns(self) -> None:
        """Choose the columns of the fact table."""
        table = self.workspace.facts.table
        self.workspace.facts.choose_columns(table.mapToGlobal(table.rect().topLeft()))

    def print(self) -> None:
        """Print what is seen."""
        self._to_paper("print_pages")

    def print_preview(self) -> None:
        """Look at the pages before they are printed."""
        self._to_paper("preview_pages")

    def next_pane(self) -> None:
        """Move the focus to the next pane."""
        space = self.workspace
        stops: list[QWidget] = [self.bar.search, *space.stops()]
        stops += self.desk.stops()
        focus = QApplication.focusWidget()
        held = [stop is focus or bool(focus and stop.isAncestorOf(focus)) for stop in stops]
        at = held.index(True) if True in held else -1
        stops[(at + 1) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def toggle_theme(self) -> None:
        """Turn from light to dark and back; remembered."""
        self.put_on(LIGHT if self.theme is DARK else DARK)
        self.settings["theme"] = self.theme.name

    def switch_language(self) -> None:
        """Turn from Chinese to English and back; remembered."""
        here = self.settings["language"]
        self.settings["language"] = next(one for one in LANGUAGES if one != here)
        self.language_wanted.emit(self.settings["language"])

    def show_shortcuts(self) -> None:
        """List all shortcuts."""
        from parkfacts.views.shell import dialogs

        dialogs.show_shortcuts(self)

    def show_about(self) -> None:
        """Say what the program is, and where settings and dataset lie."""
        from parkfacts.views.shell import dialogs

        dialogs.show_about(self, self.workspace.session, self.settings)

    def quit(self) -> None:
        """Close the window."""
        self.close()

    def put_on(self, theme: Theme) -> None:
        """Paint the window in a theme."""
        self.theme = theme
        self._paint_program()
        for part in (self.bar, self.status, self.workspace):
            part.set_theme(self.theme)
        if self._desk is not None:
            self._desk.set_theme(self.theme)

    def _paint_program(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        put_on(application, self.theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desk is not None and not self._desk.close():
            event.ignore()
            return
        self.asked = None
        self.keeper.save()
        self.tasks.wait()
        self.workspace.tasks.wait()
        super().closeEvent(event)

    @property
    def desk(self) -> BasketBinder:
        """The basket; made when the window has been painted, or when it is needed before."""
        from parkfacts.views.basket.binder import BasketBinder

        if self._desk is None:
            self._desk = BasketBinder(self, self._across, self._shelf)
        return self._desk

    def _make_actions(self) -> dict[str, QAction]:
        # Imported when the window stands: the enums of keys take 3 ms.
        from PySide6.QtGui import QAction, QKeySequence

        made = {}
        for action in ACTIONS:
            command = QAction(text_of(action), self)
            command.setShortcuts([QKeySequence(keys) for keys in action.keys.split()])
            command.setObjectName(action.id)
            command.setToolTip(tip_of(action))
            command.triggered.connect(lambda _=False, name=action.id: getattr(self, name)())
            self.addAction(command)
            made[action.id] = command
        return made

    def _bind(self, workspace: Workspace) -> Workspace:
        workspace.searched.connect(self._tell_found)
        workspace.selection_changed.connect(self._tell_selected)
        workspace.selection.parks_changed.connect(self._tell_parks)
        workspace.copy_wanted.connect(self._copy)
        workspace.copy_fact_wanted.connect(self._copy_fact)
        workspace.copy_chart_wanted.connect(self.copy_chart)
        workspace.save_chart_wanted.connect(self.save_chart)
        workspace.chart_width_wanted.connect(self.chart_width)
        self.bar.show_dataset(workspace.session.title)
        return workspace

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("window")
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(0)
        self._across.setHandleWidth(1)
        self._across.addWidget(self.workspace)
        self._across.setStretchFactor(0, 1)
        self._across.setCollapsible(0, False)
        for part in (self.bar, self._across, self.status):
            self._pages.addWidget(part)
        self._pages.setStretch(1, 1)
        body.setLayout(self._pages)
        self.setCentralWidget(body)
        self.resize(1280, 800)

    def _replace(self, session: Session) -> None:
        """Another dataset is read: its workspace takes the place of the old one."""
        fresh = self._bind(Workspace(session, self.settings["citation_style"], self.theme))
        old = self.workspace
        self._across.replaceWidget(0, fresh)
        old.hide()
        old.deleteLater()
        self.workspace = fresh
        self.bar.search.clear()
        self._show_view("facts")
        self._tell_parks()
        fresh.fill()
        fresh.finish()
        self.desk.bind(fresh)
        self.messages.info(self.tr("已打开 {title}").format(title=session.title))

    def _cite_by(self, style: Style) -> None:
        self.workspace.set_style_of_citation(style)

    def _search(self, text: str) -> None:
        self.workspace.selection.ask_query(text)

    def _enter_table(self) -> None:
        self.workspace.table.setFocus()

    def _finish(self) -> None:
        self.bar.bind(self._make_actions())
        self.workspace.finish()
        self.desk.bind(self.workspace)

    def _show_view(self, name: str) -> None:
        self.workspace.show_view(name)
        self.bar.show_view(name)

    def _copy(self, format_id: str) -> None:
        self.copier.copy_seen(self.workspace, format_id)

    def _copy_fact(self, format_id: str, fact_id: str) -> None:
        catalogue = self.workspace.session.catalogue
        self.copier.copy(format_id, [catalogue.fact(fact_id)], catalogue)

    def _to_paper(self, way: str) -> None:
        from parkfacts.views.out import printing

        wanted = printing.printout(self.workspace, self.settings["citation_style"])
        if wanted.empty:
            self.messages.info(self.tr("没有可打印的：放宽筛选，或勾选园区"))
            return
        getattr(printing, way)(self, wanted)

    def _tell_found(self, count: int, seconds: float) -> None:
        space = self.workspace if hasattr(self, "workspace") else None
        if space is None:
            return
        if space.view != "compare":
            self.bar.show_count(space.view, count)
        query = space.selection.filter.query
        hint = Phrase("{n} 条 · {ms} ms", n=count, ms=max(1, round(seconds * 1000)))
        self.bar.search.show_hint(on_screen(hint) if query else "")
        self._tell_selected()

    def _tell_parks(self) -> None:
        self.bar.show_count("compare", len(self.workspace.selection.parks))

    def _tell_selected(self) -> None:
        self.status.show_selection(self.workspace)
        if self._desk is not None:  # the window stands: what happens now is the user's doing
            self.keeper.soon()
