"""What is done with own datasets as files: begun, merged, handed on, put away."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from parkfacts.app.last_folders import DATASETS
from parkfacts.app.messages import Offer
from parkfacts.facts.problems import why_refused
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.data import own_dialogs
from parkfacts.views.data.host import OwnHost
from parkfacts.views.kit.file_opening import FileOpener

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.app.own_reports import OpenOwn


class OwnActions(QObject):
    """Asks for what it needs to know, does it, and tells what came of it."""

    def __init__(self, host: OwnHost, data: OwnData, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._data = host, data
        self._files = FileOpener(host.messages)

    def create(self) -> None:
        """Begin an empty dataset in a file that the user names; its name is its title."""
        suggested = self._host.folders.start(DATASETS, self.tr("新数据集.parkfacts"))
        path = own_dialogs.file_to_create(self._host.widget, suggested)
        if path is None:
            return
        self._host.folders.remember(DATASETS, path)
        made = self._data.create(path.stem, path).path
        self._host.messages.info(self.tr("已建 {name}，新数据会存进它").format(name=made.name))

    def hand_on(self, path: Path | None = None) -> None:
        """Write a copy of a dataset for a colleague; without a path of the one that is on first."""
        one = self._of(path)
        if one is None or one.dataset is None:
            self._host.messages.info(self.tr("还没有自己的数据可以交出"))
            return
        suggested = self._host.folders.start(DATASETS, one.path.name)
        target = own_dialogs.file_to_hand_on(self._host.widget, suggested)
        if target is None:
            return
        self._host.folders.remember(DATASETS, target)
        from parkfacts.exchange.files.own_saving import write_copy

        dataset = one.dataset

        def written(_: None) -> None:
            text = self.tr("已写好 {name}，一个文件就是全部；同事用“合并同事的文件”并入")
            offers = self._files.offers(target)[1:]
            self._host.messages.info(text.format(name=target.name), *offers)

        self._host.tasks.run(lambda: write_copy(target, dataset), written, self._refuse)

    def write_elsewhere(self, path: Path) -> bool:
        """Write a dataset whose own file cannot be written into another one, and go on there."""
        one = self._of(path)
        if one is None or one.dataset is None:
            return False
        suggested = self._host.folders.start(DATASETS, path.name)
        target = own_dialogs.file_elsewhere(self._host.widget, suggested)
        if target is None:
            return False
        from parkfacts.exchange.files.own_saving import Foreign, write_copy

        try:
            with suppress(Foreign):  # it goes beside that, or is merged with it
                write_copy(target, one.dataset)
        except OSError as error:
            self._refuse(error)
            return False
        kept = self._data.move(path, target)
        text = self.tr("已存到 {path}，以后都存在那里").format(path=kept)
        self._host.messages.info(text)
        return True

    def put_away(self, one: OpenOwn) -> None:
        """Take a dataset from the list; its file stays."""
        title = one.dataset.title if one.dataset else one.path.name
        if own_dialogs.wants_away(self._host.widget, title, one.path):
            self._data.close(one.path)
            text = self.tr("已移出 {name}，文件还在原处").format(name=one.path.name)
            again = Offer(self.tr("再打开"), lambda: self._data.open(one.path))
            self._host.messages.info(text, again)

    def reveal(self, path: Path) -> None:
        """Show a file in its folder."""
        self._files.reveal(path)

    def merge(self) -> None:
        """Take in what a colleague did in another copy of the file."""
        folder = self._host.folders.start(DATASETS)
        path = own_dialogs.file_to_merge(self._host.widget, folder)
        if path is not None:
            self._host.folders.remember(DATASETS, path)
            self.merge_file(path)

    def merge_file(self, path: Path) -> None:
        """The same of a file that is named."""
        self._data.merge(path, self._refuse)

    def ask_name(self) -> None:
        """Ask whose changes they are, and remember it."""
        known = self._host.settings["own_name"]
        name = own_dialogs.asked_name(self._host.widget, known)
        if name is not None:
            self._host.settings["own_name"] = name

    def _of(self, path: Path | None) -> OpenOwn | None:
        files = [one for one in self._data.files if one.dataset is not None]
        if path is not None:
            return next((one for one in files if one.path == path), None)
        return next((one for one in files if one.on), files[0] if files else None)

    def _refuse(self, error: Exception) -> None:
        why = why_refused(error) if isinstance(error, OSError) else error_on_screen(error)
        self._host.messages.error(on_screen(why))
