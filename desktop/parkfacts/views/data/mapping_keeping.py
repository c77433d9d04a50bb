"""Mappings that are kept: remembered by themselves, written to a file and taken from one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.known_mappings import KnownMappings
from parkfacts.app.last_folders import MAPPINGS, LastFolders
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.exchange.intake.drafting.workings import Workings
from parkfacts.facts.phrase import pattern
from parkfacts.facts.problems import why_refused
from parkfacts.models.translation import on_screen
from parkfacts.views.data import import_dialogs
from parkfacts.views.data.import_work import ImportWork

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.exchange.intake.drafting.importing import Importing
    from parkfacts.exchange.intake.mapping.model import Mapping

FOLDER = pattern("各列的含义")
"""Beside the user's own data, so that colleagues who share them share these, too."""
_OWN_FOLDER = "mappings"
"""Beside the settings, as long as there are no own data or their folder cannot be written."""


class MappingKeeper(QObject):
    """Of the import page."""

    told = Signal(str)
    """What became of a file, in the language of the screen."""

    def __init__(
        self, work: ImportWork, settings: Settings, own_data: OwnData, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._work, self._own_data, self._tasks = work, own_data, tasks
        self._settings, self._last = settings, LastFolders(settings)
        self.known = KnownMappings(self._folders)

    def remember(self) -> None:
        """Keep what columns mean for the next table of the same heads, without a word."""
        now = self._work.importing
        if now is not None and now.has_figures:
            mapping, known = now.mapping, self.known
            self._tasks.run(lambda: known.remember(mapping), lambda _: None, _raised)

    def save(self, window: QWidget) -> None:
        """Write the mapping into a file that the user names."""
        now = self._work.importing
        if now is None:
            return
        from parkfacts.exchange.files.whole import write_whole
        from parkfacts.exchange.intake.mapping.mapping_file import mapping_text

        name = f"{Path(now.tables.file.name).stem}{import_dialogs.MAPPING_ENDING}"
        path = import_dialogs.mapping_to_save(window, self._last.start(MAPPINGS, name))
        if path is None:
            return
        self._last.remember(MAPPINGS, path)
        try:
            write_whole(path, mapping_text(now.mapping).encode())
        except OSError as error:
            text = self.tr("没有写下 {path}（{why}）")
            self.told.emit(text.format(path=path, why=on_screen(why_refused(error))))
            return
        self.told.emit(self.tr("已保存 {path}").format(path=path))

    def load(self, window: QWidget) -> None:
        """Follow the mapping of a file that the user names."""
        path = import_dialogs.mapping_to_open(window, self._last.start(MAPPINGS))
        if path is None:
            return
        self._last.remember(MAPPINGS, path)

        def change(one: Importing) -> Importing:
            from parkfacts.exchange.intake.mapping.mapping_file import read_mapping
            from parkfacts.exchange.intake.mapping.proposing import propose_by_file

            names = (one.work or Workings(one.known)).names
            return one.with_mapping(propose_by_file(one.grid, names, read_mapping(path), path.name))

        self._work.change(change)

    def remembered(self) -> tuple[Mapping, ...]:
        """Those of earlier imports; reads files."""
        return self.known.all()

    def _folders(self) -> Sequence[Path]:
        own = [one.path.parent / FOLDER for one in self._own_data.files if one.on]
        path = self._settings.path
        return [*dict.fromkeys(own), *([path.parent / _OWN_FOLDER] if path else [])]


def _raised(error: Exception) -> None:
    raise error
