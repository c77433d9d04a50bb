"""Own facts written as a workbook with their ids, for whoever is to look at them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from parkfacts.app.last_folders import EXPORTS
from parkfacts.compose.page.signature import Signature
from parkfacts.facts.model import Fact
from parkfacts.facts.problems import why_refused
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.data.host import OwnHost
from parkfacts.views.kit.file_dialogs import file_to_write
from parkfacts.views.kit.file_opening import FileOpener

_ENDING = ".xlsx"


class CorrectionOut(QObject):
    """Asks for the file, writes it off the UI thread, tells how it comes back."""

    def __init__(self, host: OwnHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._files = FileOpener(host.messages)

    def write(self, facts: Sequence[Fact], title: str) -> None:
        """Write some facts, whose ids are those of their own files."""
        suggested = self._host.folders.start(EXPORTS, f"{title}{_ENDING}")
        kinds = self.tr("Excel 工作簿 (*.xlsx)")
        caption = self.tr("交出供核对")
        path = file_to_write(self._host.widget, caption, suggested, kinds, _ENDING)
        if path is None:
            return
        self._host.folders.remember(EXPORTS, path)
        catalogue, settings = self._host.session().catalogue, self._host.settings
        signature = Signature(settings["organisation"].strip(), settings["author"].strip())

        def work() -> None:
            from parkfacts.exchange.files.correction_file import correction_file
            from parkfacts.exchange.files.whole import write_whole

            write_whole(path, correction_file(facts, catalogue, title, signature))

        def written(_: None) -> None:
            n = len(facts)
            text = self.tr("已写好 {name}（{n} 条）；改好的表拖回窗口，按编号收回", "", n)
            offers = self._files.offers(path)
            self._host.messages.info(text.format(name=path.name, n=n), *offers)

        self._host.tasks.run(work, written, self._refuse)

    def _refuse(self, error: Exception) -> None:
        why = why_refused(error) if isinstance(error, OSError) else error_on_screen(error)
        self._host.messages.error(on_screen(why))
