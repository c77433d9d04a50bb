"""Exporting: facts and comparisons into files that the user names, written off the UI thread.

What makes and writes them is imported when something is exported, not at start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.model import Fact

if TYPE_CHECKING:
    from parkfacts.exchange.clipboard import Compared
    from parkfacts.exchange.content import Content
    from parkfacts.facts.chart import Chart


class Exporter(QObject):
    """Asks for a file, writes it, and tells where it is, or why it is not there."""

    def __init__(
        self, settings: Settings, messages: Messages, tasks: Tasks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings, self._messages, self._tasks = settings, messages, tasks
        self._window = window

    def export_facts(
        self, facts: Sequence[Fact], catalogue: Catalogue, chart: Chart | None = None
    ) -> None:
        """Export facts in their order; ``chart``: the one that is seen, if it is about them."""
        if not facts:
            self._messages.info(self.tr("表里没有事实，没有可导出的：放宽搜索或筛选"))
            return
        from parkfacts.exchange.content import facts_content
        from parkfacts.exchange.fact_sheet import caption_of

        style = self._settings["citation_style"]
        self._ask(
            lambda: facts_content(facts, catalogue, style, chart),
            self.tr("{n} 条事实").format(n=len(facts)),
            caption_of(facts, catalogue),
        )

    def export_comparison(self, compared: Compared, chart: Chart | None = None) -> None:
        """Export a comparison as it is seen."""
        rows = compared.comparison.rows
        if not rows:
            self._messages.info(self.tr("对比里没有行，没有可导出的：放宽筛选或换园区"))
            return
        from parkfacts.exchange.comparison_sheet import caption_of
        from parkfacts.exchange.content import comparison_content

        style = self._settings["citation_style"]
        self._ask(
            lambda: comparison_content(compared, style, chart),
            self.tr("对比（{n} 行）").format(n=len(rows)),
            caption_of(compared.comparison.parks),
        )

    def _ask(self, make: Callable[[], Content], what: str, caption: str) -> None:
        """Let the file be named; then make what goes in, and write it."""
        from parkfacts.exchange.exports import BY_SUFFIX, file_name
        from parkfacts.views import dialogs

        kept = self._settings["export_type"]
        ending = kept if kept in BY_SUFFIX else next(iter(BY_SUFFIX))
        title = self.tr("导出{what}").format(what=what)
        path = dialogs.file_to_export(self._window, title, f"{file_name(caption)}{ending}")
        if path is None:
            return
        self._settings["export_type"] = path.suffix.lower()
        self._messages.info(self.tr("正在导出 {name}…").format(name=path.name))

        def failed(error: Exception) -> None:
            text = self.tr("没有写下 {path}（{why}）").format(path=path, why=error)
            self._messages.error(text)

        self._tasks.run(make, lambda content: self._write(content, path, what), failed)

    def _write(self, content: Content, path: Path, what: str) -> None:
        """Write in a thread; a file that is held by another program is offered another name."""
        from parkfacts.exchange import exports

        if exports.export_for(path).pictured and not content.pictures:
            # Fonts and pyqtgraph want this thread; it takes some tenths of a second.
            from parkfacts.views.chart_pictures import chart_pictures

            content = content._replace(pictures=chart_pictures(content.chart))

        def done(_: object) -> None:
            text = self.tr("已导出{what}：{path}").format(what=what, path=path)
            self._messages.info(text)

        def failed(error: Exception) -> None:
            from parkfacts.views import dialogs

            self._messages.error(str(error))
            other = error.other if isinstance(error, exports.ExportError) else None
            if other is not None and dialogs.wants_other_name(self._window, str(error), other):
                self._write(content, other, what)

        self._tasks.run(lambda: exports.export(content, path), done, failed)
