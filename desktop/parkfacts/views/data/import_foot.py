"""The foot of the import page: how much can be taken in, and the acts that do it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.facts.phrase import Phrase
from parkfacts.models.import_words import FATE_WORDS, Fate
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen
from parkfacts.views.data.fate_marks import MARK_PX, paint_fate
from parkfacts.views.kit.small_widgets import ElidedLabel

_OUTCOMES: tuple[Fate, ...] = ("new", "same", "changed", "conflict", "out")


class FateButton(QPushButton):
    """How many figures have a fate, with its mark; pressed, the lists show only those."""

    def __init__(self, fate: Fate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fate = fate
        self._theme = LIGHT
        self.setObjectName("fate")
        self.setCheckable(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + MARK_PX + 26, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            middle = QPointF(9 + MARK_PX / 2, self.height() / 2)
            paint_fate(painter, self.fate, middle, self._theme)


class ImportFoot(QWidget):
    """Counts at the left, what can be done at the right; while work goes on, how far it is."""

    narrowed = Signal(frozenset)
    """Fates that the lists are to show; none: all."""
    write_wanted = Signal(bool)
    """To take in: only what is without a question (True), or all."""
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cancel: Callable[[], None] | None = None
        self.counts: dict[Fate, FateButton] = {}
        for fate in ("doubt", "bad", *_OUTCOMES):
            button = FateButton(fate)
            button.clicked.connect(lambda on, one=fate: self._narrow(one, on))
            self.counts[fate] = button
        self.told = ElidedLabel()
        self.told.setObjectName("strong")
        self.why = ElidedLabel()
        self.back = QPushButton(self.tr("返回"))
        self.back.setToolTip(self.tr("关上这一页，什么也不写；做到一半的留着"))
        self.sound = QPushButton(self.tr("只入无问题的"))
        self.all = QPushButton(self.tr("全部入库"))
        self.all.setObjectName("primary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 6)
        self.stop = QPushButton(self.tr("停下"))
        self.back.clicked.connect(self.back_wanted)
        self.sound.clicked.connect(lambda: self.write_wanted.emit(True))
        self.all.clicked.connect(lambda: self.write_wanted.emit(False))
        self.stop.clicked.connect(self._stop)
        self._theme = LIGHT
        self._on = False
        self._lay_out()
        self.no_progress()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for button in self.counts.values():
            button.set_theme(theme)
        self.why.show_text(self.why.text(), theme.caution)
        self.told.show_text(self.told.text(), theme.text)

    def show_page(self, on: bool) -> None:
        """Whether there is a table of which something can be said."""
        self._on = on
        for part in (self.told, self.all, *self.counts.values()):
            part.setVisible(on)
        self.sound.setVisible(on and self.progress.isHidden())

    def show_import(self, seen: SeenImport, why_not: str, why_not_sound: str) -> None:
        """Show what a draft comes to, and why all, or only the sound ones, may not be written."""
        shown = {fate: seen.count(fate) for fate in self.counts}
        for fate, button in self.counts.items():
            word: str = Phrase("{name} {count}", name=FATE_WORDS[fate], count=shown[fate])
            if fate == "doubt":
                word = Phrase("{n} 条需看", n=seen.doubtful)
            elif fate == "bad":
                word = Phrase("{n} 条不行", n=seen.bad)
            button.setText(on_screen(word))
            button.setVisible(bool(shown[fate]) or fate in ("doubt", "bad"))
            button.setEnabled(bool(shown[fate]))
        self.told.show_text(on_screen(Phrase("{n} 条可入库", n=seen.sound)), self._theme.text)
        for act, why, able in (
            (self.all, why_not, seen.sound + seen.doubtful),
            (self.sound, why_not_sound, seen.sound),
        ):
            said = on_screen(why)
            act.setEnabled(not why and able > 0)
            act.setToolTip(plain_as_html(said))
            act.setAccessibleDescription(said)
        if not self.progress.isVisible():
            self.why.show_text(on_screen(why_not), self._theme.caution)

    def tell(self, text: str) -> None:
        """Say something until the next draft."""
        self.why.show_text(text, self._theme.secondary)

    def mark_narrowed(self, fates: frozenset[Fate]) -> None:
        """Show which counts narrow the lists."""
        for fate, button in self.counts.items():
            button.setChecked(fate in fates)

    def show_progress(
        self, text: str, share: float | None, cancel: Callable[[], None] | None
    ) -> None:
        """What is being done, and how far it is; None: nobody knows."""
        self._cancel = cancel
        self.why.show_text(text, self._theme.secondary)
        self.progress.setRange(0, 0 if share is None else 100)
        self.progress.setValue(round((share or 0) * 100))
        self.progress.setAccessibleName(text)
        self.progress.show()
        self.stop.setVisible(cancel is not None)
        self.sound.hide()  # its room is that of the act that stops what is being done

    def no_progress(self) -> None:
        """Nothing is being done any more."""
        if self.progress.isVisible():
            self.why.show_text("", self._theme.caution)
        self.progress.hide()
        self.stop.hide()
        self.sound.setVisible(self._on)

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    def _narrow(self, fate: Fate, on: bool) -> None:
        fates: frozenset[Fate] = frozenset({fate}) if on else frozenset()
        self.mark_narrowed(fates)
        self.narrowed.emit(fates)

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(2)
        counts.addWidget(self.told)
        for button in self.counts.values():
            counts.addWidget(button)
        counts.addStretch()
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for part in (self.stop, self.back, self.sound, self.all):
            acts.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(counts)
        doing = QHBoxLayout()
        doing.setSpacing(10)
        doing.addWidget(self.why, 1)
        doing.addWidget(self.progress)
        left.addLayout(doing)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        layout.addLayout(acts)
        self.told.setSizePolicy(self.back.sizePolicy())
