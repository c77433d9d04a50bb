"""The window in which a table becomes facts: source, columns, facts and problems on one page."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from parkfacts.drawing.theme import Theme
from parkfacts.exchange.intake.grid.model import ReadingChoices
from parkfacts.facts.problems import InputError
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.data.import_acts import ImportActs
from parkfacts.views.data.import_bar import ImportBar
from parkfacts.views.data.import_foot import ImportFoot
from parkfacts.views.data.import_menus import ImportMenus
from parkfacts.views.data.import_note import ImportNote
from parkfacts.views.data.import_parts import ImportParts
from parkfacts.views.data.import_work import ImportWork
from parkfacts.views.data.readiness import whys_not
from parkfacts.views.data.source_form import SourceWords
from parkfacts.views.kit.announcing import announce
from parkfacts.views.kit.tab_order import in_order

if TYPE_CHECKING:
    from parkfacts.exchange.intake.drafting.importing import Importing

log = logging.getLogger("parkfacts")
SIZE = QSize(1240, 720)
_LEAST = QSize(480, 400)


class ImportWindow(QWidget):
    """Stands for itself beside the main window, which can be looked at and used meanwhile."""

    closed = Signal()
    write_wanted = Signal(bool)
    """To take in only what is without a question (True), or all."""
    file_wanted = Signal()
    paste_wanted = Signal()
    reading_wanted = Signal(ReadingChoices)
    """The text file is to be read otherwise."""
    dropped = Signal(Path)

    def __init__(self, work: ImportWork, theme: Theme, help_wanted: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # The program ends with its main window, whatever is being imported.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAcceptDrops(True)
        self.setMinimumSize(_LEAST)
        self.resize(SIZE)
        self._work, self._theme = work, theme
        self._left: QWidget | None = None
        """What had the focus before writing."""
        self._grid: object = None
        """The grid whose own words on its source were looked at."""
        self.bar, self.parts, self.foot = ImportBar(), ImportParts(), ImportFoot()
        self.note = ImportNote()
        self.acts = ImportActs(work, self.parts, self)
        ImportMenus(work, self.acts, self.parts, self)
        self._pages = QStackedWidget()
        for page in (self.note, self.parts):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.bar, self._pages, self.foot):
            layout.addWidget(part)
        layout.setStretch(1, 1)
        self._connect()
        self._shortcuts(help_wanted)
        self.parts.frame.stood.connect(self._order)
        self._order()
        self.set_theme(theme)
        self._show(None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.parts.set_theme(theme)
        self.foot.set_theme(theme)

    def tell_failure(self, error: Exception) -> None:
        """A table could not be opened: say why, and what to do; what is open stays."""
        if isinstance(error, InputError):
            said = error_on_screen(error)
        else:
            log.error("a table could not be read", exc_info=error)
            said = self.tr("没能读这张表（见日志）")
        if self._work.importing is None:
            self.note.tell(self.tr("这张表读不了"), said)
        else:
            self.foot.tell(said)
        announce(self, said, urgent=True)

    def tell(self, text: str) -> None:
        """Something went as wanted."""
        self.foot.tell(text)
        announce(self, text)

    def begin_reading(self, name: str) -> None:
        """A table is being read: that is seen, and can be stopped, from the first moment on."""
        self.note.tell(self.tr("正在读 {name}…").format(name=name), "")
        self.foot.show_progress(self.tr("正在读表…"), None, self._work.cancel)

    def begin_writing(self, cancel: Callable[[], None]) -> None:
        """Nothing can be put otherwise until what is being taken in is there."""
        self._left = self.focusWidget()
        for part in (self.bar, self.parts):
            part.setEnabled(False)
        self.foot.show_progress(self.tr("正在入库…"), None, cancel)

    def end_writing(self) -> None:
        """It is there, or nothing of it."""
        for part in (self.bar, self.parts):
            part.setEnabled(True)
        self.foot.no_progress()
        if self._left is not None and self._left.isVisible():
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if isinstance(self.focusWidget(), QLineEdit):
                self.parts.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.close()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.dropped.emit(Path(url.toLocalFile()))
                return

    def _connect(self) -> None:
        work, foot = self._work, self.foot
        work.shown.connect(self._show)
        work.failed.connect(self.tell_failure)
        work.progressed.connect(self._tell_progress)
        work.rested.connect(foot.no_progress)
        foot.narrowed.connect(self.parts.narrow)
        foot.write_wanted.connect(self.write_wanted)
        foot.back_wanted.connect(self.close)
        self.note.file_wanted.connect(self.file_wanted)
        self.note.paste_wanted.connect(self.paste_wanted)
        self.bar.region_chosen.connect(self.acts.set_region)
        self.bar.sheet_chosen.connect(self.acts.choose_sheet)
        self.bar.reading_chosen.connect(self.reading_wanted)
        self.bar.undo_wanted.connect(work.undo)
        self.bar.redo_wanted.connect(work.redo)
        self.bar.anew_wanted.connect(self.acts.find_anew)
        self.parts.source.changed.connect(self._take_source)

    def _shortcuts(self, help_wanted: Callable[[], None]) -> None:
        standard = QKeySequence.StandardKey
        work, parts = self._work, self.parts
        for keys, act in (
            (("F6",), lambda: self._go_through(1)),
            (("Shift+F6",), lambda: self._go_through(-1)),
            (("F8",), lambda: parts.next_problem(1)),
            (("Shift+F8",), lambda: parts.next_problem(-1)),
            ((standard.Undo,), work.undo),
            ((standard.Redo, "Ctrl+Y"), work.redo),
            ((standard.Open,), self.file_wanted.emit),
            ((standard.Paste,), self.paste_wanted.emit),
            (("Ctrl+Return", "Ctrl+Enter"), self.foot.all.click),
            (("F1",), help_wanted),
        ):
            shortcut = QShortcut(self)
            named = dict.fromkeys(QKeySequence(one).toString() for one in keys)
            shortcut.setKeys([QKeySequence(one) for one in named])
            shortcut.activated.connect(act)

    def _go_through(self, step: int) -> None:
        """To the next part of the page."""
        stops = [*self.parts.stops(), self.foot.back] if self._work.seen else []
        focus = self.focusWidget()
        at = next(
            (n for n, stop in enumerate(stops) if focus is stop or _holds(stop, focus)), -step
        )
        if stops:
            stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _order(self) -> None:
        """Panes that were put elsewhere stand at the end of what Tab goes through."""
        in_order(*self.bar.order(), self.note, *self.parts.order(), self.foot)

    def _show(self, seen: SeenImport | None) -> None:
        """Show what is imported, in all parts at once."""
        importing = self._work.importing
        self._pages.setCurrentWidget(self.parts if seen is not None else self.note)
        self.bar.setVisible(seen is not None)
        self.foot.show_page(seen is not None)
        if seen is None or importing is None:
            self._grid = None
            self.note.invite()
            self.setWindowTitle(self.tr("导入表格 - 园鉴"))
            return
        file = importing.tables.file
        title = self.tr("导入 {name} - 园鉴").format(name=on_screen(file.name))
        self.setWindowTitle(title)
        self.bar.show_file(importing.tables, importing.sheet, self._theme)
        self.bar.show_region(seen.mapping, seen.row_count)
        self._show_source(importing)
        self.parts.show_import(seen)
        self._show_counts()

    def _show_source(self, importing: Importing) -> None:
        """What was told of the source; of another table, what it says itself."""
        form = self.parts.source
        if importing.source is not None:
            form.show_source(importing.source)
        elif importing.grid is not self._grid:
            said = importing.proposed_source
            form.show_words(SourceWords(said.title, said.publisher, said.published))
        self._grid = importing.grid

    def _show_counts(self) -> None:
        if (seen := self._work.seen) is not None:
            self.parts.source.ask(seen.wants_source)
            self.foot.show_import(seen, *whys_not(seen, self.parts.source.words.missing))

    def _take_source(self, words: SourceWords) -> None:
        self.acts.set_source(words)
        self._show_counts()

    def _tell_progress(self, share: float) -> None:
        text = self.tr("正在读表…") if self._work.opening else self.tr("正在算…")
        self.foot.show_progress(text, share, self._work.cancel)


def _holds(stop: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and stop.isAncestorOf(focus)
