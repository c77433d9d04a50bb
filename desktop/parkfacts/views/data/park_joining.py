"""The dialog that says of two parks that they are one: which other one, and what follows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.session import Session
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.model import Park
from parkfacts.facts.own.model import Join
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording.labels import PARK_KIND_WORDS
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import plain_label

_FOUND_AT_MOST = 40
_ID = Qt.ItemDataRole.UserRole


class ParkJoining(QDialog):
    """The other park is searched as everywhere: by name, other name, pinyin, initials."""

    def __init__(self, parent: QWidget, session: Session, park: Park) -> None:
        super().__init__(parent)
        self._session, self._park = session, park
        self.setWindowTitle(self.tr("这两个是同一个园区"))
        told = self.tr(
            "“{park}”与下面选的是同一个园区：事实合在一起，两个名字都能搜到。随时可以分开。"
        )
        text = told.format(park=on_screen(park.name))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("另一个叫什么"))
        self._search.setAccessibleName(self.tr("另一个园区"))
        self._search.textChanged.connect(self._find)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("找到的园区"))
        self._list.itemActivated.connect(self.accept)
        self._list.currentItemChanged.connect(lambda *_: self._follow())
        self._kept = plain_label("", "note", selectable=False)
        self._buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self._join = self._buttons.addButton(self.tr("合为一个"), role.AcceptRole)
        self._buttons.addButton(self.tr("取消"), role.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(text, "secondary", selectable=False))
        for part in (self._search, self._list, self._kept, self._buttons):
            layout.addWidget(part)
        self.resize(440, 420)
        self._find("")

    def join(self) -> Join | None:
        """What was chosen; a park of the base is the one that is kept."""
        item: QListWidgetItem | None = self._list.currentItem()
        if item is None:
            return None
        other, overlay = str(item.data(_ID)), self._session.catalogue.overlay
        kept, gone = self._park.id, other
        if overlay.of_park.get(self._park.id, 0) > overlay.of_park.get(other, 0):
            kept, gone = other, self._park.id
        return Join(table="parks", kept=kept, gone=gone)

    def _find(self, words: str) -> None:
        from parkfacts.facts.search.highlighting import Highlighter

        self._list.clear()
        finder = Highlighter(words, self._session.pinyin) if words.strip() else None
        for park in self._session.catalogue.dataset.parks:
            if park.id == self._park.id:
                continue
            if finder is None or any(finder.spans(name) for name in names_of(park)):
                self._add(park)
            if self._list.count() == _FOUND_AT_MOST:
                break
        self._list.setCurrentRow(0 if finder is not None else -1)
        self._follow()

    def _add(self, park: Park) -> None:
        catalogue = self._session.catalogue
        layer = catalogue.overlay.layers[catalogue.overlay.of_park.get(park.id, 0)]
        above = catalogue.park(park.parent).name if park.parent else ""
        parts = (park.name, PARK_KIND_WORDS[park.kind], above, layer.title if layer.own else "")
        item = QListWidgetItem(on_screen(joined(" · ", parts)))
        item.setData(_ID, park.id)
        self._list.addItem(item)

    def _follow(self) -> None:
        join = self.join()
        self._join.setEnabled(join is not None)
        if join is not None:
            name = self._session.catalogue.park(join.kept).name
            self._kept.setText(on_screen(Phrase("合在“{park}”名下", park=name)))
        else:
            self._kept.setText("")
