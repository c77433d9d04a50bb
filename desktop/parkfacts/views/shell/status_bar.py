"""The line at the foot: how many facts, what is selected and its sum, and messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from parkfacts.app.messages import Messages, Offer
from parkfacts.app.session import Session
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.announcing import announce
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.small_widgets import ElidedLabel, plain_label

if TYPE_CHECKING:
    from parkfacts.facts.comparison.matrix import Comparison
    from parkfacts.facts.model import Fact
    from parkfacts.views.shell.progress_line import ProgressLine

_HEIGHT = 28
_INFO_MS = 6_000
_OFFER_MS = 20_000
"""What can be done about a message stands longer: one has to read it and to get there."""


class StatusBar(QWidget):
    """Counts at the left, messages in the middle, a hint at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._theme, self._fails = LIGHT, False
        self._counts = plain_label("", "note", selectable=False)
        self._counts.setWordWrap(False)
        self._message = ElidedLabel()
        self._clearing = QTimer(self, singleShot=True, interval=_INFO_MS)
        self._clearing.timeout.connect(lambda: self._show("", fails=False))
        hint = plain_label(self.tr("F1 快捷键"), "note", selectable=False)
        hint.setWordWrap(False)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(24)
        layout.addWidget(self._counts)
        layout.addWidget(self._message, 1)
        layout.addWidget(hint)
        self._offers: list[QPushButton] = []
        self._progress = Lazy(self._make_progress)

    def listen(self, messages: Messages) -> None:
        """Show what is told."""
        messages.info_told.connect(self.show_info)
        messages.offers_told.connect(self.show_offers)
        messages.error_told.connect(self.show_error)
        messages.progress_told.connect(self.show_progress)
        messages.progress_ended.connect(self.hide_progress)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme, what is told at the moment, too."""
        self._theme = theme
        self._show(self.message(), fails=self._fails)

    def text(self) -> str:
        """What the counts say."""
        return self._counts.text()

    def message(self) -> str:
        """What is told at the moment."""
        return self._message.text()

    def show_facts(self, shown: int, selected: Sequence[Fact], session: Session) -> None:
        """Count what is shown and selected; sum it where that means something, else say why not."""
        whole = len(session.catalogue.facts)
        parts = [self.tr("{n} / {all} 条", "", whole).format(n=shown, all=whole)]
        if selected:
            count = len(selected)
            parts.append(self.tr("选中 {n} 条", "", count).format(n=count))
        if len(selected) > 1:
            parts.append(self._total(selected, session))
        self._counts.setText(on_screen(joined("　", parts)))

    def _total(self, selected: Sequence[Fact], session: Session) -> str:
        """The sum, or why there is none. What adds up is imported and made when it is needed."""
        from parkfacts.facts.derived.total import total_of

        total = total_of(selected, session.comparer)
        if total.text:
            return self.tr("合计 {sum}（推算）").format(sum=total.text)
        return on_screen(Phrase("不合计：{why}", why=total.reason)) if total.reason else ""

    def show_claims(self, shown: int, whole: int) -> None:
        """Count the claims."""
        text = self.tr("{n} / {all} 条记事", "", whole)
        self._counts.setText(text.format(n=shown, all=whole))

    def show_comparison(self, comparison: Comparison) -> None:
        """Count the parks and indicators: 3 个园区 · 6 个指标，2 个可比."""
        from parkfacts.facts.comparison.shown import count_comparable

        good = count_comparable(comparison)
        text = Phrase(
            "{parks} · {indicators}，{good} 个可比",
            parks=Phrase("{n} 个园区", n=len(comparison.parks)),
            indicators=Phrase("{n} 个指标", n=len(comparison.rows)),
            good=good,
        )
        self._counts.setText(on_screen(text))

    def _show(self, text: str, *, fails: bool) -> None:
        self._fails = fails
        if text != self._message.text():
            self._end_offers()
        self._message.show_text(text, self._theme.caution if fails else self._theme.secondary)

    def show_progress(self, text: str, share: float, cancel: Callable[[], None] | None) -> None:
        """Tell how far something is that takes its time."""
        self._progress().show_progress(text, share, cancel, self._theme.secondary)

    def hide_progress(self) -> None:
        """It is over."""
        if self._progress.made is not None:
            self._progress.made.hide()

    def progress(self) -> str:
        """What is being done that takes its time; empty if nothing is."""
        made = self._progress.made
        return made.text() if made is not None and not made.isHidden() else ""

    def _make_progress(self) -> ProgressLine:
        from parkfacts.views.shell.progress_line import ProgressLine

        made = ProgressLine()
        self._layout.insertWidget(self._layout.count() - 1, made)
        return made

    def show_info(self, text: str) -> None:
        """Tell something for a while."""
        self._end_offers()
        self._show(text, fails=False)
        self._clearing.start(_INFO_MS)
        announce(self, text)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Put what can be done about the message behind it; each is done once."""
        self._end_offers()
        place = self._layout.indexOf(self._message) + 1
        for offer in reversed(offers):
            link = QPushButton(offer.text)
            link.setObjectName("quiet")
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            link.clicked.connect(lambda _=False, do=offer.do: self._take(do))
            self._layout.insertWidget(place, link)
            self._offers.insert(0, link)
        self._clearing.start(_OFFER_MS)

    def offers(self) -> list[QPushButton]:
        """The links behind the message."""
        return list(self._offers)

    def _take(self, do: Callable[[], object]) -> None:
        self._end_offers()
        do()

    def _end_offers(self) -> None:
        for link in self._offers:
            link.hide()
            link.deleteLater()
        self._offers = []

    def show_error(self, text: str) -> None:
        """Tell what did not work; it stays until the next message."""
        self._clearing.stop()
        self._show(text, fails=True)
        announce(self, text, urgent=True)
        self._message.setToolTip("")
