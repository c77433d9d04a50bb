"""Copying: payloads onto the clipboard, the choice of presets, the chart as a picture.

What writes the payloads is imported when something is copied, not at start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.seen import Seen, SeenClaims, SeenComparison, SeenFacts, seen_chart
from parkfacts.app.settings import Settings
from parkfacts.drawing.fonts import font
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import why_refused
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.clipboard_work import ClipboardWork
from parkfacts.views.kit.outlets import Outlets

if TYPE_CHECKING:
    from parkfacts.app.copies import AnyPreset, Presets
    from parkfacts.compose.page.options import Options
    from parkfacts.exchange.clipboard.payload import Payload
    from parkfacts.facts.watch import Watch
    from parkfacts.views.out.copy_popup import Offered


class Copier(QObject):
    """Puts things on the system's clipboard and tells what it did."""

    style_chosen = Signal(str)
    """Citations follow another edition of GB/T 7714 from now on."""

    def __init__(
        self,
        settings: Settings,
        work: ClipboardWork,
        seen: Callable[[], Seen],
        button: QWidget,
    ) -> None:
        """``seen``: what is seen now; ``button``: presets are offered under it."""
        super().__init__(button)
        self._settings, self._messages, self._work = settings, work.messages, work
        self._seen, self._button = seen, button

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of copying."""
        commands.offer(
            copy=lambda: self.copy("table"),
            copy_sentence=self.copy_sentence,
            copy_again=self.copy,
            copy_as=self.choose,
            copy_chart=self.copy_chart,
            save_chart=self.save_chart,
            chart_width=self.choose_width,
        )

    def serve(self, outlets: Outlets) -> None:
        """Copy and save what the panes of a dataset ask for."""
        outlets.copy_wanted.connect(self.copy)
        outlets.copy_fact_wanted.connect(self._copy_fact)
        outlets.copy_chart_wanted.connect(self.copy_chart)
        outlets.save_chart_wanted.connect(self.save_chart)
        outlets.chart_width_wanted.connect(self.choose_width)

    def copy(self, preset_id: str = "") -> None:
        """Copy what is seen in the preset of an id; without one in the last one."""
        self.copy_seen(self._seen(), preset_id)

    def copy_sentence(self) -> None:
        """Copy sentences with their citations; of a comparison its paragraph."""
        seen = self._seen()
        is_comparison = isinstance(seen, SeenComparison)
        self.copy_seen(seen, "paragraph" if is_comparison else "cited-sentence")

    def copy_seen(self, seen: Seen, preset_id: str = "", *, whole: bool = False) -> None:
        """Copy something in the preset of an id; without one in the last one.

        ``whole``: all of it; else what is selected, or where nothing is what is shown.
        """
        seen = seen.going_out(whole=whole)
        if not self._has_things(seen):
            return
        from parkfacts.app import copies

        presets = copies.presets_of(seen)
        preset = presets.named(preset_id or self._settings[presets.setting])
        options = copies.options_of(preset, self._settings, self._work.documents)

        def make(watch: Watch) -> Payload | None:
            made = copies.payload_of(seen, preset, options, watch)
            return made if made.preview else None

        def words(made: Payload) -> str:
            done = _done_words(seen, made, preset.title)
            with_group = _with_group_words(seen, options)
            return on_screen(joined("；", (done, with_group, _fitting_words(seen, made, preset))))

        things = copies.things_in(seen)
        self._work.copy(
            make,
            words,
            title=on_screen(Phrase("复制 {n} 条：{format}", n=things, format=preset.title)),
            weight=copies.weight_of(seen),
            whole=copies.whole_of(seen, preset),
            nothing=self.tr("没有两个园区都有的指标，写不成对比的话"),
        )

    def choose(self) -> None:
        """Let a preset be chosen with a preview; the choice is remembered and carried out."""
        from parkfacts.app.copies import presets_of
        from parkfacts.views.kit.screen_room import popup_place, room_beside
        from parkfacts.views.out.copy_popup import CopyPopup

        seen = self._seen()
        if not self._has_things(seen.going_out()):
            return
        presets, settings = presets_of(seen), self._settings

        def take(preset_id: str, whole: bool) -> None:
            settings[presets.setting] = preset_id
            self.copy_seen(seen, preset_id, whole=whole)

        below = self._button
        popup = CopyPopup(
            presets.all,
            _offered(seen, presets),
            settings,
            self._work.documents,
            presets.setting,
            below.window(),
        )
        popup.chosen.connect(take)
        popup.style_chosen.connect(self.style_chosen)
        corner = below.mapToGlobal(QPoint(below.width(), below.height() + 6))
        popup.setGeometry(popup_place(popup.sizeHint(), corner, room_beside(below)))
        popup.show()

    def copy_chart(self) -> None:
        """Put the chart on the clipboard: PNG in twice the size, by choice SVG beside it."""
        seen = self._seen()
        if not seen_chart(seen).panels:
            self._messages.info(self.tr("还没有图：先在表里选一条或多条"))
            return
        from parkfacts.app.copies import chart_of
        from parkfacts.drawing import chart_export
        from parkfacts.views.kit.system_clipboard import mime_data

        chart, numbers = chart_of(seen, self._work.documents)
        width = self._settings["chart_width"]
        made = chart_export.picture_flavours(
            chart, font(), width, svg=self._settings["svg_with_chart"]
        )
        text = self.tr("已复制图，宽 {cm:g} 厘米，来源在图内")
        self._work.put(mime_data(made), text.format(cm=width), numbers)

    def choose_width(self) -> None:
        """Let it be said how wide the chart is when it is copied, saved or dragged out."""
        from parkfacts.views.kit import file_dialogs

        width = file_dialogs.width_of_chart(self._button.window(), self._settings["chart_width"])
        if width is not None:
            self._settings["chart_width"] = width
            self._messages.info(self.tr("图以后宽 {cm:g} 厘米").format(cm=width))

    def save_chart(self) -> None:
        """Write the chart to a file that the user names."""
        from parkfacts.app.last_folders import CHARTS, LastFolders
        from parkfacts.views.kit import file_dialogs
        from parkfacts.views.kit.file_opening import FileOpener

        seen = self._seen()
        if not seen_chart(seen).panels:
            self._messages.info(self.tr("还没有图：先在表里选一条或多条"))
            return

        folders = LastFolders(self._settings)
        suggested = folders.start(CHARTS, self.tr("图表.png"))
        path = file_dialogs.chart_to_save(self._button.window(), suggested)
        if path is None:
            return
        folders.remember(CHARTS, path)
        from parkfacts.app.copies import chart_of
        from parkfacts.drawing import chart_export
        from parkfacts.exchange.files.whole import WINDOW_PATIENCE

        documents = self._work.documents
        chart, numbers = chart_of(seen, documents)
        width = self._settings["chart_width"]
        try:
            chart_export.save(chart, font(), path, width, 2 * WINDOW_PATIENCE)
        except OSError as error:
            text = self.tr("没有存下 {path}（{why}）；换一个文件名或文件夹再试")
            self._messages.error(text.format(path=path, why=on_screen(why_refused(error))))
            return
        saved = self.tr("已保存 {path}").format(path=path)
        self._work.tell_used(saved, numbers, *FileOpener(self._messages).offers(path))

    def _copy_fact(self, preset_id: str, fact_id: str) -> None:
        catalogue = self._seen().catalogue
        self.copy_seen(SeenFacts((catalogue.fact(fact_id),), catalogue), preset_id)

    def _has_things(self, seen: Seen) -> bool:
        if not _is_full(seen):
            self._messages.info(self._empty_words(seen))
        return _is_full(seen)

    def _empty_words(self, seen: Seen) -> str:
        match seen:
            case SeenFacts():
                return self.tr("表里没有事实，没有可复制的：放宽搜索或筛选")
            case SeenClaims():
                return self.tr("表里没有记事，没有可复制的：放宽搜索或筛选")
            case SeenComparison():
                return self.tr("对比里没有行，没有可复制的：放宽筛选或换园区")


def _is_full(seen: Seen) -> bool:
    match seen:
        case SeenFacts(facts=facts):
            return bool(facts)
        case SeenClaims(claims=claims):
            return bool(claims)
        case SeenComparison(compared=compared):
            return bool(compared.comparison.rows)


def _done_words(seen: Seen, made: Payload, title: str) -> str:
    match seen:
        case SeenFacts():
            return Phrase("已复制 {n} 条：{format}", n=made.things, format=title)
        case SeenClaims():
            return Phrase("已复制 {n} 条记事：{format}", n=made.things, format=title)
        case SeenComparison():
            return Phrase("已复制对比（{n} 行）：{format}", n=made.things, format=title)


def _with_group_words(seen: Seen, options: Options) -> str:
    """What a copy tells that nobody chose: it was told in one breath, and was wanted too."""
    from parkfacts.app.copies import unasked_in

    count = unasked_in(seen) if options.tells_group else 0
    return Phrase("连同写明的 {n} 条", n=count) if count else ""


def _offered(seen: Seen, presets: Presets) -> Offered:
    """What there is to copy, for the choice of presets."""
    from parkfacts.app.copies import copy_of, things_in, unasked_in
    from parkfacts.exchange.clipboard.payload import is_text_alone, preview_of
    from parkfacts.views.out.copy_popup import Offered

    @cache  # a table may have 100,000 facts, and each option that is chosen asks anew
    def out(whole: bool) -> Seen:
        return seen.going_out(whole=whole)

    @cache
    def unasked(whole: bool) -> int:
        return unasked_in(out(whole))

    def preview(preset_id: str, options: Options, whole: bool) -> str:
        preset = presets.named(preset_id)
        return preview_of(preset, copy_of(out(whole), preset, options))

    def note(preset_id: str, whole: bool) -> str:
        preset = presets.named(preset_id)
        alone = is_text_alone(preset, things_in(out(whole)))
        return on_screen(text_alone_words(preset)) if alone else ""

    return Offered(seen.extent(), preview, note, unasked)


def text_alone_words(preset: AnyPreset) -> str:
    """What is to be known of a copy that is too long for HTML."""
    if preset.columns:
        return Phrase("条数多，只有纯文本：表格程序会自己认数和日期，要分毫不差请导出")
    return Phrase("条数多，只有纯文本，没有格式")


def _fitting_words(seen: Seen, made: Payload, preset: AnyPreset) -> str:
    """What is to be known of a large or wide copy before it is pasted."""
    from parkfacts.compose.comparison.sheet import drafted_sheet

    if made.text_alone:
        return text_alone_words(preset)
    if made.plain_looks:
        return Phrase("行多，略去字体和表线，数值类型不变")
    # The table alone lies on its side: slides are wide, lists and paragraphs wrap.
    if isinstance(seen, SeenComparison) and preset.id == "table":
        shown, comparer, columns, baseline = seen.compared
        if drafted_sheet(shown, comparer, columns=columns, baseline=baseline).sheet.landscape:
            return Phrase("列多，宜贴到横向页面")
    return ""
