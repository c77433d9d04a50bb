"""The actions of printing; what prints is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.messages import Messages
from parkfacts.app.seen import Seen
from parkfacts.app.settings import Settings


class PrintActions(QObject):
    """Prints what is seen, or shows its pages."""

    def __init__(
        self,
        settings: Settings,
        messages: Messages,
        seen: Callable[[], Seen],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings, self._messages = settings, messages
        self._seen, self._window = seen, window

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of printing."""
        commands.offer(print=self.print, print_preview=self.preview)

    def print(self) -> None:
        """Print what is seen."""
        from parkfacts.views.out import printing

        self._to_paper(printing.print_pages)

    def preview(self) -> None:
        """Look at the pages before they are printed."""
        from parkfacts.views.out import printing

        self._to_paper(printing.preview_pages)

    def _to_paper(self, way: Callable[..., object]) -> None:
        from parkfacts.app.copies import things_in
        from parkfacts.views.out import printing
        from parkfacts.views.out.print_extent import ask_extent

        whole = ask_extent(self._seen().extent(), self._window)
        if whole is None:
            return
        seen = self._seen().going_out(whole=whole)
        if (count := things_in(seen)) > printing.MOST_LINES:
            text = self.tr(
                "{n} 条印出来有几百页，至多打印 {most} 条：请选中或筛选一部分，或导出 Excel",
                "",
                count,
            )
            self._messages.info(text.format(n=count, most=printing.MOST_LINES))
            return
        pages = printing.printout(seen, self._settings["citation_style"])
        if pages.empty:
            self._messages.info(self.tr("没有可打印的：放宽筛选，或勾选园区"))
            return
        way(self._window, pages)
