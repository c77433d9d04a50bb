"""Who published a table and when: the source that its facts will be cited by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parkfacts.facts.model import Source
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.data.form_parts import (
    GAP_PX,
    LINE_GAP_PX,
    complete,
    field,
    form_grid,
    heading,
    name_label,
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
_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_PARTS = re.compile(r"([0-9]{4})(?:[年./-]([0-9]{1,2})(?:[月./-]([0-9]{1,2})日?|月)?|年)?")
EMPTY = Source(
    id="", title="", kind="official", form="full", published_certainty="unknown"
)


class SourceForm(QWidget):
    """Changes are told when a field is left, so that nothing is drafted at each key stroke."""

    changed = Signal(Source)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("来源"))
        self._source = EMPTY
        self._known: dict[str, Source] = {}
        self.title = field(self.tr("题名"), self.tr("年鉴、公报或报表的名称"))
        self.publisher = field(self.tr("发布者"), self.tr("统计局、管委会…"))
        self.published = field(self.tr("发布日期"), "2025-03-12", 11)
        self.kind = ComboBox()
        self.kind.setAccessibleName(self.tr("来源类型"))
        for kind, words in KIND_WORDS.items():
            self.kind.addItem(on_screen(words), kind)
        self.internal = CheckBox(self.tr("内部资料"))
        self.internal.setToolTip(self.tr("没有公开发布；引文写作“内部资料”"))
        self.wanted = plain_label("", "caution", selectable=False)
        self._lay_out()
        for edit in (self.title, self.publisher, self.published):
            edit.editingFinished.connect(self._tell)
        self.kind.activated.connect(self._tell)
        self.internal.clicked.connect(self._tell)

    @property
    def source(self) -> Source:
        """What stands in the fields."""
        published = day_of(self.published.text())
        return replace(
            self._source,
            title=self.title.text().strip(),
            publisher=self.publisher.text().strip(),
            published=published,
            published_certainty="stated" if published else "unknown",
            kind=self.kind.currentData(),
        )

    def offer(self, sources: Sequence[Source]) -> None:
        """Offer the sources that are known: a table of one of them belongs to it."""
        self._known = {source.title: source for source in sources}
        completer = complete(self.title, list(self._known))
        completer.activated[str].connect(self._take_known)

    def show_source(self, source: Source, missing: str) -> None:
        """Show a source, and what it lacks before anything may be written."""
        self._source = source
        for edit, text in (
            (self.title, source.title),
            (self.publisher, source.publisher),
            (self.published, source.published),
        ):
            if not edit.hasFocus() or not edit.isModified():
                edit.setText(text)
                edit.setCursorPosition(0)
        self.kind.setCurrentIndex(max(0, self.kind.findData(source.kind)))
        self.wanted.setText(missing)
        self.wanted.setVisible(bool(missing))

    def _take_known(self, title: str) -> None:
        if (source := self._known.get(title)) is not None:
            self._source = source
            self.show_source(source, "")
            self.changed.emit(source)

    def _tell(self) -> None:
        told = self.source
        if told != self._source:
            self._source = told
            self.changed.emit(told)

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
        line.addWidget(self.published, 1)
        line.addWidget(self.kind)
        grid.addLayout(line, 2, 1)
        grid.addWidget(self.internal, 3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(LINE_GAP_PX)
        layout.addWidget(heading(self.tr("来源")))
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
