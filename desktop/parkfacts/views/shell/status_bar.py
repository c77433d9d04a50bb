"""The line at the foot: how many facts, what is selected and its sum, and messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parkfacts.app.messages import Messages, Offer
from parkfacts.app.session import Session
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.announcing import announce
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import ElidedLabel, plain_label
from parkfacts.views.shell.counts_label import CountsLabel

if TYPE_CHECKING:
    from parkfacts.facts.comparison.matrix import Comparison
    from parkfacts.facts.model import Fact
    from parkfacts.views.shell.progress_line import ProgressLine

_HEIGHT, _TWO_LINES = 28, 50
_MARGIN, _GAP = 12, 24
_NARROW_PX = 700
_HINT_PX = 100
"""What the hint takes at the right, with the space before it."""
_INFO_MS = 6_000
_OFFER_MS = 20_000
"""What can be done about a message stands longer: one has to read it and to get there."""


class StatusBar(QWidget):
    """Counts at the left, messages in the middle, a hint at the right.

    Where there is no room for both, a message stands in the place of the counts for its time, and
    an error, which stays, under them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._theme, self._fails = LIGHT, False
        self._counts = CountsLabel()
        self._message = ElidedLabel()
        self._clearing = QTimer(self, singleShot=True, interval=_INFO_MS)
        self._clearing.timeout.connect(lambda: self._show("", fails=False))
        self._hint = plain_label(self.tr("F1 使用手册"), "note", selectable=False)
        self._hint.setWordWrap(False)
        self._line, self._under = QHBoxLayout(), QHBoxLayout()
        for line in (self._line, self._under):
            line.setSpacing(_GAP)
        for part, share in ((self._counts, 0), (self._message, 1), (self._hint, 0)):
            self._line.addWidget(part, share)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        lines.setSpacing(0)
        lines.addLayout(self._line)
        lines.addLayout(self._under)
        self._told = self._line
        """The line that the message stands in."""
        self._offers: list[QPushButton] = []
        self._progress = Lazy(self._make_progress)
        self._dismiss = Lazy(self._make_dismiss)

    def minimumSizeHint(self) -> QSize:
        """No width: what has no room is told shorter, or under the counts."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def listen(self, messages: Messages) -> None:
        """Show what is told."""
        messages.info_told.connect(self.show_info)
        messages.offers_told.connect(self.show_offers)
        messages.error_told.connect(self.show_error)
        messages.error_ended.connect(self.end_error)
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
        self._show_counts(parts)

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
        self._show_counts([text.format(n=shown, all=whole)])

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
        self._show_counts([on_screen(text)])

    def _show_counts(self, parts: Sequence[str]) -> None:
        self._counts.show_parts(parts, self._theme.secondary)
        self._fit()

    def _show(self, text: str, *, fails: bool) -> None:
        self._fails = fails
        if text != self._message.text():
            self._end_offers()
        self._message.show_text(text, self._theme.caution if fails else self._theme.secondary)
        if fails or self._dismiss.made is not None:
            self._dismiss().setVisible(fails)
        self._fit()

    def _fit(self) -> None:
        """Let counts and message both be read."""
        room = self.width() - 2 * _MARGIN
        narrow = self.width() < _NARROW_PX
        told = [self._message, *self._offers, *self._extras()]
        needed = sum(part.sizeHint().width() + _GAP for part in told)
        tells = bool(self._message.text()) or bool(self._extras())
        counts = self._counts.sizeHint().width()
        crowded = tells and counts + needed > room - (0 if narrow else _HINT_PX)
        under = crowded and self._fails and narrow
        self._hint.setVisible(not narrow)
        self._counts.setVisible(not crowded or self._fails)
        self._counts.setFixedWidth(max(min(counts, room if narrow else room - _HINT_PX), 0))
        self._stand(self._under if under else self._line)
        self.setFixedHeight(_TWO_LINES if under else _HEIGHT)

    def _extras(self) -> list[QWidget]:
        """What is seen beside the message but for what can be done about it."""
        made = (self._progress.made, self._dismiss.made)
        return [part for part in made if part is not None and not part.isHidden()]

    def _stand(self, line: QHBoxLayout) -> None:
        """Let the message and what belongs to it stand in a line."""
        if line is self._told:
            return
        self._told = line
        last = [part for part in (self._progress.made, self._dismiss.made) if part is not None]
        for at, part in enumerate((self._message, *self._offers, *last)):
            line.insertWidget(at + (1 if line is self._line else 0), part, 0 if at else 1)

    def show_progress(self, text: str, share: float, cancel: Callable[[], None] | None) -> None:
        """Tell how far something is that takes its time."""
        self._progress().show_progress(text, share, cancel, self._theme.secondary)
        self._fit()

    def hide_progress(self) -> None:
        """It is over."""
        if self._progress.made is not None:
            self._progress.made.hide()
            self._fit()

    def progress(self) -> str:
        """What is being done that takes its time; empty if nothing is."""
        made = self._progress.made
        return made.text() if made is not None and not made.isHidden() else ""

    def _make_progress(self) -> ProgressLine:
        from parkfacts.views.shell.progress_line import ProgressLine

        made = ProgressLine()
        self._told.insertWidget(self._behind(), made)
        return made

    def _make_dismiss(self) -> MarkButton:
        made = MarkButton("cross")
        made.setObjectName("quiet")
        made.setAccessibleName(self.tr("知道了"))
        made.setToolTip(self.tr("知道了"))
        made.clicked.connect(self.end_error)
        self._told.insertWidget(self._behind(), made)
        return made

    def _behind(self) -> int:
        """The place behind the message and what can be done about it."""
        return self._told.indexOf(self._message) + 1 + len(self._offers)

    def show_info(self, text: str) -> None:
        """Tell something for a while."""
        self._end_offers()
        self._show(text, fails=False)
        self._clearing.start(_INFO_MS)
        announce(self, text)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Put what can be done about the message behind it; each is done once."""
        self._end_offers()
        place = self._told.indexOf(self._message) + 1
        for offer in reversed(offers):
            link = QPushButton(offer.text)
            link.setObjectName("offer")
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            link.clicked.connect(lambda _=False, do=offer.do: self._take(do))
            self._told.insertWidget(place, link)
            self._offers.insert(0, link)
        self._clearing.start(_OFFER_MS)
        self._fit()

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
        """Tell what did not work; it stays until it is settled, put away, or the next message."""
        self._clearing.stop()
        self._show(text, fails=True)
        announce(self, text, urgent=True)

    def end_error(self) -> None:
        """What did not work does, or was read: no more is told of it."""
        if self._fails:
            self._show("", fails=False)
