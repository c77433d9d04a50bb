"""What a colleague changed and was taken in: a list, by row, with each field before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from parkfacts.facts.editing.history import Event
from parkfacts.facts.phrase import joined
from parkfacts.models.translation import on_screen
from parkfacts.models.when_words import when_words
from parkfacts.views.data.boxes import box, page, press
from parkfacts.views.kit.link_button import LinkButton
from parkfacts.views.kit.screen_room import fit
from parkfacts.views.kit.small_widgets import plain_label

_MOST = 200


class MergedChanges(QDialog):
    """Opened from the message that tells of a merge."""

    fact_wanted = Signal(str)

    def __init__(self, parent: QWidget, title: str, changes: Sequence[tuple[str, Event]]) -> None:
        """``changes``: what each is about, in words, and what was done."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("并入的改动"))
        scroll, rows = page()
        rows.addWidget(plain_label(title, "secondary", selectable=False))
        for about, event in changes[:_MOST]:
            rows.addWidget(self._change(about, event))
        if left := max(len(changes) - _MOST, 0):
            text = self.tr("还有 {n} 处", "", left).format(n=left)
            rows.addWidget(plain_label(text, "note", selectable=False))
        rows.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.addStretch()
        foot.addWidget(press(self.tr("关闭"), self.close))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        fit(self, QSize(520, 460))

    def _change(self, about: str, event: Event) -> QWidget:
        frame, layout = box()
        change = event.change
        link = LinkButton(about)
        link.setEnabled(change.table == "facts" and change.kind != "remove")
        link.clicked.connect(lambda: self.fact_wanted.emit(change.row))
        layout.addWidget(link)
        head = joined(" · ", (event.act, when_words(change.at, event.who)))
        layout.addWidget(plain_label(on_screen(head), "note"))
        for field in event.fields:
            layout.addWidget(plain_label(on_screen(field.words)))
        return frame
