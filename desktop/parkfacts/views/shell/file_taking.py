"""Files from outside, dropped, opened or pasted: each goes to what opens its kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from parkfacts.models.translation import error_on_screen
from parkfacts.views.kit.file_drop import BASKET_ENDING, TABLE_ENDINGS, FileDrop, carried_files

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parkfacts.views.data.table_to_open import Pasted
    from parkfacts.views.shell.feature_host import FeatureHost


class OwnTaking(Protocol):
    """What takes files of own data in."""

    def open(self, paths: Sequence[Path]) -> None:
        """Open own files above what is open."""
        ...

    def import_table(self, table: Path | Pasted) -> None:
        """Open the page of imports on a table."""
        ...


class FileTaker(QObject):
    """Of one window. Several files are taken as far as that makes sense, and it is said how far.

    Own datasets are added above what is open, all of them; a plain dataset takes the place of what
    is open, and a table is imported: of those one at a time.
    """

    def __init__(self, host: FeatureHost, own: OwnTaking, window: QWidget) -> None:
        super().__init__(window)
        self._host, self._own = host, own
        drops = FileDrop(window)
        drops.files_dropped.connect(self.take)

    def take(self, paths: Sequence[Path]) -> None:
        """Open files by their kind."""
        baskets = [path for path in paths if path.suffix.lower() == BASKET_ENDING]
        tables = [path for path in paths if path.suffix.lower() in TABLE_ENDINGS]
        for path in baskets:
            self._host.binder.files.open(path)
        if tables:
            self._own.import_table(tables[0])
            self._tell_left(tables[1:])
        if datasets := [path for path in paths if path not in (*baskets, *tables)]:
            self.take_datasets(datasets)

    def take_datasets(self, paths: Sequence[Path]) -> None:
        """Open datasets, own ones and others; which they are, their content says."""
        from parkfacts.facts.own.kind import own_among

        def sorted_out(own: Sequence[Path]) -> None:
            if own:
                self._own.open(own)
            others = [path for path in paths if path not in own]
            if others:
                self._host.opener.open_path(others[0])
                self._tell_left(others[1:])

        def failed(error: Exception) -> None:
            self._host.messages.error(error_on_screen(error))

        self._host.tasks.run(lambda: own_among(paths), sorted_out, failed)

    def paste(self) -> None:
        """Import the table, or open the files, on the clipboard; what else is there is said."""
        from PySide6.QtGui import QGuiApplication

        from parkfacts.views.data.table_to_open import Pasted

        held = QGuiApplication.clipboard().mimeData()
        if paths := carried_files(held):
            self.take(paths)
        elif held.hasHtml() or held.hasText():
            self._own.import_table(Pasted(held.html(), held.text()))
        else:
            text = self.tr("剪贴板上没有表格。先在 Excel、WPS、Word 或网页里复制，再来粘贴。")
            self._host.messages.info(text)

    def _tell_left(self, paths: Sequence[Path]) -> None:
        if paths:
            text = self.tr("一次打开一个；还有 {n} 个文件没有打开：{name}", "", len(paths))
            self._host.messages.info(text.format(n=len(paths), name=paths[0].name))
