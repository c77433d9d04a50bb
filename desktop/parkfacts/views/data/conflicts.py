"""Where two people changed the same: both sayings with their names; one is chosen, or both kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.own.field_words import field_text, field_title
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels
from parkfacts.models.translation import on_screen
from parkfacts.models.when_words import when_words
from parkfacts.views.data.boxes import box, page, press
from parkfacts.views.data.row_words import row_words
from parkfacts.views.kit.screen_room import fit
from parkfacts.views.kit.small_widgets import empty, plain_label

if TYPE_CHECKING:
    from parkfacts.facts.editing.merging.model import Conflict, Said

_KINDS = {
    "field": Phrase("两人都改了"),
    "removed": Phrase("一人删了，另一人改了；先留着"),
    "used": Phrase("一人删了，另一人还用着；先留着"),
    "apart": Phrase("两人所改合起来不成立；各自留着"),
}


class ConflictsDialog(QDialog):
    """Nothing is lost while it waits: both sayings are kept until somebody chooses."""

    settled = Signal(object, str)
    """A Conflict and what is taken (``Takes``): ours, theirs, or both."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("两人改了同一处"))
        scroll, self._rows = page()
        close = press(self.tr("都先并存"), self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        told = self.tr("不选就是两说并存，两条都在，来源分开")
        foot.addWidget(plain_label(told, "note", selectable=False))
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        fit(self, QSize(620, 480))

    def show_conflicts(self, conflicts: Sequence[Conflict], catalogue: Catalogue) -> None:
        """Show what is still to be settled."""
        empty(self._rows)
        for conflict in conflicts:
            self._rows.addWidget(self._conflict(conflict, catalogue))
        if not conflicts:
            done = plain_label(self.tr("都定下了。"), "secondary", selectable=False)
            self._rows.addWidget(done)
        self._rows.addStretch()

    def _conflict(self, conflict: Conflict, catalogue: Catalogue) -> QWidget:
        frame, layout = box()
        row = conflict.ours.row if conflict.ours.row is not None else conflict.theirs.row
        layout.addWidget(plain_label(on_screen(row_words(row, conflict.row, catalogue)), "strong"))
        head = on_screen(_KINDS[conflict.kind])
        layout.addWidget(plain_label(head, "note", selectable=False))
        sides = ((self.tr("这里"), conflict.ours), (conflict.theirs.who, conflict.theirs))
        names = [self._name(name, said) for name, said in sides]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        if conflict.field:
            title = on_screen(field_title(conflict.field))
            grid.addWidget(plain_label(title, "secondary", selectable=False), 1, 0)
        for at, (_, said) in enumerate(sides, 1):
            when = when_words(said.at) if said.at else ""
            words = joined(" · ", (names[at - 1], when))
            grid.addWidget(plain_label(on_screen(words), "secondary", selectable=False), 0, at)
            text = plain_label(on_screen(_saying(said, conflict.field)))
            grid.addWidget(text, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        layout.addLayout(grid)
        layout.addLayout(self._acts(conflict, names))
        return frame

    def _acts(self, conflict: Conflict, names: list[str]) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        both = self.tr("两说并存") if conflict.beside or conflict.field else self.tr("先这样留着")
        ways: tuple[tuple[str, str], ...] = (
            (both, "both"),
            (self.tr("以{name}的为准").format(name=names[0]), "ours"),
            (self.tr("以{name}的为准").format(name=names[1]), "theirs"),
        )
        for at, (text, takes) in enumerate(ways):
            button: QPushButton = press(text, partial(self.settled.emit, conflict, takes))
            button.setObjectName("primary" if at == 0 else "")
            acts.addWidget(button)
        acts.addStretch()
        return acts

    def _name(self, name: str, said: Said) -> str:
        return said.who or name or self.tr("同事")


def _saying(said: Said, field: str) -> str:
    if said.row is None:
        return Phrase("删去")
    if field:
        return field_text(said.row, field)
    return labels.figure(said.row) if isinstance(said.row, Fact) else Phrase("留着")
