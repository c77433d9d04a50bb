"""Exporting: what is seen, or the basket, into files that the user names, off the UI thread.

What makes and writes them is imported when something is exported, not at start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.documents import Documents
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.seen import Extent, Seen, SeenClaims, SeenComparison, SeenFacts
from parkfacts.app.settings import Settings
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import told
from parkfacts.facts.watch import Watch, Watched
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.kit.numbers_used import use_numbers, with_numbers_told
from parkfacts.views.out.relay import Relay

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent
    from parkfacts.compose.content import Content
    from parkfacts.compose.page.options import Options

_MOST_NAMED = 10_000
"""Facts that are gone through for a file's name; more have nothing in common that would tell."""
Writer = Callable[[Path, Watch], None]


class _Wanted(NamedTuple):
    """Something to export: how it is made, what it is in words, its caption, its lines."""

    make: Callable[[Options, Watch], Content | BasketContent]
    what: str
    caption: str
    lines: int


class _Written(NamedTuple):
    """What is told of a file when it is there: what, what else, its lines, its numbers."""

    what: str
    more: str
    lines: int
    numbers: range


class Exporter(QObject):
    """Asks for a file, writes it, and tells where it is, or why it is not there."""

    style_chosen = Signal(str)
    """Citations follow another edition of GB/T 7714 from now on."""

    def __init__(
        self,
        settings: Settings,
        messages: Messages,
        long_work: LongWork,
        documents: Documents,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._documents = documents
        self._settings, self._messages, self._long_work = settings, messages, long_work
        self._window = window

    def offer(
        self, commands: Commands, seen: Callable[[], Seen], instead: Callable[[], bool]
    ) -> None:
        """Say what carries out the action: ``instead`` if it says so, else what is seen."""

        def export() -> None:
            if not instead():
                self.export(seen())

        def sign() -> None:
            from parkfacts.views.out.signature import ask_signature

            ask_signature(self._window, self._settings)

        commands.offer(export=export, sign=sign)

    def export(self, seen: Seen) -> None:
        """Export what is selected in what is seen; where nothing is, all that it shows."""
        if not seen.extent().whole:
            self._messages.info(self._empty_words(seen))
            return
        match seen:
            case SeenFacts():
                self._ask(self._facts(seen), "facts", seen.extent())
            case SeenClaims():
                self._ask(self._claims(seen), "claims", seen.extent())
            case SeenComparison():
                self._ask(self._comparison(seen), "compare", seen.extent())

    def export_basket(
        self, make: Callable[[Options, Watch], BasketContent], title: str, count: int
    ) -> None:
        """Export a basket; ``make`` looks its things up in the dataset that is open.

        ``title``: what a document of it would be called.
        """
        if not count:
            self._messages.info(self.tr("资料篮是空的，没有可导出的"))
            return
        what = Phrase("资料篮（{n} 条）", n=count)
        self._ask(lambda _: _Wanted(make, what, title, count), "basket", None)

    def _empty_words(self, seen: Seen) -> str:
        match seen:
            case SeenFacts():
                return self.tr("表里没有事实，没有可导出的：放宽搜索或筛选")
            case SeenClaims():
                return self.tr("表里没有记事，没有可导出的：放宽搜索或筛选")
            case SeenComparison():
                return self.tr("对比里没有行，没有可导出的：放宽筛选或换园区")

    def _facts(self, seen: SeenFacts) -> Callable[[bool], _Wanted]:
        from parkfacts.compose.content import facts_content
        from parkfacts.compose.facts.sheet import caption_of

        def wanted(whole: bool) -> _Wanted:
            facts, catalogue, _, chart, _ = seen.going_out(whole=whole)

            def make(options: Options, watch: Watch) -> Content:
                drawn = chart if chart.panels else None
                return facts_content(
                    Watched(facts, watch), catalogue, options.style, drawn, options
                )

            count = len(facts)
            name = caption_of(facts[:_MOST_NAMED], catalogue)
            return _Wanted(make, Phrase("{n} 条事实", n=count), name, count)

        return cache(wanted)

    def _claims(self, seen: SeenClaims) -> Callable[[bool], _Wanted]:
        from parkfacts.compose.claims.sheet import claims_caption
        from parkfacts.compose.content import claims_content

        def wanted(whole: bool) -> _Wanted:
            claims, catalogue, _ = seen.going_out(whole=whole)

            def make(options: Options, watch: Watch) -> Content:
                return claims_content(Watched(claims, watch), catalogue, options.style, options)

            what = Phrase("{n} 条记事", n=len(claims))
            return _Wanted(make, what, claims_caption(claims, catalogue), len(claims))

        return cache(wanted)

    def _comparison(self, seen: SeenComparison) -> Callable[[bool], _Wanted]:
        from parkfacts.compose.content import comparison_content
        from parkfacts.compose.page.captions import comparison_caption

        def wanted(whole: bool) -> _Wanted:
            out = seen.going_out(whole=whole)
            chart = out.chart if out.chart.panels else None

            def make(options: Options, _: Watch) -> Content:
                first = options.first_number
                return comparison_content(out.compared, options.how, chart, first_number=first)

            count = len(out.compared.comparison.rows)
            name = comparison_caption(out.compared.comparison.parks)
            return _Wanted(make, Phrase("对比（{n} 行）", n=count), name, count)

        return cache(wanted)

    def _ask(
        self,
        wanted: Callable[[bool], _Wanted],
        kind: str,
        extent: Extent | None,
    ) -> None:
        """Let extent, kind and name of the file be chosen; then make what goes in, and write it.

        ``wanted``: what is exported, all of it or the usual ``extent``; ``kind``: a key of
        FILE_OPTIONS.
        """
        from parkfacts.app.last_folders import EXPORTS, LastFolders
        from parkfacts.exchange.files.exports import (
            export_for,
            file_name,
            why_too_long,
        )
        from parkfacts.views.kit import file_dialogs
        from parkfacts.views.out import export_dialog
        from parkfacts.views.out.export_pictures import Pictures, charts_to_draw
        from parkfacts.views.out.export_pictures import write as write_file
        from parkfacts.views.out.signature import signature_in

        settings = self._settings
        remembered = "export_basket_type" if kind == "basket" else "export_type"
        dialog = export_dialog.ExportDialog(
            lambda whole: (wanted(whole).what, wanted(whole).lines),
            kind,
            extent,
            settings[remembered],
            settings,
            self._documents,
            self._window,
            lambda whole: wanted(whole).caption,
        )
        dialog.style_chosen.connect(self.style_chosen)
        chosen = export_dialog.ask_kind(dialog)
        if chosen is None:
            return
        make, what, caption, count = wanted(chosen.whole)
        heading, signature = chosen.heading or caption, signature_in(settings)
        title = on_screen(Phrase("导出{what}", what=what))
        folders = LastFolders(settings)
        name = folders.start(EXPORTS, f"{file_name(heading)}{chosen.ending}")
        path = file_dialogs.file_to_export(self._window, title, name)
        if path is None:
            return
        folders.remember(EXPORTS, path)
        settings[remembered] = path.suffix.lower()
        options, numbered = self._options(path, kind)
        first = options.first_number
        if why := why_too_long(export_for(path), count):  # another ending was typed
            self._messages.error(on_screen(why))
            return
        self._messages.info(self.tr("正在导出 {name}…").format(name=path.name))
        relay = Relay()

        def failed(error: Exception) -> None:
            text = Phrase("没有写下 {path}（{why}）", path=path, why=told(error))
            self._messages.error(on_screen(text))

        def made(content: Content | BasketContent) -> None:
            named = "" if kind != "basket" and heading == caption else heading
            content = content._replace(title=named, signature=signature)
            gone = len(getattr(content, "left_out", ()))
            more = Phrase("{n} 条已不在数据集中", n=gone) if gone else ""
            pictures = Pictures(charts_to_draw(content, path, options), self)

            def write(path: Path, watch: Watch) -> None:
                relay.through(watch, partial(write_file, content, pictures, path, watch))

            numbers = content.numbers_used if numbered else range(first, first)
            self._write(write, path, _Written(what, more, count, numbers))

        self._long_work.start(
            lambda watch: relay.through(watch, partial(make, options, relay)),
            made,
            failed,
            title=self._title(path),
            whole=count,
        )

    def _options(self, path: Path, kind: str) -> tuple[Options, bool]:
        """How a file is written, and whether it uses up numbers of sources."""
        from parkfacts.exchange.files.exports import allowed_options, export_for

        settings = self._settings
        allowed = allowed_options(kind, export_for(path))
        options = allowed.options(settings["copy_options"], settings["citation_style"])
        numbered = export_for(path).numbers and options.cites
        first = self._documents.next_number if numbered else 1
        return options._replace(first_number=first), numbered

    def _title(self, path: Path) -> str:
        return self.tr("导出 {name}").format(name=path.name)

    def _write(self, write: Writer, path: Path, written: _Written) -> None:
        """Write in a thread; a file that is held by another program is offered another name."""
        from parkfacts.exchange.files.exports import ExportError
        from parkfacts.views.kit import file_dialogs
        from parkfacts.views.kit.file_opening import FileOpener

        def done(_: object) -> None:
            text = Phrase("已导出{what}：{path}", what=written.what, path=path)
            told = on_screen(joined("；", (text, written.more)))
            told = with_numbers_told(told, written.numbers, self._documents)
            offers = FileOpener(self._messages).offers(path)
            self._messages.info(told, *offers, *use_numbers(written.numbers, self._documents))

        def failed(error: Exception) -> None:
            problem = error_on_screen(error)
            self._messages.error(problem)
            other = error.other if isinstance(error, ExportError) else None
            if other is not None and file_dialogs.wants_other_name(self._window, problem, other):
                self._write(write, other, written)

        self._long_work.start(
            partial(write, path), done, failed, title=self._title(path), whole=written.lines
        )
