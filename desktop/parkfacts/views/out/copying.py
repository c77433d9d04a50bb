"""Copying: payloads onto the clipboard, the choice of formats, the chart as a picture.

What writes the payloads is imported when something is copied, not at start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.settings import Settings
from parkfacts.drawing.fonts import font
from parkfacts.exchange.clipboard.comparison import (
    COMPARISON_FORMATS,
    COMPARISON_FORMATS_BY_ID,
    make_comparison,
)
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import why_refused
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.system_clipboard import mime_data, put

if TYPE_CHECKING:
    from parkfacts.compose.page.options import Options
    from parkfacts.exchange.clipboard.payload import Format
    from parkfacts.facts.comparison.seen import SeenMatrix
    from parkfacts.views.chart.pane import ChartPane
    from parkfacts.views.shell.workspace import Workspace

_LAST = {
    "facts": "copy_format",
    "claims": "copy_claims_format",
    "compare": "copy_comparison_format",
}
"""The settings that hold the format used last, by view."""


class Copier(QObject):
    """Puts things on the system's clipboard and tells what it did."""

    style_chosen = Signal(str)
    """Citations follow another edition of GB/T 7714 from now on."""

    def __init__(self, settings: Settings, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._messages = messages

    def copy_seen(self, space: Workspace, format_id: str = "") -> None:
        """Copy what is selected in the view that is seen; without a format in the last one."""
        wanted = format_id or self._settings[_LAST[space.view]]
        if space.view == "compare":
            self.copy_comparison(wanted, space.comparison.chosen(wanted))
        elif space.view == "claims":
            self.copy_claims(wanted, space.claims.chosen(), space.session.catalogue)
        else:
            self.copy(wanted, list(space.selection.facts), space.session.catalogue)

    def choose_seen(self, space: Workspace, below: QWidget) -> None:
        """Let a format be chosen with a preview; the choice is remembered and carried out."""
        catalogue = space.session.catalogue
        if space.view == "compare":
            self.choose_comparison(space.comparison.chosen, below)
        elif space.view == "claims":
            self.choose_claims(space.claims.chosen(), catalogue, below)
        else:
            self.choose(list(space.selection.facts), catalogue, below)

    def copy(self, format_id: str, facts: Sequence[Fact], catalogue: Catalogue) -> None:
        """Copy facts in a format."""
        if not facts:
            self._messages.info(self.tr("还没有选中事实：先在表里选一条或多条"))
            return
        from parkfacts.exchange.clipboard import facts as clipboard

        if format_id not in clipboard.FORMATS_BY_ID:  # remembered from another version
            format_id = clipboard.FORMATS[0].id
        entry = clipboard.FORMATS_BY_ID[format_id]
        style = self._settings["citation_style"]
        options = entry.options(self._settings["copy_options"], style)
        made = clipboard.make(format_id, facts, catalogue, style, options)
        told = Phrase("已复制 {n} 条：{format}", n=len(facts), format=entry.title)
        rest = Phrase("行多，略去字体和表线，数值类型不变") if made.plain_looks else ""
        self._put(mime_data(made.data), on_screen(joined("；", (told, rest))))

    def copy_claims(self, format_id: str, claims: Sequence[Claim], catalogue: Catalogue) -> None:
        """Copy claims in a format."""
        if not claims:
            self._messages.info(self.tr("还没有选中记事"))
            return
        from parkfacts.exchange.clipboard import claims as claim_copy

        known = claim_copy.CLAIM_FORMATS_BY_ID
        entry = known.get(format_id, claim_copy.CLAIM_FORMATS[0])
        style = self._settings["citation_style"]
        options = entry.options(self._settings["copy_options"], style)
        made = claim_copy.make_claims(entry.id, claims, catalogue, style, options)
        told = Phrase("已复制 {n} 条记事：{format}", n=len(claims), format=entry.title)
        self._put(mime_data(made.data), on_screen(told))

    def copy_comparison(self, format_id: str, compared: SeenMatrix) -> None:
        """Copy a comparison in a format."""
        if not self._has_rows(compared):
            return
        from parkfacts.compose.comparison.sheet import wants_landscape

        known = COMPARISON_FORMATS_BY_ID
        entry = known.get(format_id, COMPARISON_FORMATS[0])
        style = self._settings["citation_style"]
        options = entry.options(self._settings["copy_options"], style)
        made = make_comparison(entry.id, compared, style, options)
        if not made.preview:
            self._messages.info(self.tr("没有两个园区都有的指标，写不成对比的话"))
            return
        count = len(compared.comparison.rows)
        told = Phrase("已复制对比（{n} 行）：{format}", n=count, format=entry.title)
        wide = entry.id == "table" and wants_landscape(compared.comparison, compared.columns)
        rest = Phrase("列多，宜贴到横向页面") if wide else ""
        self._put(mime_data(made.data), on_screen(joined("；", (told, rest))))

    def choose(self, facts: list[Fact], catalogue: Catalogue, below: QWidget) -> None:
        """Let a format be chosen for facts."""
        from parkfacts.exchange.clipboard import facts as clipboard

        def preview(format_id: str, options: Options) -> str:
            entry = clipboard.FORMATS_BY_ID[format_id]
            return clipboard.preview_of(entry, facts, catalogue, options)

        self._offer(
            clipboard.FORMATS,
            preview if facts else None,
            _LAST["facts"],
            lambda format_id: self.copy(format_id, facts, catalogue),
            below,
        )

    def choose_claims(self, claims: list[Claim], catalogue: Catalogue, below: QWidget) -> None:
        """The same for claims."""
        from parkfacts.exchange.clipboard import claims as claim_copy

        def preview(format_id: str, options: Options) -> str:
            entry = claim_copy.CLAIM_FORMATS_BY_ID[format_id]
            return claim_copy.preview_of_claims(entry, claims, catalogue, options)

        self._offer(
            claim_copy.CLAIM_FORMATS,
            preview if claims else None,
            _LAST["claims"],
            lambda format_id: self.copy_claims(format_id, claims, catalogue),
            below,
        )

    def choose_comparison(self, chosen: Callable[[str], SeenMatrix], below: QWidget) -> None:
        """The same for a comparison; ``chosen``: what a format, by its id, is made from."""
        if not self._has_rows(chosen(COMPARISON_FORMATS[0].id)):
            return

        def preview(format_id: str, options: Options) -> str:
            style = options.style
            return make_comparison(format_id, chosen(format_id), style, options).preview

        def copy(format_id: str) -> None:
            self.copy_comparison(format_id, chosen(format_id))

        self._offer(COMPARISON_FORMATS, preview, _LAST["compare"], copy, below)

    def copy_chart(self, pane: ChartPane) -> None:
        """Put the chart on the clipboard: PNG in twice the size, by choice SVG beside it."""
        if not pane.chart.panels:
            self._messages.info(self.tr("还没有图：先在表里选一条或多条"))
            return
        from parkfacts.drawing import chart_export

        width = self._settings["chart_width"]
        data = chart_export.clipboard_mime(
            pane.chart, font(), width, svg=self._settings["svg_with_chart"]
        )
        text = self.tr("已复制图，宽 {cm:g} 厘米，来源在图内")
        self._put(data, text.format(cm=width))

    def choose_width(self, parent: QWidget) -> None:
        """Let it be said how wide the chart is when it is copied, saved or dragged out."""
        from parkfacts.views.kit import file_dialogs

        width = file_dialogs.width_of_chart(parent, self._settings["chart_width"])
        if width is not None:
            self._settings["chart_width"] = width
            self._messages.info(self.tr("图以后宽 {cm:g} 厘米").format(cm=width))

    def save_chart(self, pane: ChartPane, parent: QWidget) -> None:
        """Write the chart to a file that the user names."""
        from parkfacts.views.kit import file_dialogs

        if not pane.chart.panels:
            self._messages.info(self.tr("还没有图：先在表里选一条或多条"))
            return

        path = file_dialogs.chart_to_save(parent, self.tr("图表.png"))
        if path is None:
            return
        from parkfacts.drawing import chart_export

        try:
            chart_export.save(pane.chart, font(), path, self._settings["chart_width"])
        except OSError as error:
            text = self.tr("没有存下 {path}（{why}）；换一个文件名或文件夹再试")
            self._messages.error(text.format(path=path, why=on_screen(why_refused(error))))
            return
        self._messages.info(self.tr("已保存 {path}").format(path=path))

    def _has_rows(self, compared: SeenMatrix) -> bool:
        if not compared.comparison.rows:
            self._messages.info(self.tr("对比里没有行，没有可复制的：放宽筛选或换园区"))
        return bool(compared.comparison.rows)

    def _offer(
        self,
        formats: Sequence[Format[Any]],
        preview: Callable[[str, Options], str] | None,
        remembered: str,
        copy: Callable[[str], None],
        below: QWidget,
    ) -> None:
        """Open the choice of formats under a button."""
        from parkfacts.views.out.copy_popup import CopyPopup

        popup = CopyPopup(formats, preview, self._settings, remembered, below.window())

        def take(format_id: str) -> None:
            self._settings[remembered] = format_id
            copy(format_id)

        popup.chosen.connect(take)
        popup.style_chosen.connect(self.style_chosen)
        corner = below.mapToGlobal(QPoint(below.width(), below.height() + 6))
        popup.resize(popup.sizeHint())
        popup.move(corner.x() - popup.sizeHint().width(), corner.y())
        popup.show()

    def _put(self, data: QMimeData, told: str) -> None:
        put(data, self._messages, told)
