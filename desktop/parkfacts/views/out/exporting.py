"""Exporting: what is seen, or the basket, into files that the user names, off the UI thread.

What makes and writes them is imported when something is exported, not at start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.seen import Seen, SeenClaims, SeenComparison, SeenFacts
from parkfacts.app.settings import Settings
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import told
from parkfacts.facts.watch import Watch, Watched, unwatched
from parkfacts.models.translation import error_on_screen, on_screen

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent
    from parkfacts.compose.content import Content
    from parkfacts.compose.page.options import Options
    from parkfacts.facts.chart.spec import Chart
    from parkfacts.facts.comparison.seen import SeenMatrix

T = TypeVar("T")
_MOST_NAMED = 10_000
"""Facts that are gone through for a file's name; more have nothing in common that would tell."""
Writer = Callable[[Path, Watch], None]


class Exporter(QObject):
    """Asks for a file, writes it, and tells where it is, or why it is not there."""

    style_chosen = Signal(str)
    """Citations follow another edition of GB/T 7714 from now on."""

    def __init__(
        self, settings: Settings, messages: Messages, long_work: LongWork, window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings, self._messages, self._long_work = settings, messages, long_work
        self._window = window

    def offer(
        self, commands: Commands, seen: Callable[[], Seen], instead: Callable[[], bool]
    ) -> None:
        """Say what carries out the action: ``instead`` if it says so, else what is seen."""

        def export() -> None:
            if not instead():
                self.export(seen())

        commands.offer(export=export)

    def export(self, seen: Seen) -> None:
        """Export what is selected in what is seen; one line or none: all that it shows."""
        match seen:
            case SeenFacts(catalogue=catalogue):
                facts, chart = seen.to_write()
                self.export_facts(facts, catalogue, chart)
            case SeenClaims(catalogue=catalogue):
                self.export_claims(seen.to_write(), catalogue)
            case SeenComparison(compared=compared, chart=chart):
                self.export_comparison(compared, chart)

    def export_facts(
        self, facts: Sequence[Fact], catalogue: Catalogue, chart: Chart | None = None
    ) -> None:
        """Export facts in their order; ``chart``: the one that is seen, if it is about them."""
        if not facts:
            self._messages.info(self.tr("表里没有事实，没有可导出的：放宽搜索或筛选"))
            return
        from parkfacts.compose.content import facts_content
        from parkfacts.compose.facts.sheet import facts_caption

        def make(options: Options, watch: Watch) -> Content:
            watched = Watched(facts, watch)
            return facts_content(watched, catalogue, options.style, chart, options)

        count = len(facts)
        few = count <= _MOST_NAMED
        name = facts_caption(facts, catalogue) if few else f"{catalogue.dataset.title}_{count}"
        self._ask(make, "facts", Phrase("{n} 条事实", n=count), name, count)

    def export_claims(self, claims: Sequence[Claim], catalogue: Catalogue) -> None:
        """Export claims in their order."""
        if not claims:
            self._messages.info(self.tr("表里没有记事，没有可导出的：放宽搜索或筛选"))
            return
        from parkfacts.compose.claims.sheet import claims_caption
        from parkfacts.compose.content import claims_content

        def make(options: Options, watch: Watch) -> Content:
            return claims_content(Watched(claims, watch), catalogue, options.style, options)

        what = Phrase("{n} 条记事", n=len(claims))
        self._ask(make, "claims", what, claims_caption(claims, catalogue), len(claims))

    def export_basket(
        self, make: Callable[[Options, Watch], BasketContent], title: str, count: int
    ) -> None:
        """Export a basket; ``make`` looks its things up in the dataset that is open."""
        if not count:
            self._messages.info(self.tr("资料篮是空的，没有可导出的"))
            return
        self._ask(make, "basket", Phrase("资料篮“{title}”", title=title), title, count)

    def export_comparison(self, compared: SeenMatrix, chart: Chart | None = None) -> None:
        """Export a comparison as it is seen."""
        rows = compared.comparison.rows
        if not rows:
            self._messages.info(self.tr("对比里没有行，没有可导出的：放宽筛选或换园区"))
            return
        from parkfacts.compose.comparison.sheet import comparison_caption
        from parkfacts.compose.content import comparison_content

        self._ask(
            lambda options, _: comparison_content(compared, options.how, chart),
            "compare",
            Phrase("对比（{n} 行）", n=len(rows)),
            comparison_caption(compared.comparison.parks),
            len(rows),
        )

    def _ask(
        self,
        make: Callable[[Options, Watch], Content | BasketContent],
        kind: str,
        what: str,
        caption: str,
        count: int,
    ) -> None:
        """Let kind and name of the file be chosen; then make what goes in, and write it.

        ``kind``: a key of FILE_OPTIONS; ``what``: the same in words for people, ``count`` of them.
        """
        from parkfacts.app.last_folders import EXPORTS, LastFolders
        from parkfacts.exchange.files.exports import (
            allowed_options,
            export_for,
            file_name,
            why_too_long,
        )
        from parkfacts.views.kit import file_dialogs
        from parkfacts.views.out import export_dialog
        from parkfacts.views.out.export_pictures import Pictures, charts_to_draw
        from parkfacts.views.out.export_pictures import write as write_file

        settings = self._settings
        remembered = "export_basket_type" if kind == "basket" else "export_type"
        title = on_screen(Phrase("导出{what}", what=what))
        dialog = export_dialog.ExportDialog(
            title, kind, count, settings[remembered], settings, self._window
        )
        dialog.style_chosen.connect(self.style_chosen)
        ending = export_dialog.ask_kind(dialog)
        if ending is None:
            return
        folders = LastFolders(settings)
        suggested = folders.start(EXPORTS, f"{file_name(caption)}{ending}")
        path = file_dialogs.file_to_export(self._window, title, suggested)
        if path is None:
            return
        folders.remember(EXPORTS, path)
        settings[remembered] = path.suffix.lower()
        allowed = allowed_options(kind, export_for(path))
        options = allowed.options(settings["copy_options"], settings["citation_style"])
        if why := why_too_long(export_for(path), count):  # another ending was typed
            self._messages.error(on_screen(why))
            return
        self._messages.info(self.tr("正在导出 {name}…").format(name=path.name))
        relay = _Relay()

        def failed(error: Exception) -> None:
            text = Phrase("没有写下 {path}（{why}）", path=path, why=told(error))
            self._messages.error(on_screen(text))

        def made(content: Content | BasketContent) -> None:
            gone = len(getattr(content, "left_out", ()))
            more = Phrase("{n} 条已不在数据集中", n=gone) if gone else ""

            pictures = Pictures(charts_to_draw(content, path, options), self)

            def write(path: Path, watch: Watch) -> None:
                relay.through(watch, partial(write_file, content, pictures, path, watch))

            self._write(write, path, what, more, count)

        self._long_work.start(
            lambda watch: relay.through(watch, partial(make, options, relay)),
            made,
            failed,
            title=self._title(path),
            whole=count,
        )

    def _title(self, path: Path) -> str:
        return self.tr("导出 {name}").format(name=path.name)

    def _write(self, write: Writer, path: Path, what: str, more: str, count: int) -> None:
        """Write in a thread; a file that is held by another program is offered another name."""
        from parkfacts.exchange.files.exports import ExportError
        from parkfacts.views.kit import file_dialogs
        from parkfacts.views.kit.file_opening import FileOpener

        def done(_: object) -> None:
            text = Phrase("已导出{what}：{path}", what=what, path=path)
            offers = FileOpener(self._messages).offers(path)
            self._messages.info(on_screen(joined("；", (text, more))), *offers)

        def failed(error: Exception) -> None:
            problem = error_on_screen(error)
            self._messages.error(problem)
            other = error.other if isinstance(error, ExportError) else None
            if other is not None and file_dialogs.wants_other_name(self._window, problem, other):
                self._write(write, other, what, more, count)

        self._long_work.start(
            partial(write, path), done, failed, title=self._title(path), whole=count
        )


class _Relay:
    """A watch for things that are gone through in two pieces of work: made, then written."""

    def __init__(self) -> None:
        self._watch: Watch = unwatched

    def __call__(self, more: int) -> None:
        self._watch(more)

    def through(self, watch: Watch, function: Callable[[], T]) -> T:
        """What a function gives while this is told to a watch."""
        self._watch = watch
        return function()
