"""What opens the import page: a table that was dropped, opened or pasted."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from parkfacts.app.last_folders import TABLES, LastFolders
from parkfacts.app.messages import Messages, Offer
from parkfacts.app.seen import FactPlace
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import Theme
from parkfacts.models.translation import on_screen
from parkfacts.views.data.table_to_open import Pasted, opened
from parkfacts.views.kit.file_drop import TABLE_ENDINGS, carried_files
from parkfacts.views.kit.help_key import HELP_ACTION
from parkfacts.views.kit.style import theme_named

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.exchange.intake.drafting.known import Known
    from parkfacts.exchange.intake.grid.model import ReadingChoices
    from parkfacts.facts.progress import Progress
    from parkfacts.views.data.import_window import ImportWindow
    from parkfacts.views.data.import_work import ImportWork
    from parkfacts.views.data.import_writing import ImportWriter, Written
    from parkfacts.views.data.mapping_keeping import MappingKeeper


class ImportOpener(QObject):
    """One window of imports beside the main window, made when it is first asked for."""

    def __init__(
        self,
        settings: Settings,
        messages: Messages,
        tasks: Tasks,
        session: Callable[[], Session],
        own_data: OwnData,
        go_to: Callable[[FactPlace], None],
        window: QWidget,
    ) -> None:
        """``session``: what is open; ``go_to`` shows facts in the main window."""
        super().__init__(window)
        self._settings, self._messages, self._tasks = settings, messages, tasks
        self._session, self._own_data, self._go_to = session, own_data, go_to
        self._window, self._folders = window, LastFolders(settings)
        self._table: Path | Pasted | None = None
        self._to_show: tuple[str, ...] = ()
        """Facts that were taken in and are to be shown when they are there."""
        self._behind = False
        """Whether what is open became another while it was written into."""
        self.shown: ImportWindow | None = None
        self.work: ImportWork | None = None
        self.writer: ImportWriter | None = None
        self.mappings: MappingKeeper | None = None

    def show(self) -> None:
        """Bring the page up as it was left; at first it says how a table comes in."""
        window = self.page()
        window.show()
        window.raise_()
        window.activateWindow()

    def ask(self) -> None:
        """Ask for a file of a table, and open it; what was left half done comes up before that."""
        seen = self.shown is not None and self.shown.isVisible()
        if not seen and self.work is not None and self.work.touched:
            self.show()
            return
        from parkfacts.views.data.own_dialogs import table_to_import

        owner = self.shown if self.shown is not None and seen else self._window
        if path := table_to_import(owner, self._folders.start(TABLES), TABLE_ENDINGS):
            self._folders.remember(TABLES, path)
            self.open(path)

    def paste(self) -> None:
        """Open the table of the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        files = carried_files(data)
        self.open(files[0] if files else Pasted(data.html(), data.text()))

    def open(self, table: Path | Pasted) -> None:
        """Show a table on the page; where another is being worked on, ask first."""
        from parkfacts.views.data.import_dialogs import wants_other_table

        self.show()
        assert self.work is not None
        now = self.work.importing
        if now is not None and self.work.touched:
            other = table.name if isinstance(table, Path) else self.tr("剪贴板里的表格")
            name = on_screen(now.tables.file.name)
            if not wants_other_table(self.page(), name, other):
                return
            self._keep_mapping()
        self._table = table
        self._read(None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        if self.shown is not None:
            self.shown.set_theme(theme)

    def follow(self) -> None:
        """What is open has become another: names and outcomes are looked up anew."""
        self._behind = self.writer is not None and self.writer.busy
        if self.work is not None and self.work.importing is not None and not self._behind:
            known = self._known()
            self.work.renew(lambda one: one.with_known(known))
        self._show_taken()
        self._offer_names()

    def show_facts(self, facts: tuple[str, ...]) -> None:
        """Bring facts into sight in the main window."""
        known = self._session().catalogue
        there = tuple(fact for fact in facts if known.find_fact(fact) is not None)
        if there:
            self._go_to(FactPlace(there))
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> bool:
        """Go with the main window; False if the person would rather stay with unfinished work."""
        from parkfacts.views.data.import_dialogs import leaves_work

        work, shown = self.work, self.shown
        if work is None or shown is None:
            return True
        if work.importing is not None and work.touched:
            name = on_screen(work.importing.tables.file.name)
            if not leaves_work(self._window, name):
                self.show()
                return False
        self._keep_mapping()
        work.close()
        shown.close()
        shown.deleteLater()
        self.shown = self.work = self.writer = self.mappings = None
        return True

    def _read(self, choices: ReadingChoices | None) -> None:
        """Read the table, as a person chose to read it if one did."""
        table, known, keeper = self._table, self._known(), self.mappings
        assert self.work is not None
        assert table is not None
        assert keeper is not None

        def make(told: Progress) -> Importing:
            from parkfacts.exchange.intake.drafting.importing import Importing
            from parkfacts.views.data.import_acts import source_in

            tables = opened(table, choices, told)
            begun = Importing.begun(tables, known, told, remembered=keeper.remembered())
            return begun.with_source(source_in(begun))

        if choices is None:
            named = table.name if isinstance(table, Path) else self.tr("剪贴板里的表格")
            self.page().begin_reading(named)
            self.work.open(make)
        else:
            self.work.remake(make)

    def _known(self) -> Known:
        from parkfacts.exchange.intake.drafting.known import Known

        session = self._session()
        files = self._own_data.files
        own = next((one.dataset for one in files if one.on and one.dataset is not None), None)
        return Known(session.catalogue, session.pinyin, session.catalogue.overlay, own)

    def _offer_names(self) -> None:
        if self.shown is None:
            return
        dataset = self._session().catalogue.dataset
        parks = [on_screen(park.name) for park in dataset.parks]
        indicators = [on_screen(indicator.name) for indicator in dataset.indicators]
        self.shown.parts.meaning.offer_names(parks, indicators)
        self.shown.parts.source.offer(dataset.sources)

    def page(self) -> ImportWindow:
        """The page, made if it is not there."""
        if self.shown is not None:
            return self.shown
        from parkfacts.views.data.import_window import ImportWindow
        from parkfacts.views.data.import_work import ImportWork
        from parkfacts.views.data.import_writing import ImportWriter
        from parkfacts.views.data.mapping_keeping import MappingKeeper

        self.work = ImportWork(self._tasks, self)
        theme = theme_named(self._settings["theme"])
        self.writer = ImportWriter(
            self._own_data, self._messages, self._tasks, self.show_facts, self
        )
        keeper = self.mappings = MappingKeeper(
            self.work, self._settings, self._own_data, self._tasks, self
        )
        shown = self.shown = ImportWindow(self.work, theme, self._help)
        shown.closed.connect(self._keep)
        shown.file_wanted.connect(self.ask)
        shown.paste_wanted.connect(self.paste)
        shown.dropped.connect(self.open)
        shown.reading_wanted.connect(self._read)
        shown.write_wanted.connect(self._write)
        shown.bar.keep_wanted.connect(lambda: keeper.save(shown))
        shown.bar.take_wanted.connect(lambda: keeper.load(shown))
        keeper.told.connect(shown.tell)
        self.writer.written.connect(self._finish)
        self.writer.refused.connect(shown.tell)
        self.writer.rested.connect(self._end_writing)
        kept = self._settings["import_geometry"].encode("ascii", "ignore")
        if not (kept and shown.restoreGeometry(QByteArray.fromBase64(kept))):
            room = self._window.screen().availableGeometry()
            shown.resize(shown.size().boundedTo(room.size()))
        self._offer_names()
        return shown

    def _write(self, only_sound: bool) -> None:
        work, writer = self.work, self.writer
        if work is None or writer is None or work.busy or writer.busy:
            return
        if work.importing is not None and work.seen is not None:
            assert self.shown is not None
            self.shown.begin_writing(writer.cancel)
            writer.write(work.importing, work.seen.draft, only_sound=only_sound)

    def _end_writing(self) -> None:
        if self.shown is not None:
            self.shown.end_writing()
        if self._behind:
            self.follow()

    def _finish(self, written: Written) -> None:
        """What was taken in is shown in the main window; what is left stays on the page."""
        assert self.work is not None
        assert self.shown is not None
        self.work.touched = False
        self._keep_mapping()
        self._to_show = written.facts
        self._show_taken()
        if written.left:
            text = self.tr("{told}；余下 {n} 条还在这里", "", written.left)
            self.shown.tell(text.format(told=written.told, n=written.left))
        else:
            self.shown.close()
            self.work.close()
            self._window.raise_()
            self._window.activateWindow()

    def _show_taken(self) -> None:
        """Show what was taken in as soon as the session has it: that is made off the UI thread."""
        catalogue = self._session().catalogue
        if self._to_show and all(catalogue.find_fact(one) is not None for one in self._to_show):
            facts, self._to_show = self._to_show, ()
            self._go_to(FactPlace(facts))

    def _keep_mapping(self) -> None:
        if self.mappings is not None:
            self.mappings.remember()

    def _help(self) -> None:
        action = self._window.findChild(QAction, HELP_ACTION)
        if action is not None:
            action.trigger()

    def _keep(self) -> None:
        if self.shown is not None:
            geometry = bytes(self.shown.saveGeometry().data())
            self._settings["import_geometry"] = b64encode(geometry).decode("ascii")
        now = self.work.importing if self.work is not None else None
        if now is not None and self.work is not None and self.work.touched:
            name = on_screen(now.tables.file.name)
            text = self.tr("“{name}”做到一半，还没有入库，留着").format(name=name)
            self._messages.info(text, Offer(self.tr("继续"), self.show))
