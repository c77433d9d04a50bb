"""Who published a table and when: the source that its facts will be cited by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parkfacts.exchange.intake.drafting.table_source import INTERNAL
from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.data.form_parts import (
    GAP_PX,
    LINE_GAP_PX,
    complete,
    field,
    form_grid,
    name_label,
    yielding,
)
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.small_widgets import plain_label

KIND_WORDS = {
    "official": Phrase("政府网页"),
    "newspaper": Phrase("报纸"),
    "magazine": Phrase("期刊"),
    "news": Phrase("网络新闻"),
    "other": Phrase("其他"),
}
_DAY_PX = 92
_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_PARTS = re.compile(r"([0-9]{4})(?:[年./-]([0-9]{1,2})(?:[月./-]([0-9]{1,2})日?|月)?|年)?")


class SourceWords(NamedTuple):
    """What a person has written of a source; whole or not."""

    title: str = ""
    publisher: str = ""
    published: str = ""
    """ISO 8601, a day or part of one."""
    kind: str = "official"

    @property
    def missing(self) -> str:
        """What must be written before anything is taken in: a Phrase; empty if nothing."""
        if not self.title:
            return Phrase("写上题名")
        return "" if self.publisher else Phrase("写上发布者，或勾选“内部资料”")


class SourceForm(QWidget):
    """Changes are told when a field is left, so that nothing is drafted at each key stroke."""

    changed = Signal(SourceWords)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("来源"))
        self._told = SourceWords()
        self._asked = True
        self._known: dict[str, Source] = {}
        self.title = field(self.tr("题名"), self.tr("年鉴、公报、报表的名称"))
        self.publisher = field(self.tr("发布者"), self.tr("统计局、管委会…"))
        self.published = field(self.tr("发布日期"), "2025-03-12", 11)
        self.kind = yielding(ComboBox())
        self.kind.setAccessibleName(self.tr("来源类型"))
        for kind, words in KIND_WORDS.items():
            self.kind.addItem(on_screen(words), kind)
        self.internal = CheckBox(self.tr("内部资料"))
        self.internal.setToolTip(self.tr("没有公开发布；引文中发布者写作“内部资料”"))
        self.wanted = plain_label("", "caution", selectable=False)
        self._lay_out()
        for edit in (self.title, self.publisher, self.published):
            edit.editingFinished.connect(self._tell)
        self.kind.activated.connect(self._tell)
        self.internal.clicked.connect(self._set_internal)
        self.show_words(SourceWords())

    @property
    def words(self) -> SourceWords:
        """What stands in the fields."""
        return SourceWords(
            self.title.text().strip(),
            self.publisher.text().strip(),
            day_of(self.published.text()),
            self.kind.currentData(),
        )

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.title, self.publisher, self.published, self.internal, self.kind]

    def ask(self, asked: bool) -> None:
        """Whether a source must be written here: rows may have each their own."""
        self._asked = asked
        self._show_state(self.words)

    def offer(self, sources: Sequence[Source]) -> None:
        """Offer the sources that are known: a table of one of them belongs to it."""
        self._known = {source.title: source for source in sources}
        completer = complete(self.title, list(self._known))
        completer.activated.connect(self._take_known)

    def show_words(self, words: SourceWords) -> None:
        """Fill the fields."""
        self._told = words
        for edit, text in (
            (self.title, words.title),
            (self.publisher, words.publisher),
            (self.published, words.published),
        ):
            if edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)
        self.kind.setCurrentIndex(max(0, self.kind.findData(words.kind)))
        self._show_state(words)

    def show_source(self, source: Source) -> None:
        """Fill the fields from a source."""
        self.show_words(SourceWords(source.title, source.publisher, source.published, source.kind))

    def _take_known(self, title: str) -> None:
        if (source := self._known.get(title)) is not None:
            self.show_source(source)
            self.changed.emit(self.words)

    def _set_internal(self, on: bool) -> None:
        self.publisher.setText(str(INTERNAL) if on else "")
        if not on:
            self.publisher.setFocus()
        self._tell()

    def _tell(self) -> None:
        words = self.words
        self._show_state(words)
        if words != self._told:
            self._told = words
            self.changed.emit(words)

    def _show_state(self, words: SourceWords) -> None:
        self.internal.setChecked(words.publisher == INTERNAL)
        self.publisher.setEnabled(words.publisher != INTERNAL)
        missing = words.missing if self._asked else ""
        if self.published.text().strip() and not words.published:
            missing = missing or Phrase("日期写作 2025-03-12、2025-03 或 2025")
        self.wanted.setText(on_screen(missing))
        self.wanted.setVisible(bool(missing))

    def _lay_out(self) -> None:
        fields = QWidget()
        grid = form_grid(fields)
        grid.addWidget(name_label(self.tr("题名"), self.title), 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(name_label(self.tr("发布者"), self.publisher), 1, 0)
        grid.addWidget(self.publisher, 1, 1)
        grid.addWidget(name_label(self.tr("日期"), self.published), 2, 0)
        line = QHBoxLayout()
        line.setSpacing(GAP_PX)
        self.published.setFixedWidth(_DAY_PX)
        line.addWidget(self.published)
        line.addWidget(self.internal, 1)
        grid.addLayout(line, 2, 1)
        grid.addWidget(name_label(self.tr("类型"), self.kind), 3, 0)
        grid.addWidget(self.kind, 3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(LINE_GAP_PX)
        layout.addWidget(fields)
        layout.addWidget(self.wanted)


def day_of(text: str) -> str:
    """A date as people type it (2025年3月12日, 2025.3, 2025) in ISO 8601; empty if it is none."""
    found = _PARTS.fullmatch(text.strip())
    if found is None:
        return ""
    parts = [part for part in found.groups() if part]
    made = "-".join([parts[0], *(part.zfill(2) for part in parts[1:])])
    return made if _DAY.fullmatch(made) else ""
